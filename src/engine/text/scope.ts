import { layOutPhrases, type PhraseData } from './layOutPhrases.ts';
import type { WordClasses } from './parsePattern.ts';
import { createPhraseFinder, type PhraseHits } from './phrases.ts';
import { openPhrases, type PhraseTable } from './phraseTable.ts';
import { Break, type Breaks, type Sentence } from './sentences.ts';
import type { TextTokens } from './textTokens.ts';
import type { Tokenizer } from './tokenizer.ts';

/** How the writer means a phrase, as bits; what is said to be so of the patient now has none. `other`: said of somebody else, such as the mother. */
export const Status = { negated: 1, hypothetical: 2, historical: 4, other: 8 } as const;

export type StatusKind = keyof typeof Status;
/** Bits of Status that keep a phrase from being said of the patient. */
export const NOT_SO = Status.negated | Status.hypothetical | Status.other;

/**
 * A phrase that colours what stands around it. `reach` is the most tokens between trigger and target; none means to the end of the
 * sentence. A `pseudo` trigger takes the triggers inside it out of play; a `stop` ends every scope; a `clause` (a subject) and a `verb` end it
 * where they open a new clause, that is after a comma or “and”. A trigger that holds its clause's subject (“her father relived”) goes on
 * over verbs alone, and ends at any other subject.
 */
export interface ScopeTrigger {
  readonly kind: StatusKind | 'pseudo' | 'stop' | 'clause' | 'verb';
  readonly direction?: 'before' | 'after';
  readonly reach?: number;
  readonly holdsSubject?: boolean;
}

/** Triggers of one sort with their patterns, separated by `;`. */
export interface TriggerGroup extends ScopeTrigger {
  readonly patterns: string;
}

/** The phrases of a sentence whose status is asked for: those numbered [from, to), of tokens [firsts[n], ends[n]). */
export interface Targets {
  readonly from: number;
  readonly to: number;
  readonly firsts: Int32Array;
  readonly ends: Int32Array;
  /** Receives the bits of Status. */
  readonly statuses: Int32Array;
}

/** Reads what stands around phrases, in one text after another. */
export interface ScopeReader {
  /** Looks for the triggers of a text. */
  begin(own: TextTokens, breaks: Breaks): void;
  /** Writes the status of each target within one sentence of that text. */
  read(sentence: Sentence, targets: Targets): void;
}

/** Triggers made ready for search. */
export interface ScopeTable {
  readonly triggers: readonly ScopeTrigger[];
  readonly phrases: PhraseTable;
}

/** No trigger reaches over these within itself: “lives with her mother and has” says nothing of the mother. */
const JOINTS = new Set(['and', 'but', 'that', 'y', 'pero', 'que']);
/** “Or” opens no clause of its own: “never heard voices or felt watched”. */
const CONJUNCTIONS = new Set(['and', 'y', 'e', 'then', 'so']);
/** Verbs that begin a clause of their own. */
const FINITE = new Set(
  (
    'hears sees feels believes worries fears avoids drinks uses binges vomits checks washes cries sleeps wakes eats restricts spends ' +
    'gambles cuts steals lies hits oye ve cree teme evita bebe consume vomita llora duerme come gasta'
  ).split(' '),
);

/** The phrases of all triggers as plain data. @throws Error where a pattern is malformed: a bug in the data */
export function layOutScope(groups: readonly TriggerGroup[], classes: WordClasses = {}): PhraseData {
  const phrases = groups.flatMap(({ patterns }, value) =>
    patterns.split(';').map((pattern) => ({ pattern: pattern.trim(), value })),
  );
  const given = phrases.filter(({ pattern }) => pattern !== '');
  return layOutPhrases(given, { classes });
}

/** @param laidOut what `layOutScope` makes of the same groups */
export function openScope(groups: readonly TriggerGroup[], laidOut: PhraseData): ScopeTable {
  const triggers = groups.map(({ patterns: _, ...trigger }): ScopeTrigger => trigger);
  return { triggers, phrases: openPhrases(laidOut, JOINTS) };
}

/**
 * Reads negation, family history, hypotheses and history around phrases. The method is NegEx (Chapman et al. 2001, J Biomed Inform 34:301)
 * as ConText widened it (Harkema et al. 2009, J Biomed Inform 42:839): a trigger's scope runs from it to the end of the sentence, a
 * termination term, or its reach; pseudo-triggers (“not only”) are taken out first, longest match first. The trigger lists are our own.
 */
export function createScopeReader(table: ScopeTable, tokenizer: Tokenizer): ScopeReader {
  const find = createPhraseFinder(table.phrases, tokenizer);
  const scene = new Scene(tokenizer, table.triggers);
  return {
    begin: (own, breaks) => scene.open(own, breaks, find(own.ids)),
    read: (sentence, { from, to, firsts, ends, statuses }) => {
      scene.begin(sentence);
      for (let at = from; at < to; at += 1) statuses[at] = scene.statusOf(firsts[at]!, ends[at]!);
    },
  };
}

/** One sentence with its triggers. */
class Scene {
  #own!: TextTokens;
  #breaks!: Breaks;
  /** The triggers of the whole text, and the first of them that does not begin before the sentence. */
  #hits!: PhraseHits;
  #hit = 0;
  #count = 0;
  readonly #triggers: ScopeTrigger[] = [];
  #firsts: Int32Array<ArrayBuffer> = new Int32Array(64);
  #ends: Int32Array<ArrayBuffer> = new Int32Array(64);
  readonly #tokenizer: Tokenizer;
  readonly #known: readonly ScopeTrigger[];

  constructor(tokenizer: Tokenizer, known: readonly ScopeTrigger[]) {
    this.#tokenizer = tokenizer;
    this.#known = known;
  }

  open(own: TextTokens, breaks: Breaks, hits: PhraseHits): void {
    this.#own = own;
    this.#breaks = breaks;
    this.#hits = hits;
    this.#hit = 0;
  }

  begin({ first, end }: Sentence): void {
    const { count, values, firsts, ends } = this.#hits;
    // A sentence that was cut may begin before the end of the one before it.
    while (this.#hit > 0 && firsts[this.#hit - 1]! >= first) this.#hit -= 1;
    while (this.#hit < count && firsts[this.#hit]! < first) this.#hit += 1;
    this.#count = 0;
    for (let hit = this.#hit; hit < count && firsts[hit]! < end; hit += 1) {
      if (ends[hit]! > end) continue;
      const trigger = this.#known[values[hit]!]!;
      if (trigger.kind !== 'pseudo' && !this.#isInLonger(hit, end)) this.#add(trigger, firsts[hit]!, ends[hit]!);
    }
  }

  statusOf(first: number, end: number): number {
    let status = 0;
    for (let which = 0; which < this.#count; which += 1) {
      const { kind } = this.#triggers[which]!;
      if (kind === 'stop' || kind === 'clause' || kind === 'verb' || kind === 'pseudo') continue;
      if ((status & Status[kind]) !== 0) continue;
      if (this.#isOutside(which, first, end) && this.#reaches(which, first, end)) status |= Status[kind];
    }
    return status;
  }

  #add(trigger: ScopeTrigger, first: number, end: number): void {
    if (this.#count === this.#firsts.length) {
      this.#firsts = doubled(this.#firsts);
      this.#ends = doubled(this.#ends);
    }
    this.#triggers[this.#count] = trigger;
    this.#firsts[this.#count] = first;
    this.#ends[this.#count] = end;
    this.#count += 1;
  }

  /** Whether another trigger within the sentence, which ends at `last`, goes on for longer. */
  #isInLonger(hit: number, last: number): boolean {
    const { count, firsts, ends } = this.#hits;
    const first = firsts[hit]!;
    const end = ends[hit]!;
    for (let other = this.#hit; other < count && firsts[other]! <= first; other += 1) {
      const otherEnd = ends[other]!;
      if (otherEnd >= end && otherEnd <= last && otherEnd - firsts[other]! > end - first) return true;
    }
    return false;
  }

  /** What lies within the target is part of it (“does not enjoy”); what only runs into it still colours it (“never heard” voices). */
  #isOutside(which: number, first: number, end: number): boolean {
    return this.#firsts[which]! < first || this.#firsts[which]! >= end;
  }

  #reaches(which: number, first: number, end: number): boolean {
    const { direction = 'before', reach = Number.POSITIVE_INFINITY, holdsSubject = false } = this.#triggers[which]!;
    const isBefore = this.#firsts[which]! < first;
    if (isBefore !== (direction === 'before')) return false;
    const from = isBefore ? Math.min(this.#ends[which]!, first) : end;
    const to = isBefore ? first : this.#firsts[which]!;
    if (to - from > reach) return false;
    for (let at = from - 1; at < to; at += 1) {
      const gap = this.#breaks.after(at);
      if (gap >= Break.clause) return false;
      // Behind its target, a trigger after a comma and “and” speaks of the next thing: “voices, and mania was ruled out”.
      if (!isBefore && gap === Break.comma && JOINTS.has(this.#word(at + 1))) return false;
    }
    // A target may itself begin with the verb of a new clause: “denies delusions, hears voices”.
    if (isBefore && !holdsSubject && FINITE.has(this.#word(first)) && this.#followsBreak(first)) return false;
    for (let stop = 0; stop < this.#count; stop += 1) {
      const place = this.#firsts[stop]!;
      if (place >= from && place < to && this.#isOutside(stop, first, end) && this.#stops(stop, holdsSubject))
        return false;
    }
    return true;
  }

  #stops(which: number, holdsSubject: boolean): boolean {
    const { kind } = this.#triggers[which]!;
    if (kind === 'stop' || (kind === 'clause' && holdsSubject)) return true;
    return (kind === 'clause' || (kind === 'verb' && !holdsSubject)) && this.#followsBreak(this.#firsts[which]!);
  }

  #followsBreak(at: number): boolean {
    if (at === 0 || CONJUNCTIONS.has(this.#word(at - 1))) return true;
    return this.#breaks.after(at - 1) >= Break.comma;
  }

  #word(at: number): string {
    return this.#tokenizer.textOf(this.#own.ids[at]!);
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
