import type { CatalogueEntry, CodeNotes, CodeRange } from './catalogue.ts';

/** What the word search reads of one item: the title, or one inclusion term. */
export interface SearchDocument {
  readonly code: string;
  readonly name: string;
  /** Whether the name is the title. */
  readonly isTitle: boolean;
  /** Titles of the 7th characters its codes can end in; empty for an inclusion term. */
  readonly extensions: string;
}

/** How a classification is stored. Codes are passed in as `normaliseCode` spells them. */
export interface CodeTable {
  readonly name: string;
  readonly version: string;
  readonly ranges: readonly CodeRange[];
  find(code: string): CatalogueEntry | undefined;
  roots(): readonly CatalogueEntry[];
  children(code: string): readonly CatalogueEntry[];
  /** Items whose code begins so, in order; all for the empty string. */
  startingWith(prefix: string): Iterable<CatalogueEntry>;
  /** The first three characters of its codes, each once, in order. */
  stems(): readonly string[];
  notes(code: string): CodeNotes;
  /** Titles and inclusion terms of the items whose code begins so; an item stands for the codes its 7th characters make. */
  documents(prefix: string): Iterable<SearchDocument>;
}

export const NO_NOTES: CodeNotes = {
  inclusionTerms: [],
  includes: [],
  excludes1: [],
  excludes2: [],
  codeFirst: [],
  useAdditional: [],
};
