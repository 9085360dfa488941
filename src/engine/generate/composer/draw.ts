import type { Template } from '../../knowledge/composer/knowledge.ts';
import { hash32 } from '../../random.ts';
import { guardHolds, type ParsedTemplate, parseTemplate } from './template.ts';

/** Parses a list once, however often it is drawn from. */
export type ParseList = (list: readonly Template[]) => readonly ParsedTemplate[];

export function createListParser(): ParseList {
  const parsed = new WeakMap<readonly Template[], readonly ParsedTemplate[]>();
  return (list) => {
    let templates = parsed.get(list);
    if (!templates) {
      templates = list.map(parseTemplate);
      parsed.set(list, templates);
    }
    return templates;
  };
}

/** Where a report stands among those of its code and note type, and what holds in it. */
export interface DrawState {
  readonly code: string;
  readonly noteType: string;
  /** Position among the reports of the same code and note type, from 0. */
  readonly index: number;
  readonly tokens: ReadonlySet<string>;
  readonly used: Set<ParsedTemplate>;
  /** How often each list was drawn from in this report. */
  readonly ordinals: Map<string, number>;
  random(): number;
}

/** A template that was drawn, and which of its alternatives to take: see chooserOf. */
export interface Drawn {
  readonly template: ParsedTemplate;
  readonly choose: (options: number) => number;
}

/**
 * The next template of a list. Case k of a code and note type stands at place k of a permutation of the list that all these cases
 * share (a new one every `list.length` cases), so that unguarded templates are spread evenly over the reports; where the
 * template there does not fit or was already used, one that fits is drawn. Undefined when none is left.
 */
export function drawTemplate(key: string, list: readonly ParsedTemplate[], state: DrawState): Drawn | undefined {
  if (list.length === 0) return undefined;
  const ordinal = state.ordinals.get(key) ?? 0;
  state.ordinals.set(key, ordinal + 1);
  const fits = (template: ParsedTemplate): boolean =>
    !state.used.has(template) && guardHolds(template.guard, state.tokens);
  const template = list[balancedPlace(`${key}#${ordinal}`, list.length, state)]!;
  const seed = hash32(state.code, state.noteType, key, ordinal);
  const block = Math.floor(state.index / list.length);
  if (fits(template)) return take(template, state, chooserOf(block, seed, state.random));
  const others = list.filter(fits);
  if (others.length === 0) return undefined;
  const other = others[balancedPlace(`${key}#${ordinal}:${others.length}`, others.length, state)]!;
  return take(other, state, chooserOf(Math.floor(state.index / others.length), seed, state.random));
}

/** As `drawTemplate`, but takes a used one rather than none. */
export function drawAgain(key: string, list: readonly ParsedTemplate[], state: DrawState): Drawn | undefined {
  const fresh = drawTemplate(key, list, state);
  if (fresh) return fresh;
  const fitting = list.filter((template) => guardHolds(template.guard, state.tokens));
  const template = fitting[Math.floor(state.random() * fitting.length)];
  return template && { template, choose: evenly(state.random) };
}

function take(template: ParsedTemplate, state: DrawState, choose: Drawn['choose']): Drawn {
  state.used.add(template);
  return { template, choose };
}

function evenly(random: () => number): Drawn['choose'] {
  return (options) => Math.floor(random() * options);
}

/** Turns after which it no longer matters that a template's alternatives come in all their combinations. */
const TURNS = 12;

/**
 * Counts through the combinations of a template's first alternatives, one a turn (a turn is a block of cases in which the template
 * is drawn once), so that the same sentence comes back as late as it can; the alternatives behind them are drawn.
 */
function chooserOf(turn: number, offset: number, random: () => number): Drawn['choose'] {
  let left = turn;
  let start = offset;
  let combinations = 1;
  return (options) => {
    if (combinations >= TURNS) return Math.floor(random() * options);
    const choice = ((left % options) + (start % options)) % options;
    left = Math.floor(left / options);
    start = Math.floor(start / options);
    combinations *= options;
    return choice;
  };
}

/** Place of case k in a list of `size`: in steps of a width that has no divisor in common with it, so that no place is passed over. */
export function balancedPlace(
  key: string,
  size: number,
  state: Pick<DrawState, 'code' | 'noteType' | 'index'>,
): number {
  if (size === 1) return 0;
  const seed = hash32(state.code, state.noteType, key, Math.floor(state.index / size));
  let step = 1 + (seed % (size - 1));
  while (commonDivisor(step, size) > 1) step = (step % (size - 1)) + 1;
  return ((seed >>> 8) + step * (state.index % size)) % size;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
