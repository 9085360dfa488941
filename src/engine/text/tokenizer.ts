import { instantiate } from './instantiate.ts';
import { SCANNER_MODULE } from './scannerModule.ts';
import { originalOffsets, type Token } from './tokens.ts';

/** The tokens of one text; the arrays are the tokenizer's own and hold until its next call. */
export interface ScannedText {
  readonly count: number;
  /** The number of each token's form: the same number, the same token. */
  readonly ids: Int32Array;
  /** [start, end) of each token in UTF-16 units of the text as written. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Tokenizes many texts quickly and numbers distinct tokens; the definition of a token is that of tokens.ts. */
export interface Tokenizer {
  scan(text: string): ScannedText;
  /** As `scan`, for what the places of tokens are enough for: `ids` do not hold. */
  places(text: string): Omit<ScannedText, 'ids'>;
  /** The tokens of the text last scanned, as objects. */
  tokens(scanned: ScannedText): Token[];
  /** The number of a token that another tokenizer found, given in UTF-8 as its vocabulary holds it. */
  numberOf(token: Uint8Array): number;
  /** The token with a number, NFC and lower-case. */
  textOf(id: number): string;
  /** Distinct tokens so far. */
  readonly size: number;
  /** The distinct tokens in UTF-8; they hold until the next `scan`. */
  vocabulary(): Vocabulary;
}

export interface Vocabulary {
  readonly bytes: Uint8Array;
  /** Where each token begins in the bytes, by its number, and one more: where the last one ends. */
  readonly places: Int32Array;
}

interface Scanner {
  readonly memory: WebAssembly.Memory;
  initialise(): void;
  reserve(bytes: number): void;
  inputSizeInBytes(): number;
  inputAt(): number;
  idsAt(): number;
  startsAt(): number;
  endsAt(): number;
  poolAt(): number;
  placesAt(): number;
  vocabularySize(): number;
  wordBitsAt(): number;
  scanAscii(size: number): number;
  placesAscii(size: number): number;
  scanUnicode(size: number): number;
  numberOf(size: number): number;
}

const WORD = /^[\p{L}\p{M}\p{N}]$/u;

/**
 * A tokenizer with a vocabulary of its own. Memory: about 50 bytes a distinct token and five times the longest text.
 * ASCII text is classified 64 bytes at a time in WebAssembly; other text is normalised and lower-cased first.
 */
export function createTokenizer(): Tokenizer {
  const scanner: Scanner = instantiate(SCANNER_MODULE);
  scanner.initialise();
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const texts: string[] = [];
  let views = viewsOf(scanner);
  let knowsUnicode = false;

  const makeRoom = (bytes: number): void => {
    if (bytes <= views.input.length) return;
    scanner.reserve(bytes);
    views = viewsOf(scanner);
  };
  const encode = (text: string): number => {
    // ASCII needs a byte a unit; encodeInto stops where it does not fit, which then is no ASCII text.
    makeRoom(text.length);
    const { read, written } = encoder.encodeInto(text, views.input);
    return read === text.length ? written : -1;
  };

  const scanUnicode = (text: string): ScannedText => {
    if (!knowsUnicode) {
      const at = scanner.wordBitsAt();
      fillWordBits(new Uint8Array(scanner.memory.buffer, at, 0x110000 / 8));
      knowsUnicode = true;
    }
    const normal = text.normalize('NFC');
    const lower = normal.toLowerCase();
    scanner.reserve(lower.length * 3);
    views = viewsOf(scanner);
    const count = scanner.scanUnicode(encode(lower));
    views = refresh(views, scanner);
    if (normal !== text || lower.length !== text.length) moveToOriginal(views, count, text, lower);
    return { count, ids: views.ids, starts: views.starts, ends: views.ends };
  };

  return {
    scan(text) {
      const written = encode(text);
      if (written !== text.length) return scanUnicode(text);
      const count = scanner.scanAscii(written);
      views = refresh(views, scanner);
      return { count, ids: views.ids, starts: views.starts, ends: views.ends };
    },
    places(text) {
      const written = encode(text);
      if (written !== text.length) return scanUnicode(text);
      const count = scanner.placesAscii(written);
      return { count, starts: views.starts, ends: views.ends };
    },
    tokens({ count, ids, starts, ends }) {
      const tokens: Token[] = new Array(count);
      for (let at = 0; at < count; at += 1) {
        tokens[at] = { text: this.textOf(ids[at]!), start: starts[at]!, end: ends[at]! };
      }
      return tokens;
    },
    numberOf(token) {
      makeRoom(token.length);
      views.input.set(token);
      const number = scanner.numberOf(token.length);
      views = refresh(views, scanner);
      return number;
    },
    textOf(id) {
      const known = texts[id];
      if (known !== undefined) return known;
      const { bytes, places } = this.vocabulary();
      // All that are new at once: who asks for one asks for the others too.
      const first = places[texts.length]!;
      const together = decoder.decode(bytes.subarray(first));
      const isAscii = together.length === bytes.length - first;
      for (let at = texts.length; at < this.size; at += 1) {
        const [from, to] = [places[at]!, places[at + 1]!];
        texts.push(isAscii ? together.slice(from - first, to - first) : decoder.decode(bytes.subarray(from, to)));
      }
      return texts[id]!;
    },
    vocabulary() {
      const { buffer } = scanner.memory;
      const places = new Int32Array(buffer, scanner.placesAt(), scanner.vocabularySize() + 1);
      return { bytes: new Uint8Array(buffer, scanner.poolAt(), places.at(-1)), places };
    },
    get size() {
      return scanner.vocabularySize();
    },
  };
}

interface Views {
  readonly input: Uint8Array;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Views of the scanner's memory as it lies now. */
function viewsOf(scanner: Scanner): Views {
  const { buffer } = scanner.memory;
  const size = scanner.inputSizeInBytes();
  const tokens = (size >> 1) + 2;
  return {
    input: new Uint8Array(buffer, scanner.inputAt(), size),
    ids: new Int32Array(buffer, scanner.idsAt(), tokens),
    starts: new Int32Array(buffer, scanner.startsAt(), tokens),
    ends: new Int32Array(buffer, scanner.endsAt(), tokens),
  };
}

/** The vocabulary's growth may have moved the memory. */
function refresh(views: Views, scanner: Scanner): Views {
  return views.input.buffer === scanner.memory.buffer ? views : viewsOf(scanner);
}

/** Places in the lower-cased text become places in the text as written. */
function moveToOriginal(views: Views, count: number, text: string, lower: string): void {
  const { begins, ends } = originalOffsets(text, lower);
  for (let at = 0; at < count; at += 1) {
    views.starts[at] = begins[views.starts[at]!]!;
    views.ends[at] = ends[views.ends[at]! - 1]!;
  }
}

/** Sets the bit of every letter, mark and number. Planes 4 to 13 and the private ones hold none. */
function fillWordBits(bits: Uint8Array): void {
  for (let point = 0; point < 0xe0200; point += 1) {
    if (point === 0x40000) point = 0xe0000;
    if (WORD.test(String.fromCodePoint(point))) bits[point >> 3]! |= 1 << (point & 7);
  }
}
