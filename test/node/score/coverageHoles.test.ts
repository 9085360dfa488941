import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';
import { withHoles } from '../../../src/node/score/coverageHoles.ts';

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
    const [severity, ward] = withHoles(coverage, entries, {});
    assert.deepEqual(severity?.excluded, [['mild', 'severe'], [], []]);
    assert.deepEqual(ward?.excluded, [[], [], []]);
    // A faulty axis is told of where configurations are; here it leaves nothing to be known.
    const [unknown] = withHoles(coverage, entries, { 'no axis': ['a', 'b'] });
    assert.deepEqual(unknown?.excluded, [[], [], []]);
  });

  it('are also values that no report has, codes without reports, and axes that only the team set', async () => {
    const catalogue = await loadCatalogue('media');
    const entries = ['F41.1', 'F43.10'].map((code) => catalogue.get(code));
    const coverage = [
      { axis: 'language', values: ['en'], counts: [[3]] },
      { axis: 'noteType', values: ['progress-note', 'letter'], counts: [[2, 1]] },
      { axis: 'author', values: ['one'], counts: [[3]] },
    ];
    const found = withHoles(coverage, entries, { ward: ['east', 'west'], sex: null });
    assert.deepEqual(
      found.map(({ axis, values, counts }) => ({ axis, values, counts })),
      [
        { axis: 'language', values: ['en'], counts: [[3], [0]] },
        {
          axis: 'noteType',
          values: ['intake-evaluation', 'emergency-note', 'progress-note', 'discharge-summary', 'letter'],
          counts: [
            [0, 0, 2, 0, 1],
            [0, 0, 0, 0, 0],
          ],
        },
        {
          axis: 'ward',
          values: ['east', 'west'],
          counts: [
            [0, 0],
            [0, 0],
          ],
        },
      ],
    );
    assert.deepEqual(withHoles([], entries, { ward: ['east', 'west'] }), []);
  });
});
