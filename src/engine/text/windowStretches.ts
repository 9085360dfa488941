import { grown } from './growArray.ts';
import { createHeldRuns, type HeldRuns } from './heldRuns.ts';
import { createSequenceTable, type SequenceTable } from './sequenceTable.ts';

/** Joins windows at neighbouring places to stretches. */
export interface StretchReader {
  put(at: number, window: number): void;
  end(): void;
}

/** @param onStretch given an array that begins with the windows, for as long as it takes, their number and the place of the first */
export function createStretchReader(
  onStretch: (windows: Int32Array, size: number, from: number) => void,
): StretchReader {
  let stretch = new Int32Array(64);
  let size = 0;
  let next = -1;
  const end = (): void => {
    if (size > 0) onStretch(stretch, size, next - size);
    size = 0;
  };
  return {
    put(at, window) {
      if (at !== next) end();
      if (size === stretch.length) stretch = grown(stretch);
      stretch[size] = window;
      size += 1;
      next = at + 1;
    },
    end,
  };
}

/** The stretches of all documents, while it is not known yet which windows are frequent. */
export interface StretchCount extends Pick<StretchReader, 'put'> {
  readonly all: SequenceTable;
  /** By stretch: the documents that hold it; those that hold a window twice are listed by themselves. */
  readonly documents: readonly number[];
  readonly repeating: readonly (readonly number[])[];
  endDocument(repeats: boolean): void;
}

export function createStretchCount(): StretchCount {
  const all = createSequenceTable();
  const documents: number[] = [];
  const repeating: (readonly number[])[] = [];
  let own: number[] = [];
  const reader = createStretchReader((stretch, size) => own.push(all.add(stretch, size)));
  return {
    all,
    documents,
    repeating,
    put: reader.put,
    endDocument(repeats) {
      reader.end();
      if (repeats) {
        repeating.push(own);
        own = [];
        return;
      }
      for (const stretch of own) documents[stretch] = (documents[stretch] ?? 0) + 1;
      own.length = 0;
    },
  };
}

/** Counts the stretches of frequent windows, each kept in `known`: those of documents without repetition all at once. */
export function holdStretches(
  { all, documents, repeating }: StretchCount,
  isKnown: Uint8Array,
  known: SequenceTable,
): HeldRuns {
  let cut: number[] = [];
  const reader = createStretchReader((windows, size) => cut.push(known.add(windows, size)));
  const piecesOf = (stretch: number): number[] => {
    cut = [];
    all.get(stretch).forEach((window, at) => {
      if (isKnown[window] === 1) reader.put(at, window);
    });
    reader.end();
    return cut;
  };
  const pieces = Array.from({ length: all.size }, (_, stretch) => piecesOf(stretch));
  const lists = Array.from({ length: known.size }, (_, piece) => known.get(piece));
  const weights = new Int32Array(lists.length);
  const count = (own: Iterable<number>, holders: number): void => {
    for (const piece of own) weights[piece]! += holders;
  };
  for (const [stretch, own] of pieces.entries()) count(own, documents[stretch] ?? 0);
  const held = createHeldRuns();
  for (const list of lists) held.read(list);
  const areApart = createOverlapTest(isKnown.length);
  for (const stretches of repeating) {
    const own = [...new Set(stretches.flatMap((stretch) => pieces[stretch]!))];
    const ownLists = own.map((piece) => lists[piece]!);
    // Most repeat whole stretches, which are counted once.
    if (areApart(ownLists)) count(own, 1);
    else held.change(ownLists, 1);
  }
  weights.forEach((weight, piece) => {
    if (weight > 0) held.change([lists[piece]!], weight);
  });
  return held;
}

/** Tells whether no window stands twice in some lists. */
function createOverlapTest(windows: number): (lists: readonly Int32Array[]) => boolean {
  const seen = new Int32Array(windows);
  let asked = 0;
  return (lists) => {
    asked += 1;
    for (const list of lists) {
      for (const window of list) {
        if (seen[window] === asked) return false;
        seen[window] = asked;
      }
    }
    return true;
  };
}
