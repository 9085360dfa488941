import { NO, type PhraseData } from './layOutPhrases.ts';

/**
 * Phrases made ready for search. Each is looked for from its anchor, the word that the fewest phrases have: where that stands in a text,
 * its other words are looked for step by step, those that stand nearest first. Phrases with the same anchor share their first steps.
 */
export interface PhraseTable {
  readonly barriers: ReadonlySet<string>;
  /** The slots that steps ask for are below this; the others are anchors alone. The last of every 128 is free. */
  readonly asked: number;
  /** What a folded word can fill. */
  filledBy(word: string): Filled;
  /** By node: where its steps and its complete phrases begin in the arrays below, and one more. */
  readonly stepsAt: Int32Array;
  readonly endsAt: Int32Array;
  /** Steps from a node, STEP numbers each: the slot to be filled; twice the gap, and 1 for one before; the slot of the word it starts from; the node. */
  readonly steps: Int32Array;
  /** Phrases complete at a node, two numbers each: value and rank. Of phrases that begin at one word, the one of lower rank is told first. */
  readonly ends: Int32Array;
}

interface Filled {
  /** Slots that steps ask for. */
  readonly asked: readonly number[];
  /** Nodes of the slots that are anchors. */
  readonly nodes: readonly number[];
}

const NONE: readonly number[] = [];
const NOTHING: Filled = { asked: NONE, nodes: NONE };

/**
 * What `layOutPhrases` laid out, ready for search.
 * @param barriers words, folded, that no gap passes over: “thoughts are not her own” is no “thoughts ~3 own”
 */
export function openPhrases(data: PhraseData, barriers: ReadonlySet<string> = new Set()): PhraseTable {
  const { asked, stepsAt, endsAt, steps, ends, numbers, anchors } = data;
  const slots = createSlots(data);
  const known = (values: readonly number[], ids: readonly number[]): number[] =>
    ids.map((id) => values[id]!).filter((value) => value !== NO);
  return {
    barriers,
    asked,
    filledBy: (word) => {
      const ids = slots(word);
      return ids.length === 0 ? NOTHING : { asked: known(numbers, ids), nodes: known(anchors, ids) };
    },
    stepsAt: Int32Array.from(stepsAt),
    endsAt: Int32Array.from(endsAt),
    steps: Int32Array.from(steps),
    ends: Int32Array.from(ends),
  };
}

/** Looks up the slots that a folded word fills. */
function createSlots({ exact, stems }: Pick<PhraseData, 'exact' | 'stems'>): (word: string) => readonly number[] {
  const byWord = new Map(exact);
  const byStem = new Map(stems);
  // Few words begin as a stem does: most are told by their first letters.
  const shortest = stems.reduce((least, [stem]) => Math.min(least, stem.length), Number.POSITIVE_INFINITY);
  const lengths = new Map<string, number[]>();
  for (const [stem] of stems) {
    const head = stem.slice(0, shortest);
    const own = lengths.get(head);
    if (!own) lengths.set(head, [stem.length]);
    else if (!own.includes(stem.length)) own.push(stem.length);
  }
  for (const own of lengths.values()) own.sort((a, b) => a - b);
  return (word) => {
    const whole = byWord.get(word) ?? NONE;
    let ids: Set<number> | undefined;
    for (const length of lengths.get(word.slice(0, shortest)) ?? NONE) {
      if (length > word.length) break;
      const begun = byStem.get(word.slice(0, length));
      if (!begun) continue;
      ids ??= new Set(whole);
      for (const id of begun) ids.add(id);
    }
    return ids ? [...ids] : whole;
  };
}
