import type { FromPage, MetricKey, RecordQuery, SavedScores } from '../src/protocol/scores.ts';

interface VsCode {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCode;

/** What a page shows that stands in a file of its own, where no editor is behind it; undefined in the panel. */
export const savedScores = readSaved();

const vscode = savedScores ? withoutEditor() : acquireVsCodeApi();

function readSaved(): SavedScores | undefined {
  const data = document.getElementById('saved-scores')?.textContent;
  return data ? JSON.parse(data) : undefined;
}

/** Remembers what was chosen for as long as the page is open; nobody is there to be told anything. */
function withoutEditor(): VsCode {
  let state: unknown;
  return {
    postMessage() {},
    getState: () => state,
    setState(next) {
      state = next;
    },
  };
}

/** What survives a reload of the window, and a panel that was out of sight. */
export interface PageState {
  /** Of the dataset: the panel is made for it again. */
  readonly uri?: string;
  readonly sort?: { readonly by: string; readonly isDown: boolean };
  readonly filter?: string;
  /** The metrics that the table of codes shows. */
  readonly columns?: readonly MetricKey[];
  readonly axis?: string;
  /** The number whose records are listed. */
  readonly asked?: RecordQuery | undefined;
  /** Which folded parts are open. */
  readonly open?: readonly string[];
  readonly scroll?: number;
}

export function readState(): PageState {
  return (vscode.getState() as PageState | undefined) ?? {};
}

export function saveState(change: PageState): void {
  vscode.setState({ ...readState(), ...change });
}

export function send(message: FromPage): void {
  vscode.postMessage(message);
}
