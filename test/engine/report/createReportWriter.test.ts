import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Finding, SEVERITIES, type Severity } from '../../../src/engine/checks/finding.ts';
import { createJsonReport } from '../../../src/engine/report/json.ts';
import { createTextReport } from '../../../src/engine/report/text.ts';
import { phi, reported, reportOf } from './reportOf.ts';

const SOURCE = '{"id":"a","code":"F32.1","text":"Ana came."}';
const finding = (severity: Severity, message: string): Finding => ({ ...phi('Ana came.', 'Ana', message), severity });

interface Shown {
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly message: string }[] }[];
  readonly summary: { readonly findings: number; readonly notShown: number };
}

describe('report with a limit', () => {
  it('shows the gravest findings, of equals the first, in the order of the files, and counts all', () => {
    const severities = fc.array(fc.array(fc.constantFrom(...SEVERITIES), { maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(severities, fc.nat(20), (records, limit) => {
        const all = records.map((each, at) => each.map((severity, place) => finding(severity, `${at}.${place}`)));
        const lines = all.map((findings, at) =>
          reported(at + 1, SOURCE, findings, at % 2 === 0 ? 'a.jsonl' : 'b.jsonl'),
        );
        const inOrder = [...lines].sort((a, b) => a.path.localeCompare(b.path)).flatMap(({ findings }) => findings);
        const gravest = [...inOrder]
          .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
          .slice(0, limit);
        const sorted = [...lines].sort((a, b) => a.path.localeCompare(b.path));
        const report = JSON.parse(reportOf(createJsonReport, { maxFindings: limit }, sorted).report) as Shown;
        assert.deepEqual(
          report.files.flatMap(({ findings }) => findings.map(({ message }) => message)),
          inOrder.filter((each) => gravest.includes(each)).map(({ message }) => message),
        );
        assert.deepEqual(
          report.files.map(({ path }) => path),
          [...new Set(sorted.map(({ path }) => path))],
        );
        assert.equal(report.summary.findings, inOrder.length);
        assert.equal(report.summary.notShown, inOrder.length - gravest.length);
      }),
    );
  });

  it('writes each record once, with the findings of it that are shown', () => {
    const records = [
      reported(1, SOURCE, [finding('information', 'mild')]),
      reported(2, SOURCE, [finding('warning', 'worse'), finding('error', 'worst'), finding('information', 'mild')]),
    ];
    const { report } = reportOf(createTextReport, { maxFindings: 2 }, records);
    assert.equal(report.match(/a\.jsonl:2/g)?.length, 1);
    assert.ok(!report.includes('a.jsonl:1') && report.indexOf('worse') < report.indexOf('worst'));
    assert.match(report, /4 findings in 2 of 2 records: 1 error, 1 warning, 2 for information; 2 not shown/);
  });
});
