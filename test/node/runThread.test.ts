import assert from 'node:assert/strict';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beginThread } from '../../src/node/runThread.ts';
import { beginFinding } from '../../src/node/score/findBeside.ts';

const ENTRY = pathToFileURL('dist/checkWorker.js');

describe('a thread that is begun before it is known what it shall do', function () {
  this.timeout(60_000);
  const follow = () => () => {};

  it('ends by itself where there is nothing to do, and says that nothing was done', async () => {
    for (const thread of [
      beginFinding(ENTRY),
      beginThread(ENTRY, { workerData: { role: 'score', isHelped: true } }),
      beginThread(ENTRY, { workerData: { role: 'score', isHelped: false } }),
    ]) {
      thread.tell(undefined);
      await assert.rejects(thread.run(follow), { code: 'worker-died', message: /exit code 0/ });
    }
  });

  it('tells of a program that is not there, also when it is followed long after', async () => {
    const nowhere = pathToFileURL(fileURLToPath(ENTRY).replace('checkWorker', 'nowhere'));
    const [early, late] = [beginFinding(nowhere), beginFinding(nowhere)];
    await assert.rejects(early.run(follow), /Cannot find module/);
    await assert.rejects(late.run(follow), /Cannot find module/);
  });
});
