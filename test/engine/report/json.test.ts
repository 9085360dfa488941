import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createJsonReport } from '../../../src/engine/report/json.ts';
import { NOT_JSON, nearDuplicate, phi, reported, reportOf } from './reportOf.ts';

/** A text with all that JSON may escape. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\t', '"', '\\', '/', '\u2028', 'é', '😀', '\ud800', '\u0000'),
      fc.string({ unit: 'binary' }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

describe('JSON report', () => {
  it('says where each finding stands, in the decoded text and in the file', () => {
    const text = 'Seen with "Ana Ruiz"\nat home.';
    const source = JSON.stringify({ id: 'r-2', code: 'F32.1', text });
    const { report, summary } = reportOf(createJsonReport, {}, [
      reported(1, JSON.stringify({ id: 'r-1', code: 'F32.1', text: 'Nothing.' }), []),
      reported(2, source, [phi(text, 'Ana Ruiz'), nearDuplicate(text, 'at home', 3)]),
      reported(3, '{"id": ?}', [NOT_JSON], 'data/b.jsonl'),
    ]);
    const json = JSON.parse(report);
    assert.equal(json.version, 1);
    assert.deepEqual(
      json.files.map((file: { path: string; records: number; findings: unknown[] }) => [
        file.path,
        file.records,
        file.findings.length,
      ]),
      [
        ['data/a.jsonl', 2, 2],
        ['data/b.jsonl', 0, 1],
      ],
    );
    const [name, twin] = json.files[0].findings;
    const start = source.indexOf('Ana Ruiz');
    assert.deepEqual(name, {
      rule: 'phi',
      severity: 'error',
      message: 'A name: “Ana Ruiz”',
      record: { id: 'r-2', line: 2 },
      field: 'text',
      span: { start: 11, end: 19 },
      source: { line: 2, startColumn: start + 1, endColumn: start + 9 },
      evidence: { type: 'person-name', pattern: 'a first name before a family name' },
    });
    assert.deepEqual(twin.evidence.runs, [{ span: { start: 21, end: 28 }, other: { start: 3, end: 10 }, tokens: 5 }]);
    assert.deepEqual(json.files[1].findings[0].source, { line: 3, startColumn: 8, endColumn: 10 });
    assert.deepEqual(json.summary, summary);
    assert.deepEqual(summary, {
      files: 2,
      records: 2,
      flaggedRecords: 1,
      brokenLines: 1,
      flaggedLines: 1,
      findings: 3,
      notShown: 0,
      suppressed: 0,
      bySeverity: { error: 2, warning: 1, information: 0 },
      byRule: {
        'invalid-record': { error: 1, warning: 0, information: 0 },
        'near-duplicate': { error: 0, warning: 1, information: 0 },
        phi: { error: 1, warning: 0, information: 0 },
      },
    });
  });

  it('is JSON without files, without findings, and cut to a number of findings, which are still counted', () => {
    assert.deepEqual(JSON.parse(reportOf(createJsonReport, {}, []).report).files, []);
    const text = 'Ana, Eva and Ida';
    const source = JSON.stringify({ id: 'x', code: 'F32.1', text });
    const records = [1, 2, 3].map((line) =>
      reported(
        line,
        source,
        ['Ana', 'Eva'].map((name) => phi(text, name)),
      ),
    );
    const { report, summary } = reportOf(createJsonReport, { maxFindings: 3 }, records);
    const [file] = JSON.parse(report).files;
    assert.equal(file.findings.length, 3);
    assert.deepEqual([summary.findings, summary.notShown, summary.bySeverity.error], [6, 3, 6]);
  });

  it('gives columns whose source decodes to the marked words, through every escape', () => {
    fc.assert(
      fc.property(awkward, awkward, awkward, fc.boolean(), (before, marked, after, escaped) => {
        const text = `${before}«${marked}»${after}`;
        const start = before.length + 1;
        const line = JSON.stringify({ id: 'x', code: 'F32.1', text });
        const source = escaped
          ? line.replace(/[^ -~]/gu, (char) =>
              Array.from(
                { length: char.length },
                (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`,
              ).join(''),
            )
          : line;
        const finding = { ...phi(text, ''), span: { kind: 'text', start, end: start + marked.length } as const };
        const { report } = reportOf(createJsonReport, {}, [reported(7, source, [finding])]);
        const [{ source: place, span }] = JSON.parse(report).files[0].findings;
        assert.equal(place.line, 7);
        assert.equal(JSON.parse(`"${source.slice(place.startColumn - 1, place.endColumn - 1)}"`), marked);
        assert.equal(text.slice(span.start, span.end), marked);
      }),
    );
  });

  it('marks a field that is no string, and the whole line where the field is missing', () => {
    const source = '{"id":"x","code":17,"text":"ok"}';
    const finding = (field: string) => ({
      rule: 'invalid-record' as const,
      severity: 'error' as const,
      message: 'm',
      field,
      evidence: { rule: 'invalid-record' as const, problem: 'wrong-type' as const },
    });
    const { report } = reportOf(createJsonReport, {}, [reported(1, source, [finding('code'), finding('note')])]);
    const places = JSON.parse(report).files[0].findings.map((each: { source: object }) => each.source);
    assert.deepEqual(places, [
      { line: 1, startColumn: 18, endColumn: 20 },
      { line: 1, startColumn: 1, endColumn: source.length + 1 },
    ]);
  });
});
