import { basename } from 'node:path';
import * as vscode from 'vscode';

/** What leads to a record. */
export interface RecordAddress {
  /** '' where it has none. */
  readonly id: string;
  /** From 0. A hint; decisive together with the hash where there is no id or two records share one. */
  readonly line: number;
  /** Of the record's line, see `hashOf`. */
  readonly hash?: string;
}

export const RECORD_SCHEME = 'casewright-record';
/** The language of record documents: plain words. */
export const RECORD_LANGUAGE = 'casewright-record';

/**
 * The document of a record. A record that its id tells apart has one document wherever it stands, so the line is no part of it.
 * The path is for people, in tabs and above the text; the query alone tells the record.
 */
export function recordUri(dataset: vscode.Uri, { id, line, hash }: RecordAddress): vscode.Uri {
  const isShared = id === '' || hash !== undefined;
  const name = id === '' ? `record in line ${line + 1}` : id.replace(/[\\/]/g, '∕').slice(0, 100);
  const query = { dataset: dataset.toString(), id, ...(isShared && { line, hash }) };
  return vscode.Uri.from({
    scheme: RECORD_SCHEME,
    path: `/Records of ${basename(dataset.path)}/${name}.txt`,
    query: JSON.stringify(query),
  });
}

/** The record that a document shows. @param uri of the scheme RECORD_SCHEME */
export function addressOf(uri: vscode.Uri): RecordAddress & { readonly dataset: vscode.Uri } {
  const {
    dataset,
    id,
    line = -1,
    hash,
  } = JSON.parse(uri.query) as { dataset: string; id: string; line?: number; hash?: string };
  return { dataset: vscode.Uri.parse(dataset, true), id, line, ...(hash !== undefined && { hash }) };
}

/** As people are told of it: `Record a17`, `The record in line 3`. */
export function nameOfRecord({ id, line }: Pick<RecordAddress, 'id' | 'line'>): string {
  return id === '' ? `The record in line ${line + 1}` : `Record ${id}`;
}

export function isRecordUri(uri: vscode.Uri): boolean {
  return uri.scheme === RECORD_SCHEME;
}
