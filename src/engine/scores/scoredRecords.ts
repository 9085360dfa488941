import type { TokenLists } from './tokenLists.ts';
import type { VectorSet } from './vectors.ts';

/** Texts with what scores are made from, column by column. */
export interface ScoredTexts {
  readonly lists: TokenLists;
  /** The principal code of each, as catalogues spell it; '' where it has none, as text files do. */
  readonly codes: readonly string[];
  /** Of length 1, without boilerplate where there is anything else; all zeros for texts without a word the model knows. */
  readonly vectors: VectorSet;
  /** A number for what each says and its code, another for each of several that are equal: draws hang on it, and not on the order of the texts. */
  readonly prints: Uint32Array;
}

/** How many references have a code of the records, and which codes of the records none of them has, by name. */
export function compareCodes(
  { codes: own }: Pick<ScoredTexts, 'codes'>,
  { codes: real }: Pick<ScoredTexts, 'codes'>,
): { readonly common: number; readonly missing: readonly string[] } {
  const [known, given] = [new Set(own), new Set(real)];
  return {
    common: real.filter((code) => known.has(code)).length,
    missing: [...known].filter((code) => code !== '' && !given.has(code)).sort(),
  };
}

/** Some texts, by their numbers in rising order. */
export interface SomeTexts<Texts = ScoredTexts> {
  readonly texts: Texts;
  readonly rows: readonly number[];
}

/** The records of a dataset, before anything is checked. */
export interface DatasetTexts extends ScoredTexts {
  readonly ids: readonly string[];
  /** 1-based. */
  readonly lines: Int32Array;
  /** `meta.model`; '' where it is not said. */
  readonly models: readonly string[];
}

/** What checks found in each record. */
export interface FoundInRecords {
  /** Identifiers, in one form however they are written. */
  readonly identifiers: readonly (readonly string[])[];
  /** Tokens in boilerplate passages. */
  readonly boilerplateTokens: Int32Array;
  /** Tokens of the longest run that counts as copied; 0 where none does. */
  readonly copiedRuns: Int32Array;
  /** Share of tokens in copied runs. */
  readonly copiedShares: Float64Array;
  /** Share of the code's required criteria that the text meets; NaN where the code has none. */
  readonly criteriaShares: Float64Array;
  /** 1 where the rule found something. */
  readonly nearDuplicate: Uint8Array;
  readonly offCode: Uint8Array;
}

export type ScoredRecords = DatasetTexts & FoundInRecords;

export function allOf<Texts extends Pick<ScoredTexts, 'codes'>>(texts: Texts): SomeTexts<Texts> {
  return { texts, rows: [...texts.codes.keys()] };
}

/** The three-character category of a code. */
export function familyOf(code: string): string {
  return code.slice(0, 3).toUpperCase();
}
