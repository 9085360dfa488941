import { CasewrightError } from '../errors.ts';
import { getAt, parseFieldPath } from '../record/fieldPath.ts';
import { createLocator, type StringLocation } from '../record/locate.ts';
import type { JsonObject, JsonValue, SourceSpan } from '../record/record.ts';
import { arrangeEdits, replaceSpan, type TextEdit } from './textEdits.ts';

/** An edit of one string of a record. */
export interface FieldEdit extends TextEdit {
  /** The string's field path. */
  readonly field: string;
}

/** One replacement in a source line. */
export interface SourceEdit {
  readonly span: SourceSpan;
  readonly text: string;
}

/**
 * Edits of decoded strings as edits of the line they were read from: nothing but the changed signs is written again, in the way the
 * line escapes its own.
 * @throws CasewrightError `stale-fix` when the line does not hold the field or the span
 */
export function toSourceEdits(source: string, edits: readonly FieldEdit[]): SourceEdit[] {
  const locate = createLocator(source);
  const encode = encoderFor(source);
  return [...new Set(edits.map(({ field }) => field))].flatMap((field) => {
    const own = edits.filter((edit) => edit.field === field);
    const string = locate(field)?.string;
    if (!string || own.some(({ span }) => span.end > string.length)) throw stale(field);
    const value = JSON.parse(source.slice(string.span.start, string.span.end)) as string;
    return arrangeEdits(own, value.length).map((edit) => fieldToSource(wholePairs(edit, value), string, encode));
  });
}

function fieldToSource({ span, text }: TextEdit, string: StringLocation, encode: (text: string) => string): SourceEdit {
  const start = string.toSourceOffset(span.start);
  return sourceEdit(start, span.end === span.start ? start : string.toSourceOffset(span.end), encode(text));
}

function sourceEdit(start: number, end: number, text: string): SourceEdit {
  return { span: { kind: 'source', start, end }, text };
}

function stale(field: string): CasewrightError {
  return new CasewrightError(
    'usage',
    'stale-fix',
    `The record changed: its field “${field}” is not what the fix was made for`,
    'Check the record again and choose the fix anew.',
  );
}

/** An edit that would cut a surrogate pair in two takes the rest of the pair in: half a pair cannot be written as UTF-8. */
function wholePairs({ span, text }: TextEdit, value: string): TextEdit {
  const before = isInsidePair(value, span.start) ? value[span.start - 1]! : '';
  const after = isInsidePair(value, span.end) ? value[span.end]! : '';
  if (before === '' && after === '') return { span, text };
  return replaceSpan(span.start - before.length, span.end + after.length, before + text + after);
}

function isInsidePair(value: string, at: number): boolean {
  const before = value.charCodeAt(at - 1);
  const after = value.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

/** Writes a text as the inside of a JSON string, with the escapes the line uses for what needs none. */
function encoderFor(source: string): (text: string) => string {
  const isAscii = !/[^\0-\x7f]/.test(source) && /\\u(?!00[01])[\da-f]{4}/i.test(source);
  const isUpper = /\\u[\da-f]*[A-F]/.test(source);
  const escapesSlash = source.includes('\\/') && !/[^\\]\//.test(source);
  const escapeUnit = (unit: string): string => {
    const hex = unit.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${isUpper ? hex.toUpperCase() : hex}`;
  };
  return (text) => {
    let inside = JSON.stringify(text)
      .slice(1, -1)
      .replace(/[\u2028\u2029]/g, escapeUnit);
    if (isAscii) inside = inside.replace(/[^\0-\x7f]/g, escapeUnit);
    return escapesSlash ? inside.replaceAll('/', '\\/') : inside;
  };
}

/**
 * Sets keys of a record's metadata in its line: a value that is there is replaced, others are added at the end of the metadata, which
 * is made where there is none.
 * @throws CasewrightError `stale-fix` when something else than an object stands where the metadata should
 */
export function metaToSource(source: string, metaPath: string, values: JsonObject): SourceEdit[] {
  const locate = createLocator(source);
  const object = JSON.parse(source) as JsonObject;
  const path = parseFieldPath(metaPath);
  const meta = getAt(object, path);
  const write = writerFor(source);
  if (!isObject(meta)) return [addMeta(source, object, path, values, locate, write)];
  const entries = Object.entries(values);
  const edits = entries.flatMap(([key, value]) => {
    const there = locate(pathOf([...path, key]));
    return there ? [sourceEdit(there.span.start, there.span.end, write(value))] : [];
  });
  const added = Object.fromEntries(entries.filter(([key]) => !Object.hasOwn(meta, key)));
  if (Object.keys(added).length > 0) edits.push(addTo(source, locate(pathOf(path))!.span.end, added, write));
  return edits;
}

/** Adds the metadata, with the objects on the way to it, to the deepest object that is there. */
function addMeta(
  source: string,
  object: JsonObject,
  path: readonly string[],
  values: JsonObject,
  locate: ReturnType<typeof createLocator>,
  write: (value: JsonValue) => string,
): SourceEdit {
  const nothing = locate(pathOf(path));
  if (nothing && getAt(object, path) === null) return sourceEdit(nothing.span.start, nothing.span.end, write(values));
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const container = depth === 0 ? object : getAt(object, path.slice(0, depth));
    if (container === undefined) continue;
    if (!isObject(container) || Object.hasOwn(container, path[depth]!)) break;
    const value = path.slice(depth + 1).reduceRight<JsonObject>((inner, key) => ({ [key]: inner }), values);
    const end = depth === 0 ? source.trimEnd().length : locate(pathOf(path.slice(0, depth)))!.span.end;
    return addTo(source, end, { [path[depth]!]: value }, write);
  }
  throw stale(pathOf(path));
}

/** Properties at the end of the object whose closing brace stands before `end`. */
function addTo(source: string, end: number, added: JsonObject, write: (value: JsonValue) => string): SourceEdit {
  let at = end - 1;
  while (/\s/.test(source[at - 1]!)) at -= 1;
  const inside = write(added).slice(1, -1);
  const comma = write([0, 0]).slice(2, -2);
  return sourceEdit(at, at, source[at - 1] === '{' ? inside : comma + inside);
}

/** JSON as the line is written: with a space behind colons and commas, or without. */
function writerFor(source: string): (value: JsonValue) => string {
  const encode = encoderFor(source);
  const gap = /^\s*\{\s*"(?:[^"\\]|\\.)*"\s*:\s/.test(source) ? ' ' : '';
  const write = (value: JsonValue): string => {
    if (typeof value === 'string') return `"${encode(value)}"`;
    if (Array.isArray(value)) return `[${value.map(write).join(`,${gap}`)}]`;
    if (!isObject(value)) return JSON.stringify(value);
    const properties = Object.entries(value).map(([key, item]) => `"${encode(key)}":${gap}${write(item)}`);
    return `{${properties.join(`,${gap}`)}}`;
  };
  return write;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function pathOf(segments: readonly string[]): string {
  return segments.map((segment) => segment.replaceAll('.', '\\.')).join('.');
}
