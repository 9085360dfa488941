import { readFile, writeFile } from 'node:fs/promises';
import { CasewrightError } from '../../engine/errors.ts';
import { type ColumnMapping, mapColumns, parseTable, recordsFromCsv, recordsToCsv } from '../../engine/record/csv.ts';
import type { CaseRecord } from '../../engine/record/record.ts';
import { serialiseRecord } from '../../engine/record/schema.ts';
import { ioError } from '../ioError.ts';
import { readSource } from './datasets.ts';
import type { Handlers } from './handlers.ts';
import type { Scopes } from './scopes.ts';

const SAMPLE_ROWS = 3;

/** Tables in and out of datasets. */
export function csvHandlers(scopes: Scopes): Handlers<'csv.columns' | 'csv.import' | 'csv.export'> {
  return {
    async 'csv.columns'({ path }) {
      const rows = parseTable(await readText(path));
      const columns = rows[0] ?? [];
      const guess = guessColumns(columns);
      return { columns, sample: rows.slice(1, 1 + SAMPLE_ROWS), ...(guess && { guess }) };
    },
    async 'csv.import'({ scope, path, mapping, target, ids }) {
      const { layoutOf } = await scopes.settings(scope);
      const { records, problems } = recordsFromCsv(await readText(path), (row) => `${ids}-${row}`, mapping);
      return {
        lines: records.map((record) => serialiseRecord(record, layoutOf(target))),
        skipped: problems.map(({ row, message }) => `Row ${row}: ${message}`),
      };
    },
    async 'csv.export'({ scope, source, target }, signal) {
      const { layoutOf } = await scopes.settings(scope);
      const records: CaseRecord[] = [];
      let unreadable = 0;
      for await (const lines of readSource(source, layoutOf(source.path), signal)) {
        for (const { record } of lines) {
          if (record) records.push(record);
          else unreadable += 1;
        }
      }
      // Spreadsheets take a file without a byte order mark for the system's old encoding.
      await writeFile(target, `\uFEFF${recordsToCsv(records)}`).catch((error) => {
        throw ioError(error, 'write', target);
      });
      return { records: records.length, unreadable };
    },
  };
}

function guessColumns(columns: readonly string[]): ColumnMapping | undefined {
  try {
    return mapColumns(columns);
  } catch (error) {
    if (error instanceof CasewrightError) return undefined;
    throw error;
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw ioError(error, 'read', path);
  }
}
