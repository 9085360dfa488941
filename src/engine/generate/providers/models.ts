function bigrams(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, index) => plain.slice(index, index + 2)));
}

/** How alike two names are, 0 to 1: the Dice coefficient of their pairs of letters. */
function likeness(one: string, other: string): number {
  const left = bigrams(one);
  const right = bigrams(other);
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

/** The names most like the one that was asked for, best first; ties in the server's order. */
export function nearestModels(asked: string, offered: readonly string[], count = 5): string[] {
  return offered
    .map((id) => ({ id, score: likeness(asked, id) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, count)
    .map(({ id }) => id);
}

/** True for a name with a `*` in it, which stands for any run of characters. */
export function isPattern(name: string): boolean {
  return name.includes('*');
}

/** The first offered model that the first matching pattern matches, capitals aside; undefined when none does. */
export function pickModel(patterns: readonly string[], offered: readonly string[]): string | undefined {
  for (const pattern of patterns) {
    const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const expression = new RegExp(`^${parts.join('.*')}$`, 'i');
    const match = offered.find((id) => expression.test(id));
    if (match !== undefined) return match;
  }
  return undefined;
}
