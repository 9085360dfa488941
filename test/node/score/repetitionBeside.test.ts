import assert from 'node:assert/strict';
import type { FoundRepetition, RepetitionJob } from '../../../src/engine/scores/repetition.ts';
import { joinLists } from '../../../src/engine/scores/tokenLists.ts';
import type { FindInFile } from '../../../src/node/score/findBeside.ts';
import { countOffered, offerRepetition, type RepetitionOffer } from '../../../src/node/score/repetitionBeside.ts';

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

/** What is offered to a thread that checks, and what it is told to have found. */
function finder() {
  const offers: RepetitionOffer[] = [];
  let repetition: FoundRepetition | undefined;
  const find: FindInFile = {
    found: async () => ({ repetition }) as Awaited<ReturnType<FindInFile['found']>>,
    offer: (offer) => void offers.push(offer),
    requireSound() {},
    async close() {},
  };
  return { find, offers, finds: (found: FoundRepetition | undefined) => (repetition = found) };
}

describe('n-grams that either thread may count', () => {
  it('are counted by the thread that checks where it is done first', async () => {
    const { find, offers, finds } = finder();
    const later = offerRepetition(JOB, find, pause)!;
    const found = await countOffered(structuredClone(offers[0]), pause);
    finds(found);
    assert.deepEqual([...found!.sharedRuns], [3, 2]);
    assert.equal(await later(), found);
  });

  it('are counted by the other one where it is not, and by one alone', async () => {
    const { find, offers } = finder();
    const later = offerRepetition(JOB, find, pause)!;
    const found = later();
    assert.equal(await countOffered(structuredClone(offers[0]), pause), undefined);
    assert.deepEqual([...(await found).sharedRuns], [3, 2]);
    assert.equal(await countOffered(undefined, pause), undefined);
  });

  it('are counted at once where there is no other thread, or are too many to wait with', () => {
    const { find, offers } = finder();
    assert.equal(offerRepetition(JOB, { ...find, offer: undefined } as unknown as FindInFile, pause), undefined);
    const many = { ids: new Int32Array(4_000_001), starts: Uint32Array.of(0, 4_000_001) };
    assert.equal(offerRepetition({ ...JOB, records: many }, find, pause), undefined);
    assert.deepEqual(offers, []);
  });
});
