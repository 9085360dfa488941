import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIMENSIONS } from '../../../src/engine/scores/metrics.ts';
import { prepareScore } from '../../../src/node/score/prepareScore.ts';
import { type ScoredFile, scoreFile } from '../../../src/node/score/scoreFile.ts';
import { scoreView } from '../../../src/node/score/scoreView.ts';
import { runCli } from '../../cli/runCli.ts';
import { startProviderServer } from '../../loopback/server.ts';

interface Report {
  readonly id: string;
  code: string;
  text: string;
}

const CODES = ['F20.0', 'F31.2', 'F32.1', 'F41.1', 'F42.2', 'F43.10', 'F50.010', 'F60.3', 'F90.2', 'F10.20'];
const EACH = 20;

describe('scoring a file', function () {
  this.timeout(120_000);
  let folder: string;
  let clean: Report[];
  let real: Report[];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'casewright-score-'));
    const path = join(folder, 'all.jsonl');
    const codes = CODES.flatMap((code) => ['--code', code]);
    const count = String(EACH * 2);
    const { code, stderr } = await runCli(['generate', ...codes, '--count', count, '--seed', '11', '--out', path]);
    assert.equal(code, 0, stderr);
    const all = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    // Every other report of a code stands in for a real one: both halves are as far from each other as from themselves.
    const reports = all.map((line) => JSON.parse(line) as Report);
    const byCode = CODES.flatMap((own) => reports.filter((report) => report.code === own));
    [clean, real] = [0, 1].map((half) => byCode.filter((_, row) => row % 2 === half)) as [Report[], Report[]];
    writeFileSync(join(folder, 'real.jsonl'), real.map((report) => `${JSON.stringify(report)}\n`).join(''));
  });
  after(() => rmSync(folder, { recursive: true }));

  const prepare = async (reports: readonly Report[], references: string[]) => {
    writeFileSync(join(folder, 'dataset.jsonl'), reports.map((report) => `${JSON.stringify(report)}\n`).join(''));
    const [prepared] = await prepareScore(
      { files: ['dataset.jsonl'], references, rules: {}, cwd: folder, mediaFolder: 'media' },
      { keyFor: () => undefined, allowed: [], sendIdentifiers: false },
    );
    const { file, tools, holdout } = prepared!;
    return { file, holdout, tools, seed: 1, helpers: 0, helperEntry: pathToFileURL('none') };
  };
  const scoreReports = async (reports: readonly Report[], references = ['real.jsonl']): Promise<ScoredFile> =>
    scoreFile(await prepare(reports, references), () => {});
  const copies = (): Report[] => clean.map((report) => ({ ...report }));

  it('sees a copy of a reference that is added, wherever it stands', async () => {
    const file = resolve('test/fixtures/goldens/referenceA.jsonl');
    const notes = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    const few = clean.slice(0, 12);
    const before = (await scoreReports(few, [file])).card.dataset.metrics;
    for (const at of [0, 7, 12]) {
      const copy = { ...(JSON.parse(notes[at]!) as Report), id: 'copy' };
      const { card } = await scoreReports([...few.slice(0, at), copy, ...few.slice(at)], [file]);
      const { plagiarismRate, nearCopyRate, longestRun, runCoverage, nndMin } = card.dataset.metrics;
      for (const [rate, earlier] of [
        [plagiarismRate, before.plagiarismRate],
        [nearCopyRate, before.nearCopyRate],
      ] as const) {
        assert.ok(Math.abs(rate!.value! - (earlier!.value! * 12 + 1) / 13) < 1e-12);
      }
      assert.ok(longestRun!.value! > Math.max(80, before.longestRun!.value!));
      assert.ok(runCoverage!.value! > before.runCoverage!.value!);
      assert.equal(nndMin!.value!.toFixed(6), '0.000000');
    }
  });

  it('sees texts that are repeated so often that each of their sentences is boilerplate', async () => {
    const copied = copies();
    for (const report of copied.slice(0, 60)) report.text = real[5]!.text;
    const { metrics, dimensions } = (await scoreReports(copied)).card.dataset;
    assert.equal(dimensions.privacy.verdict, 'bad');
    assert.ok(metrics.nearCopyRate!.value! >= 0.3, `${metrics.nearCopyRate!.value}`);
    assert.equal(metrics.nearCopyRate!.n, copied.length);
    const same = copies();
    for (const report of same.slice(0, 100)) report.text = clean[0]!.text;
    const collapsed = (await scoreReports(same)).card.dataset;
    assert.notEqual(collapsed.metrics.vendi!.verdict, 'good');
    assert.equal(collapsed.dimensions.diversity.verdict, 'bad');
    assert.equal(collapsed.metrics.vendi!.n, same.length);
    const sentences = ['She sleeps badly.', 'He drinks.', 'They feel low.', 'No voices are heard.'];
    for (const [row, report] of same.entries()) report.text = sentences[row % 4]!;
    const { vendi, nndMean } = (await scoreReports(same)).card.dataset.metrics;
    assert.ok(vendi!.value! <= 4 && vendi!.value! > 1, `${vendi!.value}`);
    assert.equal(nndMean!.n, same.length);
  });

  it('scores without references by findings and bounds alone, and says so', async () => {
    const { card } = await scoreReports(clean, []);
    assert.equal(card.dataset.metrics.mmd2!.undefined, 'it takes references');
    assert.equal(card.dataset.metrics.selfBleu4!.verdict, undefined);
    assert.deepEqual(
      DIMENSIONS.map((each) => card.dataset.dimensions[each].verdict),
      ['good', 'good', 'good'],
    );
  });

  it('leaves the dataset out of its own references, and refuses to hold it against itself alone', async () => {
    const few = clean.slice(0, 40);
    const { card, references } = await scoreReports(few, ['{dataset,real}.jsonl']);
    assert.equal(references!.codes.length, real.length);
    assert.deepEqual(card.dataset.metrics, (await scoreReports(few)).card.dataset.metrics);
    await assert.rejects(scoreReports(few, ['data*.jsonl']), { code: 'own-reference', message: /dataset\.jsonl/ });
  });

  it('counts a phone number once however it is written', async () => {
    const few = copies().slice(0, 4);
    const numbers = ['617 555 0142', '+1 617 555 0142', '(617) 555-0142', '617 555 0199'];
    for (const [at, report] of few.entries()) report.text += ` The mother can be called on ${numbers[at]}.`;
    const { metrics } = (await scoreReports(few, [])).card.dataset;
    assert.deepEqual([metrics.identifiers!.value, metrics.recordsWithIdentifiers!.value], [2, 4]);
  });

  it('knows a code however it is written', async () => {
    const few = copies().slice(0, 60);
    const written = few.map((report) => ({ ...report, code: report.code.toLowerCase().replace('.', '') }));
    const [{ card: plain }, { card: other }] = [await scoreReports(few), await scoreReports(written)];
    assert.deepEqual([...other.codes.keys()], [...plain.codes.keys()]);
    for (const key of ['mmd2', 'codeAgreementMacroF1', 'criteriaCoverage', 'offCodeRate'] as const)
      assert.deepEqual(other.dataset.metrics[key], plain.dataset.metrics[key], key);
  });

  it('shows nothing of a file that changed since it was scored', async () => {
    const job = await prepare(clean.slice(0, 20), []);
    const scored = await scoreFile(job, () => {});
    const before = readFileSync(job.file.path, 'utf8');
    writeFileSync(job.file.path, before.trim().split('\n').reverse().join('\n'));
    await assert.rejects(scoreView(job.file, scored, { missed: [] }), { code: 'file-changed' });
  });

  it('sends nothing to a server where a reference changes once its texts were read', async () => {
    const server = await startProviderServer();
    const embeddings = {
      ...{ baseUrl: server.url, model: 'some-embedder', allowPlainHttp: false, timeoutMs: 1000 },
      ...{ folder: join(folder, 'kept'), sendIdentifiers: false },
    };
    const real = join(folder, 'real.jsonl');
    const before = readFileSync(real, 'utf8');
    const job = await prepare(clean.slice(0, 20), ['real.jsonl']);
    // The checks, which tell of their progress, come after all has been read.
    const scored = scoreFile({ ...job, embeddings }, () => writeFileSync(real, `${before}\n`));
    await assert.rejects(scored, { code: 'file-changed', message: /real\.jsonl changed/ });
    assert.equal(server.requests.length, 0);
    writeFileSync(real, before);
    await server.close();
  });

  it('gives the same card twice', async () => {
    const { card: once } = await scoreReports(clean.slice(0, 40));
    const { card: twice } = await scoreReports(clean.slice(0, 40));
    assert.deepEqual(once, twice);
  });
});
