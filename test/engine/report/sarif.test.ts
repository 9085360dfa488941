import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Log, Result } from 'sarif';
import { RULE_IDS } from '../../../src/engine/checks/finding.ts';
import type { ReportedRecord } from '../../../src/engine/report/reportWriter.ts';
import { createSarifReport } from '../../../src/engine/report/sarif.ts';
import { NOT_JSON, nearDuplicate, phi, reported, reportOf } from './reportOf.ts';

/** The schema is of draft 4, whose keywords mean the same in later ones but for the name of `id`. */
function loadSchema(): object {
  const text = readFileSync('test/fixtures/sarif/sarif-2.1.0-rtm.5.json', 'utf8');
  const { $schema: _, id, ...schema } = JSON.parse(text);
  return { $id: id, ...schema };
}

const any = (): boolean => true;
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: { uri: /^[a-z][a-z0-9+.-]*:\S*$/i, 'uri-reference': /^[^\s\\<>"{}|^`]*$/, 'date-time': any },
}).compile(loadSchema());

function sarifOf(
  records: readonly ReportedRecord[],
  options: Partial<Parameters<typeof createSarifReport>[0]> = {},
): Log {
  const { report } = reportOf(createSarifReport, { version: '1.2.3', ...options }, records);
  const log: Log = JSON.parse(report);
  const isValid: boolean = validate(log);
  assert.ok(isValid, JSON.stringify(validate.errors?.slice(0, 3)));
  return log;
}

const TEXT = 'Seen with "Ana Ruiz"\nat home by himself.';
const lineOf = (id: string, text = TEXT): string => JSON.stringify({ id, code: 'F32.1', text });
const first = reported(1, lineOf('r-1'), []);
const second = reported(2, lineOf('r-2'), [phi(TEXT, 'Ana Ruiz'), nearDuplicate(TEXT, 'at home by himself', 21)]);
const resultsOf = (log: Log): Result[] => log.runs[0]!.results!;

describe('SARIF report', () => {
  it('is valid with and without findings, and describes every rule', () => {
    const log = sarifOf([first]);
    assert.deepEqual(resultsOf(log), []);
    const { driver } = log.runs[0]!.tool;
    assert.equal(driver.version, '1.2.3');
    assert.deepEqual(
      driver.rules!.map((rule) => rule.id),
      RULE_IDS,
    );
    for (const rule of driver.rules!) assert.ok(rule.help!.text.length > 100 && rule.shortDescription!.text);
  });

  it('gives place, level, rule and snippet in UTF-16 columns', () => {
    const log = sarifOf([first, second, reported(9, '{"id": ?}', [NOT_JSON], 'b c/ñ#.jsonl')]);
    assert.equal(log.runs[0]!.columnKind, 'utf16CodeUnits');
    const [name, , broken] = resultsOf(log);
    assert.equal(name!.level, 'error');
    assert.equal(log.runs[0]!.tool.driver.rules![name!.ruleIndex!]!.id, 'phi');
    const { artifactLocation, region } = name!.locations![0]!.physicalLocation!;
    assert.equal(artifactLocation!.uri, 'data/a.jsonl');
    assert.equal(second.source.slice(region!.startColumn! - 1, region!.endColumn! - 1), 'Ana Ruiz');
    assert.equal(region!.snippet!.text, 'Ana Ruiz');
    assert.equal(region!.startLine, 2);
    assert.equal(name!.locations![0]!.logicalLocations![0]!.name, 'r-2');
    const place = broken!.locations![0]!.physicalLocation!;
    assert.equal(place.artifactLocation!.uri, 'b%20c/%C3%B1%23.jsonl');
    assert.deepEqual([place.region!.startLine, place.region!.startColumn, place.region!.endColumn], [9, 8, 10]);
  });

  it('points to the twin, with columns where its line can be had', () => {
    const related = (log: Log) => resultsOf(log)[1]!.relatedLocations![0]!;
    const without = related(sarifOf([first, second]));
    assert.deepEqual(without.physicalLocation!.region, { startLine: 1 });
    assert.match(without.message!.text!, /closest twin, r-1/);
    const withColumns = related(
      sarifOf([first, second], {
        lookUp: ({ line }) =>
          line === 1 ? { text: TEXT, line: { source: first.source, textPath: 'text' } } : undefined,
      }),
    );
    const { startLine, startColumn, endColumn } = withColumns.physicalLocation!.region!;
    assert.equal(startLine, 1);
    assert.equal(first.source.slice(startColumn! - 1, endColumn! - 1), 'at home by himself');
  });

  it('keeps its fingerprints when lines move and texts change around the marked words, and tells findings apart', () => {
    const prints = (log: Log) => resultsOf(log).map((result) => result.partialFingerprints!['casewrightFinding/v1']!);
    const before = prints(sarifOf([second]));
    assert.equal(new Set(before).size, 2);
    const longer = `Yesterday: ${TEXT}`;
    const moved = reported(40, lineOf('r-2', longer), [
      phi(longer, 'Ana Ruiz', 'worded anew'),
      nearDuplicate(longer, 'at home by himself', 2),
    ]);
    assert.deepEqual(prints(sarifOf([moved])), before);
    const other = prints(sarifOf([reported(2, lineOf('r-3'), [phi(TEXT, 'Ana Ruiz')])]));
    assert.ok(!before.includes(other[0]!));
    const twice = prints(sarifOf([reported(2, lineOf('r-2'), [phi(TEXT, 'Ana Ruiz'), phi(TEXT, 'Ana Ruiz')])]));
    assert.equal(new Set(twice).size, 2);
    assert.equal(twice[0], before[0]);
  });

  it('says which rules are off or at another level', () => {
    const { rules } = sarifOf([first], { severities: { phi: 'off', plagiarism: 'information' } }).runs[0]!.tool.driver;
    const configuration = (id: string) => rules!.find((rule) => rule.id === id)!.defaultConfiguration;
    assert.deepEqual(configuration('phi'), { enabled: false });
    assert.deepEqual(configuration('plagiarism'), { level: 'note' });
    assert.deepEqual(configuration('near-duplicate'), { level: 'warning' });
  });
});
