import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recordsFromCsv, recordsToCsv } from '../../../src/engine/record/csv.ts';
import type { CaseRecord, JsonObject } from '../../../src/engine/record/record.ts';

const makeId = (row: number) => `row-${row}`;

describe('CSV', () => {
  it('gives back the records that were written, meta and all', () => {
    const name = fc.oneof(
      fc.constantFrom('axes', 'a.b', 'seed', '0'),
      fc.string({ minLength: 1, unit: fc.constantFrom(...'abz. ') }).filter((key) => key.trim() !== ''),
    );
    const leaf = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('7', 'true', '"quoted"', '', '-3', '[x'),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.integer()),
    );
    const meta = fc.dictionary(name, fc.oneof(leaf, fc.dictionary(name, leaf, { maxKeys: 3 })), { maxKeys: 4 });
    const record = fc.record({
      id: fc.string({ minLength: 1, unit: fc.constantFrom(...'ab-,;"1') }),
      codes: fc.array(fc.constantFrom('F32.1', 'F41.1'), { minLength: 1, maxLength: 2 }),
      text: fc.string({ unit: 'grapheme' }).map((text) => `x${text}, "said"\nso;`),
      meta: meta as fc.Arbitrary<JsonObject>,
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records: CaseRecord[]) => {
        const { records: read, problems } = recordsFromCsv(recordsToCsv(records), makeId);
        assert.deepEqual(problems, []);
        assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(records)));
      }),
      { numRuns: 200 },
    );
  });

  it('understands common column names and delimiters, makes ids, and names rows it leaves out', () => {
    const result = recordsFromCsv(
      '\ufeffICD10;Note;ward\nF32.1 | F41.1;"Low; tired";B\n;orphan;C\nF20.0;;D\n\n',
      makeId,
    );
    assert.deepEqual(result.records, [
      { id: 'row-2', codes: ['F32.1', 'F41.1'], text: 'Low; tired', meta: { ward: 'B' } },
    ]);
    assert.deepEqual(result.problems, [
      { row: 3, message: 'no code in column “ICD10”' },
      { row: 4, message: 'no text in column “Note”' },
    ]);
  });

  it('says what is missing or broken', () => {
    assert.throws(() => recordsFromCsv('a,b\n1,2\n', makeId), {
      code: 'no-column',
      message: /codes and report text; it has the columns a, b/,
    });
    assert.throws(() => recordsFromCsv('', makeId), { code: 'no-column', message: /it is empty/ });
    assert.throws(() => recordsFromCsv('code,text\nF32.1,"open\n', makeId), { code: 'bad-csv' });
  });
});
