import type { Corpus, CorpusRecord } from '../../../engine/corpus/corpus.ts';
import { type ParsedLine, parseRecord, type RecordLayout } from '../../../engine/record/schema.ts';
import type { LineEdit } from '../../../protocol.ts';
import { createRows, NO_KEY, type Row, type Rows } from './rows.ts';

/** The records of a document: its lines, and the corpus that edits of them are handed to. */
export interface LiveRecords {
  readonly rows: Rows;
  /** Records in the corpus. */
  readonly size: number;
  /** Whether every line was handed to the corpus. */
  readonly isComplete: boolean;
  read(key: number): CorpusRecord;
  /** 1-based. */
  lineOf(key: number): number;
  /** Begins to fill a corpus. */
  begin(corpus: Corpus, layout: RecordLayout): void;
  /** Hands the next line over. */
  addNext(): void;
  /** One edit, whether its lines are in the corpus already or not. */
  apply(edit: LineEdit): void;
  /** Forgets the corpus, keeps the lines. */
  clear(): void;
}

export interface RecordEvents {
  /** Findings of these may be others now. */
  affected(keys: Iterable<number>): void;
  gone(key: number): void;
}

export function createLiveRecords({ affected, gone }: RecordEvents): LiveRecords {
  const rows = createRows();
  let parsed = new Map<number, ParsedLine>();
  let corpus: Corpus | undefined;
  let layout: RecordLayout | undefined;
  /** Lines handed to the corpus. */
  let built = 0;

  const isRecord = (source: string): boolean => /[^ \t\r]/.test(source);
  const enter = (line: number): void => {
    const { source } = rows.at(line);
    const record = { line: line + 1, source, parsed: parseRecord(source, layout) };
    const before = line + 1 < built ? rows.keyFrom(line + 1) : undefined;
    const added = corpus!.add(record, before);
    parsed.set(added.key, record.parsed);
    rows.setKey(line, added.key);
    affected(added.affected);
  };
  const leave = (line: number): void => {
    const { key } = rows.at(line);
    const changed = corpus!.remove(key);
    parsed.delete(key);
    rows.setKey(line, NO_KEY);
    gone(key);
    affected(changed);
  };
  const replace = (line: number, source: string): void => {
    const row = rows.at(line);
    if (row.source === source) return;
    if (row.key !== NO_KEY && isRecord(source)) {
      const now = parseRecord(source, layout);
      // The corpus reads the record as it was while it takes it out.
      const changed = corpus!.replace(row.key, { line: line + 1, source, parsed: now });
      row.source = source;
      parsed.set(row.key, now);
      affected(changed);
      return;
    }
    if (row.key !== NO_KEY) leave(line);
    row.source = source;
    if (isRecord(source)) enter(line);
  };
  const applyToCorpus = ({ start, removed, lines }: LineEdit): void => {
    const common = Math.min(removed, lines.length);
    for (let at = 0; at < common; at += 1) replace(start + at, lines[at]!);
    for (let at = removed - 1; at >= common; at -= 1) if (rows.at(start + at).key !== NO_KEY) leave(start + at);
    rows.splice(start + common, removed - common, newRows(lines.slice(common)));
    for (let at = start + common; at < start + lines.length; at += 1) if (isRecord(rows.at(at).source)) enter(at);
  };

  return {
    rows,
    get size() {
      return parsed.size;
    },
    get isComplete() {
      return corpus !== undefined && built >= rows.length;
    },
    read(key) {
      const line = rows.lineOf(key);
      return { line: line + 1, source: rows.at(line).source, parsed: parsed.get(key)! };
    },
    lineOf: (key) => rows.lineOf(key) + 1,
    begin(made, read) {
      corpus = made;
      layout = read;
    },
    addNext() {
      built += 1;
      if (isRecord(rows.at(built - 1).source)) enter(built - 1);
    },
    apply(edit) {
      const { start, removed, lines } = edit;
      if (!corpus || (start >= built && built < rows.length)) {
        rows.splice(start, removed, newRows(lines));
        return;
      }
      built = Math.max(built, start + removed) + lines.length - removed;
      applyToCorpus(edit);
    },
    clear() {
      corpus = undefined;
      built = 0;
      parsed = new Map();
      rows.clearKeys();
    },
  };
}

function newRows(sources: readonly string[]): Row[] {
  return sources.map((source) => ({ key: NO_KEY, source }));
}
