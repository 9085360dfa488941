import type { Evidence, Finding } from '../checks/finding.ts';
import { createReportWriter, type ReportFormat } from './createReportWriter.ts';
import { createPlacer, type Place } from './place.ts';
import { type ReportedRecord, type ReportOptions, type ReportWriter, shownIdOf } from './reportWriter.ts';

/**
 * The report for programs: `{"version":1,"files":[{"path","findings":[…],"records"}],"summary"}`, one finding a line. `span` is in UTF-16
 * units of the field's decoded string, `source` in 1-based lines and columns of the file. Lines that are no records are counted apart, in
 * `brokenLines`, where there are any.
 */
export function createJsonReport({ write, maxFindings }: ReportOptions): ReportWriter {
  let files = 0;
  let findings = 0;
  const format: ReportFormat = {
    begin() {
      write('{"version":1,"files":[');
    },
    beginFile(path) {
      write(`${files === 0 ? '' : ','}\n{"path":${JSON.stringify(path)},"findings":[`);
      files += 1;
      findings = 0;
    },
    describe(record) {
      const placeOf = createPlacer(record);
      return { head: '', entryOf: (finding) => JSON.stringify(entryOf(finding, record, placeOf(finding))) };
    },
    show(_, entries) {
      for (const { text } of entries) {
        write(`${findings === 0 ? '' : ','}\n${text}`);
        findings += 1;
      }
    },
    endFile({ records, brokenLines }) {
      write(`],"records":${records}${brokenLines === undefined ? '' : `,"brokenLines":${brokenLines}`}}`);
    },
    end(summary) {
      write(`],\n"summary":${JSON.stringify(summary)}}\n`);
    },
  };
  return createReportWriter(format, maxFindings);
}

/** What is undefined is left out when it is written. */
function entryOf({ rule, severity, message, field, span, evidence }: Finding, record: ReportedRecord, source: Place) {
  return {
    rule,
    severity,
    message,
    record: { id: shownIdOf(record), line: record.line },
    field,
    span: span && { start: span.start, end: span.end },
    source,
    evidence: plainEvidence(evidence),
  };
}

/** Evidence as reports hold it: without the rule it repeats, its spans as start and end alone. */
export function plainEvidence({ rule, ...evidence }: Evidence): object {
  // Most hold nothing but words and numbers.
  return Object.values(evidence).some(isObject) ? (plain(evidence) as object) : evidence;
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  const isSpan = 'kind' in value && 'start' in value && 'end' in value;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) if (!isSpan || key !== 'kind') copy[key] = plain(part);
  return copy;
}
