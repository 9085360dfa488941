import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { configProblems, faultError, parseConfig } from '../../src/engine/config.ts';
import { configFaults, quotaFaults } from '../../src/engine/configFaults.ts';
import { CasewrightError } from '../../src/engine/errors.ts';
import { createCatalogue } from '../../src/engine/icd10/createCatalogue.ts';
import { getAt, parseFieldPath } from '../../src/engine/record/fieldPath.ts';
import { parseRecord, type RecordLayout, recordToObject, serialiseRecord } from '../../src/engine/record/schema.ts';

const catalogue = createCatalogue(brotliDecompressSync(readFileSync('media/icd10cm.txt.br')).toString('utf8'));
const marked = (config: object): string[] => {
  const text = JSON.stringify(config, null, 2);
  return configProblems(text, catalogue).map(({ offset, length }) => text.slice(offset, offset + length));
};
const dataset = (settings: object) => ({ datasets: [{ files: '*.jsonl', ...settings }] });

describe('what a schema cannot tell of casewright.json', () => {
  it('is marked where it stands, all of it at once', () => {
    const config = {
      datasets: [
        {
          files: '*.jsonl',
          fields: { text: 'chat.x' },
          template: { chat: [], note: 'a {{ wat }} b {{title}} {{meta.plan}} {{ñ}}', '{{id}}': 1 },
          quotas: { F32: 1, 'F32.7': 1, XYZ: 1 },
        },
      ],
      generation: {
        provider: 'nobody',
        providers: { a: { preset: 'nothing' }, b: { preset: 'qwen-3.5', host: 'nowhere' }, c: { host: 'vllm' } },
        lengths: { brief: [20, 10], long: [10, 20] },
      },
    };
    assert.deepEqual(marked(config).sort(), [
      '"F32.7"',
      '"XYZ"',
      '"chat.x"',
      '"long"',
      '"nobody"',
      '"nothing"',
      '"nowhere"',
      '"vllm"',
      '"{{id}}"',
      '[\n        20,\n        10\n      ]',
      '{{ wat }}',
      '{{ñ}}',
    ]);
  });

  it('is nothing in what holds together', () => {
    const template = { a: '{{id}} {{code}} {{ codes }} {{title}} {{meta.axes.noteType}} {{meta.model}}', b: '{ {x} }' };
    assert.deepEqual(marked(dataset({ template, quotas: { 'F32.1': 1, F32: 2, f411: 3 } })), []);
    assert.deepEqual(marked({ generation: { provider: 'qwen-3.5' } }), []);
    const own = { axes: { length: ['short'], housing: ['own'] }, lengths: { short: [30, 60] } };
    assert.deepEqual(marked({ ...dataset({ template: { a: '{{meta.axes.housing}}' } }), generation: own }), []);
  });

  it('has an axis switched off in mind', () => {
    const generation = { axes: { length: null }, lengths: { brief: [20, 40] } };
    const template = { a: '{{meta.axes.length}}' };
    assert.deepEqual(marked({ ...dataset({ template }), generation }), ['{{meta.axes.length}}', '"brief"']);
    assert.deepEqual(marked({ generation }), ['"brief"']);
    assert.deepEqual(marked(dataset({ template })), []);
  });

  it('leaves codes alone without a catalogue', () => {
    assert.deepEqual(configProblems(JSON.stringify(dataset({ quotas: { XYZ: 1 } }))), []);
  });

  it('becomes an error with place and remedy, later on too', () => {
    const text = '\uFEFF{"datasets": [{"files": "a",\n "quotas": {"F32.7": 1}}]}';
    const config = parseConfig(text, 'x.json');
    const error = faultError(text, 'x.json', quotaFaults(config, catalogue));
    assert.match(error.message, /^x\.json:2:13: datasets\.0\.quotas\.F32\.7: F32\.7 is not a code/);
    assert.deepEqual([error.kind, error.code], ['config', 'invalid-config']);
    assert.match(error.remedy!, /Did you mean/);
  });

  it('lets id, code and text stand inside meta, and nothing in the place of another', () => {
    const fields = { id: 'meta.id', code: 'meta.labels.code', text: 'text', meta: 'meta' };
    assert.deepEqual(marked(dataset({ fields })), []);
    const record = { id: 'a', codes: ['F32.1'], text: 'b', meta: { plan: 'p', labels: { x: 1 } } };
    const read = parseRecord(serialiseRecord(record, { fields })).object!;
    assert.deepEqual(read, { text: 'b', meta: { id: 'a', labels: { x: 1, code: 'F32.1' }, plan: 'p' } });
    assert.deepEqual(record.meta, { plan: 'p', labels: { x: 1 } });
    assert.deepEqual(marked(dataset({ fields: { id: 'code' } })), ['"code"']);
    assert.equal(marked(dataset({ fields: { id: 'text.id' } })).length, 1);
    assert.equal(marked(dataset({ fields: { meta: 'text' } })).length, 1);
    assert.equal(marked(dataset({ fields: { id: 'a..b' } })).length, 1);
  });

  it('is there exactly where a record could not be written and read again', () => {
    const key = fc.constantFrom('a', 'b', '0', '1', 'meta');
    const path = fc.array(key, { minLength: 1, maxLength: 3 }).map((keys) => keys.join('.'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('text', 1, null),
        fc.array(tie('value'), { maxLength: 2 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3 }),
      ),
    }));
    const template = fc.option(fc.dictionary(key, value, { maxKeys: 3 }), { nil: undefined });
    const fields = fc.record({ id: path, code: path, text: path, meta: path });
    const record = { id: 'i', codes: ['F32.1'], text: 't', meta: { plan: 'p' } };
    fc.assert(
      fc.property(fields, template, (paths, start) => {
        const config = parseConfig('{}', 'x');
        const dataset = { files: ['*'], fields: paths, references: [], holdout: [], quotas: {} };
        const datasets = [{ ...dataset, ...(start && { template: start as never }) }];
        const faults = [...configFaults({ ...config, datasets })].filter(
          ({ message }) => !/leaves a gap/.test(message),
        );
        assert.equal(faults.length === 0, canBeWritten({ fields: paths, ...(start && { template: start as never }) }));
      }),
      { numRuns: 2000 },
    );

    function canBeWritten(layout: RecordLayout): boolean {
      try {
        const written = recordToObject(record, layout);
        const at = (part: 'id' | 'code' | 'text' | 'meta') => getAt(written, parseFieldPath(layout.fields[part]));
        const meta = at('meta');
        const keeps = typeof meta === 'object' && meta !== null && 'plan' in meta;
        return at('id') === 'i' && at('code') === 'F32.1' && at('text') === 't' && keeps;
      } catch (error) {
        assert.ok(error instanceof CasewrightError);
        return false;
      }
    }
  });
});
