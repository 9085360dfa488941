import assert from 'node:assert/strict';
import { recogniseDataset } from '../../../src/engine/record/recogniseDataset.ts';
import { DEFAULT_FIELDS } from '../../../src/engine/record/schema.ts';

const good = '{"id":"1","code":"F32.1","text":"x"}';

describe('recogniseDataset', () => {
  it('takes files whose first lines hold coded texts, and nothing else', () => {
    assert.equal(recogniseDataset([good, '{"code":["f321"],"text":"y"}', '{"level":"info"}']), true);
    assert.equal(recogniseDataset(['{"id":"1","code":"ENOENT","text":"x"}']), false);
    assert.equal(recogniseDataset(['{"level":"info","message":"x"}']), false);
    assert.equal(recogniseDataset(['{"level":"info"}', good]), false);
    assert.equal(recogniseDataset(['[1]', '2']), false);
  });

  it('goes by the lines that can be read, where others are broken', () => {
    assert.equal(recogniseDataset(['{broken', good]), true);
    assert.equal(recogniseDataset(['{broken', '{"level":"info"}']), false);
    assert.equal(recogniseDataset(['{broken', 'not JSON at all', '}']), undefined);
    assert.equal(recogniseDataset([]), undefined);
  });

  it('still knows a broken line by its beginning', () => {
    for (const broken of [
      good.slice(0, -1),
      '{"id":"1","code":"F32.1","text":"never closed}',
      '{"id":"1","code":"F32.1" "text":"x"}',
      `x${good}`,
      '{"id":"1","text":"x","code":["F32.1","F41.1"],,}',
    ]) {
      assert.equal(recogniseDataset([broken]), true, broken);
    }
    assert.equal(recogniseDataset(['{"code":"ENOENT","message":"x"']), undefined);
  });

  it('reads codes where the layout has them', () => {
    const layout = { fields: { ...DEFAULT_FIELDS, code: 'labels.icd10', text: 'messages.1.content' } };
    const line = '{"labels":{"icd10":"F41.1"},"messages":[{},{"content":"x"}]}';
    assert.equal(recogniseDataset([line], layout), true);
    assert.equal(recogniseDataset([line.slice(0, -2)], layout), true);
    assert.equal(recogniseDataset([line]), false);
  });
});
