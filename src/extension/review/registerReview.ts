import * as vscode from 'vscode';
import type { VerdictKind } from '../../engine/review/decisions.ts';
import type { App } from '../app.ts';
import { chooseDataset, editedDataset } from '../commands/records.ts';
import { COMMANDS } from '../ids.ts';
import { registerCommand } from '../runCommand.ts';
import { toUri } from '../scope.ts';
import { practise } from './practise.ts';
import type { RoundFilter } from './round.ts';
import { givenTarget, shownTarget } from './target.ts';
import { VERDICT_ICONS } from './words.ts';

const JUDGED: readonly (readonly [VerdictKind, string])[] = [
  ['accept', 'Accept'],
  ['reject', 'Reject…'],
  ['revise', 'Needs Work…'],
];

/** Review Dataset and what can be done in a round. */
export function registerReview(app: App): vscode.Disposable[] {
  const { review } = app;
  const start = async (given?: unknown, filter?: RoundFilter): Promise<void> => {
    const dataset = datasetOf(app, given) ?? (await chooseDataset(app, 'Review Dataset'));
    // Its first record would take the place of a tab in preview, and the check would have to begin anew.
    if (vscode.window.activeTextEditor?.document.uri.toString() === dataset.toString()) {
      await vscode.commands.executeCommand('workbench.action.keepEditor');
    }
    await review.start(dataset, filter);
  };
  const decide = async (given?: unknown): Promise<void> => {
    const target = givenTarget(app, given) ?? shownTarget(app);
    const judge = JUDGED.map(([kind, label]) => ({
      label: `$(${VERDICT_ICONS[kind]}) ${label}`,
      run: () => review.judge(kind, target),
    }));
    const items = [...judge, { label: '$(note) Note…', run: () => review.note(target) }];
    const chosen = await vscode.window.showQuickPick(items, { placeHolder: 'What do you say of this record?' });
    await chosen?.run();
  };
  return [
    registerCommand(COMMANDS.reviewDataset, start),
    registerCommand(COMMANDS.reviewNext, () => review.move(1)),
    registerCommand(COMMANDS.reviewPrevious, () => review.move(-1)),
    registerCommand(COMMANDS.reviewNextFlagged, () => review.move(1, true)),
    registerCommand(COMMANDS.reviewPreviousFlagged, () => review.move(-1, true)),
    registerCommand(COMMANDS.reviewAccept, (given?: unknown, reason?: string) => review.judge('accept', given, reason)),
    registerCommand(COMMANDS.reviewReject, (given?: unknown, reason?: string) => review.judge('reject', given, reason)),
    registerCommand(COMMANDS.reviewRevise, (given?: unknown, reason?: string) => review.judge('revise', given, reason)),
    registerCommand(COMMANDS.reviewNote, (given?: unknown, words?: string) => review.note(given, words)),
    registerCommand(COMMANDS.reviewUndo, () => review.undo()),
    registerCommand(COMMANDS.reviewStop, () => review.stop()),
    registerCommand(COMMANDS.decideRecord, decide),
    registerCommand(COMMANDS.practiseReview, () => practise(app)),
  ];
}

/** The dataset that a row, a URI or the editor names. */
function datasetOf(app: App, given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  if (typeof given === 'string') return toUri(given);
  if (typeof given === 'object' && given !== null && 'uri' in given && given.uri instanceof vscode.Uri)
    return given.uri;
  return shownTarget(app)?.dataset ?? editedDataset();
}
