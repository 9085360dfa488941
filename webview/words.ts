import type {
  Dimension,
  GroupView,
  MetricAbout,
  MetricKey,
  MetricView,
  ScoreView,
  Verdict,
} from '../src/protocol/scores.ts';
import { element } from './dom.ts';

export const DIMENSIONS: readonly Dimension[] = ['fidelity', 'diversity', 'privacy'];

export const DIMENSION_WORDS: Readonly<Record<Dimension, { title: string; question: string }>> = {
  fidelity: { title: 'Fidelity', question: 'Do the reports say what their codes say?' },
  diversity: { title: 'Diversity', question: 'Do the reports differ from each other?' },
  privacy: { title: 'Privacy', question: 'Do they copy real texts or name people?' },
};

export const VERDICT_WORDS: Readonly<Record<Verdict | 'none', string>> = {
  good: 'Good',
  look: 'Worth a look',
  bad: 'Bad',
  none: 'Not judged',
};

const SIGNS: Readonly<Record<Verdict | 'none', string>> = { good: '✓', look: '!', bad: '✕', none: '–' };

/**
 * A verdict as a sign whose form tells it, not its colour alone.
 * @param label '' where words beside it say the same
 */
export function sign(verdict: Verdict | undefined, label?: string): HTMLElement {
  const kind = verdict ?? 'none';
  const name = label ?? VERDICT_WORDS[kind];
  if (name === '') return element('span', { class: `sign ${kind}`, 'aria-hidden': 'true' }, SIGNS[kind]);
  return element('span', { class: `sign ${kind}`, role: 'img', 'aria-label': name, title: name }, SIGNS[kind]);
}

/** Bad ones first. */
export function severity(verdict: Verdict | undefined): number {
  return verdict === 'bad' ? 3 : verdict === 'look' ? 2 : verdict === 'good' ? 1 : 0;
}

export function worstOf(group: GroupView): Verdict | undefined {
  const verdicts = DIMENSIONS.map((dimension) => group.dimensions[dimension].verdict);
  return verdicts.sort((a, b) => severity(b) - severity(a))[0];
}

export function aboutOf(view: ScoreView, key: MetricKey): MetricAbout {
  return view.about.find((about) => about.key === key)!;
}

/** What follows a value: ` (71.2 % in samples of 60), real reports 80.4 %`; '' where there is nothing to compare it with. */
export function againstReal({ text, against }: MetricView): string {
  if (!against) return '';
  const own = against.own === text ? '' : ` (${against.own} in samples of ${against.n})`;
  return `${own}, real reports ${against.real}`;
}

export function nameOfCode({ name }: GroupView): string {
  return name === '' ? 'without a code' : name;
}
