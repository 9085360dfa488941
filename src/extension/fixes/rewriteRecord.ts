import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { RewriteAnswer, RewritePreview, RewriteWishData } from '../../protocol/fixes.ts';
import type { App } from '../app.ts';
import { openRejects, type Rejects } from '../generation/rejects.ts';
import { providerLabel, requireTrust } from '../providers.ts';
import { DETAILS } from '../runCommand.ts';
import { scopeOf } from '../scope.ts';
import { listFindings } from './applyFixes.ts';
import { type Chosen, placeOf } from './chosen.ts';
import { lineOf } from './compare.ts';
import { confirmSending } from './confirmSending.ts';
import { seedOf, targetOf } from './fixTarget.ts';
import type { Proposals } from './proposals.ts';

/**
 * Has passages or reports written anew, one after the other, and offers each for acceptance. Nothing is sent before what it would hold
 * was looked at.
 */
export async function rewriteRecords(
  app: App,
  proposals: Proposals,
  chosen: readonly Chosen[],
  kind: 'span' | 'report',
): Promise<void> {
  if (chosen.length > 1) await askForMany(chosen.length, kind);
  for (const each of chosen) await rewriteOne(app, proposals, each, kind);
}

async function askForMany(count: number, kind: 'span' | 'report'): Promise<void> {
  const what = kind === 'span' ? `${count} passages` : `${count} reports`;
  const detail = 'They are written one after the other; you accept or reject each.';
  const answer = await vscode.window.showWarningMessage(`Rewrite ${what}?`, { modal: true, detail }, 'Rewrite');
  if (!answer) throw new vscode.CancellationError();
}

/** How a rewriting ended. */
export interface RewriteVerdict {
  /** `unusable`: no answer could be used. */
  readonly verdict: 'accepted' | 'rejected' | 'unusable';
  readonly answer: RewriteAnswer;
}

/**
 * Has one passage or report written anew and offers it for acceptance; resolves when somebody has accepted or rejected it.
 * @param named who writes it; the default provider where nobody is named
 * @throws CancellationError when sending is declined
 */
export async function rewriteOne(
  app: App,
  proposals: Proposals,
  chosen: Chosen,
  kind: 'span' | 'report',
  named?: string,
): Promise<RewriteVerdict> {
  const { dataset } = chosen;
  const scope = scopeOf(dataset);
  const provider = named ?? (await app.providers.defaultName(scope));
  requireTrust(scope, provider);
  const item = await app.providers.describe(scope, provider);
  const { wish, preview, confirmed } = await confirmSending(app, dataset, item, () =>
    wishFor(app, chosen, kind, provider),
  );
  const apiKey = item.origin === undefined ? undefined : await app.providers.keyFor(item.origin);
  const allowed = item.origin === undefined ? [] : [item.origin];
  const rejects = openRejects(dataset);
  let answer: RewriteAnswer;
  let kept = 0;
  try {
    answer = await withProgress(preview, provider, kind, async (token) => {
      const run = `rewriting ${Date.now()}-${Math.random()}`;
      const listener = app.engine.listen(run, {
        append(_, lines) {
          kept += lines.length;
          return rejects.append(lines);
        },
        progress: () => {},
      });
      const params = {
        ...{ ...wish, run, confirmed, seed: (await seedOf(app, dataset)) ^ Date.now() },
        ...(apiKey !== undefined && { apiKey }),
        allowedOrigins: allowed,
        version: String(app.context.extension.packageJSON.version),
      };
      return app.engine.request('rewrite.run', params, token).finally(() => listener.dispose());
    });
  } finally {
    await rejects.close();
  }
  const verdict = await offer(app, proposals, { dataset, line: wish.line, id: preview.id, answer, kept, rejects });
  return { verdict, answer };
}

/** What is to be written anew, by the record as it stands now. */
async function wishFor(app: App, chosen: Chosen, kind: 'span' | 'report', provider: string): Promise<RewriteWishData> {
  const { dataset } = chosen;
  const line = lineOf(chosen);
  const target = await targetOf(app, dataset);
  const [record] = await app.engine.request('fixes.lines', { target, lines: [line] });
  const wish = { target, line, before: record!.source, kind, provider };
  if (chosen.kind === 'finding') return { ...wish, places: [chosen.place] };
  const span = chosen.kind === 'record' ? chosen.span : undefined;
  if (kind === 'report' || !span) return { ...wish, places: [] };
  const touched = (await listFindings(app, dataset, line)).filter(
    (finding) => finding.span && finding.span.start <= span.end && span.start <= finding.span.end,
  );
  const isSelected = span.end > span.start;
  return { ...wish, places: touched.map(placeOf), ...((isSelected || touched.length === 0) && { span }) };
}

async function withProgress<T>(
  { id, origin }: RewritePreview,
  provider: string,
  kind: 'span' | 'report',
  run: (token: vscode.CancellationToken) => Promise<T>,
): Promise<T> {
  const what = `${kind === 'span' ? 'a passage of ' : ''}${id || 'the record'}`;
  const offline = vscode.workspace.isTrusted ? 'the offline composer' : 'the offline composer (Restricted Mode)';
  const how = origin === undefined ? `with ${offline}; nothing is sent` : `with ${providerLabel(provider)}`;
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: `Rewriting ${what} ${how}`, cancellable: true },
    async (_, token) => {
      try {
        return await run(token);
      } catch (error) {
        throw token.isCancellationRequested ? new vscode.CancellationError() : error;
      }
    },
  );
}

interface Answered {
  readonly dataset: vscode.Uri;
  readonly line: number;
  readonly id: string;
  readonly answer: RewriteAnswer;
  /** Answers that went to the rejects file. */
  readonly kept: number;
  readonly rejects: Rejects;
}

async function offer(app: App, proposals: Proposals, answered: Answered): Promise<RewriteVerdict['verdict']> {
  const { dataset, line, id, answer } = answered;
  const name = id || `line ${line + 1}`;
  const { after, textAfter } = answer;
  if (after === undefined || textAfter === undefined) {
    void tellNothing(answered, name);
    return 'unusable';
  }
  const left = await app.records.uri(dataset, { line, ...(id !== '' && { id }) });
  return proposals.offer({ dataset, line, id, name, answer: { ...answer, after, textAfter } }, left);
}

async function tellNothing({ dataset, answer, kept, rejects }: Answered, name: string): Promise<void> {
  const why = answer.reasons.length > 0 ? `: ${answer.reasons.slice(0, 2).join('; ')}` : '';
  const where = kept > 0 ? ` What was answered is kept in ${basename(dataset.path)}.rejects.jsonl.` : '';
  const show = 'Show Answers';
  const message = `No answer for ${name} could be used${why}. The record stays as it is.${where}`;
  // A message without a button is cut off after its first line.
  const chosen = await vscode.window.showWarningMessage(message, kept > 0 ? show : DETAILS);
  if (chosen === show) await rejects.show();
  if (chosen === DETAILS) await vscode.window.showWarningMessage(message, { modal: true });
}
