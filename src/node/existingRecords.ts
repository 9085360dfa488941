import { textKey } from '../engine/generate/validateReport.ts';
import type { DatasetLine } from './readDataset.ts';

/** What a run must know of the file it appends to. */
export interface ExistingRecords {
  readonly ids: ReadonlySet<string>;
  /** Keys of the texts. */
  readonly keys: ReadonlySet<string>;
  /** Lines that are no records; undefined where all are. */
  readonly unreadable?: UnreadableLines;
}

export interface UnreadableLines {
  readonly count: number;
  /** From 1. */
  readonly firstLine: number;
}

export const NO_RECORDS: ExistingRecords = { ids: new Set(), keys: new Set() };

/** Reads the lines of a dataset to their end. */
export async function existingRecords(
  batches: AsyncIterable<readonly Pick<DatasetLine, 'record' | 'line'>[]>,
): Promise<ExistingRecords> {
  const ids = new Set<string>();
  const keys = new Set<string>();
  let count = 0;
  let firstLine = 0;
  for await (const lines of batches) {
    for (const { record, line } of lines) {
      if (record) {
        ids.add(record.id);
        keys.add(textKey(record.text));
        continue;
      }
      if (count === 0) firstLine = line;
      count += 1;
    }
  }
  return { ids, keys, ...(count > 0 && { unreadable: { count, firstLine } }) };
}

/** `data.jsonl holds 2 lines that cannot be read as records, the first of them line 7`, without a full stop. */
export function unreadableNotice(file: string, { count, firstLine }: UnreadableLines): string {
  return count === 1
    ? `${file} holds a line that cannot be read as a record: line ${firstLine}`
    : `${file} holds ${count} lines that cannot be read as records, the first of them line ${firstLine}`;
}
