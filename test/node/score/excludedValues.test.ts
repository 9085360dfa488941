import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';
import { withExcluded } from '../../../src/node/score/excludedValues.ts';

describe('holes in the coverage of a dataset', () => {
  it('are none where the value does not go together with the code', async () => {
    const catalogue = await loadCatalogue('media');
    const codes = ['F32.1', 'F41.1', 'F99.99'];
    const coverage = [
      {
        axis: 'severity',
        values: ['mild', 'moderate', 'severe'],
        counts: [
          [0, 5, 0],
          [0, 0, 4],
          [0, 1, 0],
        ],
      },
      {
        axis: 'ward',
        values: ['a', 'b'],
        counts: [
          [0, 1],
          [1, 0],
          [0, 0],
        ],
      },
    ];
    const entries = codes.map((code) => catalogue.get(code));
    const [severity, ward] = withExcluded(coverage, entries, {});
    assert.deepEqual(severity?.excluded, [['mild', 'severe'], [], []]);
    assert.deepEqual(ward?.excluded, [[], [], []]);
    // A faulty axis is told of where configurations are; here it leaves nothing to be known.
    const [unknown] = withExcluded(coverage, entries, { 'no axis': ['a', 'b'] });
    assert.deepEqual(unknown?.excluded, [[], [], []]);
  });
});
