import { createLexicalMeter, type LexicalDiversity } from './lexicalDiversity.ts';
import { type Measure, type Measures, meanOf, NO_KNOWN_WORD } from './metrics.ts';
import { listAt, listCount, type TokenLists } from './tokenLists.ts';
import { isZeroRow, rowCount, rowsOf, type VectorSet } from './vectors.ts';
import { vendiScore } from './vendiScore.ts';

/** Lexical diversity of each text; NaN where it is not defined. */
export type LexicalColumns = Readonly<Record<keyof LexicalDiversity, Float64Array>>;

const LEXICAL = ['ttr', 'mattr50', 'mtld', 'hdd42'] as const;
const WHY: Readonly<Record<(typeof LEXICAL)[number], string>> = {
  ttr: 'no record has a word',
  mattr50: 'no record has 50 words',
  mtld: 'no record has ten words and one that stands twice',
  hdd42: 'no record has 42 words',
};

export function lexicalColumns(lists: TokenLists): LexicalColumns {
  const size = listCount(lists);
  const columns = Object.fromEntries(LEXICAL.map((key) => [key, new Float64Array(size).fill(Number.NaN)])) as Record<
    keyof LexicalDiversity,
    Float64Array
  >;
  const measure = createLexicalMeter();
  for (let row = 0; row < size; row += 1) {
    const measured = measure(listAt(lists, row));
    for (const key of LEXICAL) if (measured[key] !== undefined) columns[key][row] = measured[key];
  }
  return columns;
}

/** Means of what is measured record by record. */
export function lexicalMeasures(columns: LexicalColumns, rows: ArrayLike<number>): Measures {
  return Object.fromEntries(LEXICAL.map((key) => [key, meanOf(columns[key], rows, WHY[key])]));
}

/** Vendi score of the rows whose vector is not all zeros. */
export function vendiMeasure(vectors: VectorSet, rows: readonly number[]): Measure {
  const chosen = rowsOf(
    vectors,
    rows.filter((row) => !isZeroRow(vectors, row)),
  );
  const value = vendiScore(chosen);
  return value === undefined ? { n: 0, undefined: NO_KNOWN_WORD } : { value, n: rowCount(chosen) };
}
