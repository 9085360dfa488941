import type { VerdictKind } from '../../engine/review/decisions.ts';
import type { DecisionsInForce } from '../../protocol/review.ts';
import type { RoundCounts } from './round.ts';

export const VERDICT_WORDS: Readonly<Record<VerdictKind, string>> = {
  accept: 'Accepted',
  reject: 'Rejected',
  revise: 'Needs work',
};

export const VERDICT_ICONS: Readonly<Record<VerdictKind, string>> = {
  accept: 'pass',
  reject: 'error',
  revise: 'tools',
};

interface Made {
  readonly author: string;
  readonly time: string;
}

/** The person's name without the address git writes behind it. */
export function personOf({ author }: Pick<Made, 'author'>): string {
  return author.replace(/\s*<[^<>]*>\s*$/, '') || author;
}

/** “by Ann Doe on 3 Mar 2026”. */
export function byWhom(made: Made): string {
  const day = new Date(made.time).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  return `by ${personOf(made)} on ${day}`;
}

/** What people said of a record, in a line. */
export function stateInWords({ verdicts, isDisputed, stale }: DecisionsInForce): string {
  const [last] = verdicts.slice(-1);
  if (!last) return stale.length > 0 ? 'Undecided again: code or text changed since it was judged' : 'Undecided';
  if (isDisputed) {
    return `Disputed: ${verdicts.map((each) => `${VERDICT_WORDS[each.kind].toLowerCase()} ${byWhom(each)}`).join('; ')}`;
  }
  const others = verdicts.length - 1;
  const more = others === 0 ? '' : ` and ${others === 1 ? 'one other' : `${others} others`}`;
  return `${VERDICT_WORDS[last.kind]} ${byWhom(last)}${more}`;
}

/** The same in two or three words, for where there is little room. */
export function stateInShort({ verdicts, isDisputed, stale }: DecisionsInForce): string {
  const [last] = verdicts.slice(-1);
  if (!last) return stale.length > 0 ? 'Undecided again' : 'Undecided';
  return isDisputed ? 'Disputed' : `${VERDICT_WORDS[last.kind]} by ${personOf(last)}`;
}

export function stateIcon({ verdicts, isDisputed }: DecisionsInForce): string {
  const [last] = verdicts.slice(-1);
  if (!last) return 'circle-outline';
  return isDisputed ? 'question' : VERDICT_ICONS[last.kind];
}

/** “Review: 12 of 30 · 3 flagged left”. */
export function progressInWords({ position, total, left, flaggedLeft }: RoundCounts): string {
  const rest = left === 0 ? 'all decided' : flaggedLeft > 0 ? `${flaggedLeft} flagged left` : `${left} left`;
  return `Review: ${position} of ${total} · ${rest}`;
}

/** What came of a round. */
export function summaryInWords({ total, left, decided }: RoundCounts): string {
  const done = total - left;
  const parts = [
    decided.accept > 0 ? `${decided.accept} accepted` : '',
    decided.reject > 0 ? `${decided.reject} rejected` : '',
    decided.revise > 0 ? `${decided.revise} ${decided.revise === 1 ? 'needs' : 'need'} work` : '',
    left > 0 ? `${left} still undecided` : '',
  ].filter((part) => part !== '');
  const what = left === 0 ? `All ${total} records are decided` : `${done} of ${total} records are decided`;
  return `${what}: ${parts.join(', ')}.`;
}
