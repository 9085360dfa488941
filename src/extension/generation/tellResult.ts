import * as vscode from 'vscode';
import type { MissingValues } from '../../engine/generate/plan.ts';
import type { GenerateResult } from '../../protocol.ts';
import { COMMANDS } from '../ids.ts';
import { resultMessage } from './resultMessage.ts';

/** A run as the user has answered for it. */
export interface GenerationRequest {
  /** Codes or headings; a heading's number is spread over the codes below it. */
  readonly codes: readonly string[];
  /** Reports for each code. */
  readonly count: number;
  readonly provider: string;
  readonly languages?: readonly string[];
  /** Values that the reports are limited to, by axis. */
  readonly axes?: Readonly<Record<string, readonly string[]>>;
  /** Values that each code gets its number of reports of; no others are written. */
  readonly missing?: MissingValues;
  readonly seed: number;
  readonly target: vscode.Uri;
}

const KEY_FAILURES = ['missing-key', 'key-refused', 'bad-key'];

/** Says how a run ended, with buttons for what can be done about it; resolves once the message is gone. */
export async function tellResult(
  request: GenerationRequest,
  result: GenerateResult,
  showRejects: () => Promise<void>,
): Promise<void> {
  const { severity, text } = resultMessage(result, nameOf(request.target));
  const actions = new Map<string, () => unknown>();
  const failures = [
    ...(result.stoppedBy ? [result.stoppedBy.code] : []),
    ...result.reasons.map(({ reason }) => reason),
  ];
  if (failures.some((code) => KEY_FAILURES.includes(code))) {
    actions.set('Set API Key…', () => vscode.commands.executeCommand(COMMANDS.setApiKey, request.provider));
  } else if (result.failed > 0 && result.stoppedBy?.kind !== 'io') {
    actions.set('Select Provider…', () => vscode.commands.executeCommand(COMMANDS.selectProvider));
  }
  if (result.rejected > 0) actions.set('Show Rejected Answers', showRejects);
  if (result.skipped + result.added > 0 && result.skipped + result.added < result.total) {
    const again = { ...request, target: request.target.toString() };
    actions.set('Write the Missing Ones', () => vscode.commands.executeCommand(COMMANDS.generateReports, again));
  }
  const show = {
    info: vscode.window.showInformationMessage,
    warning: vscode.window.showWarningMessage,
    error: vscode.window.showErrorMessage,
  };
  const chosen = await show[severity](text, ...actions.keys());
  if (chosen !== undefined) await actions.get(chosen)?.();
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? uri.path;
}
