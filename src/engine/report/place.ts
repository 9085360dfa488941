import type { Finding } from '../checks/finding.ts';
import { createLocator, toSource } from '../record/locate.ts';
import type { SourceSpan, TextSpan } from '../record/record.ts';
import { positionOf } from '../text/lines.ts';
import type { OtherText, ReportedRecord } from './reportWriter.ts';

/** A place in a file; columns are 1-based UTF-16 units, the end is the column behind the last one. */
export interface Place {
  readonly line: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Where the findings of one record stand in its source line; the line is parsed once, and only for a finding that names a field. */
export function createPlacer(record: Pick<ReportedRecord, 'line' | 'source'>): (finding: Finding) => Place {
  const locate = createLocator(record.source);
  return ({ field, span, source }) => {
    if (source) return placeOf(source, record.line);
    const value = field === undefined ? undefined : locate(field);
    if (!value) return placeOf({ start: 0, end: record.source.length }, record.line);
    return placeOf(span && value.string ? toSource(value.string, span) : value.span, record.line);
  };
}

/** Where a span of another text stands in its file: in one line of JSON, or from line to line of a whole file. */
export interface OtherPlace extends Place {
  readonly endLine: number;
}

/** Where a span of another text stands; undefined where that is neither in a line of JSON nor a whole file. */
export function placeInOther(
  { line: json, lineStarts }: OtherText,
  span: TextSpan,
  line: number,
): OtherPlace | undefined {
  if (lineStarts) {
    const [startLine, start] = positionOf(lineStarts, span.start);
    const [endLine, end] = positionOf(lineStarts, span.end);
    return { line: startLine + 1, startColumn: start + 1, endLine: endLine + 1, endColumn: end + 1 };
  }
  const string = json && createLocator(json.source)(json.textPath)?.string;
  return string && { ...placeOf(toSource(string, span), line), endLine: line };
}

function placeOf({ start, end }: Pick<SourceSpan, 'start' | 'end'>, line: number): Place {
  return { line, startColumn: start + 1, endColumn: end + 1 };
}
