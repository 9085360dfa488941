import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { RecordSheet } from '../../protocol/review.ts';
import type { App } from '../app.ts';
import { openDocument, scopeOf } from '../scope.ts';

/** What is known of records, asked for by the line and fetched together. */
export interface Sheets extends vscode.Disposable {
  /** What is known of a dataset's records is another now. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  /** The record on a line, from 0; undefined where there is none, or none that can be read. */
  get(dataset: vscode.Uri, line: number): Promise<RecordSheet | undefined>;
}

/** Lines this near are fetched in one request. */
const NEAR = 40;
/** Changes that follow one another closer than this are told once. */
const PAUSE_MS = 150;

interface Waiting {
  readonly line: number;
  resolve(sheet: RecordSheet | undefined): void;
  reject(error: unknown): void;
}

export function createSheets(app: App): Sheets {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const waiting = new Map<string, Waiting[]>();
  const timers = new Map<string, NodeJS.Timeout>();

  const fetch = async (dataset: vscode.Uri): Promise<void> => {
    const asked = waiting.get(dataset.toString()) ?? [];
    waiting.delete(dataset.toString());
    const document = openDocument(dataset);
    const path = { uri: dataset.toString(), path: dataset.fsPath, scope: scopeOf(dataset) };
    for (const group of groupsOf(asked)) {
      const [from, last] = [group[0]!.line, group.at(-1)!.line];
      const to = document ? Math.min(last, document.lineCount - 1) : last;
      const sources = document && Array.from({ length: to - from + 1 }, (_, at) => document.lineAt(from + at).text);
      try {
        const params = { document: path, from, to, ...(sources && { sources }) };
        const sheets = await app.engine.request('review.sheets', params);
        const byLine = new Map(sheets.map((sheet) => [sheet.line, sheet] as const));
        for (const { line, resolve } of group) resolve(byLine.get(line));
      } catch (error) {
        // What keeps a dataset from being read is told by its check.
        const isExpected = error instanceof CasewrightError;
        for (const { resolve, reject } of group) isExpected ? resolve(undefined) : reject(error);
      }
    }
  };
  const tell = (dataset: vscode.Uri): void => {
    clearTimeout(timers.get(dataset.toString()));
    timers.set(
      dataset.toString(),
      setTimeout(() => changed.fire(dataset), PAUSE_MS),
    );
  };
  const seen = new Map<string, string>();
  const subscriptions = [
    changed,
    app.review.onDidDecide(tell),
    app.findings.onDidChange((uri) => {
      for (const { uri: own, state } of uri
        ? [app.findings.get(uri)].flatMap((file) => file ?? [])
        : app.findings.all()) {
        // A check in progress would have the lines above records rewritten again and again.
        const now = state?.isDone ? `${state.version} ${state.revision}` : undefined;
        if (now === undefined || seen.get(own.toString()) === now) continue;
        seen.set(own.toString(), now);
        tell(own);
      }
    }),
  ];
  return {
    onDidChange: changed.event,
    get: (dataset, line) =>
      new Promise((resolve, reject) => {
        const key = dataset.toString();
        const asked = waiting.get(key);
        if (asked) asked.push({ line, resolve, reject });
        else {
          waiting.set(key, [{ line, resolve, reject }]);
          setImmediate(() => void fetch(dataset));
        }
      }),
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** Parts what was asked for into runs of lines that stand near each other. */
function groupsOf(asked: readonly Waiting[]): Waiting[][] {
  const groups: Waiting[][] = [];
  for (const each of [...asked].sort((a, b) => a.line - b.line)) {
    const last = groups.at(-1);
    if (last && each.line - last.at(-1)!.line <= NEAR) last.push(each);
    else groups.push([each]);
  }
  return groups;
}
