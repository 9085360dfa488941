import { CasewrightError } from '../../../engine/errors.ts';
import type { LineEdit } from '../../../protocol.ts';

/** A line of the document: its text and the key of its record, NO_KEY while it has none. */
export interface Row {
  key: number;
  source: string;
}

export const NO_KEY = -1;

/** The lines of a document, which know where the records stand. Lines count from 0. */
export interface Rows {
  readonly length: number;
  at(line: number): Row;
  /** The line of a record. */
  lineOf(key: number): number;
  /** The key of the first record on this line or below it. */
  keyFrom(line: number): number | undefined;
  /** The keys of all records, in their order. */
  keys(): number[];
  append(sources: readonly string[]): void;
  /** Replaces lines; returns those that were there. */
  splice(start: number, removed: number, rows: readonly Row[]): Row[];
  /** Gives a row a key, or takes it away. */
  setKey(line: number, key: number): void;
  /** Takes all keys away. */
  clearKeys(): void;
}

export function createRows(): Rows {
  const rows: Row[] = [];
  let lines = new Map<number, number>();
  // Line numbers are counted anew when one is asked for after lines came or went: an edit costs nothing itself.
  let isCounted = true;

  const count = (): void => {
    if (isCounted) return;
    lines = new Map();
    for (const [line, { key }] of rows.entries()) if (key !== NO_KEY) lines.set(key, line);
    isCounted = true;
  };
  return {
    get length() {
      return rows.length;
    },
    at: (line) => rows[line]!,
    lineOf(key) {
      count();
      return lines.get(key)!;
    },
    keyFrom(line) {
      for (let at = line; at < rows.length; at += 1) if (rows[at]!.key !== NO_KEY) return rows[at]!.key;
      return undefined;
    },
    keys: () => rows.flatMap(({ key }) => (key === NO_KEY ? [] : [key])),
    append(sources) {
      for (const source of sources) rows.push({ key: NO_KEY, source });
    },
    splice(start, removed, added) {
      const old = rows.slice(start, start + removed);
      const tail = rows.slice(start + removed);
      rows.length = start;
      for (const row of added) rows.push(row);
      for (const row of tail) rows.push(row);
      isCounted &&= removed === added.length && old.every(({ key }, at) => key === added[at]!.key);
      return old;
    },
    setKey(line, key) {
      const row = rows[line]!;
      if (isCounted && row.key !== NO_KEY) lines.delete(row.key);
      row.key = key;
      if (isCounted && key !== NO_KEY) lines.set(key, line);
    },
    clearKeys() {
      for (const row of rows) row.key = NO_KEY;
      lines.clear();
      isCounted = true;
    },
  };
}

/** Splits a text where VS Code begins a new line. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** An edit without the lines at its ends that stay as they are. */
export function trimEdit({ start, removed, lines }: LineEdit, rows: Rows): LineEdit {
  let first = 0;
  const most = Math.min(removed, lines.length);
  while (first < most && rows.at(start + first).source === lines[first]) first += 1;
  let last = 0;
  while (last < most - first && rows.at(start + removed - 1 - last).source === lines[lines.length - 1 - last])
    last += 1;
  return { start: start + first, removed: removed - first - last, lines: lines.slice(first, lines.length - last) };
}

/** @throws CasewrightError when the edits are not of the document as it is known */
export function requireFitting(edits: readonly LineEdit[], known: number, wanted: number): void {
  const length = edits.reduce((sum, { removed, lines }) => sum + lines.length - removed, known);
  let end = 0;
  const isInOrder = edits.every(({ start, removed }) => {
    const fits = start >= end && start + removed <= known;
    end = start + removed;
    return fits;
  });
  if (isInOrder && length === wanted) return;
  throw new CasewrightError(
    'io',
    'out-of-step',
    `The check is out of step with the editor: it knows ${length} lines, the editor ${wanted}`,
    'Run Check Dataset to read the document anew.',
  );
}
