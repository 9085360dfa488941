import { instantiate } from './instantiate.ts';
import type { KeptTokens } from './tokenArena.ts';
import { TOKEN_WINDOWS_MODULE } from './tokenWindowsModule.ts';

/** Questions about the windows of one text at a time, answered in WebAssembly (assembly/tokenWindows.ts); `put` comes first. */
export interface TokenWindows {
  /** Takes the tokens of a text. */
  put(tokens: KeptTokens): void;
  /** Counts the text's tokens in (`by` = 1) or out (-1) as a document's; whether one has come to stand in `least` documents now. */
  hold(by: 1 | -1, least: number): boolean;
  /** Takes for frequent what `least` documents or more hold; windows are counted in 2 ** `bits` buckets from then on. */
  settle(least: number, bits: number): void;
  /** Counts the text's windows of `length` frequent tokens in or out; whether a bucket has come to hold `least` now. */
  count(length: number, by: 1 | -1, least: number): boolean;
  /** Visits the windows last counted. */
  eachCounted(visit: (hash: number, at: number) => void): void;
  /** Visits the windows of `length` frequent tokens whose bucket holds `least` or more, in order. */
  eachFull(length: number, least: number, visit: (hash: number, at: number) => void): void;
  /** Whether two windows of `length` tokens may be the same: false is sure. */
  mayRepeat(length: number): boolean;
  /** Whether a window of `window` tokens has fewer than `enough` different ones. */
  hasFewTypes(window: number, enough: number): boolean;
}

interface Exports {
  reserve(tokens: number): void;
  accept(tokens: number): void;
  tokensAt(): number;
  hashesAt(): number;
  positionsAt(): number;
  hold(tokens: number, by: number, least: number): number;
  settle(least: number, bits: number): void;
  countWindows(tokens: number, length: number, by: number, least: number): number;
  windowsFound(): number;
  fullWindows(tokens: number, length: number, least: number): number;
  mayRepeat(tokens: number, length: number): number;
  hasFewTypes(tokens: number, window: number, enough: number): number;
}

export function createTokenWindows(): TokenWindows {
  const exports = instantiate<Exports>(TOKEN_WINDOWS_MODULE);
  let room = 1 << 10;
  let size = 0;
  const view = (at: number) => new Int32Array(exports.memory.buffer, at, room);
  /** Views of the memory as it lies now. */
  const viewAll = () => ({
    tokens: view(exports.tokensAt()),
    hashes: view(exports.hashesAt()),
    positions: view(exports.positionsAt()),
  });
  exports.reserve(room);
  let views = viewAll();
  const visitAll = (count: number, visit: (hash: number, at: number) => void): void => {
    if (count > 0 && views.hashes.buffer !== exports.memory.buffer) views = viewAll();
    for (let index = 0; index < count; index += 1) visit(views.hashes[index]!, views.positions[index]!);
  };
  return {
    put(tokens) {
      size = tokens.length;
      if (size > room) {
        room = size * 2;
        exports.reserve(room);
        views = viewAll();
      } else if (views.tokens.buffer !== exports.memory.buffer) views = viewAll();
      views.tokens.set(tokens);
      exports.accept(size);
    },
    hold: (by, least) => exports.hold(size, by, least) !== 0,
    settle: (least, bits) => exports.settle(least, bits),
    count: (length, by, least) => exports.countWindows(size, length, by, least) !== 0,
    eachCounted: (visit) => visitAll(exports.windowsFound(), visit),
    eachFull: (length, least, visit) => visitAll(exports.fullWindows(size, length, least), visit),
    mayRepeat: (length) => exports.mayRepeat(size, length) !== 0,
    hasFewTypes: (window, enough) => exports.hasFewTypes(size, window, enough) !== 0,
  };
}
