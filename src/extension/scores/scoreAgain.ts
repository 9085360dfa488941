import * as vscode from 'vscode';
import { openDocument, patternOf } from '../scope.ts';
import type { Scoring } from './scoring.ts';

/** When a dataset that changes is scored again, in milliseconds. */
export interface Pace {
  /** So long after the last change, or half as long as the last scoring took. */
  readonly settle: number;
  /** Where changes do not end, as while reports are generated: so long after the first of them, or three times as long as it took. */
  readonly longest: number;
  /** What takes longer than this is scored by itself only while somebody looks at it. */
  readonly long: number;
}

const PACE: Pace = { settle: 3000, longest: 10_000, long: 20_000 };

export interface ScoringAgain extends vscode.Disposable {
  now(isAsked: boolean): Promise<void>;
  /** Breaks off what runs and leaves what is due until the next change. */
  stop(): void;
}

/**
 * Scores a dataset again when its file or its open document changed, and tells when it no longer is what was scored. A scoring that runs is not
 * broken off for that: the next one follows it.
 */
export function scoreAgain(
  scoring: Scoring,
  uri: vscode.Uri,
  panel: vscode.WebviewPanel,
  pace: Pace = PACE,
): ScoringAgain {
  let timer: NodeJS.Timeout | undefined;
  /** When the first change came that no scoring has begun after. */
  let since: number | undefined;
  let isDue = false;
  const forget = (): void => {
    clearTimeout(timer);
    since = undefined;
    isDue = false;
  };
  const now = (isAsked: boolean): Promise<void> => {
    forget();
    return scoring.score(isAsked);
  };
  const stop = (): void => {
    forget();
    scoring.stop();
  };
  const begin = (): void => {
    isDue = scoring.status.running !== undefined || (scoring.lastMs >= pace.long && !panel.visible);
    if (!isDue) void now(false);
  };
  const onChanged = (stale: 'edited' | 'unsaved'): void => {
    clearTimeout(timer);
    scoring.age(stale);
    since ??= performance.now();
    const settle = Math.max(pace.settle, scoring.lastMs / 2);
    const rest = since + Math.max(pace.longest, 3 * scoring.lastMs) - performance.now();
    timer = setTimeout(begin, Math.max(0, Math.min(settle, rest)));
  };
  const onGone = (): void => {
    stop();
    scoring.age('gone');
  };
  const onSaved = (): void => onChanged('edited');
  const watcher = vscode.workspace.createFileSystemWatcher(patternOf(uri));
  const watches = vscode.Disposable.from(
    watcher,
    watcher.onDidChange(onSaved),
    watcher.onDidCreate(onSaved),
    watcher.onDidDelete(onGone),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document !== openDocument(uri)) return;
      // That a document has become dirty is told after its change, by an event without any.
      if (document.isDirty) onChanged('unsaved');
      else if (contentChanges.length > 0) onChanged('edited');
    }),
    scoring.onDidEnd(() => {
      if (isDue) begin();
    }),
    panel.onDidChangeViewState(() => {
      if (isDue) begin();
    }),
  );
  return {
    now,
    stop,
    dispose() {
      clearTimeout(timer);
      watches.dispose();
    },
  };
}
