import { foldWord } from './parsePattern.ts';
import { type PhraseTable, STEP } from './phraseTable.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Where phrases stand: the n-th is `values[n]`, tokens [firsts[n], ends[n]). In order of first token; valid until the next search. */
export interface PhraseHits {
  readonly count: number;
  readonly values: Int32Array;
  readonly firsts: Int32Array;
  readonly ends: Int32Array;
}

/** All phrases within tokens [from, to), which are given by their numbers. */
export type PhraseFinder = (ids: Int32Array, from?: number, to?: number) => PhraseHits;

/** Looks for phrases in texts whose tokens the tokenizer has numbered. A token costs one look; only anchors cost more. */
export function createPhraseFinder(table: PhraseTable, tokenizer: Tokenizer): PhraseFinder {
  const search = new Search(table, new Kinds(table, tokenizer));
  return (ids, from = 0, to = ids.length) => search.run(ids, from, to);
}

/** Tokens that mean the same to the phrases are of one kind; those that mean nothing are of kind 0. */
class Kinds {
  /** By token: twice the kind, and 1 where phrases begin or are anchored at it. */
  ofToken: Int32Array<ArrayBuffer> = new Int32Array(1 << 10);
  /** By kind, `width` words of bits: the slots it fills. */
  fills: Int32Array<ArrayBuffer>;
  /** By kind, four words of bits that overlay those of `fills`, to see at a glance what it does not fill; the last bit tells barriers. */
  signs: Int32Array<ArrayBuffer> = new Int32Array(4 * 64);
  /** By kind: where its phrases of one word and its first steps begin in the lists below, and one more. A first step is packed: see packed(). */
  endsAt: Int32Array<ArrayBuffer> = new Int32Array(64);
  stepsAt: Int32Array<ArrayBuffer> = new Int32Array(64);
  ends: Int32Array<ArrayBuffer> = new Int32Array(64);
  steps: Int32Array<ArrayBuffer> = new Int32Array(64);
  readonly width: number;
  readonly #table: PhraseTable;
  readonly #tokenizer: Tokenizer;
  readonly #numbers = new Map<string, number>();
  #known = 0;

  constructor(table: PhraseTable, tokenizer: Tokenizer) {
    this.#table = table;
    this.#tokenizer = tokenizer;
    this.width = (table.asked + 31) >> 5;
    this.fills = new Int32Array(this.width * 64);
    this.#numberOf([], [], false);
  }

  /** Reads the tokens that the tokenizer has numbered since the last time. */
  learn(): void {
    const { size } = this.#tokenizer;
    if (size === this.#known) return;
    this.ofToken = withRoom(this.ofToken, size);
    for (; this.#known < size; this.#known += 1) {
      const word = foldWord(this.#tokenizer.textOf(this.#known));
      const { asked, nodes } = this.#table.filledBy(word);
      const kind = this.#numberOf(asked, nodes, this.#table.barriers.has(word));
      this.ofToken[this.#known] = kind * 2 + (nodes.length > 0 ? 1 : 0);
    }
  }

  #numberOf(asked: readonly number[], nodes: readonly number[], isBarrier: boolean): number {
    const key = `${asked.join()} ${nodes.join()} ${isBarrier}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const kind = this.#numbers.size;
    this.#numbers.set(key, kind);
    this.fills = withRoom(this.fills, (kind + 1) * this.width);
    this.signs = withRoom(this.signs, (kind + 1) * 4);
    for (const slot of asked) {
      this.fills[kind * this.width + (slot >> 5)]! |= 1 << (slot & 31);
      this.signs[kind * 4 + ((slot >> 5) & 3)]! |= 1 << (slot & 31);
    }
    if (isBarrier) this.signs[kind * 4 + 3]! |= BARRIER;
    this.#enter(kind, nodes);
    return kind;
  }

  #enter(kind: number, nodes: readonly number[]): void {
    const { endsAt, ends, stepsAt, steps } = this.#table;
    const allEnds = nodes.flatMap((node) => [...ends.subarray(endsAt[node], endsAt[node + 1])]);
    const allSteps: number[] = [];
    for (const node of nodes) {
      for (let at = stepsAt[node]!; at < stepsAt[node + 1]!; at += STEP) allSteps.push(packed(steps, at));
    }
    this.endsAt = withRoom(this.endsAt, kind + 2);
    this.stepsAt = withRoom(this.stepsAt, kind + 2);
    this.endsAt[kind + 1] = this.endsAt[kind]! + allEnds.length;
    this.stepsAt[kind + 1] = this.stepsAt[kind]! + allSteps.length;
    this.ends = withRoom(this.ends, this.endsAt[kind + 1]!);
    this.steps = withRoom(this.steps, this.stepsAt[kind + 1]!);
    this.ends.set(allEnds, this.endsAt[kind]);
    this.steps.set(allSteps, this.stepsAt[kind]);
  }
}

const BARRIER = 1 << 31;

/** A step in one number, from the lowest bits: 7 of its slot, 1 for one before, 4 of its gap, and where it stands among the steps. */
function packed(steps: Int32Array, at: number): number {
  const slot = steps[at]! & 127;
  const move = steps[at + 1]!;
  return slot | ((move & 1) << 7) | ((move >> 1) << 8) | ((at / STEP) << 12);
}

class Search implements PhraseHits {
  count = 0;
  values: Int32Array<ArrayBuffer> = new Int32Array(64);
  firsts: Int32Array<ArrayBuffer> = new Int32Array(64);
  ends: Int32Array<ArrayBuffer> = new Int32Array(64);
  #ranks: Int32Array<ArrayBuffer> = new Int32Array(64);
  #words: Int32Array<ArrayBuffer> = new Int32Array(256);
  /** Of each word, as in Kinds. */
  #signs: Int32Array<ArrayBuffer> = new Int32Array(1024);
  #from = 0;
  #to = 0;
  readonly #table: PhraseTable;
  readonly #kinds: Kinds;

  constructor(table: PhraseTable, kinds: Kinds) {
    this.#table = table;
    this.#kinds = kinds;
  }

  run(ids: Int32Array, from: number, to: number): PhraseHits {
    this.#kinds.learn();
    this.#from = from;
    this.#to = to;
    this.count = 0;
    this.#read(ids);
    const { endsAt, ends } = this.#kinds;
    const words = this.#words;
    for (let at = from; at < to; at += 1) {
      if ((words[at]! & 1) === 0) continue;
      const kind = words[at]! >> 1;
      const last = endsAt[kind + 1]!;
      for (let index = endsAt[kind]!; index < last; index += 2) this.#tell(ends[index]!, ends[index + 1]!, at, at + 1);
      this.#begin(kind, at);
    }
    this.#sort();
    return this;
  }

  /** Goes the first steps from an anchor: most of them lead nowhere, which signs tell. */
  #begin(kind: number, anchor: number): void {
    const signs = this.#signs;
    const { steps, stepsAt } = this.#kinds;
    const last = stepsAt[kind + 1]!;
    for (let index = stepsAt[kind]!; index < last; index += 1) {
      const step = steps[index]!;
      const gap = (step >> 8) & 15;
      const isBefore = (step & 128) !== 0;
      const first = isBefore ? Math.max(anchor - 1 - gap, this.#from) : anchor + 1;
      const end = isBefore ? anchor : Math.min(anchor + 2 + gap, this.#to);
      let seen = 0;
      for (let at = first * 4 + ((step >> 5) & 3); at < end * 4; at += 4) seen |= signs[at]!;
      if ((seen & (1 << (step & 31))) !== 0) this.#step(this.#table.steps, (step >> 12) * STEP, anchor, anchor + 1);
    }
  }

  #read(ids: Int32Array): void {
    const to = this.#to;
    if (to > this.#words.length) {
      this.#words = new Int32Array(to * 2);
      this.#signs = new Int32Array(to * 8);
    }
    const words = this.#words;
    const own = this.#signs;
    const { ofToken, signs } = this.#kinds;
    for (let at = this.#from; at < to; at += 1) {
      const word = ofToken[ids[at]!]!;
      const from = (word >> 1) * 4;
      words[at] = word;
      own[at * 4] = signs[from]!;
      own[at * 4 + 1] = signs[from + 1]!;
      own[at * 4 + 2] = signs[from + 2]!;
      own[at * 4 + 3] = signs[from + 3]!;
    }
  }

  /** Tells the phrases that are complete at a node, and goes on from there; tokens [first, end) are what is found of them. */
  #reach(node: number, first: number, end: number): void {
    const { endsAt, ends, stepsAt, steps } = this.#table;
    for (let at = endsAt[node]!; at < endsAt[node + 1]!; at += 2) this.#tell(ends[at]!, ends[at + 1]!, first, end);
    for (let at = stepsAt[node]!; at < stepsAt[node + 1]!; at += STEP) this.#step(steps, at, first, end);
  }

  #step(steps: Int32Array, step: number, first: number, end: number): void {
    const slot = steps[step]!;
    const move = steps[step + 1]!;
    const gap = move >> 1;
    if ((move & 1) === 1) {
      // Every word that fits begins a phrase of its own, unless one nearer to it fits the place it was looked for from.
      const last = Math.max(first - 1 - gap, this.#from);
      for (let at = first - 1; at >= last; at -= 1) {
        if (this.#fits(slot, at)) this.#reach(steps[step + 3]!, at, end);
        if (gap === 0 || this.#isBarrier(at) || this.#fits(steps[step + 2]!, at)) return;
      }
      return;
    }
    // The nearest word that fits ends the gap: a later one would only mark a longer place for the same phrase.
    const last = Math.min(end + gap, this.#to - 1);
    for (let at = end; at <= last; at += 1) {
      if (this.#fits(slot, at)) {
        this.#reach(steps[step + 3]!, first, at + 1);
        return;
      }
      if (this.#isBarrier(at)) return;
    }
  }

  #fits(slot: number, at: number): boolean {
    const bit = 1 << (slot & 31);
    if ((this.#signs[at * 4 + ((slot >> 5) & 3)]! & bit) === 0) return false;
    const { fills, width } = this.#kinds;
    return (fills[(this.#words[at]! >> 1) * width + (slot >> 5)]! & bit) !== 0;
  }

  #isBarrier(at: number): boolean {
    return this.#signs[at * 4 + 3]! < 0;
  }

  #tell(value: number, rank: number, first: number, end: number): void {
    const at = this.count;
    if (at === this.values.length) {
      this.values = withRoom(this.values, at + 1);
      this.firsts = withRoom(this.firsts, at + 1);
      this.ends = withRoom(this.ends, at + 1);
      this.#ranks = withRoom(this.#ranks, at + 1);
    }
    this.values[at] = value;
    this.firsts[at] = first;
    this.ends[at] = end;
    this.#ranks[at] = rank;
    this.count = at + 1;
  }

  /** They come almost in order. */
  #sort(): void {
    const { count, values, firsts, ends } = this;
    const ranks = this.#ranks;
    for (let at = 1; at < count; at += 1) {
      const value = values[at]!;
      const first = firsts[at]!;
      const end = ends[at]!;
      const rank = ranks[at]!;
      let to = at;
      for (; to > 0; to -= 1) {
        const before = firsts[to - 1]!;
        if (before < first || (before === first && ranks[to - 1]! <= rank)) break;
        values[to] = values[to - 1]!;
        firsts[to] = before;
        ends[to] = ends[to - 1]!;
        ranks[to] = ranks[to - 1]!;
      }
      values[to] = value;
      firsts[to] = first;
      ends[to] = end;
      ranks[to] = rank;
    }
  }
}

/** The array, or one twice as long where it is too short. */
function withRoom(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (size <= array.length) return array;
  const larger = new Int32Array(size * 2);
  larger.set(array);
  return larger;
}
