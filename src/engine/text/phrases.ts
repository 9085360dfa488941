import { instantiate } from './instantiate.ts';
import { STEP } from './layOutPhrases.ts';
import { foldWord } from './parsePattern.ts';
import { PHRASE_SEARCH_MODULE } from './phraseSearchModule.ts';
import type { PhraseTable } from './phraseTable.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Where phrases stand: the n-th is `values[n]`, tokens [firsts[n], ends[n]). In order of first token; valid until the next search. */
export interface PhraseHits {
  readonly count: number;
  readonly values: Int32Array;
  readonly firsts: Int32Array;
  readonly ends: Int32Array;
}

/** All phrases of a text, which is given by the numbers of its tokens. Those of a part of it are those that lie within the part. */
export type PhraseFinder = (ids: Int32Array) => PhraseHits;

/** assembly/phraseSearch.ts */
interface PhraseSearch {
  readonly memory: WebAssembly.Memory;
  allocate(bytes: number): number;
  release(at: number): void;
  setTable(width: number, endsAt: number, stepsAt: number, ends: number, steps: number): void;
  setKinds(
    ofToken: number,
    fills: number,
    signs: number,
    endsAt: number,
    stepsAt: number,
    ends: number,
    steps: number,
  ): void;
  reserve(tokens: number): void;
  inputAt(): number;
  valuesAt(): number;
  firstsAt(): number;
  endsOfHitsAt(): number;
  search(tokens: number): number;
}

/**
 * Looks for phrases in texts whose tokens the tokenizer has numbered, in WebAssembly. A token costs one look; only anchors cost more.
 * Memory: that of the table, and 80 bytes a token of the longest text.
 */
export function createPhraseFinder(table: PhraseTable, tokenizer: Tokenizer): PhraseFinder {
  const program = instantiate<PhraseSearch>(PHRASE_SEARCH_MODULE);
  const { at: endsAt } = new Numbers(program, table.endsAt);
  const { at: stepsAt } = new Numbers(program, table.stepsAt);
  const { at: ends } = new Numbers(program, table.ends);
  const { at: steps } = new Numbers(program, table.steps);
  program.setTable(widthOf(table), endsAt, stepsAt, ends, steps);
  const kinds = new Kinds(table, tokenizer, program);
  const found = new Found(program);
  let room = 0;
  let input = new Int32Array(0);
  return (ids) => {
    kinds.learn();
    const size = ids.length;
    if (size > room) {
      room = size * 2;
      program.reserve(room);
    }
    const { buffer } = program.memory;
    if (input.length < room || input.buffer !== buffer) input = new Int32Array(buffer, program.inputAt(), room);
    input.set(ids);
    found.take(program.search(size));
    return found;
  };
}

/** The hits of the last search, in the memory of the program. */
class Found implements PhraseHits {
  count = 0;
  values: Int32Array = new Int32Array(0);
  firsts: Int32Array = new Int32Array(0);
  ends: Int32Array = new Int32Array(0);
  readonly #program: PhraseSearch;

  constructor(program: PhraseSearch) {
    this.#program = program;
  }

  take(count: number): void {
    const { buffer } = this.#program.memory;
    this.count = count;
    if (count <= this.values.length && this.values.buffer === buffer) return;
    // The lists have moved wherever they have grown.
    const room = Math.max(64, 1 << Math.ceil(Math.log2(count)));
    this.values = new Int32Array(buffer, this.#program.valuesAt(), room);
    this.firsts = new Int32Array(buffer, this.#program.firstsAt(), room);
    this.ends = new Int32Array(buffer, this.#program.endsOfHitsAt(), room);
  }
}

/** A list of numbers in the memory of the program, with room for more. */
class Numbers {
  at: number;
  #room: number;
  #view: Int32Array<ArrayBuffer>;
  readonly #program: PhraseSearch;

  constructor(program: PhraseSearch, given: Int32Array) {
    this.#program = program;
    this.#room = Math.max(4, given.length);
    this.at = program.allocate(this.#room * 4);
    this.#view = this.#look();
    this.#view.fill(0);
    this.#view.set(given);
  }

  /** The numbers, of which there are `size` at least; holds until memory is asked for. */
  withRoom(size: number): Int32Array<ArrayBuffer> {
    if (this.#view.buffer !== this.#program.memory.buffer) this.#view = this.#look();
    if (size <= this.#room) return this.#view;
    const room = size * 2;
    const at = this.#program.allocate(room * 4);
    const before = this.#look();
    const old = this.at;
    this.at = at;
    this.#room = room;
    this.#view = this.#look();
    this.#view.set(before);
    this.#view.fill(0, before.length);
    this.#program.release(old);
    return this.#view;
  }

  #look(): Int32Array<ArrayBuffer> {
    return new Int32Array(this.#program.memory.buffer, this.at, this.#room);
  }
}

function widthOf(table: PhraseTable): number {
  return (table.asked + 31) >> 5;
}

/** Tokens that mean the same to the phrases are of one kind; those that mean nothing are of kind 0. */
class Kinds {
  /** By token: four times the kind, 2 where phrases of one word stand, and 1 where longer ones are anchored at it. */
  readonly #ofToken: Numbers;
  /** By kind, `width` words of bits: the slots it fills. */
  readonly #fills: Numbers;
  /** By kind, four words of bits that overlay those of `fills`, to see at a glance what it does not fill; the last bit tells barriers. */
  readonly #signs: Numbers;
  /** By kind: where its phrases of one word and its first steps begin in the lists below, and one more. Of a first step, see firstStep(). */
  readonly #endsAt: Numbers;
  readonly #stepsAt: Numbers;
  readonly #ends: Numbers;
  readonly #steps: Numbers;
  readonly #width: number;
  readonly #table: PhraseTable;
  readonly #tokenizer: Tokenizer;
  readonly #program: PhraseSearch;
  readonly #numbers = new Map<string, number>();
  /** By kind: 2 where phrases of one word stand, and 1 where longer ones are anchored. */
  readonly #begins: number[] = [];
  #known = 0;

  constructor(table: PhraseTable, tokenizer: Tokenizer, program: PhraseSearch) {
    const numbers = (room: number) => new Numbers(program, new Int32Array(room));
    this.#table = table;
    this.#tokenizer = tokenizer;
    this.#program = program;
    this.#width = widthOf(table);
    this.#ofToken = numbers(1 << 10);
    this.#fills = numbers(this.#width * 64);
    this.#signs = numbers(4 * 64);
    this.#endsAt = numbers(64);
    this.#stepsAt = numbers(64);
    this.#ends = numbers(64);
    this.#steps = numbers(64);
    this.#numberOf([], [], false);
    this.#tell();
  }

  /** Reads the tokens that the tokenizer has numbered since the last time. */
  learn(): void {
    const { size } = this.#tokenizer;
    if (size === this.#known) return;
    for (; this.#known < size; this.#known += 1) {
      const word = foldWord(this.#tokenizer.textOf(this.#known));
      const { asked, nodes } = this.#table.filledBy(word);
      const kind = this.#numberOf(asked, nodes, this.#table.barriers.has(word));
      this.#ofToken.withRoom(size)[this.#known] = kind * 4 + this.#begins[kind]!;
    }
    this.#tell();
  }

  /** Says where the lists are now. */
  #tell(): void {
    this.#program.setKinds(
      this.#ofToken.at,
      this.#fills.at,
      this.#signs.at,
      this.#endsAt.at,
      this.#stepsAt.at,
      this.#ends.at,
      this.#steps.at,
    );
  }

  #numberOf(asked: readonly number[], nodes: readonly number[], isBarrier: boolean): number {
    // Most words mean nothing.
    if (asked.length === 0 && nodes.length === 0 && !isBarrier && this.#numbers.size > 0) return 0;
    const key = `${asked.join()} ${nodes.join()} ${isBarrier}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const kind = this.#numbers.size;
    this.#numbers.set(key, kind);
    const fills = this.#fills.withRoom((kind + 1) * this.#width);
    for (const slot of asked) fills[kind * this.#width + (slot >> 5)]! |= 1 << (slot & 31);
    const signs = this.#signs.withRoom((kind + 1) * 4);
    for (const slot of asked) signs[kind * 4 + ((slot >> 5) & 3)]! |= 1 << (slot & 31);
    if (isBarrier) signs[kind * 4 + 3]! |= BARRIER;
    this.#enter(kind, nodes);
    return kind;
  }

  #enter(kind: number, nodes: readonly number[]): void {
    const { endsAt, ends, stepsAt, steps } = this.#table;
    const ownEnds = nodes.flatMap((node) => [...ends.subarray(endsAt[node], endsAt[node + 1])]);
    const ownSteps: number[] = [];
    for (const node of nodes) {
      for (let at = stepsAt[node]!; at < stepsAt[node + 1]!; at += STEP) ownSteps.push(...firstStep(steps, at));
    }
    this.#begins.push((ownEnds.length > 0 ? 2 : 0) + (ownSteps.length > 0 ? 1 : 0));
    append(kind, this.#endsAt, this.#ends, ownEnds);
    append(kind, this.#stepsAt, this.#steps, ownSteps);
  }
}

/** Puts a kind's numbers behind those of the kind before it. */
function append(kind: number, places: Numbers, list: Numbers, own: readonly number[]): void {
  const all = places.withRoom(kind + 2);
  const from = all[kind]!;
  all[kind + 1] = from + own.length;
  list.withRoom(from + own.length).set(own, from);
}

const BARRIER = 1 << 31;

/** How many places may be seen from one, as a power of two, and how far back that is. */
const FARTHEST_SEEN = 3;
const BACK = 16;

/**
 * A step from an anchor as two numbers: where to look for its slot, and where it stands among the steps. The first holds, from the lowest bits,
 * twice 9 for words of what is seen from places around the anchor, which together are those of the gap, and the slot's bit in them. From a
 * place 16 words are seen: four times 4 of signs, of it alone and of 2, 4 and 8 places from it on.
 */
function firstStep(steps: Int32Array, at: number): [look: number, at: number] {
  const slot = steps[at]!;
  const move = steps[at + 1]!;
  const size = (move >> 1) + 1;
  const level = Math.min(FARTHEST_SEEN, 31 - Math.clz32(size));
  const first = BACK + ((move & 1) === 1 ? -size : 1);
  const wordFrom = (place: number): number => place * 16 + level * 4 + ((slot >> 5) & 3);
  return [wordFrom(first) | (wordFrom(first + size - (1 << level)) << 9) | ((slot & 31) << 18), at];
}
