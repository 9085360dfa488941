import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { VerdictKind } from '../../engine/review/decisions.ts';
import type { ReviewItem } from '../../protocol/review.ts';
import type { App } from '../app.ts';
import { isRecordUri } from '../records/recordUri.ts';
import { readOverview } from './overview.ts';
import type { Round } from './round.ts';

/** A round that goes on: its records follow what happens to the dataset. */
export interface OpenRound extends vscode.Disposable {
  readonly dataset: vscode.Uri;
  readonly name: string;
  readonly round: Round;
  /** Shows the record the round is at, in place of the one before. */
  show(): Promise<void>;
  /** Takes a verdict of ours as written, before the dataset is read again. */
  judged(line: number, own: VerdictKind | undefined): void;
  /** Reads the dataset again, now. */
  refresh(): Promise<void>;
}

/** The dataset is read again so long after a change, or ten times as long as the last reading took. */
const PAUSE_MS = 200;

/**
 * @param onChange told whenever the records, or what is known of them, are others
 * @param onFailure told of what keeps the dataset from being read
 */
export function openRound(
  app: Pick<App, 'engine' | 'findings' | 'records'>,
  dataset: vscode.Uri,
  { round, items }: { readonly round: Round; readonly items: readonly ReviewItem[] },
  { onChange, onFailure }: { onChange(): void; onFailure(error: unknown): void },
): OpenRound {
  let known = items;
  let shown: vscode.Uri | undefined;
  let timer: NodeJS.Timeout | undefined;
  let lastDuration = 0;
  /** Counts verdicts: what was read before one of them is out of date. */
  let verdicts = 0;
  let isClosed = false;

  /** While it is checked again, little is known of its findings: the round keeps those it has until the end, which is told of. */
  const isBeingChecked = (): boolean => app.findings.get(dataset)?.state?.isDone === false;

  const refresh = async (): Promise<void> => {
    const [started, before, wasBeingChecked] = [performance.now(), verdicts, isBeingChecked()];
    const { items: now } = await readOverview(app, dataset);
    lastDuration = performance.now() - started;
    if (isClosed) return;
    if (before !== verdicts) return refreshSoon();
    known = wasBeingChecked || isBeingChecked() ? withFindingsOf(known, now) : now;
    round.update(known);
    onChange();
  };
  const refreshSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh().catch(onFailure), Math.max(PAUSE_MS, 10 * lastDuration));
  };
  const closeBefore = async (now: vscode.Uri): Promise<void> => {
    const before = shown?.toString();
    shown = isRecordUri(now) ? now : undefined;
    if (before === undefined || before === now.toString()) return;
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const left = tabs.find(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === before);
    if (left && !left.isDirty && !left.isPinned) await vscode.window.tabGroups.close(left, true);
  };
  const isOurs = (uri: vscode.Uri | undefined): boolean => !uri || uri.toString() === dataset.toString();
  const subscriptions = [
    app.findings.onDidChange((uri) => {
      const file = app.findings.get(dataset);
      // Without a file nothing is checked any more: the dataset may be gone, which ends the round.
      if (isOurs(uri) && (!file || file.state?.isDone)) refreshSoon();
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (isOurs(uri)) refreshSoon();
    }),
  ];
  return {
    dataset,
    name: basename(dataset.path),
    round,
    refresh,
    async show() {
      const { current } = round;
      if (!current) return;
      const { line, id } = current;
      const at = id !== '' && round.isAlone(current) ? { line, id } : { line };
      const editor = await app.records.open(dataset, at, { preview: true });
      await closeBefore(editor.document.uri);
    },
    judged(line, own) {
      verdicts += 1;
      known = known.map((item) => {
        if (item.line !== line) return item;
        const { own: _own, ...rest } = item;
        return own ? { ...rest, own } : rest;
      });
      round.update(known);
      onChange();
    },
    dispose() {
      isClosed = true;
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** The records as they stand now, with as many findings as each had. */
function withFindingsOf(before: readonly ReviewItem[], now: readonly ReviewItem[]): ReviewItem[] {
  const byLine = new Map(before.map((item) => [item.line, item]));
  const byId = new Map(before.map((item) => [item.id, item]));
  return now.map((item) => {
    const inLine = byLine.get(item.line);
    const same = inLine?.id === item.id ? inLine : item.id === '' ? undefined : byId.get(item.id);
    return same ? { ...item, findings: same.findings } : item;
  });
}
