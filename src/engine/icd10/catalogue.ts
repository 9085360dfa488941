/** One item of a classification: a code or a heading above codes. */
export interface CatalogueEntry {
  /** Dotted, upper-case: `F32.1`. */
  readonly code: string;
  readonly title: string;
  /** Code of the item above; undefined for a three-character category. */
  readonly parent?: string;
  /** Valid for use in a record; headings with children are not. */
  readonly billable: boolean;
}

/** Instructional notes of one item itself (not its ancestors'), as the tabular list words them. */
export interface CodeNotes {
  readonly inclusionTerms: readonly string[];
  readonly includes: readonly string[];
  readonly excludes1: readonly string[];
  readonly excludes2: readonly string[];
  readonly codeFirst: readonly string[];
  readonly useAdditional: readonly string[];
}

/** A range of categories with a title of its own: a chapter, or a block within one. Not a code. */
export interface CodeRange {
  /** As the tabular list writes it: `F30-F39`; the category itself where the range is just one. */
  readonly range: string;
  readonly title: string;
  readonly kind: 'chapter' | 'block';
  /** First and last category, both included. */
  readonly first: string;
  readonly last: string;
}

export interface SearchOptions {
  /** At most so many hits; 20 unless said. */
  readonly limit?: number;
  /** Only codes that begin so, such as `F` for mental health or `F32`; everything unless said. */
  readonly within?: string;
  readonly billableOnly?: boolean;
}

export interface SearchHit {
  readonly entry: CatalogueEntry;
  readonly score: number;
}

/** A classification, read only. Codes are accepted in any case, with or without the dot. */
export interface Catalogue {
  readonly name: string;
  readonly version: string;
  get(code: string): CatalogueEntry | undefined;
  /** Three-character categories, in order. */
  roots(): readonly CatalogueEntry[];
  children(code: string): readonly CatalogueEntry[];
  /** Chapters and blocks, each chapter before its blocks; empty where the classification came without. */
  ranges(): readonly CodeRange[];
  /** From the parent up to the category. */
  ancestors(code: string): readonly CatalogueEntry[];
  /** Billable codes at or below the code, in order. */
  billable(code: string): readonly CatalogueEntry[];
  /** Of a code, or of a range as `ranges` names it; all lists are empty where there are none. */
  notes(code: string): CodeNotes;
  /** Best first; by code prefix or by words of title and inclusion terms, with typing errors forgiven. */
  search(query: string, options?: SearchOptions): readonly SearchHit[];
  /** Billable codes closest to one that is unknown, retired or a heading; best first, at most 5 unless said. */
  nearest(code: string, limit?: number): readonly CatalogueEntry[];
}
