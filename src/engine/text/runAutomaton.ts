import { grown } from './growArray.ts';

/** The state of the empty run. */
export const ROOT = 0;
/** No state. */
export const NONE = -1;

/**
 * The suffix automaton (Blumer et al. 1985) of texts of numbers: a state for all runs that end at the same places, so that what is
 * counted of a state holds for each of its runs. Time and memory are linear in the texts' length.
 */
export interface RunAutomaton {
  /** The state of a run that is lengthened by a symbol; NONE where no text has that. */
  next(state: number, symbol: number): number;
  /** Reads on in a text: `state` is that of all of it so far, ROOT at its beginning. Returns the state with the symbol. */
  extend(state: number, symbol: number): number;
  /** Symbols of a state's longest run. */
  lengthOf(state: number): number;
  /** The state of the longest end of a state's runs that stands in other places too. */
  linkOf(state: number): number;
  /** Adds each state's number to those of all the ends of its runs. */
  addToEnds(numbers: { [state: number]: number }): void;
  /** Forgets all texts; the memory is kept for the next. */
  clear(): void;
}

/** @param onSplit told of a new state that takes over the shorter runs of another */
export function createRunAutomaton(onSplit: (state: number, from: number) => void): RunAutomaton {
  let lengths = new Int32Array(64);
  let links = new Int32Array(64);
  const edges = createEdges();
  links[ROOT] = NONE;
  let size = 1;
  const addState = (length: number, link: number): number => {
    if (size === lengths.length) [lengths, links] = [grown(lengths), grown(links)];
    lengths[size] = length;
    links[size] = link;
    size += 1;
    return size - 1;
  };
  /** The state of the runs of `of` that are no longer than one that ends at `state`, lengthened by the symbol. */
  const split = (of: number, state: number, symbol: number): number => {
    const short = addState(lengths[state]! + 1, links[of]!);
    edges.copy(of, short);
    links[of] = short;
    onSplit(short, of);
    for (let at = state; at !== NONE && edges.get(at, symbol) === of; at = links[at]!) edges.set(at, symbol, short);
    return short;
  };
  const exactly = (target: number, state: number, symbol: number): number =>
    lengths[target] === lengths[state]! + 1 ? target : split(target, state, symbol);

  return {
    next: edges.get,
    extend(state, symbol) {
      const known = edges.get(state, symbol);
      if (known !== NONE) return exactly(known, state, symbol);
      const added = addState(lengths[state]! + 1, ROOT);
      let at = state;
      for (; at !== NONE && edges.get(at, symbol) === NONE; at = links[at]!) edges.set(at, symbol, added);
      if (at === NONE) return added;
      // First, since it may move the links.
      const link = exactly(edges.get(at, symbol), at, symbol);
      links[added] = link;
      return added;
    },
    lengthOf: (state) => lengths[state]!,
    linkOf: (state) => links[state]!,
    addToEnds(numbers) {
      for (const state of fromLongest(lengths.subarray(0, size))) {
        if (state !== ROOT) numbers[links[state]!]! += numbers[state]!;
      }
    },
    clear() {
      edges.clear(size);
      size = 1;
    },
  };
}

/** States by length, counted into place. */
function fromLongest(lengths: Int32Array): Int32Array {
  let longest = 0;
  for (const length of lengths) longest = Math.max(longest, length);
  const counts = new Int32Array(longest + 2);
  for (const length of lengths) counts[longest - length + 1]! += 1;
  for (let at = 1; at < counts.length; at += 1) counts[at]! += counts[at - 1]!;
  const states = new Int32Array(lengths.length);
  lengths.forEach((length, state) => {
    states[counts[longest - length]!++] = state;
  });
  return states;
}

/** Where states lead: each state's first edge beside it, as most have no other; the others looked up by hash, listed by state. */
interface Edges {
  get(state: number, symbol: number): number;
  set(state: number, symbol: number, target: number): void;
  /** Gives a state without edges those of another. */
  copy(from: number, to: number): void;
  /** Forgets all edges; there are so many states. */
  clear(states: number): void;
}

function createEdges(): Edges {
  /** Made when a state has a second edge, which in most texts none has. */
  let others: Edges | undefined;
  /** 0 where there is none: nothing leads back to the root. */
  let targets = new Int32Array(64);
  let symbols = new Int32Array(64);
  const get = (state: number, symbol: number): number => {
    if (state >= targets.length || targets[state] === 0) return NONE;
    return symbols[state] === symbol ? targets[state]! : (others?.get(state, symbol) ?? NONE);
  };
  const set = (state: number, symbol: number, target: number): void => {
    if (state >= targets.length) [targets, symbols] = [grown(targets, state + 1), grown(symbols, state + 1)];
    if (targets[state] === 0 || symbols[state] === symbol) {
      targets[state] = target;
      symbols[state] = symbol;
      return;
    }
    others ??= createOtherEdges();
    others.set(state, symbol, target);
  };
  return {
    get,
    set,
    copy(from, to) {
      if (!targets[from]) return;
      set(to, symbols[from]!, targets[from]!);
      others?.copy(from, to);
    },
    clear(states) {
      targets.fill(0, 0, states);
      others?.clear(states);
    },
  };
}

function createOtherEdges(): Edges {
  let mask = 127;
  /** Number of the edge in each slot, from 1; 0 is an empty slot. */
  let slots = new Int32Array(mask + 1);
  let froms = new Int32Array(64);
  let symbols = new Int32Array(64);
  let targets = new Int32Array(64);
  /** The edge of the same state before this one, from 1; and each state's last. */
  let before = new Int32Array(64);
  let last = new Int32Array(64);
  let size = 0;
  const slotOf = (state: number, symbol: number): number => {
    let hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const edge = slots[slot]! - 1;
      if (edge === -1 || (froms[edge] === state && symbols[edge] === symbol)) return slot;
    }
  };
  const grow = (): void => {
    [froms, symbols, targets, before] = [grown(froms), grown(symbols), grown(targets), grown(before)];
    mask = mask * 2 + 1;
    slots = new Int32Array(mask + 1);
    for (let edge = 0; edge < size; edge += 1) slots[slotOf(froms[edge]!, symbols[edge]!)] = edge + 1;
  };
  const set = (state: number, symbol: number, target: number): void => {
    const slot = slotOf(state, symbol);
    if (slots[slot] !== 0) {
      targets[slots[slot]! - 1] = target;
      return;
    }
    if (state >= last.length) last = grown(last, state + 1);
    froms[size] = state;
    symbols[size] = symbol;
    targets[size] = target;
    before[size] = last[state]!;
    size += 1;
    slots[slot] = size;
    last[state] = size;
    if (size === froms.length) grow();
  };
  return {
    get(state, symbol) {
      const edge = slots[slotOf(state, symbol)]! - 1;
      return edge === -1 ? NONE : targets[edge]!;
    },
    set,
    copy(from, to) {
      for (let edge = (last[from] ?? 0) - 1; edge !== -1; edge = before[edge]! - 1) {
        set(to, symbols[edge]!, targets[edge]!);
      }
    },
    clear(states) {
      if (size > 0) slots.fill(0);
      last.fill(0, 0, states);
      size = 0;
    },
  };
}
