import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checksSchema } from '../../../src/engine/checks/settings.ts';
import { DEFAULT_LAYOUT } from '../../../src/engine/record/schema.ts';
import { measureRepetition, type RepetitionJob } from '../../../src/engine/scores/repetition.ts';
import { joinLists } from '../../../src/engine/scores/tokenLists.ts';
import { type FindInFile, findBeside } from '../../../src/node/score/findBeside.ts';
import { offerRepetition } from '../../../src/node/score/repetitionBeside.ts';

const JOB: RepetitionJob = {
  records: joinLists([
    [1, 2, 3, 4, 5],
    [1, 2, 3, 9, 9],
  ]),
  references: joinLists([[7, 2, 3, 4, 8]]),
  minRun: 10,
  sets: [{ of: 'records', rows: Int32Array.of(0, 1) }],
};
const pause = async (): Promise<void> => {};

describe('n-grams that either thread may count', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'casewright-n-grams-'));
  const path = join(folder, 'dataset.jsonl');
  after(() => rmSync(folder, { recursive: true }));
  before(() =>
    writeFileSync(path, `${JSON.stringify({ id: 'a', code: 'F32.1', text: 'Low mood for five weeks.' })}\n`),
  );

  /** Looks through a file, in a thread where there is a helper. */
  const findWith = async <T>(helpers: number, use: (find: FindInFile) => Promise<T>): Promise<T> => {
    const settings = checksSchema.parse({});
    const file = { path, shown: 'dataset.jsonl', layout: DEFAULT_LAYOUT, settings, references: [] };
    const tools = { mediaFolder: resolve('media'), prompts: [] };
    const entry = pathToFileURL(resolve('dist/checkWorker.js'));
    const job = { file, tools, others: [], helpers };
    const find = findBeside(job, entry, () => {}, undefined);
    try {
      return await use(find);
    } finally {
      await find.close();
    }
  };

  it('are counted by the thread that checks where it is done first', async () => {
    const expected = await measureRepetition(JOB, pause);
    assert.deepEqual([...expected.sharedRuns], [3, 2]);
    await findWith(1, async (find) => {
      const later = offerRepetition(JOB, find, pause)!;
      const { repetition } = await find.found();
      assert.deepEqual(repetition, expected);
      assert.equal(await later(), repetition);
    });
  });

  it('are counted by the other one where it is not, and by one alone', async () => {
    await findWith(1, async (find) => {
      const found = offerRepetition(JOB, find, pause)!();
      assert.deepEqual(await found, await measureRepetition(JOB, pause));
      assert.equal((await find.found()).repetition, undefined);
    });
  });

  it('are counted at once where there is no other thread, or are too many to wait with', async () => {
    await findWith(0, async (find) => assert.equal(offerRepetition(JOB, find, pause), undefined));
    const many = { ids: new Int32Array(4_000_001), starts: Uint32Array.of(0, 4_000_001) };
    await findWith(1, async (find) => {
      assert.equal(offerRepetition({ ...JOB, records: many }, find, pause), undefined);
      assert.equal((await find.found()).repetition, undefined);
    });
  });
});
