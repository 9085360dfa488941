import { parseFieldPath } from './fieldPath.ts';
import { elementsOf, type FoundValue, findValue } from './findValue.ts';
import type { FieldPaths, SourceSpan, TextSpan } from './record.ts';

/** A string value in a source line and the way between its decoded text and its source. */
export interface StringLocation {
  /** The value with its quotes. */
  readonly span: SourceSpan;
  /** UTF-16 units of the decoded value. */
  readonly length: number;
  /** Where the decoded unit at `offset` begins in the line; `offset` = length gives the closing quote. */
  toSourceOffset(offset: number): number;
  /** The decoded unit the source offset falls in; quotes and positions outside clamp to the ends. */
  toTextOffset(sourceOffset: number): number;
}

/** Where the parts of a record stand in its line; absent parts are undefined. */
export interface RecordLocation {
  readonly id?: StringLocation;
  /** One entry a code. */
  readonly codes: readonly StringLocation[];
  readonly text?: StringLocation;
  readonly meta?: SourceSpan;
}

/**
 * Finds the parts of a record in its source line. With repeated keys the last one counts, as in JSON.parse.
 * @param source one line of valid JSON
 */
export function locateRecord(source: string, fields: FieldPaths): RecordLocation {
  const at = (path: string) => findValue(source, parseFieldPath(path));
  const code = at(fields.code);
  const codes = code && source[code.start] === '[' ? elementsOf(source, code.start) : code ? [code] : [];
  const meta = at(fields.meta);
  return {
    id: locateString(source, at(fields.id)),
    codes: codes.flatMap((value) => locateString(source, value) ?? []),
    text: locateString(source, at(fields.text)),
    ...(meta && { meta: { kind: 'source', ...meta } }),
  };
}

/** A value in a source line, of any type. */
export interface ValueLocation {
  readonly span: SourceSpan;
  /** Present where the value is a string. */
  readonly string?: StringLocation;
}

/** Finds values in one source line by their field paths, each once. Undefined where the path leads nowhere. */
export function createLocator(source: string): (path: string) => ValueLocation | undefined {
  const known = new Map<string, ValueLocation | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, locateValue(source, path));
    return known.get(path);
  };
}

function locateValue(source: string, path: string): ValueLocation | undefined {
  const value = findValue(source, parseFieldPath(path));
  if (!value) return undefined;
  const string = locateString(source, value);
  return { span: { kind: 'source', ...value }, ...(string && { string }) };
}

/** The span of the source line that a span of the decoded text was read from. */
export function toSource(location: StringLocation, span: TextSpan): SourceSpan {
  return { kind: 'source', start: location.toSourceOffset(span.start), end: location.toSourceOffset(span.end) };
}

/** The offset in the decoded text for an offset in the source line; undefined outside the value's quotes. */
export function toText(location: StringLocation, sourceOffset: number): number | undefined {
  const { start, end } = location.span;
  return sourceOffset <= start || sourceOffset >= end ? undefined : location.toTextOffset(sourceOffset);
}

function locateString(source: string, value: FoundValue | undefined): StringLocation | undefined {
  if (!value || source[value.start] !== '"') return undefined;
  const { start, end } = value;
  // Parallel lists, one entry an escape: the decoded unit it stands for, and the source offset just behind it.
  const units: number[] = [];
  const behind: number[] = [];
  let extra = 0;
  for (let at = source.indexOf('\\', start + 1); at !== -1 && at < end - 1; at = source.indexOf('\\', behind.at(-1))) {
    const width = source[at + 1] === 'u' ? 6 : 2;
    units.push(at - start - 1 - extra);
    behind.push(at + width);
    extra += width - 1;
  }
  const length = end - start - 2 - extra;
  return {
    span: { kind: 'source', start, end },
    length,
    toSourceOffset(offset) {
      const clamped = Math.min(Math.max(offset, 0), length);
      const nearest = lastBelow(units, clamped);
      return nearest < 0 ? start + 1 + clamped : behind[nearest]! + (clamped - units[nearest]! - 1);
    },
    toTextOffset(sourceOffset) {
      const clamped = Math.min(Math.max(sourceOffset, start + 1), end - 1);
      const nearest = lastAtMost(behind, clamped);
      const text = nearest < 0 ? clamped - start - 1 : units[nearest]! + 1 + (clamped - behind[nearest]!);
      const next = units[nearest + 1];
      return next !== undefined && text > next ? next : text;
    },
  };
}

/** Index of the last entry < limit in an ascending list, -1 if there is none. */
function lastBelow(list: readonly number[], limit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the last entry <= limit in an ascending list, -1 if there is none. */
function lastAtMost(list: readonly number[], limit: number): number {
  return lastBelow(list, limit + 1);
}
