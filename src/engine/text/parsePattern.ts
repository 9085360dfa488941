/** One place of a phrase: any of these words, after at most `gap` other words. A word that ends in `*` stands for all that begin so. */
export interface Slot {
  readonly words: readonly string[];
  readonly gap: number;
}

/** Named sets of words, for `@name` in a pattern: `fear` → `fear|fears|afraid|scared`. */
export type WordClasses = Readonly<Record<string, string>>;

/**
 * Reads the pattern language of cues and scope triggers into the sequences of slots it stands for.
 *
 * ```
 * low|depressed mood      alternatives for one word
 * hallucinat*             every word that begins so
 * (no|little) interest    brackets hold alternatives of several words
 * persistent? low mood    a word or bracket that may be absent
 * avoid* ~3 crowds        up to three other words between
 * @fear of heights        a named set of words
 * self-harm               with its hyphen or as two words
 * ```
 *
 * @throws Error where a pattern is malformed: patterns are reviewed data, so that is a bug
 */
export function parsePattern(pattern: string, classes: WordClasses = {}): Slot[][] {
  const sequences = sequencesOf(itemsOf(pattern), classes, pattern);
  const usable = sequences.filter((slots) => slots.length > 0);
  if (usable.length !== sequences.length || usable.length === 0)
    throw new Error(`A pattern matches nothing: “${pattern}”`);
  return usable;
}

/** Case, accents and typographic apostrophes do not matter in cues: the form under which words are compared. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'");
}

type Item = { readonly alternatives: readonly string[]; readonly optional: boolean } | { readonly gap: number };

/** Top-level parts of a pattern: words, brackets and gaps. */
function itemsOf(pattern: string): Item[] {
  return [...pattern.matchAll(/~(\d)|\(([^()]*)\)(\?)?|([^\s()~]+)/g)].map((match): Item => {
    if (match[1]) return { gap: Number(match[1]) };
    if (match[2] !== undefined) return { alternatives: alternativesOf(match[2]), optional: match[3] !== undefined };
    const word = match[4]!;
    const optional = word.endsWith('?');
    return { alternatives: [optional ? word.slice(0, -1) : word], optional };
  });
}

/** The alternatives of a bracket; those of one word become one slot, so that brackets in a row do not multiply. */
function alternativesOf(inside: string): string[] {
  const alternatives = inside.split('|').map((alternative) => alternative.trim());
  const single = alternatives.filter((alternative) => !alternative.includes(' '));
  const several = alternatives.filter((alternative) => alternative.includes(' '));
  return single.length > 0 ? [single.join('|'), ...several] : several;
}

function sequencesOf(items: readonly Item[], classes: WordClasses, pattern: string): Slot[][] {
  let sequences: Slot[][] = [[]];
  let gap = 0;
  for (const item of items) {
    if ('gap' in item) {
      gap = item.gap;
      continue;
    }
    const choices = item.alternatives.flatMap((alternative) => choicesOf(alternative, classes, pattern));
    const extended = sequences.flatMap((before) => choices.map((slots) => [...before, ...withGap(slots, gap)]));
    sequences = item.optional ? [...sequences, ...extended] : extended;
    gap = 0;
  }
  return sequences;
}

function withGap(slots: readonly Slot[], gap: number): Slot[] {
  return slots.map((slot, index) => (index === 0 ? { words: slot.words, gap } : slot));
}

/** The sequences one alternative stands for: its plain words as one slot, each hyphenated word whole and in parts. */
function choicesOf(alternative: string, classes: WordClasses, pattern: string): Slot[][] {
  let sequences: Slot[][] = [[]];
  for (const part of alternative.trim().split(/\s+/)) {
    const words = part.split('|').flatMap((word) => wordsOf(word, classes, pattern));
    const plain = words.filter((word) => !word.includes('-'));
    const hyphenated = words.filter((word) => word.includes('-'));
    const choices: Slot[][] = plain.length > 0 ? [[{ words: plain, gap: 0 }]] : [];
    for (const word of hyphenated) {
      choices.push(
        [{ words: [word], gap: 0 }],
        word.split('-').map((half) => ({ words: [half], gap: 0 })),
      );
    }
    sequences = sequences.flatMap((before) => choices.map((slots) => [...before, ...slots]));
  }
  return sequences;
}

function wordsOf(word: string, classes: WordClasses, pattern: string): string[] {
  if (!word.startsWith('@')) {
    if (!/^[\p{L}\p{N}'’-]+\*?$/u.test(word)) throw new Error(`“${word}” is no word in the pattern “${pattern}”`);
    return [foldWord(word)];
  }
  const named = classes[word.slice(1)];
  if (named === undefined) throw new Error(`There is no word class ${word} (in the pattern “${pattern}”)`);
  return named.split('|').flatMap((each) => wordsOf(each, classes, pattern));
}
