import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { ReviewOverview } from '../../protocol/review.ts';
import { onlyStep, pickOne } from '../multiStep.ts';
import { countByFilter, createRound, type RememberedRound, type Round, type RoundFilter } from './round.ts';
import { personOf } from './words.ts';

const CHOICES: readonly { readonly filter: RoundFilter; readonly label: string; readonly detail: string }[] = [
  { filter: 'all', label: 'All records', detail: 'In the order of the file' },
  { filter: 'flagged', label: 'Flagged records', detail: 'Those in which a rule has found something' },
  { filter: 'undecided', label: 'Undecided records', detail: 'Those you have not judged yet, or that changed since' },
  { filter: 'disputed', label: 'Disputed records', detail: 'Those that people judged differently' },
];

/**
 * Asks which records a round is to go through; one that was left can be gone on with.
 * @throws CancellationError when nothing is chosen; CasewrightError when there are no records
 */
export async function chooseRound(
  name: string,
  { items, author }: ReviewOverview,
  remembered: RememberedRound | undefined,
): Promise<Round> {
  if (items.length === 0) {
    throw new CasewrightError(
      'usage',
      'no-records',
      `There are no records in ${name} yet`,
      'Generate some, or add one.',
    );
  }
  const counts = countByFilter(items);
  const choices = CHOICES.filter(({ filter }) => counts[filter] > 0).map(({ filter, label, detail }) => ({
    ...{ label, detail, description: `${counts[filter]}` },
    begin: () => createRound(items, filter),
  }));
  const left = remembered && createRound(items, remembered);
  if (left?.current) {
    const { position, total } = left.counts();
    const of = CHOICES.find(({ filter }) => filter === left.filter)!.label.toLowerCase();
    const label = `$(debug-continue) Continue at record ${position} of ${total}`;
    choices.unshift({ label, detail: `Where you stopped, with ${of}`, description: '', begin: () => left });
  }
  const placeholder = `Which records? Decisions are signed “${personOf({ author })}”`;
  const chosen = await pickOne(onlyStep(`Review ${name}`), { items: choices, placeholder });
  if (chosen === 'back') throw new vscode.CancellationError();
  return chosen.begin();
}
