/** How varied the words of one text are; undefined where the measure is not defined on it. */
export interface LexicalDiversity {
  /** Types ÷ tokens; needs a token. */
  readonly ttr?: number;
  /** Mean type-token ratio of all windows of 50 tokens (Covington & McFall 2010); needs 50 tokens. */
  readonly mattr50?: number;
  /**
   * Measure of textual lexical diversity, mean of both directions (McCarthy & Jarvis 2010); a factor ends where the ratio is 0.72 or
   * less, however short it is. Needs ten tokens and one that stands twice.
   */
  readonly mtld?: number;
  /** Expected types among 42 tokens drawn without replacement, ÷ 42 (McCarthy & Jarvis 2007); needs 42 tokens. */
  readonly hdd42?: number;
}

/** Measures one text at a time; its working memory grows with the vocabulary and is kept from call to call. */
export type LexicalMeter = (tokens: Int32Array) => LexicalDiversity;

const WINDOW = 50;
const DRAWS = 42;
const THRESHOLD = 0.72;
const FEWEST_FOR_MTLD = 10;

export function createLexicalMeter(): LexicalMeter {
  let counts = new Int32Array(1 << 12);
  let seen = new Int32Array(1 << 12);
  let stamp = 0;

  const reserve = (tokens: Int32Array): void => {
    let largest = 0;
    for (let at = 0; at < tokens.length; at += 1) if (tokens[at]! > largest) largest = tokens[at]!;
    if (largest < counts.length) return;
    const size = 2 ** Math.ceil(Math.log2(largest + 1));
    counts = new Int32Array(size);
    seen = new Int32Array(size);
    stamp = 0;
  };

  /** Mean type-token ratio of the windows; `counts` is empty before and after. */
  const movingRatio = (tokens: Int32Array): number => {
    let types = 0;
    let sum = 0;
    for (let end = 0; end < tokens.length; end += 1) {
      const token = tokens[end]!;
      if (counts[token] === 0) types += 1;
      counts[token]! += 1;
      if (end < WINDOW - 1) continue;
      sum += types;
      const left = tokens[end - WINDOW + 1]!;
      counts[left]! -= 1;
      if (counts[left] === 0) types -= 1;
    }
    for (let at = tokens.length - WINDOW + 1; at < tokens.length; at += 1) counts[tokens[at]!] = 0;
    return sum / (WINDOW * (tokens.length - WINDOW + 1));
  };

  /** Tokens ÷ factors, from the first token on or from the last one back. */
  const factorLength = (tokens: Int32Array, from: number, step: 1 | -1): number => {
    let factors = 0;
    let types = 0;
    let length = 0;
    stamp += 1;
    for (let at = from; at >= 0 && at < tokens.length; at += step) {
      const token = tokens[at]!;
      length += 1;
      if (seen[token] !== stamp) types += 1;
      seen[token] = stamp;
      if (types / length > THRESHOLD) continue;
      factors += 1;
      types = 0;
      length = 0;
      stamp += 1;
    }
    if (length > 0) factors += (1 - types / length) / (1 - THRESHOLD);
    return tokens.length / factors;
  };

  return (tokens) => {
    const size = tokens.length;
    if (size === 0) return {};
    reserve(tokens);
    let types = 0;
    for (let at = 0; at < size; at += 1) {
      if (counts[tokens[at]!] === 0) types += 1;
      counts[tokens[at]!]! += 1;
    }
    const hdd42 = size < DRAWS ? undefined : expectedTypes(tokens, counts) / DRAWS;
    for (let at = 0; at < size; at += 1) counts[tokens[at]!] = 0;
    const hasMtld = size >= FEWEST_FOR_MTLD && types < size;
    return {
      ttr: types / size,
      ...(size >= WINDOW && { mattr50: movingRatio(tokens) }),
      ...(hasMtld && { mtld: (factorLength(tokens, 0, 1) + factorLength(tokens, size - 1, -1)) / 2 }),
      ...(hdd42 !== undefined && { hdd42 }),
    };
  };
}

/** Types among `DRAWS` tokens, by the hypergeometric distribution. Each of a type's tokens brings its share of the type's chance. */
function expectedTypes(tokens: Int32Array, counts: Int32Array): number {
  const size = tokens.length;
  /** By count, the chance that a type with it is drawn; filled as far as asked for. */
  const chances = [0];
  let missing = 1;
  let sum = 0;
  for (let at = 0; at < size; at += 1) {
    const count = counts[tokens[at]!]!;
    while (chances.length <= count) {
      const before = chances.length - 1;
      missing *= Math.max(0, size - DRAWS - before) / (size - before);
      chances.push(1 - missing);
    }
    sum += chances[count]! / count;
  }
  return sum;
}
