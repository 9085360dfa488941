import * as vscode from 'vscode';
import type { RoundCounts } from './round.ts';
import { progressInWords } from './words.ts';

/** Tells in the status bar how far a round is; a click lists what can be done. */
export interface ReviewStatus extends vscode.Disposable {
  text(): string;
  show(counts: RoundCounts, name: string): void;
  hide(): void;
}

export function createReviewStatus(): ReviewStatus {
  // Left of what is told of the check.
  const item = vscode.window.createStatusBarItem('casewright.review', vscode.StatusBarAlignment.Left, 51);
  item.name = 'Casewright Review';
  item.command = {
    command: 'workbench.action.quickOpen',
    title: 'Show What Can Be Done',
    arguments: ['>Casewright: Review: '],
  };
  let isShown = false;
  return {
    text: () => (isShown ? item.text : ''),
    show(counts, name) {
      const { accept, reject, revise } = counts.decided;
      item.text = `$(checklist) ${progressInWords(counts)}`;
      item.tooltip = [
        `Review of ${name}: record ${counts.position} of ${counts.total}.`,
        `${accept} accepted, ${reject} rejected, ${revise} need work, ${counts.left} undecided (${counts.flaggedLeft} flagged).`,
        'Click for what you can do, with the keys.',
      ].join('\n');
      item.accessibilityInformation = { label: `Casewright ${progressInWords(counts)}` };
      item.show();
      isShown = true;
    },
    hide() {
      item.hide();
      isShown = false;
    },
    dispose: () => item.dispose(),
  };
}
