import type { Finding } from '../../../src/engine/checks/finding.ts';
import { DEFAULT_FIELDS, parseRecord } from '../../../src/engine/record/schema.ts';
import type {
  ReportedRecord,
  ReportOptions,
  ReportSummary,
  ReportWriter,
} from '../../../src/engine/report/reportWriter.ts';

/** A record as it is reported, from its line. */
export function reported(
  line: number,
  source: string,
  findings: readonly Finding[],
  path = 'data/a.jsonl',
): ReportedRecord {
  const { record } = parseRecord(source);
  const { id, text } = record ?? { id: '', text: '' };
  return { path, line, id, fields: DEFAULT_FIELDS, source, text, findings, isBroken: !record };
}

/** The whole report on some records, file by file in the order given. */
export function reportOf<Options extends ReportOptions>(
  create: (options: Options) => ReportWriter,
  options: Omit<Options, 'write'>,
  records: readonly ReportedRecord[],
): { readonly report: string; readonly summary: ReportSummary } {
  let report = '';
  const write = (chunk: string): void => {
    report += chunk;
  };
  const writer = create({ ...options, write } as Options);
  writer.begin();
  for (const path of new Set(records.map((record) => record.path))) {
    const own = records.filter((record) => record.path === path);
    writer.beginFile(path);
    for (const record of own) writer.record(record);
    const broken = own.filter(({ isBroken }) => isBroken).length;
    writer.endFile(own.length - broken, broken);
  }
  return { summary: writer.end(), report };
}

/** A finding on the words `marked` of the text, at their first place. */
export function phi(text: string, marked: string, message = `A name: “${marked}”`): Finding {
  const start = text.indexOf(marked);
  return {
    rule: 'phi',
    severity: 'error',
    message,
    field: 'text',
    span: { kind: 'text', start, end: start + marked.length },
    evidence: { rule: 'phi', type: 'person-name', pattern: 'a first name before a family name' },
  };
}

/** The twin of a record, with the words both share. */
export function nearDuplicate(text: string, shared: string, otherStart: number): Finding {
  const start = text.indexOf(shared);
  const span = { kind: 'text', start, end: start + shared.length } as const;
  const other = { kind: 'text', start: otherStart, end: otherStart + shared.length } as const;
  return {
    rule: 'near-duplicate',
    severity: 'warning',
    message: 'This record is 62 % the same as r-1 on line 1',
    field: 'text',
    span,
    evidence: {
      rule: 'near-duplicate',
      twin: { id: 'r-1', line: 1 },
      similarity: 0.62,
      clusterSize: 2,
      closest: [
        { id: 'a', line: 1 },
        { id: 'b', line: 2 },
      ],
      range: [0.75, 0.75],
      cluster: 1,
      runs: [{ span, other, tokens: 5 }],
    },
  };
}

/** A line that is no JSON. */
export const NOT_JSON: Finding = {
  rule: 'invalid-record',
  severity: 'error',
  message: 'Not valid JSON: value expected at column 8',
  source: { kind: 'source', start: 7, end: 9 },
  evidence: { rule: 'invalid-record', problem: 'not-json' },
};
