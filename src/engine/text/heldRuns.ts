import { createRunAutomaton, NONE, ROOT } from './runAutomaton.ts';

/** A run of numbers in a list, and how many documents hold it. */
export interface HeldRun {
  readonly start: number;
  readonly count: number;
  readonly documents: number;
}

/** Counts in how many documents each run of numbers stands; a document is some lists of numbers. */
export interface HeldRuns {
  /** Makes a list known: comes before it is counted first. */
  read(list: Int32Array): void;
  /** Counts so many documents that consist of these lists in, or out where `by` is negative. */
  change(lists: readonly Int32Array[], by: number): void;
  /** The runs of a list that at least `least` documents hold, and would not if they were longer at either end, in order. */
  find(list: Int32Array, least: number): HeldRun[];
}

export function createHeldRuns(): HeldRuns {
  /** Of each state: the documents that hold its runs, and the last one that was counted. */
  const documents = [0];
  const counted = [0];
  const automaton = createRunAutomaton((added, from) => {
    documents[added] = documents[from]!;
    counted[added] = counted[from]!;
  });
  let present = 0;
  /** A document holds all ends of all beginnings of its lists. */
  const countIn = (list: Int32Array, by: number): void => {
    let state = ROOT;
    for (const number of list) {
      state = automaton.next(state, number);
      for (let end = state; end !== ROOT && counted[end] !== present; end = automaton.linkOf(end)) {
        counted[end] = present;
        documents[end]! += by;
      }
    }
  };
  return {
    read(list) {
      let state = ROOT;
      for (const number of list) {
        const known = automaton.next(state, number);
        state = automaton.extend(state, number);
        if (known !== NONE) continue;
        documents[state] = 0;
        counted[state] = 0;
      }
    },
    change(lists, by) {
      present += 1;
      for (const list of lists) countIn(list, by);
    },
    find(list, least) {
      const found: HeldRun[] = [];
      const isHeld = (state: number): boolean => state !== NONE && documents[state]! >= least;
      let state = ROOT;
      let count = 0;
      let start = 0;
      const end = (): void => {
        if (count > 0) found.push({ start, count, documents: documents[state]! });
      };
      for (let at = 0; at < list.length; at += 1) {
        let [shorter, left] = [state, count];
        while (shorter !== ROOT && !isHeld(automaton.next(shorter, list[at]!))) {
          shorter = automaton.linkOf(shorter);
          left = automaton.lengthOf(shorter);
        }
        const next = automaton.next(shorter, list[at]!);
        const from = isHeld(next) ? at - left : at + 1;
        if (from > start) end();
        [state, count, start] = isHeld(next) ? [next, left + 1, from] : [ROOT, 0, from];
      }
      end();
      return found;
    },
  };
}
