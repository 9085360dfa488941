import * as vscode from 'vscode';
import type { ListedFinding } from '../../protocol/findings.ts';
import type { Engine } from '../engine.ts';
import type { Findings } from '../findings/findings.ts';
import { COMMANDS } from '../ids.ts';
import { registerCommand } from '../runCommand.ts';
import type { ListingChoice } from './listing.ts';

/** The record that a record document shows, and in which line of its dataset it stands. */
export type RecordShown = (document: vscode.Uri) => { readonly dataset: vscode.Uri; readonly line: number } | undefined;

interface Spot {
  readonly uri: vscode.Uri;
  readonly line: number;
  readonly start: number;
  readonly key?: string;
}

/** Next Finding and Previous Finding: through the records of all checked datasets, as far as the filter of the view lets them pass. */
export function registerGoToFinding(
  engine: Engine,
  findings: Findings,
  listing: ListingChoice,
  recordShown: RecordShown,
): vscode.Disposable[] {
  /** The finding gone to last and where it was shown: from there the way goes on until somebody moves the cursor. */
  let last: { readonly spot: Spot; readonly document: vscode.TextDocument | undefined } | undefined;

  const go = async (isBack: boolean): Promise<void> => {
    const files = findings
      .all()
      .map(({ uri }) => uri)
      .sort((a, b) => a.path.localeCompare(b.path));
    if (isBack) files.reverse();
    const from = last && last.document === vscode.window.activeTextEditor?.document ? last.spot : spotOf(recordShown);
    const found = await search(files, from, isBack);
    if (!found) {
      const isChecking = findings.all().some(({ state }) => !state?.isDone);
      const none = isChecking ? 'The datasets are still being checked.' : 'There are no findings to go to.';
      void vscode.window.showInformationMessage(
        listing.isFiltered && !isChecking ? 'No finding passes the filter of the Findings view.' : none,
      );
      return;
    }
    const { uri, listed } = found;
    const { line, id, start } = listed.finding;
    const at = { uri: uri.toString(), line, id, ...(listed.span && { span: listed.span }) };
    const editor = await vscode.commands.executeCommand<vscode.TextEditor | undefined>(COMMANDS.openRecord, at);
    last = { spot: { uri, line, start, key: listed.key }, document: editor?.document };
  };

  /** From the dataset one is in through the others and around to its other end. */
  const search = async (
    files: readonly vscode.Uri[],
    from: Spot | undefined,
    isBack: boolean,
  ): Promise<{ uri: vscode.Uri; listed: ListedFinding } | undefined> => {
    const here = files.findIndex((uri) => uri.toString() === from?.uri.toString());
    const edge = isBack ? { line: Number.MAX_SAFE_INTEGER, start: 0 } : { line: -1, start: 0 };
    const around = here < 0 ? files : [...files.slice(here + 1), ...files.slice(0, here + 1)];
    const ways = [...(here < 0 ? [] : [{ ...from!, uri: files[here]! }]), ...around.map((uri) => ({ uri, ...edge }))];
    for (const { uri, ...place } of ways) {
      const listed = await nextIn(uri, place, isBack);
      if (listed) return { uri, listed };
    }
    return undefined;
  };
  const nextIn = (uri: vscode.Uri, place: Omit<Spot, 'uri'>, isBack: boolean): Promise<ListedFinding | null> =>
    engine.request('findings.next', { ...place, uri: uri.toString(), filter: listing.now.filter, isBack });

  return [
    vscode.window.onDidChangeTextEditorSelection(({ kind }) => {
      const { Keyboard, Mouse } = vscode.TextEditorSelectionChangeKind;
      if (kind === Keyboard || kind === Mouse) last = undefined;
    }),
    registerCommand(COMMANDS.nextFinding, () => go(false)),
    registerCommand(COMMANDS.previousFinding, () => go(true)),
  ];
}

function spotOf(recordShown: RecordShown): Spot | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const record = recordShown(document.uri);
  if (record) return { uri: record.dataset, line: record.line, start: 0 };
  return { uri: document.uri, line: selection.active.line, start: selection.active.character };
}
