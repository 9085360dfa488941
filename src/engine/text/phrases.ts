import { foldWord, parsePattern, type Slot, type WordClasses } from './parsePattern.ts';
import type { Token } from './tokens.ts';

/** A pattern (see parsePattern) and what it stands for. */
export interface Phrase<T> {
  readonly pattern: string;
  readonly value: T;
}

/** Where a phrase stands: tokens [first, end). */
export interface PhraseHit<T> {
  readonly value: T;
  readonly first: number;
  readonly end: number;
}

/** A word as the matcher sees it: the slots it can fill and the phrases it can begin. */
export interface Word<T> {
  /** A gap cannot pass over it. */
  readonly barrier: boolean;
  /** The slots, as a set of bits; none where it fills none. */
  readonly fills: Uint32Array | undefined;
  /** The same as a list. */
  readonly slots: Int32Array;
  /** Phrases of this word alone. */
  readonly values: readonly T[];
  /** What may follow it in longer phrases: slot, gap and node, one after the other. */
  readonly edges: Int32Array;
}

/** A state of the matcher while it is built: the phrases complete here, and the slots that may follow. */
interface PhraseNode<T> {
  readonly values: T[];
  readonly edges: { readonly slot: number; readonly gap: number; readonly node: PhraseNode<T> }[];
}

export interface PhraseMatcher<T> {
  /** What the tokens mean to the matcher, to be passed to `find`. */
  words(tokens: readonly Token[]): Word<T>[];
  /** All phrases within tokens [from, to), in order of their first token. */
  find(words: readonly Word<T>[], from?: number, to?: number): PhraseHit<T>[];
}

export interface PhraseOptions {
  /** Word sets for `@name`. */
  readonly classes?: WordClasses;
  /** Words, folded, that make no phrase alone. */
  readonly tooCommon?: ReadonlySet<string>;
  /** Words, folded, that no gap passes over: “thoughts are not her own” is no “thoughts ~3 own”. */
  readonly barriers?: ReadonlySet<string>;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** So many distinct words are remembered; dictionaries of real corpora stay below, identifiers and numbers cannot fill the memory. */
const REMEMBERED = 65_536;

/**
 * Compiles phrases into one trie over word classes. A token costs one map look-up; only tokens that can begin a phrase cost more.
 * Pure but for a bounded memory of words seen.
 */
export function compilePhrases<T>(
  phrases: Iterable<Phrase<T>>,
  { classes = {}, tooCommon = NO_WORDS, barriers = NO_WORDS }: PhraseOptions = {},
): PhraseMatcher<T> {
  const slots = new SlotTable();
  const root: PhraseNode<T> = { values: [], edges: [] };
  for (const { pattern, value } of phrases) {
    for (const full of parsePattern(pattern, classes)) {
      const sequence = full.length === 1 ? [without(full[0]!, tooCommon)] : full;
      if (sequence[0]!.words.length === 0) continue;
      let node = root;
      for (const slot of sequence) node = childOf(node, slots.idOf(slot.words), slot.gap);
      if (!node.values.includes(value)) node.values.push(value);
    }
  }
  const startOf = new Map(root.edges.map((edge) => [edge.slot, edge.node]));
  const size = Math.ceil(slots.size / 32);
  const table = flatten(root);
  const none = new Int32Array(0);
  const nothing: Word<T> = { barrier: false, fills: undefined, slots: none, values: [], edges: none };
  const nearest = new Nearest(slots.size);
  const known = new Map<string, Word<T>>();

  const read = (text: string): Word<T> => {
    const folded = foldWord(text);
    const ids = slots.filledBy(folded);
    const barrier = barriers.has(folded);
    const starts = ids.flatMap((id) => startOf.get(id) ?? []);
    const word: Word<T> =
      ids.length === 0 && !barrier
        ? nothing
        : {
            barrier,
            fills: ids.length > 0 ? bitsOf(ids, size) : undefined,
            slots: Int32Array.from(ids),
            values: starts.flatMap((node) => node.values),
            edges: Int32Array.from(starts.flatMap((node) => [...table.edges[table.places.get(node)!]!])),
          };
    if (known.size < REMEMBERED) known.set(text, word);
    return word;
  };

  return {
    words: (tokens) => {
      const words = new Array<Word<T>>(tokens.length);
      for (let at = 0; at < tokens.length; at += 1) {
        const { text } = tokens[at]!;
        words[at] = known.get(text) ?? read(text);
      }
      return words;
    },
    find: (words, from = 0, to = words.length) => {
      const hits: PhraseHit<T>[] = [];
      nearest.begin(to);
      for (let at = to - 1; at >= from; at -= 1) {
        const word = words[at]!;
        if (word === nothing) continue;
        const { values, edges } = word;
        for (let index = 0; index < values.length; index += 1)
          hits.push({ value: values[index]!, first: at, end: at + 1 });
        for (let index = 0; index < edges.length; index += 3) {
          const next = nearest.within(edges[index]!, at, edges[index + 1]!);
          if (next >= 0) advance(table, words, edges[index + 2]!, at, next + 1, to, hits);
        }
        nearest.pass(word, at);
      }
      return hits.sort((a, b) => a.first - b.first);
    },
  };
}

function without(slot: Slot, words: ReadonlySet<string>): Slot {
  return { ...slot, words: slot.words.filter((word) => !words.has(word)) };
}

function childOf<T>(node: PhraseNode<T>, slot: number, gap: number): PhraseNode<T> {
  const found = node.edges.find((edge) => edge.slot === slot && edge.gap === gap);
  if (found) return found.node;
  const child: PhraseNode<T> = { values: [], edges: [] };
  node.edges.push({ slot, gap, node: child });
  return child;
}

/** The nodes of a trie by number: the phrases complete there, and what may follow, as in Word. */
interface Table<T> {
  readonly places: ReadonlyMap<PhraseNode<T>, number>;
  readonly values: readonly (readonly T[])[];
  readonly edges: readonly Int32Array[];
}

function flatten<T>(root: PhraseNode<T>): Table<T> {
  const places = new Map<PhraseNode<T>, number>([[root, 0]]);
  const nodes = [root];
  for (const node of nodes) {
    for (const { node: child } of node.edges) {
      places.set(child, nodes.length);
      nodes.push(child);
    }
  }
  return {
    places,
    values: nodes.map(({ values }) => values),
    edges: nodes.map(({ edges }) =>
      Int32Array.from(edges.flatMap(({ slot, gap, node }) => [slot, gap, places.get(node)!])),
    ),
  };
}

/** Goes on from token `next` along the edges, and reports the phrases that are complete behind one. */
function follow<T>(
  table: Table<T>,
  words: readonly Word<T>[],
  edges: Int32Array,
  first: number,
  next: number,
  to: number,
  hits: PhraseHit<T>[],
): void {
  for (let index = 0; index < edges.length; index += 3) {
    const slot = edges[index]!;
    const last = Math.min(next + edges[index + 1]!, to - 1);
    for (let at = next; at <= last; at += 1) {
      const { fills, barrier } = words[at]!;
      // The nearest word that fits ends the gap: a later one would only mark a longer place for the same phrase.
      if (fills !== undefined && (fills[slot >>> 5]! & (1 << (slot & 31))) !== 0) {
        advance(table, words, edges[index + 2]!, first, at + 1, to, hits);
        break;
      }
      if (barrier) break;
    }
  }
}

/** Reports the phrases complete at a node, and goes on from there. */
function advance<T>(
  table: Table<T>,
  words: readonly Word<T>[],
  node: number,
  first: number,
  end: number,
  to: number,
  hits: PhraseHit<T>[],
): void {
  const values = table.values[node]!;
  for (let which = 0; which < values.length; which += 1) hits.push({ value: values[which]!, first, end });
  const onward = table.edges[node]!;
  if (onward.length > 0) follow(table, words, onward, first, end, to, hits);
}

/**
 * Where each slot is filled next, while the tokens are gone through from the last to the first: one look instead of one a word of the gap.
 * Places are kept relative to a base that sinks with every text, so that those of earlier texts are out of any reach and need no erasing.
 */
class Nearest {
  readonly #places: Int32Array;
  #base = FARTHEST;
  #barrier = FARTHEST;

  constructor(slots: number) {
    this.#places = new Int32Array(slots).fill(FARTHEST);
  }

  /** Begins with a text of so many tokens. */
  begin(tokens: number): void {
    this.#base -= tokens + MARGIN;
    if (this.#base < 0) {
      this.#places.fill(FARTHEST);
      this.#base = FARTHEST - tokens - MARGIN;
    }
    this.#barrier = FARTHEST;
  }

  /** The nearest token after `at` that fills the slot, after at most `gap` others and no barrier; -1 where there is none. */
  within(slot: number, at: number, gap: number): number {
    const next = this.#places[slot]! - this.#base;
    return next <= at + 1 + gap && next <= this.#barrier ? next : -1;
  }

  pass(word: Word<unknown>, at: number): void {
    const { slots, barrier } = word;
    for (let index = 0; index < slots.length; index += 1) this.#places[slots[index]!] = this.#base + at;
    if (barrier) this.#barrier = at;
  }
}

const FARTHEST = 0x7fffffff;
/** More than any gap. */
const MARGIN = 16;

function bitsOf(ids: readonly number[], size: number): Uint32Array {
  const bits = new Uint32Array(size);
  for (const id of ids) bits[id >>> 5]! |= 1 << (id & 31);
  return bits;
}

/** Slots by the set of words that fill them, and the slots each word fills. */
class SlotTable {
  readonly #ids = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();

  get size(): number {
    return this.#ids.size;
  }

  idOf(words: readonly string[]): number {
    const distinct = [...new Set(words)].sort();
    const key = distinct.join('|');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    for (const word of distinct) {
      const stem = word.endsWith('*');
      const table = stem ? this.#stems : this.#exact;
      const text = stem ? word.slice(0, -1) : word;
      table.set(text, [...(table.get(text) ?? []), id]);
    }
    return id;
  }

  filledBy(word: string): number[] {
    const ids = new Set(this.#exact.get(word));
    for (let length = 1; length <= word.length; length += 1) {
      for (const id of this.#stems.get(word.slice(0, length)) ?? []) ids.add(id);
    }
    return [...ids];
  }
}
