import type { TextSpan } from '../record/record.ts';
import type { Tokenizer } from './tokenizer.ts';

/** [start, end) of each token of a text, in UTF-16 units. */
export interface TokenPlaces {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A text with its tokens: numbers and places, in arrays of its own. */
export interface TextTokens extends TokenPlaces {
  readonly text: string;
  readonly ids: Int32Array;
}

/** Where the tokens of a text are put: an array of a size. */
export type TokenRoom = (size: number) => Int32Array;

const ownRoom: TokenRoom = (size) => new Int32Array(size);

/** Room for the tokens of texts that are looked at together. Making arrays takes longer than filling them. */
export interface SharedRoom {
  /** What is put there holds until `clear`. */
  readonly take: TokenRoom;
  clear(): void;
}

export function createSharedRoom(): SharedRoom {
  let all = new Int32Array(1 << 10);
  let used = 0;
  return {
    take(size) {
      if (used + size > all.length) {
        all = new Int32Array(Math.max(all.length, size) * 2);
        used = 0;
      }
      used += size;
      return all.subarray(used - size, used);
    },
    clear() {
      used = 0;
    },
  };
}

export function readTokens(tokenizer: Tokenizer, text: string, room = ownRoom): TextTokens {
  const { count, ids, starts, ends } = tokenizer.scan(text);
  // One buffer for all three: what costs is not copying but each buffer that is made.
  const all = room(count * 3);
  all.set(ids.subarray(0, count));
  all.set(starts.subarray(0, count), count);
  all.set(ends.subarray(0, count), count * 2);
  return {
    text,
    ids: all.subarray(0, count),
    starts: all.subarray(count, count * 2),
    ends: all.subarray(count * 2),
  };
}

/** The places of a text's tokens. */
export function readPlaces(tokenizer: Tokenizer, text: string, room = ownRoom): TokenPlaces {
  const { count, starts, ends } = tokenizer.places(text);
  const both = room(count * 2);
  both.set(starts.subarray(0, count));
  both.set(ends.subarray(0, count), count);
  return { starts: both.subarray(0, count), ends: both.subarray(count) };
}

/** The same, of a text whose token numbers are known; it is read and scanned when it is asked for first, which most texts never are. */
export function withPlacesLater(
  tokenizer: Tokenizer,
  readText: () => string,
  ids: Int32Array,
  room = ownRoom,
): TextTokens {
  return new LaterTokens(tokenizer, readText, ids, room);
}

/** A class, since an object literal with getters gets a shape of its own each time, which outlives it: that costs more than the scan. */
class LaterTokens implements TextTokens {
  readonly ids: Int32Array;
  readonly #tokenizer: Tokenizer;
  readonly #readText: () => string;
  readonly #room: TokenRoom;
  #text: string | undefined;
  #places: TokenPlaces | undefined;

  constructor(tokenizer: Tokenizer, readText: () => string, ids: Int32Array, room: TokenRoom) {
    this.#tokenizer = tokenizer;
    this.#readText = readText;
    this.ids = ids;
    this.#room = room;
  }
  get text(): string {
    this.#text ??= this.#readText();
    return this.#text;
  }
  get starts(): Int32Array {
    this.#places ??= readPlaces(this.#tokenizer, this.text, this.#room);
    return this.#places.starts;
  }
  get ends(): Int32Array {
    this.#places ??= readPlaces(this.#tokenizer, this.text, this.#room);
    return this.#places.ends;
  }
}

/** The span of `count` tokens, at least one, from the token `from` on. */
export function spanOf({ starts, ends }: TokenPlaces, from: number, count: number): TextSpan {
  return { kind: 'text', start: starts[from]!, end: ends[from + count - 1]! };
}

/** How many tokens lie in at least one of the runs; these are ordered by start. */
export function coveredTokens(runs: readonly { readonly start: number; readonly tokens: number }[]): number {
  let covered = 0;
  let end = 0;
  for (const run of runs) {
    const from = Math.max(end, run.start);
    end = Math.max(end, run.start + run.tokens);
    covered += Math.max(0, end - from);
  }
  return covered;
}
