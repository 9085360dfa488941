import type { Finding } from '../checks/finding.ts';
import { type Place, placeInOther } from './place.ts';
import { relatedTo, shownPlace } from './related.ts';
import type { LookUp, OtherText, ReportedRecord } from './reportWriter.ts';

/** One line of a text with a part of it marked: widths are columns of a terminal. */
export interface Excerpt {
  readonly line: string;
  /** Columns before the marked part. */
  readonly indent: number;
  /** Columns of the marked part, at least 1. */
  readonly width: number;
}

const ELLIPSIS = '…';
/** Share of the width that the marked part may take before its middle is left out. */
const MARKED_SHARE = 0.7;
/** UTF-16 units read on each side for a column wanted: clusters of emoji have many. */
const UNITS_PER_COLUMN = 8;
const PLAIN = /^[ -~]*$/;
const LINE_BREAK = /^(?:\r?\n|[\u2028\u2029\u0085])$/;
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Cs}]/u;
const COMBINING = /^\p{M}/u;
/** East Asian wide and fullwidth characters (UAX 11), and what is shown as an emoji. */
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|\p{Regional_Indicator}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

interface Cell {
  readonly shown: string;
  readonly width: number;
}

const PLAIN_CELLS: readonly Cell[] = Array.from({ length: 95 }, (_, at) => ({
  shown: String.fromCharCode(0x20 + at),
  width: 1,
}));

/**
 * A span of a text on one line with what stands around it, cut to a width. Line breaks are shown as ⏎, tabs as ⇥, and characters that
 * a terminal would obey or hide as a sign of one column, so the marked part is where the columns say.
 * @param given a span in UTF-16 units of the text
 * @param width columns of a terminal, at least 20
 */
export function excerptOf(
  text: string,
  given: { readonly start: number; readonly end: number },
  width: number,
): Excerpt {
  const start = isPair(text, given.start - 1) ? given.start - 1 : given.start;
  const end = isPair(text, given.end - 1) ? given.end + 1 : given.end;
  const marked = shorten(text, { start, end }, Math.floor(width * MARKED_SHARE));
  const room = width - widthOf(marked);
  const half = Math.floor(room / 2);
  const ahead = plainCells(text, end, end + room + 1) ?? cellsOf(text, end, end + room * UNITS_PER_COLUMN);
  const wanted = Math.max(half, room - widthOf(ahead));
  const behind = plainCells(text, start - wanted - 1, start) ?? cellsOf(text, start - wanted * UNITS_PER_COLUMN, start);
  const before = lastWithin(behind, wanted, start > wanted * UNITS_PER_COLUMN);
  const reached = end + room * UNITS_PER_COLUMN;
  const after = firstWithin(ahead, room - widthOf(before), reached < text.length);
  const line = [...before, ...marked, ...after].map((cell) => cell.shown).join('');
  return { line: line.trimEnd(), indent: widthOf(before), width: Math.max(1, widthOf(marked)) };
}

/** What a finding marks: in the text, or in the source line for every other field; undefined where it is the whole value. */
export function excerptOfFinding(
  finding: Finding,
  record: ReportedRecord,
  place: Place,
  width: number,
): Excerpt | undefined {
  const { field, span } = finding;
  if (field === record.fields.text) return span && excerptOf(record.text, span, width);
  const from = { start: place.startColumn - 1, end: place.endColumn - 1 };
  const whole = from.start === 0 && from.end === record.source.length;
  return whole && !finding.source ? undefined : excerptOf(record.source, from, width);
}

/** The other place a finding speaks of, as an excerpt where its text can be had, and how a person finds it. */
export function excerptOfRelated(
  finding: Finding,
  record: ReportedRecord,
  lookUp: LookUp | undefined,
  width: number,
): { readonly where: string; readonly what: string; readonly excerpt?: Excerpt } | undefined {
  const related = relatedTo(finding, record);
  if (!related) return undefined;
  const { address, what, span, same } = related;
  const other: OtherText | undefined = same ? { text: record.text } : lookUp?.(address, record.path);
  const column = other?.lineStarts && span && placeInOther(other, span, address.line)?.startColumn;
  const where = shownPlace(address, record.path, column);
  return { where, what, ...(other && span && { excerpt: excerptOf(other.text, span, width) }) };
}

/** A text on one line, fit to be shown: an id, a file name, a message. */
export function printable(text: string): string {
  return cellsOf(text, 0, text.length)
    .map((cell) => cell.shown)
    .join('');
}

function shorten(text: string, { start, end }: { readonly start: number; readonly end: number }, most: number): Cell[] {
  const side = most * UNITS_PER_COLUMN;
  const whole = end - start <= side * 2 ? cellsOf(text, start, end) : undefined;
  if (whole && widthOf(whole) <= most) return whole;
  const half = Math.floor((most - 1) / 2);
  const head = firstWithin(whole ?? cellsOf(text, start, start + side), half, false, '');
  const tail = lastWithin(whole ?? cellsOf(text, end - side, end), half, false, '');
  return [...head, { shown: ELLIPSIS, width: 1 }, ...tail];
}

/** The first cells that fit; where some are left out, or `more` follow, the last column says so. */
function firstWithin(cells: readonly Cell[], columns: number, more: boolean, sign = ELLIPSIS): Cell[] {
  if (!more && widthOf(cells) <= columns) return [...cells];
  const room = columns - sign.length;
  const kept: Cell[] = [];
  let used = 0;
  for (const cell of cells) {
    if (used + cell.width > room) break;
    kept.push(cell);
    used += cell.width;
  }
  return sign === '' || columns < 1 ? kept : [...kept, { shown: sign, width: 1 }];
}

function lastWithin(cells: readonly Cell[], columns: number, more: boolean, sign = ELLIPSIS): Cell[] {
  return firstWithin(cells.toReversed(), columns, more, sign).toReversed();
}

function widthOf(cells: readonly Cell[]): number {
  let width = 0;
  for (const cell of cells) width += cell.width;
  return width;
}

/** A part of a text whose characters are a column each: one more of them than there are columns shows that some are left out. */
function plainCells(text: string, from: number, to: number): Cell[] | undefined {
  const part = text.slice(Math.max(0, from), to);
  if (!PLAIN.test(part)) return undefined;
  return Array.from(part, (_, at) => PLAIN_CELLS[part.charCodeAt(at) - 0x20]!);
}

/** The characters, as people count them, of a part of a text; the part never begins or ends inside a surrogate pair. */
function cellsOf(text: string, from: number, to: number): Cell[] {
  let [start, end] = [Math.max(0, from), Math.min(text.length, to)];
  if (isPair(text, start - 1)) start += 1;
  if (isPair(text, end - 1)) end -= 1;
  const part = text.slice(start, Math.max(start, end));
  const plain = plainCells(part, 0, part.length);
  if (plain) return plain;
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(part), ({ segment }) =>
    cellOf(segment),
  );
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

function cellOf(cluster: string): Cell {
  if (cluster === '\t') return { shown: '⇥', width: 1 };
  if (LINE_BREAK.test(cluster)) return { shown: '⏎', width: 1 };
  if (cluster < ' ') return { shown: String.fromCharCode(0x2400 + cluster.charCodeAt(0)), width: 1 };
  if (INVISIBLE.test(cluster)) return { shown: /^\p{Cs}/u.test(cluster) ? '\ufffd' : '·', width: 1 };
  if (COMBINING.test(cluster)) return { shown: `◌${cluster}`, width: 1 };
  return { shown: cluster, width: WIDE.test(cluster) ? 2 : 1 };
}
