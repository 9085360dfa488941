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

/** Parts two documents; no token has this number. */
const BORDER = -1;

/**
 * An exact index of common runs, by sampled seeds: of every `least - q + 1` places of the documents one q-gram is kept, so that
 * any run of `least` tokens holds a kept one whole; what agrees there is extended to both sides (the sampling of Broder et al. and
 * of winnowing, Schleimer et al. 2003, but at fixed places). Seeds that stand in many places, as formulas do, are told apart by
 * the tokens around them before any text is looked at. Memory: about 4 bytes a token and 16 a seed.
 * @param least tokens of the shortest run, at least 2
 */
export function createRunIndexBuilder(least: number): RunIndexBuilder {
  const q = Math.max(2, Math.min(12, least - Math.floor(least / 3)));
  const step = least - q + 1;
  const starts: number[] = [];
  let all = new Int32Array(1 << 12);
  let used = 1;
  all[0] = BORDER;
  const makeRoom = (count: number): void => {
    if (used + count <= all.length) return;
    const larger = new Int32Array(Math.max(used + count, Math.ceil(all.length * 1.5)));
    larger.set(all.subarray(0, used));
    all = larger;
  };
  return {
    add(tokens) {
      makeRoom(tokens.length + 1);
      starts.push(used);
      all.set(tokens, used);
      used += tokens.length + 1;
      all[used - 1] = BORDER;
      return starts.length - 1;
    },
    build() {
      const documentStarts = Int32Array.from([...starts, used]);
      makeRoom(WIDEST_CONTEXT);
      const tokens = all.fill(BORDER, used);
      const seeds = createSeeds(tokens, documentStarts, { q, step, ...contextOf(step - 1) });
      return {
        documents: starts.length,
        total: used - 1 - starts.length,
        find: (text) => findRuns({ tokens, documentStarts, seeds, q, least }, text),
      };
    },
  };
}

/** Places of the kept q-grams, sorted by the first bits of their hash. */
interface Seeds {
  readonly step: number;
  readonly shift: number;
  readonly starts: Int32Array;
  /** Of each kept q-gram its hash, its place, and hashes of the tokens before (lower half) and after it (upper half). */
  readonly entries: Int32Array;
  readonly before: number;
  readonly after: number;
  /** One bit for each hash's first bits: most texts are done with after a look at this. */
  readonly known: Uint8Array;
  readonly knownShift: number;
}

/** Tokens looked at on either side of a seed, at most. */
const WIDEST_CONTEXT = 6;

/**
 * A run that is `missing` tokens longer than the seed in it goes on for `before` tokens to its left or `after` to its right: were it
 * fewer on both sides, they would be `before + after - 2 < missing` in all.
 */
function contextOf(missing: number): { before: number; after: number } {
  const before = Math.min(WIDEST_CONTEXT, (missing + 1) >> 1);
  return { before, after: Math.min(WIDEST_CONTEXT, missing + 1 - ((missing + 1) >> 1)) };
}

/** Odd and without structure: powers of it spread small numbers over 32 bits. */
const MULTIPLIER = 0x2c9277b5;

/** Mixes a polynomial of token numbers, so that its first bits depend on all of them. */
function finish(rolling: number): number {
  const h = Math.imul(rolling ^ (rolling >>> 16), 0x85ebca6b);
  return h ^ (h >>> 13);
}

function hashAt(tokens: Int32Array, from: number, q: number): number {
  let rolling = 0;
  for (let at = from; at < from + q; at += 1) rolling = (Math.imul(rolling, MULTIPLIER) + tokens[at]!) | 0;
  return finish(rolling);
}

/** 16 bits of the hash of some tokens. */
function contextHash(tokens: Int32Array, from: number, count: number): number {
  return hashAt(tokens, from, count) & 0xffff;
}

interface Sampling {
  readonly q: number;
  readonly step: number;
  readonly before: number;
  readonly after: number;
}

function createSeeds(tokens: Int32Array, documentStarts: Int32Array, { q, step, before, after }: Sampling): Seeds {
  const places = samplePlaces(documentStarts, q, step);
  const count = places.length;
  const bits = Math.min(22, Math.max(1, Math.ceil(Math.log2(count + 1))));
  const shift = 32 - bits;
  const knownShift = 32 - Math.min(27, bits + 5);
  const starts = new Int32Array((1 << bits) + 1);
  const known = new Uint8Array(Math.max(1, 2 ** (29 - knownShift)));
  const hashes = new Int32Array(count);
  for (let seed = 0; seed < count; seed += 1) {
    const hash = hashAt(tokens, places[seed]!, q);
    hashes[seed] = hash;
    starts[(hash >>> shift) + 1]! += 1;
    known[(hash >>> knownShift) >>> 3]! |= 1 << ((hash >>> knownShift) & 7);
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1) starts[bucket]! += starts[bucket - 1]!;
  const cursors = starts.slice();
  const entries = new Int32Array(count * 3);
  for (let seed = 0; seed < count; seed += 1) {
    const hash = hashes[seed]!;
    const place = places[seed]!;
    const at = cursors[hash >>> shift]! * 3;
    cursors[hash >>> shift]! += 1;
    entries[at] = hash;
    entries[at + 1] = place;
    entries[at + 2] =
      contextHash(tokens, Math.max(0, place - before), before) | (contextHash(tokens, place + q, after) << 16);
  }
  return { step, shift, starts, entries, before, after, known, knownShift };
}

/** Every `step`-th place of each document at which a q-gram stands. */
function samplePlaces(documentStarts: Int32Array, q: number, step: number): Int32Array {
  const eachPlace = (visit: (place: number) => void): void => {
    for (let document = 0; document + 1 < documentStarts.length; document += 1) {
      const last = documentStarts[document + 1]! - 1 - q;
      for (let place = documentStarts[document]!; place <= last; place += step) visit(place);
    }
  };
  let count = 0;
  eachPlace(() => {
    count += 1;
  });
  const places = new Int32Array(count);
  let used = 0;
  eachPlace((place) => {
    places[used] = place;
    used += 1;
  });
  return places;
}

interface Searched {
  readonly tokens: Int32Array;
  readonly documentStarts: Int32Array;
  readonly seeds: Seeds;
  readonly q: number;
  readonly least: number;
}

function findRuns(index: Searched, text: Int32Array): IndexedRun[] {
  const { seeds, q } = index;
  const { known, knownShift } = seeds;
  let first = 1;
  for (let at = 0; at < q; at += 1) first = Math.imul(first, MULTIPLIER);
  const runs: IndexedRun[] = [];
  let rolling = 0;
  for (let end = 0; end < text.length; end += 1) {
    rolling = (Math.imul(rolling, MULTIPLIER) + text[end]!) | 0;
    if (end < q - 1) continue;
    if (end >= q) rolling = (rolling - Math.imul(first, text[end - q]!)) | 0;
    const hash = finish(rolling);
    const bit = hash >>> knownShift;
    if (((known[bit >>> 3]! >>> (bit & 7)) & 1) !== 0) extendSeeds(index, text, end - q + 1, hash, runs);
  }
  return runs.sort((a, b) => a.start - b.start || a.document - b.document || a.documentStart - b.documentStart);
}

/** Of a context's hash: not looked at yet; not there, since the text ends before. */
const UNKNOWN = -2;
const NONE = -1;

/** Adds the runs whose first seed stands at a place of the text. */
function extendSeeds(index: Searched, text: Int32Array, at: number, hash: number, runs: IndexedRun[]): void {
  const { tokens, documentStarts, seeds, q, least } = index;
  const { step, entries, before, after } = seeds;
  const bucket = hash >>> seeds.shift;
  const last = seeds.starts[bucket + 1]! * 3;
  let left = UNKNOWN;
  let right = UNKNOWN;
  for (let entry = seeds.starts[bucket]! * 3; entry < last; entry += 3) {
    if (entries[entry] !== hash) continue;
    if (left === UNKNOWN) {
      left = at < before ? NONE : contextHash(text, at - before, before);
      right = at + q + after > text.length ? NONE : contextHash(text, at + q, after);
    }
    const context = entries[entry + 2]!;
    if ((context & 0xffff) !== left && context >>> 16 !== right) continue;
    const place = entries[entry + 1]!;
    let from = at;
    // What reaches back to the seed before this one was found there.
    while (from > 0 && at - from < step && text[from - 1] === tokens[place + from - 1 - at]) from -= 1;
    if (at - from === step) continue;
    let to = at;
    while (to < text.length && text[to] === tokens[place + to - at]) to += 1;
    if (to - at < q || to - from < least) continue;
    const document = documentOf(documentStarts, place);
    const documentStart = place - (at - from) - documentStarts[document]!;
    runs.push({ start: from, tokens: to - from, document, documentStart });
  }
}

/** The document that holds a place. */
function documentOf(documentStarts: Int32Array, place: number): number {
  let low = 0;
  let high = documentStarts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (documentStarts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
