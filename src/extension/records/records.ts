import type * as vscode from 'vscode';
import type { JsonObject } from '../../protocol.ts';
import type { RecordAddress } from './recordUri.ts';

/** Where a record is looked for. */
export interface RecordAt {
  /** From 0. */
  readonly line: number;
  /** Where it is given, the record with this id is meant, wherever it stands by now. */
  readonly id?: string;
  /** What to select, in UTF-16 units of the decoded text. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** A record as it stands in its dataset. */
export interface ReadRecord {
  /** From 0. */
  readonly line: number;
  /** The line, without BOM and line break. */
  readonly source: string;
  readonly record: {
    readonly id: string;
    readonly codes: readonly string[];
    readonly text: string;
    readonly meta: JsonObject;
  };
}

/** The records of the window's datasets as documents. */
export interface Records extends vscode.Disposable {
  /** Shows a record as a document of its own; a record that has none (its line cannot be read) in its file. */
  open(
    dataset: vscode.Uri,
    at: RecordAt,
    options?: { readonly preview?: boolean; readonly preserveFocus?: boolean },
  ): Promise<vscode.TextEditor>;
  /** Reads a record of an open document, or of the file. @throws CasewrightError `record-gone` */
  read(dataset: vscode.Uri, at: RecordAt): Promise<ReadRecord>;
  /** The document of a record, for diffs and links: the one that is open already, if there is one. */
  uri(dataset: vscode.Uri, at: RecordAt): Promise<vscode.Uri>;
  /** The record that an open document shows, where it stands now; undefined: it is gone. */
  at(document: vscode.Uri): (RecordAddress & { readonly dataset: vscode.Uri }) | undefined;
}
