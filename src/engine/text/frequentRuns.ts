import type { HeldRun } from './heldRuns.ts';
import { createSequenceTable } from './sequenceTable.ts';
import type { KeptTokens, TokenArena } from './tokenArena.ts';
import { createTokenWindows, type TokenWindows } from './tokenWindows.ts';
import { createStretchCount, createStretchReader, holdStretches, type StretchCount } from './windowStretches.ts';
import { createWindowTable, type WindowTable } from './windowTable.ts';

/** A run of tokens in a text, from `start`. */
export interface TokenRun {
  readonly start: number;
  readonly tokens: number;
}

/** A run that stands in many documents. */
export interface FrequentRun extends TokenRun {
  /** The number of documents that hold the whole of it. */
  readonly documents: number;
}

/** How many documents hold each run of `length` tokens or more; exact for those that `least` documents or more hold. */
export interface FrequentRuns {
  readonly length: number;
  readonly least: number;
  /**
   * Runs of the text of at least `length` tokens that at least `least` documents hold, and would not if they were a token longer at
   * either end; in order, none inside another, though they may overlap.
   */
  find(tokens: KeptTokens): FrequentRun[];
  /** Counts a document's runs in (`by` = 1) or out (-1). */
  change(tokens: KeptTokens, by: 1 | -1): void;
  /** Whether a run may have become frequent by changes, which only a new count tells. */
  readonly isStale: boolean;
}

/** Buckets of the first, coarse count: half a megabyte of 32-bit counts at least, eight at most. */
function bucketBits(tokens: number): number {
  return Math.min(21, Math.max(17, Math.ceil(Math.log2(tokens + 1)) - 4));
}

/**
 * Counts in how many documents each run of `length` tokens or more stands. A frequent run holds frequent tokens only (Agrawal & Srikant
 * 1994), which few stretches of that length do; those are counted in buckets by their hash, and the ones whose bucket reaches `least`
 * exactly, by their tokens, once a document. Longer runs are runs of such windows: the stretches of frequent windows, of which most
 * stand in many documents alike, are read once each.
 * @param length at least 1
 * @param least at least 1
 */
export function countFrequentRuns(
  arena: TokenArena,
  documents: ArrayLike<number>,
  length: number,
  least: number,
): FrequentRuns {
  const windows = createTokenWindows();
  let total = 0;
  for (let index = 0; index < documents.length; index += 1) {
    const tokens = arena.tokensOf(documents[index]!);
    total += tokens.length;
    windows.put(tokens);
    windows.hold(1, least);
  }
  windows.settle(least, bucketBits(total));
  for (let index = 0; index < documents.length; index += 1) {
    windows.put(arena.tokensOf(documents[index]!));
    windows.count(length, 1, least);
  }
  const table = createWindowTable(length);
  const stretches = createStretchCount();
  for (let index = 0; index < documents.length; index += 1) {
    const tokens = arena.tokensOf(documents[index]!);
    table.nextDocument();
    windows.put(tokens);
    windows.eachFull(length, least, (hash, at) => stretches.put(at, table.count(hash, tokens, at)));
    stretches.endDocument(table.repeats);
  }
  return createFrequentRuns(length, least, windows, table, stretches);
}

/** The answers to what is asked of a count. */
function createFrequentRuns(
  length: number,
  least: number,
  windows: TokenWindows,
  table: WindowTable,
  stretches: StretchCount,
): FrequentRuns {
  /** Windows that were frequent when all was counted: stretches consist of them, whatever changes. */
  const isKnown = Uint8Array.from({ length: table.windows }, (_, window) =>
    Number(table.documentsWith(window) >= least),
  );
  const known = createSequenceTable();
  const held = holdStretches(stretches, isKnown, known);
  /** By known stretch: what was found in it since the last change. */
  let found: (readonly HeldRun[])[] = [];
  let isStale = false;
  const runsIn = (stretch: Int32Array, size: number): readonly HeldRun[] => {
    const number = known.find(stretch, size);
    const inside = found[number] ?? held.find(stretch.subarray(0, size), least);
    if (number !== -1) found[number] = inside;
    return inside;
  };
  let runs: FrequentRun[] = [];
  const reader = createStretchReader((stretch, size, from) => {
    for (const { start, count, documents } of runsIn(stretch, size)) {
      runs.push({ start: from + start, tokens: count + length - 1, documents });
    }
  });
  return {
    length,
    least,
    find(tokens) {
      runs = [];
      windows.put(tokens);
      windows.eachFull(length, least, (hash, at) => {
        const window = table.find(hash, tokens, at);
        if (isKnown[window] === 1) reader.put(at, window);
      });
      reader.end();
      return runs;
    },
    change(tokens, by) {
      const own: Int32Array[] = [];
      const ownReader = createStretchReader((stretch, size) => own.push(stretch.slice(0, size)));
      windows.put(tokens);
      if (windows.hold(by, least)) isStale = true;
      if (windows.count(length, by, least)) isStale = true;
      table.nextDocument();
      windows.eachCounted((hash, at) => {
        // Counted from its first on: its bucket may be full of others, and then never tells.
        const window = by > 0 ? table.count(hash, tokens, at) : table.find(hash, tokens, at);
        if (window === -1) return;
        if (by < 0) table.change(window, by);
        if (isKnown[window] === 1) ownReader.put(at, window);
        else if (table.documentsWith(window) >= least) isStale = true;
      });
      ownReader.end();
      for (const stretch of own) held.read(stretch);
      held.change(own, by);
      found = [];
    },
    get isStale() {
      return isStale;
    },
  };
}
