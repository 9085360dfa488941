import assert from 'node:assert/strict';
import fc from 'fast-check';
import { copyLine } from '../../../src/engine/record/copyRecord.ts';
import { DEFAULT_FIELDS } from '../../../src/engine/record/schema.ts';

const provenance = {
  ...{ casewright: '0.1.0', provider: 'offline', model: 'm', plan: 'p', case: 3, axes: { language: 'en' } },
  ...{ seed: 1, attempt: 1, time: '2026-01-01T00:00:00Z', prompt: { id: 'x', hash: 'y' }, temperature: 0.8 },
};

describe('copyLine', () => {
  it('changes nothing but the id where there is no metadata', () => {
    const line = '{ "id": "b", "code": ["F41.1", "F32.1"], "text": "Says \\"no\\".", "own": 1 }';
    assert.equal(copyLine(line, DEFAULT_FIELDS, 'new'), line.replace('"b"', '"new"'));
  });

  it('drops the provenance of a generated record and says that the copy was made by hand', () => {
    const meta = { ...provenance, ward: 'North', reviewed: true };
    const line = JSON.stringify({ meta, id: 'b', code: 'F41.1', text: 'Worries.' });
    const copy = JSON.parse(copyLine(line, DEFAULT_FIELDS, 'new'));
    assert.deepEqual(copy, {
      meta: { ward: 'North', reviewed: true, source: 'manual', copiedFrom: 'b' },
      ...{ id: 'new', code: 'F41.1', text: 'Worries.' },
    });
  });

  it('keeps metadata that is not Casewright’s', () => {
    const line = '{"id":"b","code":"F41.1","text":"x","meta":{"source":"clinic A","time":"09:00"}}';
    const { meta } = JSON.parse(copyLine(line, DEFAULT_FIELDS, 'new'));
    assert.deepEqual(meta, { source: 'clinic A', time: '09:00', copiedFrom: 'b' });
  });

  it('gives an id to a record without one, and leaves metadata alone that is no object', () => {
    assert.deepEqual(JSON.parse(copyLine('{"code":"F41.1","text":"x","meta":"note"}', DEFAULT_FIELDS, 'new')), {
      ...{ code: 'F41.1', text: 'x', meta: 'note', id: 'new' },
    });
  });

  it('copes with an id inside the metadata', () => {
    const fields = { ...DEFAULT_FIELDS, id: 'meta.id' };
    const line = JSON.stringify({ code: 'F41.1', text: 'x', meta: { id: 'b', ...provenance } });
    assert.deepEqual(JSON.parse(copyLine(line, fields, 'new')).meta, { id: 'new', source: 'manual', copiedFrom: 'b' });
  });

  it('keeps text and code, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (text, code, id) => {
        const line = JSON.stringify({ meta: provenance, text, id: 'b', code });
        const copy = JSON.parse(copyLine(line, DEFAULT_FIELDS, id));
        assert.deepEqual([copy.text, copy.code, copy.id], [text, code, id]);
      }),
    );
  });
});
