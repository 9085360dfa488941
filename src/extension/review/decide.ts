import type * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { Decision, DecisionDraft } from '../../engine/review/decisions.ts';
import type { DecisionGiven, DecisionOnLine, DecisionsMade } from '../../protocol/review.ts';
import type { CheckedDocument } from '../../protocol.ts';
import type { App } from '../app.ts';
import { openDocument, scopeOf } from '../scope.ts';

/**
 * Writes a decision on a record, a finding or a rule beside the dataset; what it hides vanishes at once. It is bound to the code and text
 * of the record as they stand in the open document, or on disk.
 * @param at the record's line, from 0; of no account for a rule in the whole dataset
 * @throws CasewrightError when there is no record, the finding has gone, or the file cannot be written
 */
export async function decide(
  app: Pick<App, 'engine'>,
  dataset: vscode.Uri,
  at: { readonly line: number },
  decision: DecisionGiven,
): Promise<Decision> {
  const { decisions } = await decideAll(app, dataset, [{ line: at.line, decision }]);
  return decisions[0]!;
}

/** Several decisions on one dataset, in one go; all or, where one cannot be made, none. */
export async function decideAll(
  app: Pick<App, 'engine'>,
  dataset: vscode.Uri,
  given: readonly Omit<DecisionOnLine, 'source'>[],
): Promise<DecisionsMade> {
  const document = openDocument(dataset);
  const withSource = given.map((each) =>
    document && each.line < document.lineCount ? { ...each, source: document.lineAt(each.line).text } : each,
  );
  return app.engine.request('review.decide', { document: decidedDocument(dataset), given: withSource });
}

/** Takes decisions back, and makes those that held before them anew. */
export async function takeBack(
  app: Pick<App, 'engine'>,
  dataset: vscode.Uri,
  { decisions, before }: DecisionsMade,
): Promise<void> {
  const drafts = decisions.map((decision, at): DecisionDraft => {
    const { author: _author, time: _time, ...draft } = decision;
    return before[at] ?? ({ ...draft, withdrawn: true } as DecisionDraft);
  });
  await app.engine.request('review.decide', { document: decidedDocument(dataset), given: [], drafts });
}

/** @throws CasewrightError for a document that is not saved in a file yet */
export function decidedDocument(dataset: vscode.Uri): CheckedDocument {
  if (dataset.scheme === 'file') return { uri: dataset.toString(), path: dataset.fsPath, scope: scopeOf(dataset) };
  throw new CasewrightError(
    'usage',
    'not-saved',
    'Decisions are kept in a file beside the dataset, and this one is not saved in a file yet',
    'Save it first.',
  );
}
