import { createRandom } from '../../../src/engine/random.ts';

/** Draws for a run of chaos: the same seed, the same draws. */
export interface Chance {
  /** An integer from 0 to below `limit`. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  /** One of the keys, more often the greater its weight. */
  weighed<T extends string>(weights: Readonly<Record<T, number>>): T;
}

export function createChance(seed: number): Chance {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return {
    below,
    pick: (list) => list[below(list.length)]!,
    weighed(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let lot = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [name, weight] of entries) {
        lot -= weight;
        if (lot < 0) return name;
      }
      return entries.at(-1)![0];
    },
  };
}

/** Part of a text that becomes another; offsets in UTF-16 units of the text as it is before all of them. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @param splices none overlaps another */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let now = text;
  for (const { start, end, text: by } of [...splices].sort((a, b) => b.start - a.start || b.end - a.end)) {
    now = now.slice(0, start) + by + now.slice(end);
  }
  return now;
}

export const REFERENCE = 'Her sister came along and told of a quiet childhood by the sea in the north of the country.';

const SENTENCES = [
  'She has felt low and empty for six weeks and sleeps four hours a night.',
  'Nothing gives her pleasure any more, not even the garden or the choir.',
  'He worries all day about money, the children and his health.',
  'There is no thought of harming himself, now or in the past.',
  'Voices comment on what he does, mostly in the evening.',
  'Concentration was poor throughout the interview, memory was intact.',
  'He was told to call the clinic at once should anything get worse.',
  'The café on the corner is where he spends most of his mornings 😀 with friends.',
  'She checks the stove twenty times before she leaves the house.',
  'Since the accident he wakes from nightmares and avoids the motorway.',
  'Appetite is reduced; she has lost five kilograms since the spring.',
  'We agreed on weekly sessions and a blood test beforehand.',
  'Write to jane.roe@example.com when the letter is signed.',
  'As an AI language model, I cannot say more about it.',
  'MRN 44871234 stands on the form that came with him.',
  'F41.1 was written on the form.',
  REFERENCE,
];
const CODES = ['F32.1', 'F41.1', 'F20.0', 'F42.2', 'F43.10', 'F99.999'];

/** Writes lines of datasets, with what the rules look for, ids that are missing or not unique, and escapes. */
export function createLines({ below, pick }: Chance): { record(): string; dataset(lines: number): string } {
  let count = 0;
  const record = (): string => {
    count += 1;
    const text = Array.from({ length: 2 + below(4) }, () => pick(SENTENCES)).join(below(4) === 0 ? '\n' : ' ');
    const lot = below(20);
    const id = lot === 0 ? {} : { id: lot === 1 ? `r${1 + below(count)}` : `r${count}` };
    const line = JSON.stringify({ ...id, code: pick(CODES), text });
    return below(3) === 0 ? line.replaceAll('é', '\\u00e9') : line;
  };
  return { record, dataset: (lines) => `${Array.from({ length: lines }, record).join('\n')}\n` };
}

/** A record that a line holds, as far as the model needs it. */
export interface ModelRecord {
  readonly line: number;
  readonly source: string;
  readonly id: string;
  readonly text: string;
}

export function recordsIn(text: string): ModelRecord[] {
  return text.split('\n').flatMap((source, line) => {
    try {
      const value = JSON.parse(source) as { id?: unknown; code?: unknown; text?: unknown } | null;
      if (typeof value?.text !== 'string' || typeof value.code !== 'string') return [];
      return [{ line, source, id: typeof value.id === 'string' ? value.id : '', text: value.text }];
    } catch {
      return [];
    }
  });
}

const FEW_LINES = 15;
const MANY_LINES = 60;

/** One edit as a person may make it: lines and words that come, go, change, move or break. */
export function drawSplices(text: string, chance: Chance, record: () => string): Splice[] {
  const { below } = chance;
  const lines = text.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  const last = lines.length - 1;
  const at = below(last + 1);
  const whole = (line: number, by: string): Splice => {
    const start = starts[line]!;
    return { start, end: start + lines[line]!.length, text: by };
  };
  const without = (line: number): Splice => {
    const start = starts[line]!;
    return { start, end: Math.min(text.length, start + lines[line]!.length + 1), text: '' };
  };
  const added = (line: number): Splice => ({ start: starts[line]!, end: starts[line]!, text: `${record()}\n` });
  const place = (line: number): number => besidePair(text, starts[line]! + below(lines[line]!.length + 1));
  const kind = chance.weighed({
    add: last > MANY_LINES ? 0 : 4,
    remove: last < FEW_LINES ? 0 : 4,
    renew: 4,
    copy: last > MANY_LINES ? 0 : 2,
    swap: 3,
    words: 6,
    sign: 4,
    cut: 3,
    split: 1,
    many: last < FEW_LINES ? 0 : 1,
  });
  switch (kind) {
    case 'add':
      return [added(at)];
    case 'remove':
      return [without(at)];
    case 'renew':
      return [whole(at, record())];
    case 'copy':
      return [whole(at, lines[below(last + 1)]!)];
    case 'swap': {
      const other = below(last + 1);
      return other === at ? [] : [whole(at, lines[other]!), whole(other, lines[at]!)];
    }
    case 'words': {
      const start = place(at);
      return [
        { start, end: start, text: chance.pick([' well', ' john.doe@example.com ', ' 😀 ', 'é', ' He agreed. ']) },
      ];
    }
    case 'sign': {
      const start = place(at);
      return [{ start, end: start, text: chance.pick(['"', '\\', '{', '}', ',', '\t']) }];
    }
    case 'cut': {
      const start = place(at);
      return [{ start, end: besidePair(text, Math.min(text.length, start + 1 + below(12))), text: '' }];
    }
    case 'split': {
      const start = place(at);
      return [{ start, end: start, text: '\n' }];
    }
    case 'many':
      return [without(0), added(Math.floor(last / 2)), whole(Math.floor(last / 2) + 1, record()), added(last)];
  }
}

/** An offset that is not between the halves of a surrogate pair: VS Code moves edits there. */
function besidePair(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit < 0xe000 ? offset + 1 : offset;
}
