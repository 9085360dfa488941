import type { Corpus } from '../../engine/corpus/corpus.ts';
import { grown } from '../../engine/text/growArray.ts';
import type { TokenRoom } from '../../engine/text/textTokens.ts';
import type { KeptTokens } from '../../engine/text/tokenArena.ts';
import type { Tokenizer } from '../../engine/text/tokenizer.ts';
import { CHUNK } from './recordHelpers.ts';

/** The tokens of a chunk's records as one thread has found them: the others need not look for them again. */
export interface ChunkTokens {
  readonly kind: 'tokens';
  readonly chunk: number;
  /** How many each record has. */
  readonly lengths: Uint32Array;
  /** Their numbers, record by record, in shared memory. A record's lie in one piece. */
  readonly pieces: readonly KeptTokens[];
  /** The words that have got a number since the last time, by number: in UTF-8, one after the other, and where each ends. */
  readonly words: Uint8Array;
  readonly ends: Int32Array;
}

/**
 * Tells of the tokens of each chunk once all of its records are in the corpus.
 * @param tokenizer numbers the corpus' tokens
 */
export function createTokenTeller(
  corpus: Pick<Corpus, 'size' | 'tokensOf'>,
  tokenizer: Tokenizer,
  tell: (tokens: ChunkTokens) => void,
): (isLast: boolean) => void {
  let chunk = 0;
  /** Words told of. */
  let told = 0;
  const tellOf = (first: number, end: number): void => {
    const records = Array.from({ length: end - first }, (_, at) => corpus.tokensOf(first + at));
    const lengths = Uint32Array.from(records, ({ length }) => length);
    const { bytes, places } = tokenizer.vocabulary();
    const from = places[told]!;
    const ends = places.slice(told + 1).map((end) => end - from);
    told += ends.length;
    tell({ kind: 'tokens', chunk, lengths, pieces: piecesOf(records), words: bytes.slice(from), ends });
  };
  return (isLast) => {
    for (; chunk * CHUNK < corpus.size; chunk += 1) {
      const end = (chunk + 1) * CHUNK;
      if (end > corpus.size && !isLast) return;
      tellOf(chunk * CHUNK, Math.min(end, corpus.size));
    }
  };
}

/** What lies one after the other as one. */
function piecesOf(records: readonly KeptTokens[]): KeptTokens[] {
  const pieces: KeptTokens[] = [];
  for (const own of records) {
    if (own.length === 0) continue;
    const last = pieces.at(-1);
    const isNext = last?.buffer === own.buffer && last.byteOffset + last.byteLength === own.byteOffset;
    if (!isNext) pieces.push(own);
    else pieces[pieces.length - 1] = withLength(last, last.length + own.length);
  }
  return pieces;
}

function withLength({ buffer, byteOffset, BYTES_PER_ELEMENT }: KeptTokens, length: number): KeptTokens {
  return BYTES_PER_ELEMENT === 2
    ? new Uint16Array(buffer, byteOffset, length)
    : new Int32Array(buffer, byteOffset, length);
}

/** Gives the numbers of the next record's tokens. */
export type NextTokens = (room: TokenRoom) => Int32Array;

/** What another thread has told of tokens. */
export interface TokenReceiver {
  add(tokens: ChunkTokens): void;
  /** The records of a chunk in their order; undefined where nothing was told of it. Chunks are taken in their order too. */
  take(chunk: number): NextTokens | undefined;
}

const UNKNOWN = -1;

/** Tokens get the numbers that `tokenizer` has for them: other texts that it scans hold some of them too. */
export function createTokenReceiver(tokenizer: Tokenizer): TokenReceiver {
  const chunks = new Map<number, ChunkTokens>();
  /** By number there: the number here, found out when it is asked for first. */
  let numbers = new Int32Array(1 << 10);
  let words = new Uint8Array(1 << 13);
  let places = new Int32Array(1 << 10);
  let size = 0;

  const learn = (number: number): number => {
    const known = tokenizer.numberOf(words.subarray(places[number]!, places[number + 1]!));
    numbers[number] = known;
    return known;
  };
  const translate = (kept: KeptTokens, from: number, ids: Int32Array): void => {
    for (let at = 0; at < ids.length; at += 1) {
      const number = kept[from + at]!;
      const known = numbers[number]!;
      ids[at] = known === UNKNOWN ? learn(number) : known;
    }
  };
  return {
    add(tokens) {
      chunks.set(tokens.chunk, tokens);
      const { ends, words: added } = tokens;
      const [used, last] = [places[size]!, size + ends.length];
      if (used + added.length > words.length) words = grown(words, used + added.length);
      if (last >= places.length) {
        places = grown(places, last + 1);
        numbers = grown(numbers, last + 1);
      }
      words.set(added, used);
      numbers.fill(UNKNOWN, size, last);
      for (const end of ends) {
        size += 1;
        places[size] = used + end;
      }
    },
    take(chunk) {
      const own = chunks.get(chunk);
      for (const known of chunks.keys()) if (known <= chunk) chunks.delete(known);
      if (!own) return undefined;
      let [record, piece, from] = [0, 0, 0];
      return (room) => {
        const ids = room(own.lengths[record]!);
        record += 1;
        if (ids.length === 0) return ids;
        if (from === own.pieces[piece]!.length) [piece, from] = [piece + 1, 0];
        translate(own.pieces[piece]!, from, ids);
        from += ids.length;
        return ids;
      };
    },
  };
}
