// Reading and writing single records of a file that no document stands for: types only.

import type { DatasetSource, FullFinding, RecordItem, Scope } from '../protocol.ts';

/** What is to become of one line. Lines count from 0. */
export interface RecordLineChange {
  readonly line: number;
  /** The line as the change was made for, without BOM and line break. */
  readonly before: string;
  /** What it becomes; absent: the record goes, with its line break. */
  readonly after?: string;
}

/** What leads to a record. */
export interface RecordPlace {
  /** '' where it has none. */
  readonly id: string;
  /** From 0; where it was last seen. Negative where nothing is known. */
  readonly line: number;
  /** Of the whole line, as it is or once was: decides where records have no id, or two have one. */
  readonly hashes?: readonly string[];
}

/** A line that holds a record. */
export interface FoundRecord {
  /** From 0. */
  readonly line: number;
  readonly source: string;
  /** '' where it has none, or no record can be read there. */
  readonly id: string;
  /** Whether its id does not tell it apart: there is none, or others have it too. */
  readonly isShared: boolean;
}

export interface UndoneEdit {
  readonly title: string;
  /** ISO 8601. */
  readonly time: string;
  /** Lines it had changed. */
  readonly lines: number;
}

export interface RecordRequests {
  /** Rewrites lines of a file; what was there goes into the journal in this folder first. */
  'record.rewrite': [{ path: string; journal: string; title: string; changes: readonly RecordLineChange[] }, null];
  /** Takes the last such edit of the file back; null: there is none. */
  'record.undo': [{ path: string; journal: string }, UndoneEdit | null];
  /** A record of a file, wherever it stands by now, or, without an id, whatever stands in the line; null: it is not there. */
  'record.find': [{ scope: Scope; path: string; at: RecordPlace | { readonly line: number } }, FoundRecord | null];
  /** The nearest line below (1) or above (-1) that holds something. */
  'record.neighbour': [{ path: string; line: number; step: 1 | -1 }, { line: number; source: string } | null];
  /**
   * What would be found in a record of a followed dataset if its line were `after`; null: it is not followed, or the line is not
   * `source`. Lines count from 0.
   */
  'record.findings': [{ uri: string; line: number; source: string; after: string }, readonly FullFinding[] | null];
  /** Records with an id that begins so, or with all these words in code or text, in the order of the file. */
  'record.search': [
    { scope: Scope; source: DatasetSource; query: string; limit: number },
    { items: readonly RecordItem[]; more: boolean },
  ];
}
