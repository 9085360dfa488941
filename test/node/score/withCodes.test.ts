import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';
import { withCodes } from '../../../src/node/score/withCodes.ts';
import type { GroupView, ScoreView } from '../../../src/protocol/scores.ts';

describe('the codes of a scored dataset', () => {
  it('are joined by wanted ones without a report, and by headings with the reports below them', async () => {
    const catalogue = await loadCatalogue('media');
    const none = { drivers: [] };
    const group = (name: string, n: number): GroupView => ({
      name,
      n,
      metrics: {},
      dimensions: { fidelity: none, diversity: none, privacy: none },
    });
    const view: ScoreView = {
      notes: {},
      ...{ n: 5, about: [], dataset: group('', 5), missed: [], models: [], lists: [], phrases: [] },
      codes: [group('F43.10', 3), group('F43.12', 2)],
      coverage: [
        {
          axis: 'sex',
          values: ['female', 'male'],
          counts: [
            [3, 0],
            [1, 1],
          ],
        },
      ],
    };
    const { codes, coverage } = withCodes(view, { quotas: { 'F43.1': 8, 'F20.0': 2 }, axes: {} }, catalogue);
    assert.deepEqual(
      codes.map(({ name, n, quota, isHeading }) => ({ name, n, quota, isHeading })),
      [
        { name: 'F43.10', n: 3, quota: undefined, isHeading: undefined },
        { name: 'F43.12', n: 2, quota: undefined, isHeading: undefined },
        { name: 'F43.1', n: 5, quota: 8, isHeading: true },
        { name: 'F20.0', n: 0, quota: 2, isHeading: undefined },
      ],
    );
    assert.deepEqual(coverage[0]?.counts, [
      [3, 0],
      [1, 1],
      [4, 1],
      [0, 0],
    ]);
  });
});
