import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { stringify } from 'csv-stringify/browser/esm/sync';
import { CasewrightError } from '../errors.ts';
import { parseFieldPath, setAt } from './fieldPath.ts';
import type { CaseRecord, JsonObject, JsonValue } from './record.ts';

/** Which column of a table holds what; columns named `meta.…` and all others go to `meta`. */
export interface ColumnMapping {
  readonly id?: string;
  readonly code: string;
  readonly text: string;
}

export interface CsvImport {
  readonly records: readonly CaseRecord[];
  readonly mapping: ColumnMapping;
  /** Rows left out, and why; `row` is 1-based, the header is row 1. */
  readonly problems: readonly { readonly row: number; readonly message: string }[];
}

/** Column names that are understood without being told, lower-case, best first. */
const KNOWN_COLUMNS = {
  id: ['id', 'record_id', 'recordid', 'case_id', 'uid'],
  code: [
    'code',
    'codes',
    'icd10',
    'icd-10',
    'icd_10',
    'icd10cm',
    'icd',
    'cie10',
    'cie-10',
    'label',
    'labels',
    'diagnosis_code',
  ],
  text: ['text', 'report', 'note', 'notes', 'content', 'transcription', 'description', 'body', 'texto', 'informe'],
} as const;

/**
 * Reads a table with a header row: comma, semicolon or tab, quoted as RFC 4180 says, with or without BOM. Several codes in
 * one cell are separated by `;`, `|` or white space.
 * @param makeId gives an id to row number `row` when the table has none
 * @throws CasewrightError kind `usage`: broken quoting, no header, no code or text column
 */
export function recordsFromCsv(
  text: string,
  makeId: (row: number) => string,
  wanted?: Partial<ColumnMapping>,
): CsvImport {
  const rows = parseTable(text);
  const header = rows[0] ?? [];
  const mapping = mapColumns(header, wanted);
  const at = {
    id: mapping.id === undefined ? -1 : header.indexOf(mapping.id),
    code: header.indexOf(mapping.code),
    text: header.indexOf(mapping.text),
  };
  const records: CaseRecord[] = [];
  const problems: { row: number; message: string }[] = [];
  rows.slice(1).forEach((cells, index) => {
    const row = index + 2;
    const codes = (cells[at.code] ?? '').split(/[;|\s]+/).filter((code) => code !== '');
    const body = cells[at.text] ?? '';
    if (codes.length === 0) problems.push({ row, message: `no code in column “${mapping.code}”` });
    else if (body.trim() === '') problems.push({ row, message: `no text in column “${mapping.text}”` });
    else
      records.push({
        id: (at.id < 0 ? '' : (cells[at.id] ?? '').trim()) || makeId(row),
        codes,
        text: body,
        meta: metaOf(header, cells, at),
      });
  });
  return { records, mapping, problems };
}

/** A table of records with a header row, quoted as RFC 4180 says; `meta` is spread over one column a leaf, `meta.axes.sex`. */
export function recordsToCsv(records: readonly CaseRecord[]): string {
  const leaves = records.map((record) => flatten(record.meta));
  const metaColumns = [...new Set(leaves.flatMap((leaf) => [...leaf.keys()]))];
  const rows = records.map((record, index) => [
    record.id,
    record.codes.join(';'),
    record.text,
    ...metaColumns.map((column) => leaves[index]!.get(column) ?? ''),
  ]);
  return stringify([['id', 'code', 'text', ...metaColumns], ...rows], { record_delimiter: '\r\n' });
}

/**
 * The rows of a table, header first.
 * @throws CasewrightError `bad-csv`
 */
export function parseTable(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: detectDelimiter(text),
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CasewrightError(
      'usage',
      'bad-csv',
      `The table cannot be read: ${error.message}`,
      'Mend the quotes in that line: a quote inside a cell is written twice.',
    );
  }
}

function detectDelimiter(text: string): string {
  const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: firstLine.split(delimiter).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

/**
 * Which column holds what, by the names columns usually have.
 * @throws CasewrightError `no-column`
 */
export function mapColumns(header: readonly string[], wanted: Partial<ColumnMapping> = {}): ColumnMapping {
  const find = (part: keyof typeof KNOWN_COLUMNS): string | undefined => {
    const asked = wanted[part];
    if (asked !== undefined) return header.includes(asked) ? asked : undefined;
    const names = header.map((name) => name.trim().toLowerCase());
    const known = KNOWN_COLUMNS[part].find((name) => names.includes(name));
    return known === undefined ? undefined : header[names.indexOf(known)];
  };
  const code = find('code');
  const text = find('text');
  const id = find('id');
  if (code === undefined || text === undefined) {
    const lacking = [code === undefined && 'codes', text === undefined && 'report text'].filter(Boolean).join(' and ');
    const there = header.length > 0 ? `it has the columns ${header.join(', ')}` : 'it is empty';
    throw new CasewrightError(
      'usage',
      'no-column',
      `The table has no column for ${lacking}; ${there}`,
      'Name the columns code and text in the first row.',
    );
  }
  return { ...(id !== undefined && { id }), code, text };
}

function metaOf(header: readonly string[], cells: readonly string[], at: Readonly<Record<string, number>>): JsonObject {
  const meta: JsonObject = {};
  header.forEach((name, column) => {
    const cell = cells[column] ?? '';
    if (cell === '' || name.trim() === '' || Object.values(at).includes(column)) return;
    const path = name.startsWith('meta.') ? parseFieldPath(name.slice('meta.'.length)) : [name];
    setAt(meta, path, readCell(cell));
  });
  return meta;
}

/** One entry a leaf; containers that a dotted path could not rebuild are leaves too. */
function flatten(meta: JsonObject): Map<string, string> {
  const leaves = new Map<string, string>();
  const walk = (value: JsonValue, path: string) => {
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
    const entries = isObject ? Object.entries(value) : [];
    if (entries.length > 0 && entries.every(([key]) => /^(?!\d+$)[^\\]+$/.test(key))) {
      for (const [key, item] of entries) walk(item, `${path}.${key.replaceAll('.', '\\.')}`);
    } else leaves.set(path, writeCell(value));
  };
  for (const [key, item] of Object.entries(meta)) walk(item, `meta.${key.replaceAll('.', '\\.')}`);
  return leaves;
}

/** Strings stand as they are unless they would read back as something else. */
function writeCell(value: JsonValue): string {
  return typeof value === 'string' && readCell(value) === value && value !== '' ? value : JSON.stringify(value);
}

function readCell(cell: string): JsonValue {
  if (!/^(?:-?\d|true$|false$|null$|["[{])/.test(cell)) return cell;
  try {
    return JSON.parse(cell) as JsonValue;
  } catch {
    return cell;
  }
}
