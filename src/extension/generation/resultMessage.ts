import type { GenerateResult } from '../../protocol.ts';
import { asEditorRemedy, asSentence } from '../sentences.ts';

/** What a person is told when a run has ended. */
export interface ResultMessage {
  readonly severity: 'info' | 'warning' | 'error';
  readonly text: string;
}

const MOST_REASONS = 2;

/** Added, rejected, failed, and why, in a sentence or two. */
export function resultMessage(result: GenerateResult, target: string): ResultMessage {
  const { added, skipped, rejected, failed, cancelled, stoppedBy } = result;
  const open = result.total - added - skipped;
  const parts: string[] = [];
  if (added > 0) parts.push(`Added ${reports(added)} to ${target}.`);
  else if (skipped > 0 && open === 0) parts.push(`${target} holds these reports already; nothing was added.`);
  else parts.push(`No report was added to ${target}.`);
  if (cancelled) parts.push(`Cancelled with ${reports(open)} still to write.`);
  if (rejected > 0)
    parts.push(`${answers(rejected)} not good enough and ${rejected === 1 ? 'was' : 'were'} kept apart.`);
  if (stoppedBy)
    parts.push(asSentence(stoppedBy.message), ...(stoppedBy.remedy ? [asEditorRemedy(stoppedBy.remedy)] : []));
  else if (failed > 0) parts.push(`${reports(failed)} could not be had from the provider.`);
  if (!stoppedBy && result.reasons.length > 0) {
    const reasons = result.reasons.slice(0, MOST_REASONS).map(inWords);
    parts.push(asSentence(`Why: ${reasons.join('; ')}`));
  }
  for (const notice of result.notices) parts.push(asSentence(`Note: ${notice}`));
  const severity = stoppedBy || (failed > 0 && added === 0) ? 'error' : rejected > 0 || failed > 0 ? 'warning' : 'info';
  return { severity, text: parts.join(' ') };
}

/** `12 of 40 reports, 3.4 a second`; the rate only once it says something. */
export function progressMessage(done: number, total: number, elapsedMs: number, rejected: number): string {
  const rate = done > 0 && elapsedMs > 500 ? (done * 1000) / elapsedMs : undefined;
  const speed = rate === undefined ? '' : rate >= 1 ? `, ${round(rate)} a second` : `, ${round(rate * 60)} a minute`;
  return `${done} of ${reports(total)}${speed}${rejected > 0 ? `, ${rejected} rejected` : ''}`;
}

function round(rate: number): string {
  return rate >= 10 ? String(Math.round(rate)) : String(Math.round(rate * 10) / 10);
}

function reports(count: number): string {
  return count === 1 ? '1 report' : `${count} reports`;
}

function answers(count: number): string {
  return count === 1 ? '1 answer was' : `${count} answers were`;
}

/** What a rejection means to people who do not program; failures bring their own words. */
const REJECTIONS: Readonly<Record<string, string>> = {
  empty: 'the answer was empty',
  'malformed-json': 'the answer was not in the form asked for',
  'wrong-schema': 'the answer was not in the form asked for',
  refusal: 'the model refused',
  truncated: 'the answer was cut off',
  'too-short': 'the report was too short',
  'too-long': 'the report was too long',
  'leftover-reasoning': 'the report held the model’s own thoughts',
  'label-leakage': 'the report named its diagnosis',
  duplicate: 'the report repeated another one',
};

function inWords({ reason, example, count }: GenerateResult['reasons'][number]): string {
  const words = REJECTIONS[reason] ?? example.replace(/[.!]$/, '');
  return count > 1 ? `${words} (${count} times)` : words;
}
