import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { scoreReportJsonSchema } from '../../../src/engine/report/scoreReportSchema.ts';

const SCHEMA_FILE = 'media/score-report.schema.json';

describe('the JSON Schema of score reports', () => {
  // That reports keep to it is tried where they are written, by the tests of the command line.
  it('is what media holds', () => {
    const schema = `${JSON.stringify(scoreReportJsonSchema(), null, 2)}\n`;
    if (process.env.UPDATE_SCHEMA) writeFileSync(SCHEMA_FILE, schema);
    assert.equal(readFileSync(SCHEMA_FILE, 'utf8'), schema, 'run the tests with UPDATE_SCHEMA=1 to write it anew');
  });
});
