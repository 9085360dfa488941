import * as vscode from 'vscode';
import type { CheckState } from '../../protocol.ts';
import type { Engine } from '../engine.ts';
import { maximumShown } from './checkSettings.ts';
import { totalOf } from './countWords.ts';
import type { DocumentFollower } from './followDocument.ts';
import type { FindingDiagnostics } from './showDiagnostics.ts';

/** What is known of one dataset's check, and its diagnostics. */
export interface FileFindings {
  readonly uri: vscode.Uri;
  /** Where the check reads it: the open document, or the file on disk where VS Code hands no document on. */
  readonly follower?: DocumentFollower;
  readonly state?: CheckState;
  /** Findings that are not among the diagnostics. */
  readonly hidden: number;
  /** Whether the diagnostics are those of the last state. */
  readonly isShown: boolean;
  /** Whether the last state is of the file as it stands. */
  readonly isCurrent: boolean;
  update(state: CheckState): void;
  /** Shows what is due: other lines came into view, or another number of them may be shown. */
  show(): void;
  /** Until the check that goes on is done, or the file is left. */
  finished(): Promise<CheckState | undefined>;
  dispose(): void;
}

/** While a check goes on, what it found is shown at once and then at growing intervals. */
const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 3000;
/** After an edit what is near is shown at once, the rest so long after the last one. */
const QUIET_MS = 150;
/** So few are shown together: VS Code draws no more squiggles of a file. */
const FEW = 500;
/** Lines that come into view are shown so long after the last of them. */
const SCROLL_MS = 100;

export function createFileFindings(
  engine: Engine,
  uri: vscode.Uri,
  diagnostics: FindingDiagnostics,
  onDidChange: () => void,
  follower?: DocumentFollower,
): FileFindings {
  let state: CheckState | undefined;
  let hidden = 0;
  let isShowing = false;
  let isDue = false;
  let isDisposed = false;
  let shownOf = '';
  let lastShown = Number.NEGATIVE_INFINITY;
  let pause = FIRST_PAUSE_MS;
  let timer: NodeJS.Timeout | undefined;
  let waiting: ((state: CheckState | undefined) => void)[] = [];

  const document = follower?.document;
  const isCurrent = (): boolean =>
    state !== undefined && (!follower || (follower.isSent && state.version === follower.document.version));
  const visibleLines = (): [number, number][] =>
    vscode.window.visibleTextEditors
      .filter((editor) => editor.document === document)
      .flatMap(({ visibleRanges }) => visibleRanges.map(({ start, end }): [number, number] => [start.line, end.line]));

  /** Fetches and shows; what belongs to another version than the one that stands there is dropped. */
  const fetch = async (): Promise<void> => {
    if (isDisposed || !isCurrent()) return;
    if (isShowing) {
      isDue = true;
      return;
    }
    isShowing = true;
    isDue = false;
    const revision = state!.revision;
    try {
      const params = { uri: uri.toString(), visible: visibleLines(), maximum: maximumShown() };
      const shown = await engine.request('check.shown', params);
      if (isDisposed || !isCurrent() || (document && shown.version !== document.version)) return;
      lastShown = performance.now();
      if (!state!.isDone) pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS);
      const lastLine = document ? document.lineCount - 1 : (shown.others.at(-1)?.line ?? 0);
      await diagnostics.set(uri, shown, lastLine, () => !isDisposed && isCurrent());
      hidden = shown.hidden;
      shownOf = `${shown.version} ${revision}`;
      onDidChange();
    } finally {
      isShowing = false;
      if (isDue) void fetch();
    }
  };
  /** What is near first: it is little, so that a squiggle need not wait for all of a large file. */
  const fetchNear = async (): Promise<void> => {
    const params = { uri: uri.toString(), visible: visibleLines(), maximum: maximumShown() };
    const shown = await engine.request('check.near', params);
    if (!isDisposed && isCurrent() && shown.version === document?.version) diagnostics.setNear(uri, shown.near);
  };
  const fetchSoon = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void fetch(), wait);
  };

  return {
    uri,
    ...(follower && { follower }),
    get state() {
      return state;
    },
    get hidden() {
      return hidden;
    },
    get isShown() {
      return state !== undefined && shownOf === `${state.version} ${state.revision}`;
    },
    get isCurrent() {
      return isCurrent();
    },
    update(now) {
      state = now;
      if (shownOf !== `${now.version} ${now.revision}`) {
        if (now.isDone) pause = FIRST_PAUSE_MS;
        const isLarge = follower !== undefined && lastShown > 0 && totalOf(now.findings) > FEW;
        if (now.isDone && isLarge && isCurrent()) void fetchNear();
        const rest = isLarge ? QUIET_MS : 0;
        fetchSoon(now.isDone ? rest : Math.max(0, lastShown + pause - performance.now()));
      }
      if (now.isDone) {
        for (const resolve of waiting) resolve(now);
        waiting = [];
      }
      onDidChange();
    },
    show() {
      if (state) fetchSoon(SCROLL_MS);
    },
    finished: () => new Promise((resolve) => waiting.push(resolve)),
    dispose() {
      isDisposed = true;
      clearTimeout(timer);
      diagnostics.delete(uri);
      for (const resolve of waiting) resolve(undefined);
    },
  };
}
