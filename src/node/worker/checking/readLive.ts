import { setImmediate as pause } from 'node:timers/promises';
import type { RuleId } from '../../../engine/checks/finding.ts';
import { parseRecord, type RecordLayout } from '../../../engine/record/schema.ts';
import type { FullFinding } from '../../../protocol.ts';
import type { ReadSourceLine } from '../datasets.ts';
import type { LiveRecords } from './liveRecords.ts';
import { NO_KEY } from './rows.ts';

/** Findings of the lines `from` to `to`, both inclusive, at most `limit` of them. */
export interface FindingsQuery {
  readonly from: number;
  readonly to: number;
  readonly rules?: readonly RuleId[];
  readonly skip: number;
  readonly limit: number;
}

/**
 * A page of the findings of a document.
 * @param countAt how many are known on a line
 * @param findingsAt works them out with all that is known of them: lines that are passed over are spared that
 */
export function pageFindings(
  { from, to, rules, skip, limit }: FindingsQuery,
  lines: number,
  countAt: (line: number) => number,
  findingsAt: (line: number) => FullFinding[],
): FullFinding[] {
  const found: FullFinding[] = [];
  let passed = 0;
  for (let line = from; line <= Math.min(to, lines - 1) && found.length < limit; line += 1) {
    const count = countAt(line);
    if (count === 0) continue;
    const isPassed = !rules && passed + count <= skip;
    const all = isPassed ? [] : findingsAt(line);
    const wanted = rules ? all.filter(({ rule }) => rules.includes(rule)) : all;
    found.push(...wanted.slice(Math.max(0, skip - passed)));
    passed += isPassed ? count : wanted.length;
  }
  return found.slice(0, limit);
}

/** Lines handed over at once. */
const BATCH = 256;

/** The lines that hold something, as they stand, in batches with time for others between them. */
export async function* readLines(records: LiveRecords, layout: RecordLayout): AsyncGenerator<ReadSourceLine[]> {
  const { rows } = records;
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch: ReadSourceLine[] = [];
    for (let line = from; line < Math.min(from + BATCH, rows.length); line += 1) {
      const { key, source } = rows.at(line);
      if (key !== NO_KEY) batch.push({ line: line + 1, source, ...records.read(key).parsed });
      else if (/\S/.test(source)) batch.push({ line: line + 1, source, ...parseRecord(source, layout) });
    }
    yield batch;
    await pause();
  }
}
