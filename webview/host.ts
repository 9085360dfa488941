import type { FromPage } from '../src/protocol/scores.ts';

interface VsCode {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();

/** What survives a reload of the window, and a panel that was out of sight. */
export interface PageState {
  /** Of the dataset: the panel is made for it again. */
  readonly uri?: string;
  readonly sort?: { readonly by: string; readonly isDown: boolean };
  readonly filter?: string;
  readonly axis?: string;
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
