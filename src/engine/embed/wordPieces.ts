import { compile, instantiate } from '../text/instantiate.ts';
import { WORD_PIECES_MODULE } from './wordPiecesModule.ts';

/** Finds the pieces a text in lower case consists of; what has no piece is left out. */
export interface WordPieces {
  /** How many pieces there are. */
  readonly size: number;
  /** Their numbers. */
  of(text: string): number[];
  /** Those of many tokens. It holds until the next ones. @param tokens in ASCII, of `room` bytes in all at most */
  ofAscii(tokens: AsciiTokens): TokenPieces;
  readonly room: number;
}

/** Tokens one after the other. */
export interface AsciiTokens {
  readonly bytes: Uint8Array;
  /** Where each begins, from wherever the first one does, and one more: where the last one ends. */
  readonly places: ArrayLike<number>;
}

/** The pieces of tokens, one after the other. */
export interface TokenPieces {
  readonly pieces: Int32Array;
  /** By token, where its pieces end. */
  readonly ends: Int32Array;
}

/** assembly/wordPieces.ts */
interface Program {
  readonly ROOM: WebAssembly.Global;
  initialise(bytes: number): number;
  build(bytes: number): number;
  unitsAt(): number;
  marksAt(): number;
  foundAt(): number;
  word(length: number): number;
  ascii(tokens: number): void;
}

const PROGRAM = compile(WORD_PIECES_MODULE);

const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;

/**
 * WordPiece (Wu et al. 2016; Devlin et al. 2019) over letters and digits without their marks: the longest piece that fits first, pieces inside
 * a word marked by `##`; words of over 100 letters have none. Punctuation, which says little of what a report is about, is passed over.
 * @param list the pieces in UTF-8, a piece a line, in the order of their numbers
 */
export function createWordPieces(list: Uint8Array): WordPieces {
  const program = instantiate<Program>(PROGRAM);
  const at = program.initialise(list.length);
  new Uint8Array(program.memory.buffer, at, list.length).set(list);
  const size = program.build(list.length);
  const room = Number(program.ROOM.value);
  const units = new Uint16Array(program.memory.buffer, program.unitsAt(), room);
  const marks = new Int32Array(program.memory.buffer, program.marksAt(), room);
  const found = new Int32Array(program.memory.buffer, program.foundAt(), room);
  const ofWord = (word: string): Int32Array => {
    if (word.length > room) return found.subarray(0, 0);
    for (let place = 0; place < word.length; place += 1) units[place] = word.charCodeAt(place);
    return found.subarray(0, program.word(word.length));
  };
  const of = (text: string): number[] =>
    Array.from(text.normalize('NFD').replace(MARKS, '').matchAll(WORD), ([word]) => [...ofWord(word)]).flat();
  return {
    size,
    room,
    of,
    ofAscii({ bytes, places }) {
      const tokens = places.length - 1;
      units.set(bytes);
      for (let token = 0; token < tokens; token += 1) marks[token] = places[token + 1]! - places[0]!;
      program.ascii(tokens);
      return { pieces: found.subarray(0, tokens === 0 ? 0 : marks[tokens - 1]!), ends: marks.subarray(0, tokens) };
    },
  };
}
