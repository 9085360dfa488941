import type { WordClasses } from './parsePattern.ts';
import { compilePhrases, type Word } from './phrases.ts';
import { Break, breakAfter, type Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** How the writer means a phrase: what is said to be so of the patient now has none of these. */
export interface Status {
  readonly negated: boolean;
  readonly hypothetical: boolean;
  readonly historical: boolean;
  /** It is said of another person, such as the mother. */
  readonly other: boolean;
}

export type StatusKind = keyof Status;

/**
 * A phrase that colours what stands around it. `reach` is the most tokens between trigger and target; none means to the end of the
 * sentence. A `pseudo` trigger takes the triggers inside it out of play; a `stop` ends every scope; a `clause` ends it where it
 * opens a new clause, that is after a comma or “and”.
 */
export interface ScopeTrigger {
  readonly kind: StatusKind | 'pseudo' | 'stop' | 'clause';
  readonly direction?: 'before' | 'after';
  readonly reach?: number;
}

/** Triggers of one sort with their patterns, separated by `;`. */
export interface TriggerGroup extends ScopeTrigger {
  readonly patterns: string;
}

/** Tokens [first, end) of a phrase. */
export interface Place {
  readonly first: number;
  readonly end: number;
}

/** The status of each target within one sentence. */
export type ScopeReader = (
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  targets: readonly Place[],
) => Status[];

interface Trigger extends Place {
  readonly value: ScopeTrigger;
}

const PLAIN: Status = { negated: false, hypothetical: false, historical: false, other: false };
/** No trigger reaches over these within itself: “lives with her mother and has” says nothing of the mother. */
const JOINTS = new Set(['and', 'but', 'that', 'y', 'pero', 'que']);
const CONJUNCTIONS = new Set(['and', 'y', 'e', 'then', 'so', 'or']);

/**
 * Reads negation, family history, hypotheses and history around phrases. The method is NegEx (Chapman et al. 2001, J Biomed Inform 34:301)
 * as ConText widened it (Harkema et al. 2009, J Biomed Inform 42:839): a trigger's scope runs from it to the end of the sentence, a
 * termination term, or its reach; pseudo-triggers (“not only”) are taken out first, longest match first. The trigger lists are our own.
 */
export function createScopeReader(groups: readonly TriggerGroup[], classes: WordClasses = {}): ScopeReader {
  const phrases = groups.flatMap(({ patterns, ...value }) =>
    patterns.split(';').map((pattern) => ({ pattern: pattern.trim(), value: value as ScopeTrigger })),
  );
  const matcher = compilePhrases(
    phrases.filter(({ pattern }) => pattern !== ''),
    { classes, barriers: JOINTS },
  );
  return (text, tokens, sentence, targets) => {
    const words: Word<ScopeTrigger>[] = matcher.words(tokens.slice(sentence.first, sentence.end));
    const hits = matcher.find(words);
    if (hits.length === 0) return targets.map(() => PLAIN);
    const found = hits.map(({ value, first, end }) => ({
      value,
      first: first + sentence.first,
      end: end + sentence.first,
    }));
    const triggers = longestOf(found).filter(({ value }) => value.kind !== 'pseudo');
    return targets.map((target) => statusOf(text, tokens, triggers, target));
  };
}

/** Triggers that do not stand inside a longer one. */
function longestOf(triggers: readonly Trigger[]): Trigger[] {
  const length = (trigger: Trigger): number => trigger.end - trigger.first;
  return triggers.filter(
    (trigger) =>
      !triggers.some(
        (other) => length(other) > length(trigger) && other.first <= trigger.first && other.end >= trigger.end,
      ),
  );
}

function statusOf(text: string, tokens: readonly Token[], triggers: readonly Trigger[], target: Place): Status {
  // What lies within the target is part of it (“does not enjoy”); what only runs into it still colours it (“never heard” voices).
  const outside = triggers.filter((trigger) => trigger.first < target.first || trigger.first >= target.end);
  const status = { ...PLAIN };
  for (const trigger of outside) {
    const { kind } = trigger.value;
    if (kind === 'stop' || kind === 'clause' || kind === 'pseudo' || status[kind]) continue;
    if (reaches(text, tokens, outside, trigger, target)) status[kind] = true;
  }
  return status;
}

function reaches(
  text: string,
  tokens: readonly Token[],
  triggers: readonly Trigger[],
  trigger: Trigger,
  target: Place,
): boolean {
  const forward = trigger.first < target.first;
  const wanted = trigger.value.direction ?? 'before';
  if (forward !== (wanted === 'before')) return false;
  const from = forward ? Math.min(trigger.end, target.first) : target.end;
  const to = forward ? target.first : trigger.first;
  if (to - from > (trigger.value.reach ?? Number.POSITIVE_INFINITY)) return false;
  for (let at = from - 1; at < to; at += 1) {
    const gap = breakAfter(text, tokens, at);
    if (gap >= Break.clause) return false;
    // Behind its target, a trigger after a comma and “and” speaks of the next thing: “voices, and mania was ruled out”.
    if (!forward && gap === Break.comma && JOINTS.has(tokens[at + 1]!.text)) return false;
  }
  // A target may itself begin with the verb of a new clause: “denies delusions, hears voices”.
  if (forward && opensClause(text, tokens, target)) return false;
  return !triggers.some((stop) => stop.first >= from && stop.first < to && stops(text, tokens, stop));
}

function stops(text: string, tokens: readonly Token[], trigger: Trigger): boolean {
  if (trigger.value.kind === 'stop') return true;
  return trigger.value.kind === 'clause' && followsBreak(text, tokens, trigger.first);
}

/** Whether the target begins with a verb of its own after a comma or “and”. */
function opensClause(text: string, tokens: readonly Token[], target: Place): boolean {
  return followsBreak(text, tokens, target.first) && FINITE.has(tokens[target.first]!.text);
}

const FINITE = new Set(
  (
    'hears sees feels believes worries fears avoids drinks uses binges vomits checks washes cries sleeps wakes eats restricts spends ' +
    'gambles cuts steals lies hits oye ve cree teme evita bebe consume vomita llora duerme come gasta'
  ).split(' '),
);

function followsBreak(text: string, tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true;
  return CONJUNCTIONS.has(tokens[at - 1]!.text) || breakAfter(text, tokens, at - 1) >= Break.comma;
}
