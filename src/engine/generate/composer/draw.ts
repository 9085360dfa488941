import type { Template } from '../../knowledge/composer/knowledge.ts';
import { createRandom, hash32 } from '../random.ts';
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

/** Where a report stands among those of its code, and what holds in it. */
export interface DrawState {
  readonly code: string;
  readonly indexInCode: number;
  readonly tokens: ReadonlySet<string>;
  readonly used: Set<ParsedTemplate>;
  /** How often each list was drawn from in this report. */
  readonly ordinals: Map<string, number>;
  random(): number;
}

/**
 * The next template of a list. Case k of a code stands at place k of a permutation of the list that all cases of the code
 * share (a new one every `list.length` cases), so that unguarded templates are spread evenly over the reports; where the
 * template there does not fit or was already used, one that fits is drawn. Undefined when none is left.
 */
export function drawTemplate(
  key: string,
  list: readonly ParsedTemplate[],
  state: DrawState,
): ParsedTemplate | undefined {
  if (list.length === 0) return undefined;
  const ordinal = state.ordinals.get(key) ?? 0;
  state.ordinals.set(key, ordinal + 1);
  const fits = (template: ParsedTemplate): boolean =>
    !state.used.has(template) && guardHolds(template.guard, state.tokens);
  const template = list[balancedPlace(`${key}#${ordinal}`, list.length, state)]!;
  if (fits(template)) return take(template, state);
  const others = list.filter(fits);
  if (others.length === 0) return undefined;
  return take(others[Math.floor(state.random() * others.length)]!, state);
}

/** As `drawTemplate`, but takes a used one rather than none. */
export function drawAgain(key: string, list: readonly ParsedTemplate[], state: DrawState): ParsedTemplate | undefined {
  const fresh = drawTemplate(key, list, state);
  if (fresh) return fresh;
  const fitting = list.filter((template) => guardHolds(template.guard, state.tokens));
  return fitting[Math.floor(state.random() * fitting.length)];
}

function take(template: ParsedTemplate, state: DrawState): ParsedTemplate {
  state.used.add(template);
  return template;
}

/** Place of case k in a list of `size`: see drawTemplate. */
export function balancedPlace(key: string, size: number, state: Pick<DrawState, 'code' | 'indexInCode'>): number {
  const block = Math.floor(state.indexInCode / size);
  const random = createRandom(hash32(state.code, key, block));
  const places = Array.from({ length: size }, (_, place) => place);
  const wanted = state.indexInCode % size;
  for (let place = 0; place <= wanted; place++) {
    const other = place + Math.floor(random() * (size - place));
    const kept = places[place]!;
    places[place] = places[other]!;
    places[other] = kept;
  }
  return places[wanted]!;
}
