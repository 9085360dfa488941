/** [start, end) in UTF-16 units of the decoded text of a record. */
export interface TextSpan {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
}

/** [start, end) in UTF-16 units of the source line the record was read from (or of the whole file, where said). */
export interface SourceSpan {
  readonly kind: 'source';
  readonly start: number;
  readonly end: number;
}

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };
export type JsonObject = { [key: string]: JsonValue };

/** Where the four parts of a record stand in its JSON object: dotted paths, numbers index arrays (`messages.1.content`). */
export interface FieldPaths {
  readonly id: string;
  readonly code: string;
  readonly text: string;
  readonly meta: string;
}

/** One line of a dataset. */
export interface CaseRecord {
  readonly id: string;
  /** ICD-10 codes, the first is the principal one; written back as a string when there is just one. */
  readonly codes: readonly string[];
  readonly text: string;
  readonly meta: JsonObject;
}
