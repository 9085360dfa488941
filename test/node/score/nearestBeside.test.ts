import assert from 'node:assert/strict';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createRandom } from '../../../src/engine/random.ts';
import { nearestNeighbours } from '../../../src/engine/scores/nearestNeighbours.ts';
import { nearestBeside } from '../../../src/node/score/nearestBeside.ts';

const ENTRY = pathToFileURL('dist/checkWorker.js');

describe('nearest rows over threads', function () {
  this.timeout(60_000);
  const random = createRandom(5);
  const setOf = (size: number) => ({
    dimension: 128,
    values: Float32Array.from({ length: size * 128 }, () => random() - 0.5),
  });
  const rows = setOf(5000);
  const others = setOf(3500);

  it('are those of one thread, to the last bit', async () => {
    const alone = nearestNeighbours(rows, others);
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
    };
    for (const threads of [0, 1, 3])
      assert.deepEqual(await nearestBeside(rows, others, threads, ENTRY, pause), alone, `${threads}`);
    assert.ok(pauses > 0);
  });

  it('end with an error when a thread dies or the work is stopped', async () => {
    const broken = pathToFileURL(fileURLToPath(ENTRY).replace('checkWorker', 'nowhere'));
    await assert.rejects(
      nearestBeside(rows, others, 1, broken, async () => {}),
      /Cannot find module/,
    );
    const stopped = nearestBeside(rows, others, 1, ENTRY, async () => {
      throw new Error('stopped');
    });
    await assert.rejects(stopped, /stopped/);
  });
});
