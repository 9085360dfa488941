/** One place of a phrase: any of these words, after at most `gap` other words. A word that ends in `*` stands for all that begin so. */
export interface Slot {
  readonly words: readonly string[];
  readonly gap: number;
}

/** Named sets of words, for `@name` in a pattern: `fear` → `fear|fears|afraid|scared`. */
export type WordClasses = Readonly<Record<string, string>>;

type Sequence = readonly Slot[];

/**
 * Reads the pattern language of cues and scope triggers into the sequences of slots it stands for.
 *
 * ```
 * low|depressed mood           alternatives for one word
 * hallucinat*                  every word that begins so
 * (no|very little) interest    brackets hold alternatives of any length
 * persistent? low mood         a word or bracket that may be absent
 * avoid* ~3 crowds             up to three other words between, nine at most
 * @fear of heights             a named set of words
 * self-harm                    with its hyphen or as two words
 * ```
 *
 * @throws Error where a pattern is malformed: patterns are reviewed data, so that is a bug
 */
export function parsePattern(pattern: string, classes: WordClasses = {}): Slot[][] {
  const parts = pattern.match(/~\d+|[()|?]|[^\s()|?~]+|~/gu) ?? [];
  const reader = { parts, at: 0, classes, pattern };
  const sequences = readSequence(reader, false);
  if (reader.at < parts.length) fail(reader, `“${parts[reader.at]}” stands alone`);
  if (sequences.some((slots) => slots.length === 0)) fail(reader, 'it could match nothing at all');
  return sequences.map((slots) => [...slots]);
}

const ASCII = /^[\x20-\x7e]*$/;

/** Case, accents and typographic apostrophes do not matter in cues: the form under which words are compared. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'");
}

interface Reader {
  readonly parts: readonly string[];
  at: number;
  readonly classes: WordClasses;
  readonly pattern: string;
}

function fail(reader: Reader, reason: string): never {
  throw new Error(`The pattern “${reader.pattern}” cannot be read: ${reason}.`);
}

/** Items up to the end, or to the `|` or `)` that ends an alternative of a bracket. */
function readSequence(reader: Reader, inBracket: boolean): Sequence[] {
  let sequences: Sequence[] = [[]];
  let gap = 0;
  for (;;) {
    const part = reader.parts[reader.at];
    if (part === undefined || part === ')' || (part === '|' && inBracket)) {
      if (gap > 0) fail(reader, `nothing follows ~${gap}`);
      return sequences;
    }
    if (/^~\d/.test(part)) {
      if (part.length > 2) fail(reader, `${part} is more than nine words`);
      gap = Number(part[1]);
      reader.at += 1;
      continue;
    }
    const choices = part === '(' ? readBracket(reader) : readSlot(reader, inBracket);
    const extended = sequences.flatMap((before) => choices.map((slots) => [...before, ...withGap(slots, gap)]));
    const optional = reader.parts[reader.at] === '?';
    if (optional) reader.at += 1;
    sequences = optional ? [...sequences, ...extended] : extended;
    gap = 0;
  }
}

function readBracket(reader: Reader): Sequence[] {
  const sequences: Sequence[] = [];
  do {
    reader.at += 1;
    sequences.push(...readSequence(reader, true));
  } while (reader.parts[reader.at] === '|');
  if (reader.parts[reader.at] !== ')') fail(reader, 'a bracket stays open');
  reader.at += 1;
  return joinSingles(sequences);
}

/** Alternatives of one word become one slot, so that brackets in a row do not multiply. */
function joinSingles(sequences: readonly Sequence[]): Sequence[] {
  const single = sequences.filter((slots) => slots.length === 1 && slots[0]!.gap === 0);
  const others = sequences.filter((slots) => !single.includes(slots));
  if (single.length === 0) return others;
  return [[{ words: single.flatMap((slots) => slots[0]!.words), gap: 0 }], ...others];
}

/** A word, or outside brackets words with `|` between them, which fill one place. */
function readSlot(reader: Reader, inBracket: boolean): Sequence[] {
  const words = wordsOf(reader);
  while (!inBracket && reader.parts[reader.at] === '|') {
    reader.at += 1;
    words.push(...wordsOf(reader));
  }
  const plain = words.filter((word) => !word.includes('-'));
  const hyphenated = words.filter((word) => word.includes('-'));
  const whole = [...plain, ...hyphenated];
  return [
    [{ words: whole, gap: 0 }],
    ...hyphenated.map((word) => word.split('-').map((half) => ({ words: [half], gap: 0 }))),
  ];
}

function wordsOf(reader: Reader): string[] {
  const part = reader.parts[reader.at] ?? '';
  reader.at += 1;
  if (!part.startsWith('@')) return [checkedWord(reader, part)];
  const named = reader.classes[part.slice(1)];
  if (named === undefined) fail(reader, `there is no word class ${part}`);
  return named.split('|').map((word) => checkedWord(reader, word));
}

function checkedWord(reader: Reader, word: string): string {
  if (!/^[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*\*?$/u.test(word)) fail(reader, `“${word}” is no word`);
  return foldWord(word);
}

function withGap(slots: Sequence, gap: number): Slot[] {
  return slots.map((slot, index) => (index === 0 ? { words: slot.words, gap } : slot));
}
