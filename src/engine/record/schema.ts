import { type ParseError, parse as parseTolerant, printParseErrorCode } from 'jsonc-parser';
import { getAt, getAtPath, parseFieldPath, setAt } from './fieldPath.ts';
import type { CaseRecord, FieldPaths, JsonObject, JsonValue, SourceSpan } from './record.ts';

export const DEFAULT_FIELDS: FieldPaths = { id: 'id', code: 'code', text: 'text', meta: 'meta' };

/** How the records of a dataset are read and written. */
export interface RecordLayout {
  readonly fields: FieldPaths;
  /**
   * What a new record starts from; strings in it may hold `{{id}}`, `{{code}}`, `{{codes}}`, `{{meta.PATH}}` and any name
   * the writer passes as a value, such as `{{title}}`.
   */
  readonly template?: JsonObject;
}

export const DEFAULT_LAYOUT: RecordLayout = { fields: DEFAULT_FIELDS };

export type LineProblemKind = 'not-json' | 'not-object' | 'missing-field' | 'wrong-type' | 'empty-field';

/** What is wrong with one line. */
export interface LineProblem {
  readonly kind: LineProblemKind;
  readonly message: string;
  /** The field path concerned. */
  readonly field?: string;
  /** Where in the line, when the JSON itself is broken. */
  readonly at?: SourceSpan;
}

/** One line, read as far as it can be. */
export interface ParsedLine {
  /** Present when the line is a JSON object. */
  readonly object?: JsonObject;
  /** Present when the text is a string; id is '' and codes is [] where they are missing or unusable. */
  readonly record?: CaseRecord;
  readonly problems: readonly LineProblem[];
}

/** Reads one line of a dataset; never throws on bad data. Shape of `line`: no line break, no BOM. */
export function parseRecord(line: string, layout: RecordLayout = DEFAULT_LAYOUT): ParsedLine {
  let value: JsonValue;
  try {
    value = JSON.parse(line);
  } catch {
    return { problems: [jsonProblem(line)] };
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    const what = value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
    return { problems: [{ kind: 'not-object', message: `The line holds ${what}, not a JSON object` }] };
  }
  const { record, problems } = readFields(value, layout.fields);
  // Written out: an object that is spread with more beside it gets a shape of its own each time.
  return record ? { object: value, record, problems } : { object: value, problems };
}

/** The id that stands in a line, also in one that is no record; '' where none can be read. */
export function idInLine({ object, record }: ParsedLine, { id: path }: FieldPaths): string {
  if (record) return record.id;
  const id = object && getAtPath(object, path);
  return typeof id === 'string' ? id : '';
}

function readFields(object: JsonObject, fields: FieldPaths): Pick<ParsedLine, 'record' | 'problems'> {
  const problems: LineProblem[] = [];
  const text = readString(object, fields.text, problems);
  const id = readString(object, fields.id, problems);
  const codes = readCodes(object, fields.code, problems);
  const meta = getAtPath(object, fields.meta);
  const metaIsObject = meta !== null && typeof meta === 'object' && !Array.isArray(meta);
  if (meta !== undefined && meta !== null && !metaIsObject) problems.push(wrongType(fields.meta, 'an object', meta));
  if (text === undefined) return { problems };
  return { record: { id: id ?? '', codes, text, meta: metaIsObject ? meta : {} }, problems };
}

function readString(object: JsonObject, path: string, problems: LineProblem[]): string | undefined {
  const value = getAtPath(object, path);
  if (typeof value === 'string') {
    if (value.trim() === '')
      problems.push({ kind: 'empty-field', field: path, message: `The field “${path}” is empty` });
    return value;
  }
  if (value === undefined) problems.push(missing(path, object));
  else problems.push(wrongType(path, 'a string', value));
  return undefined;
}

function readCodes(object: JsonObject, path: string, problems: LineProblem[]): string[] {
  const value = getAtPath(object, path);
  if (value === undefined) {
    problems.push(missing(path, object));
    return [];
  }
  const list = Array.isArray(value) ? value : [value];
  if (!list.every((code): code is string => typeof code === 'string')) {
    problems.push(wrongType(path, 'a string or an array of strings', value));
    return [];
  }
  if (list.length === 0 || list.some((code) => code.trim() === '')) {
    problems.push({ kind: 'empty-field', field: path, message: `The field “${path}” holds no code` });
  }
  return list.filter((code) => code.trim() !== '');
}

function missing(path: string, object: JsonObject): LineProblem {
  const there = Object.keys(object).slice(0, 8).join(', ');
  const message = `The field “${path}” is missing${there ? `; the record has ${there}` : ''}`;
  return { kind: 'missing-field', field: path, message };
}

function wrongType(path: string, expected: string, value: JsonValue): LineProblem {
  const found = value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
  return { kind: 'wrong-type', field: path, message: `The field “${path}” should be ${expected}, not ${found}` };
}

/** Faults that stand somewhere inside a string or number, of which the parser tells the beginning. */
const INSIDE: Readonly<Record<string, (begins: string) => string>> = {
  UnexpectedEndOfString: (begins) => `the string ${begins} is not closed`,
  UnexpectedEndOfNumber: (begins) => `the number ${begins} is not finished`,
  InvalidUnicode: (begins) => `a \\u without four hexadecimal digits in the string ${begins}`,
  InvalidEscapeCharacter: (begins) => `an escape that JSON does not have in the string ${begins}`,
  InvalidCharacter: (begins) => `a control character that is not escaped in the string ${begins}`,
};

function jsonProblem(line: string): LineProblem {
  const errors: ParseError[] = [];
  parseTolerant(line, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  const start = first?.offset ?? 0;
  const end = Math.max(start + (first?.length ?? 0), start + 1);
  const what = first ? printParseErrorCode(first.error) : 'Unreadable';
  const inside = INSIDE[what];
  const words = inside
    ? inside(`that begins at column ${start + 1}`)
    : `${what.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()} at column ${start + 1}`;
  return {
    kind: 'not-json',
    message: `Not valid JSON: ${words}`,
    at: { kind: 'source', start, end: Math.min(end, Math.max(line.length, start)) },
  };
}

/**
 * One line for a record, without the line break. U+2028 and U+2029 are escaped, since some readers break lines there.
 * @param values further placeholders for the template, such as `title`
 */
export function serialiseRecord(
  record: CaseRecord,
  layout: RecordLayout = DEFAULT_LAYOUT,
  values: Readonly<Record<string, string>> = {},
): string {
  return serialiseObject(recordToObject(record, layout, values));
}

/** The JSON object of a record, made from the layout's template. */
export function recordToObject(
  record: CaseRecord,
  layout: RecordLayout,
  values: Readonly<Record<string, string>> = {},
): JsonObject {
  const { fields, template } = layout;
  const object = template ? (fillPlaceholders(template, record, values) as JsonObject) : {};
  const own = [
    [fields.id, record.id],
    [fields.code, record.codes.length === 1 ? record.codes[0]! : [...record.codes]],
    [fields.text, record.text],
  ] as const;
  for (const [path, value] of own) setAt(object, parseFieldPath(path), value);
  if (Object.keys(record.meta).length === 0) return object;
  const inside = own.filter(([path]) => path.startsWith(`${fields.meta}.`));
  setAt(object, parseFieldPath(fields.meta), inside.length > 0 ? structuredClone(record.meta) : record.meta);
  for (const [path, value] of inside) setAt(object, parseFieldPath(path), value);
  return object;
}

/** JSON of an object on one line, safe for readers that break lines at U+2028 or U+2029. */
export function serialiseObject(object: JsonObject): string {
  return JSON.stringify(object).replace(/[\u2028\u2029]/g, (char) => (char === '\u2028' ? '\\u2028' : '\\u2029'));
}

/** A placeholder in a string of a template; its group is the name. */
export const PLACEHOLDER = /\{\{\s*([\w.-]+)\s*\}\}/g;

function fillPlaceholders(value: JsonValue, record: CaseRecord, values: Readonly<Record<string, string>>): JsonValue {
  if (typeof value === 'string') {
    return value.replace(PLACEHOLDER, (whole, name: string) => placeholder(name, record, values) ?? whole);
  }
  if (Array.isArray(value)) return value.map((item) => fillPlaceholders(item, record, values));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, fillPlaceholders(item, record, values)]),
    );
  }
  return value;
}

function placeholder(name: string, record: CaseRecord, values: Readonly<Record<string, string>>): string | undefined {
  if (name === 'id') return record.id;
  if (name === 'code') return record.codes[0] ?? '';
  if (name === 'codes') return record.codes.join(', ');
  if (name.startsWith('meta.')) {
    const value = getAt(record.meta, parseFieldPath(name.slice('meta.'.length)));
    return value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
  }
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
