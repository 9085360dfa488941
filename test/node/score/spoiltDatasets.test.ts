import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRandom, shuffle } from '../../../src/engine/random.ts';
import { DIMENSIONS, type Verdict } from '../../../src/engine/scores/metrics.ts';
import { prepareScore } from '../../../src/node/score/prepareScore.ts';
import { type ScoredFile, scoreFile } from '../../../src/node/score/scoreFile.ts';
import { runCli } from '../../cli/runCli.ts';

interface Report {
  readonly id: string;
  code: string;
  text: string;
}

interface CodeSet {
  readonly name: string;
  readonly codes: readonly string[];
  /** Reports of each code, on each side. */
  readonly each: number;
  /** What one code in five swapped makes of fidelity, and how many of these reports are named at least. */
  readonly swapped: { readonly verdicts: readonly Verdict[]; readonly named: number };
}

const SETS: readonly CodeSet[] = [
  {
    name: 'different codes',
    codes: ['F20.0', 'F31.2', 'F32.1', 'F41.1', 'F42.2', 'F43.10', 'F50.010', 'F60.3', 'F90.2', 'F10.20'],
    each: 20,
    swapped: { verdicts: ['bad'], named: 0.5 },
  },
  {
    // Low mood and anxiety stand in most reports, whatever the code: fewer of those that were swapped can be told.
    name: 'similar codes',
    codes: ['F32.1', 'F33.1', 'F34.1', 'F41.1', 'F43.21', 'F40.10'],
    each: 30,
    swapped: { verdicts: ['look', 'bad'], named: 0.2 },
  },
];
const SEEDS = [11, 4, 5];

for (const set of SETS) for (const seed of SEEDS) describeSpoilt(set, seed);

function describeSpoilt({ name, codes, each, swapped }: CodeSet, seed: number): void {
  describe(`a dataset of ${name} spoilt in one way, seed ${seed},`, function () {
    this.timeout(120_000);
    let folder: string;
    let clean: Report[];
    let real: Report[];

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'casewright-spoilt-'));
      const path = join(folder, 'all.jsonl');
      const asked = [...codes.flatMap((code) => ['--code', code]), '--count', String(2 * each), '--seed', String(seed)];
      const { code, stderr } = await runCli(['generate', ...asked, '--out', path]);
      assert.equal(code, 0, stderr);
      const all = readFileSync(path, 'utf8').split('\n').filter(Boolean);
      // Every other report of a code stands in for a real one: both halves are as far from each other as from themselves.
      const reports = all.map((line) => JSON.parse(line) as Report);
      const byCode = codes.flatMap((own) => reports.filter((report) => report.code === own));
      [clean, real] = [0, 1].map((half) => byCode.filter((_, row) => row % 2 === half)) as [Report[], Report[]];
      writeFileSync(join(folder, 'real.jsonl'), linesOf(real));
    });
    after(() => rmSync(folder, { recursive: true }));

    const scoreReports = async (reports: readonly Report[]): Promise<ScoredFile> => {
      writeFileSync(join(folder, 'dataset.jsonl'), linesOf(reports));
      const [prepared] = await prepareScore(
        { files: ['dataset.jsonl'], references: ['real.jsonl'], rules: {}, cwd: folder, mediaFolder: 'media' },
        { keyFor: () => undefined, allowed: [], sendIdentifiers: false },
      );
      const { file, tools, holdout } = prepared!;
      const job = { file, holdout, tools, seed: 1, helpers: 0, helperEntry: pathToFileURL('none') };
      return scoreFile(job, () => {});
    };
    const copies = (): Report[] => clean.map((report) => ({ ...report }));
    /** So many rows, spread over the codes by chance. */
    const chosen = (share: number): number[] =>
      shuffle([...clean.keys()], createRandom(seed))
        .slice(0, clean.length * share)
        .sort((a, b) => a - b);
    const rowsWhere = (holds: (row: number) => boolean): number[] => [...clean.keys()].filter(holds);

    it('turns no card where nothing was spoilt', async () => {
      const scored = await scoreReports(clean);
      assert.deepEqual(verdictsOf(scored), ['good', 'good', 'good']);
      // Not for want of something to compare with.
      const { mmd2, codeAgreementMacroF1, tstrRatio, nearCopyRate } = scored.card.dataset.metrics;
      for (const metric of [mmd2, codeAgreementMacroF1, tstrRatio, nearCopyRate]) assert.equal(metric!.verdict, 'good');
    });

    it('turns diversity where two in five reports follow a template, and names them', async () => {
      const reports = copies();
      const rows = chosen(0.4);
      for (const row of rows) {
        const first = clean.find((report) => report.code === reports[row]!.code)!;
        reports[row]!.text = `${first.text} Reviewed on day ${row % 7} of the stay, seat ${row}.`;
      }
      const scored = await scoreReports(reports);
      assert.deepEqual(verdictsOf(scored), ['good', 'bad', 'good']);
      const named = rowsWhere((row) => scored.records.nearDuplicate[row] === 1);
      assert.deepEqual(
        rows.filter((row) => !named.includes(row)),
        [],
      );
      // Beside them only the reports the templates were made from.
      assert.ok(named.filter((row) => !rows.includes(row)).length <= codes.length);
    });

    it('turns privacy where one in twenty is a copy of a reference, and names them', async () => {
      const reports = copies();
      const rows = chosen(0.05);
      for (const row of rows) reports[row]!.text = real[row]!.text;
      const scored = await scoreReports(reports);
      assert.deepEqual(verdictsOf(scored), ['good', 'good', 'bad']);
      const { nnd, runCoverage } = scored.card.columns;
      assert.deepEqual(
        rowsWhere((row) => runCoverage[row] === 1),
        rows,
      );
      assert.deepEqual(
        rowsWhere((row) => nnd[row]! < 1e-6),
        rows,
      );
    });

    it('turns fidelity where one code in five was swapped, and names reports that were', async () => {
      const reports = copies();
      const rows = chosen(0.2);
      for (const row of rows) reports[row]!.code = codes[(codes.indexOf(reports[row]!.code) + 3) % codes.length]!;
      const scored = await scoreReports(reports);
      const [fidelity, ...others] = verdictsOf(scored);
      assert.ok(swapped.verdicts.includes(fidelity!), fidelity);
      assert.deepEqual(others, ['good', 'good']);
      const named = rowsWhere((row) => scored.records.offCode[row] === 1);
      const right = named.filter((row) => rows.includes(row)).length;
      assert.ok(right >= rows.length * swapped.named, `${right} of ${rows.length}`);
      assert.ok(named.length - right <= 2, `${named.length - right} that were not`);
    });

    it('turns privacy where two in a hundred hold an identifier, and names them', async () => {
      const reports = copies();
      const rows = chosen(0.02);
      for (const row of rows)
        reports[row]!.text += ` Call the patient’s brother, Robert Thornton, on (617) 555-01${(row % 90) + 10}.`;
      const scored = await scoreReports(reports);
      assert.deepEqual(verdictsOf(scored), ['good', 'good', 'bad']);
      assert.deepEqual(
        rowsWhere((row) => scored.records.identifiers[row]!.length > 0),
        rows,
      );
    });
  });
}

const linesOf = (reports: readonly Report[]): string => reports.map((report) => `${JSON.stringify(report)}\n`).join('');

function verdictsOf({ card }: ScoredFile): (Verdict | undefined)[] {
  return DIMENSIONS.map((each) => card.dataset.dimensions[each].verdict);
}
