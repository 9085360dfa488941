import { instantiate } from './instantiate.ts';
import { RUN_SEEDS_MODULE } from './runSeedsModule.ts';

/** A run of tokens that a text shares with a document of the index. */
export interface IndexedRun {
  /** First token of the run in the text. */
  readonly start: number;
  readonly tokens: number;
  /** The document, by the order of adding, and the run's first token in it. */
  readonly document: number;
  readonly documentStart: number;
}

/** Finds the common runs of texts with a fixed collection of documents. */
export interface RunIndex {
  readonly documents: number;
  /** Tokens of all documents. */
  readonly total: number;
  /**
   * Every maximal common run of at least the index's length between the text and each document, ordered by start, then document,
   * then start in the document.
   */
  find(tokens: Int32Array): IndexedRun[];
}

/** Takes documents, then becomes their index. */
export interface RunIndexBuilder {
  /** Returns the document's number. */
  add(tokens: Int32Array): number;
  build(): RunIndex;
}

/** assembly/runSeeds.ts */
interface RunSeeds {
  initialise(q: number, step: number, least: number, capacity: number): void;
  reserve(tokens: number): void;
  inputAt(): number;
  runsAt(): number;
  add(tokens: number): number;
  prepare(): void;
  tokensEnd(): number;
  parts(): number;
  notePieces(from: number, to: number): void;
  countSeeds(from: number, to: number): void;
  layOut(): void;
  putSeeds(from: number, to: number): void;
  sortPart(part: number): void;
  find(tokens: number): number;
}

/**
 * An exact index of common runs, by sampled seeds: of every `least - q + 1` places of the documents one q-gram is kept, so that
 * any run of `least` tokens holds a kept one whole; what agrees there is extended to both sides (the sampling of Broder et al. and
 * of winnowing, Schleimer et al. 2003, but at fixed places). Seeds are nearly as long as the shortest run: few formulas are, so that what
 * is looked at is mostly a run; and a text is looked at only where all its pieces of
 * half that length stand in some document. Memory: about 6 bytes a token and tables of at most 140 MiB; 4 bytes a token more while it is built.
 * @param least tokens of the shortest run, at least 2
 * @param expected tokens that will be added, if that is known: there is room for them from the beginning
 */
export function createRunIndexBuilder(least: number, expected = 0): RunIndexBuilder {
  const q = Math.max(2, least - 1);
  const seeds = instantiate<RunSeeds>(RUN_SEEDS_MODULE);
  seeds.initialise(q, least - q + 1, least, Math.max(1 << 12, expected));
  const starts: number[] = [];
  let total = 0;
  let input = new Int32Array(0);
  const put = (tokens: Int32Array): void => {
    if (tokens.length > input.length) seeds.reserve(tokens.length * 2);
    const { buffer } = seeds.memory;
    // Room made for documents and runs may have moved the memory.
    if (tokens.length > input.length || input.buffer !== buffer) {
      input = new Int32Array(buffer, seeds.inputAt(), Math.max(input.length, tokens.length * 2));
    }
    input.set(tokens);
  };
  return {
    add(tokens) {
      put(tokens);
      starts.push(seeds.add(tokens.length));
      total += tokens.length;
      return starts.length - 1;
    },
    build() {
      buildSeeds(seeds);
      const documentStarts = Int32Array.from(starts);
      return {
        documents: starts.length,
        total,
        find(text) {
          if (total < least || text.length < least) return [];
          put(text);
          const count = seeds.find(text.length);
          if (count === 0) return [];
          const found = new Int32Array(seeds.memory.buffer, seeds.runsAt(), count * 3);
          const runs = Array.from({ length: count }, (_, index) => runAt(found, index * 3, documentStarts));
          return runs.sort((a, b) => a.start - b.start || a.document - b.document || a.documentStart - b.documentStart);
        },
      };
    },
  };
}

/** Tokens that are gone through in one call. */
const CALL = 1 << 15;

function buildSeeds(seeds: RunSeeds): void {
  seeds.prepare();
  const end = seeds.tokensEnd();
  const walk = (step: (from: number, to: number) => void): void => {
    for (let from = 1; from < end; from += CALL) step(from, Math.min(end, from + CALL));
  };
  walk(seeds.notePieces);
  walk(seeds.countSeeds);
  seeds.layOut();
  walk(seeds.putSeeds);
  const parts = seeds.parts();
  for (let part = 0; part < parts; part += 1) seeds.sortPart(part);
}

function runAt(found: Int32Array, at: number, documentStarts: Int32Array): IndexedRun {
  const place = found[at + 1]!;
  const document = documentOf(documentStarts, place);
  return { start: found[at]!, tokens: found[at + 2]!, document, documentStart: place - documentStarts[document]! };
}

/** The document that holds a place. */
function documentOf(documentStarts: Int32Array, place: number): number {
  let low = 0;
  let high = documentStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (documentStarts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
