import * as vscode from 'vscode';
import { editorModelOf } from '../../engine/generate/providers/editorModel.ts';
import type { RewritePreview, RewriteWishData } from '../../protocol/fixes.ts';
import type { ProviderItem } from '../../protocol.ts';
import type { App } from '../app.ts';
import { STATE } from '../ids.ts';
import { placeOfProvider } from '../providers.ts';
import { fixMany } from './applyFixes.ts';

/** What may be sent. */
export interface ConfirmedSending {
  readonly wish: RewriteWishData;
  readonly preview: RewritePreview;
  /** Identifiers somebody agreed to send. */
  readonly confirmed: readonly string[];
}

/**
 * Shows the identifiers that a provider would get to see and has them replaced or confirmed; asks once for each address whether records
 * may go there at all. Sends nothing.
 * @param makeWish gives what is to be written anew, by the record as it stands: asked again when identifiers were replaced
 * @throws CancellationError when the answer is no
 */
export async function confirmSending(
  app: App,
  dataset: vscode.Uri,
  item: ProviderItem,
  makeWish: () => Promise<RewriteWishData>,
): Promise<ConfirmedSending> {
  let wish = await makeWish();
  let preview = await app.engine.request('rewrite.prepare', wish);
  await requireRecordConsent(app, item);
  let wasReplaced = false;
  for (;;) {
    const { identifiers } = preview;
    if (identifiers.length === 0) return { wish, preview, confirmed: [] };
    const answer = await askAbout(preview, item, !wasReplaced);
    if (answer === 'send') return { wish, preview, confirmed: identifiers.map(({ text }) => text) };
    await fixMany(app, [{ kind: 'record', dataset, line: wish.line }], ['phi']);
    wasReplaced = true;
    wish = await makeWish();
    preview = await app.engine.request('rewrite.prepare', wish);
  }
}

/** Identifiers that a question lists. */
const MOST_LISTED = 12;

async function askAbout(
  { identifiers, id }: RewritePreview,
  item: ProviderItem,
  canReplace: boolean,
): Promise<'send' | 'replace'> {
  const listed = identifiers.slice(0, MOST_LISTED).map(({ text, pattern }) => `“${text}” (${pattern})`);
  const more = identifiers.length > MOST_LISTED ? [`and ${identifiers.length - MOST_LISTED} more`] : [];
  const count = identifiers.length === 1 ? 'an identifier' : `${identifiers.length} identifiers`;
  const replace = 'Replace with Surrogates';
  const send = 'Send as They Are';
  const answer = await vscode.window.showWarningMessage(
    `What would be sent of ${id || 'the record'} to ${placeOfProvider(item)} holds ${count}`,
    { modal: true, detail: [...listed, ...more].join('\n') },
    ...(canReplace ? [replace, send] : [send]),
  );
  if (answer === undefined) throw new vscode.CancellationError();
  return answer === replace ? 'replace' : 'send';
}

/** Consent to generating is no consent to this: there descriptions are sent, here the text of a record. */
async function requireRecordConsent({ context }: App, item: ProviderItem): Promise<void> {
  const { origin, remote } = item;
  if (!remote || origin === undefined) return;
  const allowed = context.globalState.get<readonly string[]>(STATE.allowedRecordOrigins, []);
  if (allowed.includes(origin)) return;
  const answer = await vscode.window.showWarningMessage(
    `Send text of records to ${placeOfProvider(item)}?`,
    {
      modal: true,
      detail: `To have it rewritten, Casewright would send ${editorModelOf(item.name) ? placeOfProvider(item) : origin} the passage with some text around it, or the whole report; its diagnosis and what is to be mended. Identifiers are shown to you before. Casewright asks once for each address.`,
    },
    'Allow',
  );
  if (answer !== 'Allow') throw new vscode.CancellationError();
  await context.globalState.update(STATE.allowedRecordOrigins, [...allowed, origin]);
}
