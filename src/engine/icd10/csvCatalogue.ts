import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { CasewrightError } from '../errors.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { type CodeTable, NO_NOTES } from './codeTable.ts';
import { catalogueOf } from './createCatalogue.ts';
import { normaliseCode } from './normaliseCode.ts';
import { longestPrefix } from './packedTable.ts';

const COLUMNS = ['code', 'title', 'parent', 'billable'] as const;
const REMEDY =
  'Give a CSV file with the header code,title,parent and optionally billable, one code a line; an empty parent is taken from the code.';
const YES = new Set(['true', 'yes', 'y', '1', 'x']);
const NO = new Set(['false', 'no', 'n', '0']);

interface Row {
  readonly line: number;
  readonly code: string;
  readonly title: string;
  readonly parent: string;
  readonly billable: string;
}

/**
 * A user's own classification (WHO ICD-10, CIE-10, ICD-10-GM …) from CSV: the columns code and title, and optionally
 * parent and billable, in any order, parted by commas, semicolons or tabs. An empty parent is derived from the code
 * (its longest beginning that is a code, too); without `billable` the codes with nothing below them are billable.
 *
 * @param name how messages call the classification
 * @throws CasewrightError `invalid-catalogue` naming the line and what was expected
 */
export function createCatalogueFromCsv(text: string, name: string): Catalogue {
  const fail = (line: number, message: string): never => {
    throw new CasewrightError('config', 'invalid-catalogue', `${name}, line ${line}: ${message}`, REMEDY);
  };
  const rows = new Map<string, Row>();
  for (const row of readRows(text, fail)) {
    if (row.code === '') fail(row.line, 'the code is empty');
    if (row.title === '') fail(row.line, `the title of ${row.code} is empty`);
    const earlier = rows.get(row.code);
    if (earlier) fail(row.line, `${row.code} is there twice, first on line ${earlier.line}`);
    rows.set(row.code, row);
  }
  if (rows.size === 0) fail(1, 'there is no code, only a header');
  const parents = new Map([...rows.values()].map((row) => [row.code, parentOf(row, rows, fail)]));
  refuseCycles(rows, parents, fail);
  return catalogueOf(csvTable(name, entriesOf(rows, parents, fail)));
}

type Fail = (line: number, message: string) => never;

function readRows(text: string, fail: Fail): Row[] {
  const records = parseCsv(text, fail);
  const [header, ...body] = records;
  const names = header?.fields.map((field) => field.toLowerCase()) ?? [];
  for (const column of ['code', 'title'])
    if (!names.includes(column)) fail(1, `the header has no column "${column}"; it reads "${names.join(',')}"`);
  const [code, title, parent, billable] = COLUMNS.map((column) => names.indexOf(column));
  return body.map(({ line, fields }) => {
    if (fields.length !== names.length)
      fail(
        line,
        `${fields.length} fields, where the header has ${names.length}; quote a title that holds the delimiter`,
      );
    const field = (at: number | undefined) => fields[at ?? -1] ?? '';
    const spelled = [field(code), field(parent)].map(normaliseCode);
    return {
      line,
      code: spelled[0]!,
      parent: spelled[1]!,
      title: field(title),
      billable: field(billable).toLowerCase(),
    };
  });
}

function parseCsv(text: string, fail: Fail): { line: number; fields: string[] }[] {
  const header = /[^\r\n]*/.exec(text)![0];
  const delimiter = [',', ';', '\t'].sort((a, b) => header.split(b).length - header.split(a).length)[0]!;
  try {
    const options = {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: delimiter !== '\t',
    };
    // The types leave out that `info` wraps each record.
    const records = parse(text, options) as unknown as { info: { lines: number }; record: string[] }[];
    return records.map(({ info, record }) => ({ line: info.lines, fields: record.map((field) => field.trim()) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fail(Number(error.lines ?? 1), `not CSV: ${error.message}`);
  }
}

function parentOf(row: Row, rows: ReadonlyMap<string, Row>, fail: Fail): string | undefined {
  if (row.parent === '') return longestPrefix(row.code, (prefix) => rows.has(prefix));
  return rows.has(row.parent)
    ? row.parent
    : fail(row.line, `the parent ${row.parent} of ${row.code} is not a code of the file`);
}

function refuseCycles(
  rows: ReadonlyMap<string, Row>,
  parents: ReadonlyMap<string, string | undefined>,
  fail: Fail,
): void {
  const sound = new Set<string>();
  for (const row of rows.values()) {
    const path = new Set<string>();
    for (let code: string | undefined = row.code; code !== undefined && !sound.has(code); code = parents.get(code)) {
      if (path.has(code)) fail(rows.get(code)!.line, `${code} is its own ancestor: ${[...path, code].join(' < ')}`);
      path.add(code);
    }
    for (const code of path) sound.add(code);
  }
}

function entriesOf(
  rows: ReadonlyMap<string, Row>,
  parents: ReadonlyMap<string, string | undefined>,
  fail: Fail,
): ReadonlyMap<string, CatalogueEntry> {
  const headings = new Set(parents.values());
  const entries = new Map<string, CatalogueEntry>();
  for (const { line, code, title, billable: said } of rows.values()) {
    if (said !== '' && !YES.has(said) && !NO.has(said)) fail(line, `billable is "${said}"; expected true or false`);
    const billable = said === '' ? !headings.has(code) : YES.has(said);
    const parent = parents.get(code);
    entries.set(code, parent === undefined ? { code, title, billable } : { code, title, parent, billable });
  }
  return entries;
}

/** Keeps the order of the file. */
function csvTable(name: string, entries: ReadonlyMap<string, CatalogueEntry>): CodeTable {
  const all = [...entries.values()];
  const below = new Map<string | undefined, CatalogueEntry[]>();
  for (const entry of all) {
    const siblings = below.get(entry.parent);
    if (siblings) siblings.push(entry);
    else below.set(entry.parent, [entry]);
  }
  const startingWith = (prefix: string) => all.filter((entry) => entry.code.startsWith(prefix));
  return {
    name,
    version: '',
    ranges: [],
    find: (code) => entries.get(code),
    roots: () => below.get(undefined) ?? [],
    children: (code) => below.get(code) ?? [],
    startingWith,
    stems: () => [...new Set(all.map((entry) => entry.code.slice(0, 3)))],
    notes: () => NO_NOTES,
    documents: (prefix) =>
      startingWith(prefix).map(({ code, title }) => ({ code, name: title, isTitle: true, extensions: '' })),
  };
}
