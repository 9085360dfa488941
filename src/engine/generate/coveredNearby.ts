import type { Catalogue, CodeRange } from '../icd10/catalogue.ts';
import { expandCode } from '../icd10/expandCode.ts';

/**
 * Which categories somebody may name in place of codes that nobody can write for, in words: of a block those in it that are covered, of
 * a code those of its block; where there are none, all.
 * @param asked codes, headings or blocks as they were named
 * @param covered categories, in order
 */
export function coveredNearby(catalogue: Catalogue, asked: readonly string[], covered: readonly string[]): string {
  const all = `it covers ${covered.join(', ')}`;
  const places = asked.map((code) => {
    const own = [...new Set(expandCode(catalogue, code).map((entry) => entry.code.slice(0, 3)))];
    const block = blockOf(catalogue, own[0]!);
    return (
      coveredIn(code.trim().toUpperCase(), (category) => own.includes(category)) ??
      (block && coveredIn(block.range, (category) => isIn(block, category))) ??
      all
    );
  });
  return [...new Set(places)].join('; ');

  function coveredIn(range: string, holds: (category: string) => boolean): string | undefined {
    const within = covered.filter(holds);
    return within.length > 0 ? `of ${range} it covers ${within.join(', ')}` : undefined;
  }
}

function blockOf(catalogue: Catalogue, category: string): CodeRange | undefined {
  return catalogue.ranges().find((range) => range.kind === 'block' && isIn(range, category));
}

function isIn({ first, last }: CodeRange, category: string): boolean {
  return first <= category && category <= last;
}
