import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { EmbeddingsPlace, ScoreSending } from '../../protocol/scores.ts';
import type { App } from '../app.ts';
import { STATE } from '../ids.ts';

/**
 * Runs what sends the texts of a dataset to a server for embeddings: once more, with them, where somebody agrees to send identifiers.
 * @throws CancellationError when the answer to a question is no
 */
export async function permitSending<T>(
  { context, providers }: Pick<App, 'context' | 'providers'>,
  dataset: string,
  place: EmbeddingsPlace,
  run: (sending: ScoreSending) => Promise<T>,
): Promise<T> {
  await requireConsent(context, dataset, place);
  const apiKey = await providers.keyFor(place.origin);
  const sending = { origin: place.origin, ...(apiKey !== undefined && { apiKey }) };
  try {
    return await run({ ...sending, sendIdentifiers: false });
  } catch (error) {
    if (!(error instanceof CasewrightError) || error.code !== 'identifiers-would-be-sent') throw error;
    await confirmIdentifiers(error, place);
    return run({ ...sending, sendIdentifiers: true });
  }
}

/** Consent to generating is no consent to this: there descriptions are sent, here every text. */
async function requireConsent(
  { globalState }: App['context'],
  dataset: string,
  { origin, model, remote }: EmbeddingsPlace,
): Promise<void> {
  const allowed = globalState.get<readonly string[]>(STATE.allowedScoreOrigins, []);
  if (!remote || allowed.includes(origin)) return;
  await ask(
    `Send the texts of ${dataset} to ${new URL(origin).host}?`,
    `casewright.json names a model there, ${model}, for the embeddings that scores rest on. Casewright would send ${origin} the text of each report, of its references and of its hold-out; identifiers are looked for before. To score without it, remove scores.embeddings from casewright.json. Casewright asks once for each address.`,
    'Allow',
  );
  await globalState.update(STATE.allowedScoreOrigins, [...allowed, origin]);
}

function confirmIdentifiers({ message }: CasewrightError, { origin }: EmbeddingsPlace): Promise<void> {
  return ask(
    `Send identifiers to ${new URL(origin).host}?`,
    `${message}. Check the dataset to see them and to replace them with surrogates.`,
    'Send as They Are',
  );
}

/** @throws CancellationError when the answer is no */
async function ask(question: string, detail: string, yes: string): Promise<void> {
  const answer = await vscode.window.showWarningMessage(question, { modal: true, detail }, yes);
  if (answer !== yes) throw new vscode.CancellationError();
}
