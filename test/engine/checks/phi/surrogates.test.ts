import assert from 'node:assert/strict';
import { createOffCodeCheck } from '../../../../src/engine/checks/offCode.ts';
import { createPhiCheck } from '../../../../src/engine/checks/phi.ts';
import { readLine } from '../../../../src/engine/checks/readLine.ts';
import { createRecordChecks } from '../../../../src/engine/checks/runChecks.ts';
import { checksSchema } from '../../../../src/engine/checks/settings.ts';
import { CRITERIA } from '../../../../src/engine/knowledge/criteria/criteria.ts';
import { createPhiKnowledge } from '../../../../src/engine/knowledge/names/phiKnowledge.ts';
import type { JsonObject } from '../../../../src/engine/record/record.ts';
import { DEFAULT_FIELDS, parseRecord } from '../../../../src/engine/record/schema.ts';
import { createTokenizer } from '../../../../src/engine/text/tokenizer.ts';
import { loadCatalogue } from '../../../../src/node/loadCatalogue.ts';

describe('surrogates that a record lists', () => {
  let check: (text: string, meta?: JsonObject) => string[];
  before(async () => {
    const catalogue = await loadCatalogue('media');
    const tokenizer = createTokenizer();
    const checks = createRecordChecks({
      settings: checksSchema.parse({}),
      fields: DEFAULT_FIELDS,
      catalogue,
      phi: createPhiCheck(createPhiKnowledge()),
      offCode: createOffCodeCheck(catalogue, CRITERIA),
      only: ['phi'],
    });
    check = (text, meta) => {
      const source = JSON.stringify({ id: 'a', code: 'F32.1', text, ...(meta && { meta }) });
      const line = readLine({ source, parsed: parseRecord(source) }, tokenizer);
      const [found] = checks([line], { seenId: () => undefined, boilerplate: new Set() });
      return found!.map(({ span }) => text.slice(span!.start, span!.end));
    };
  });

  const text = 'Harriet Blackwood called 503-555-0182. Mrs. Blackwood sleeps badly since 03/14/2021.';

  it('are passed over, alone and in part; other records with the same text are not', () => {
    assert.deepEqual(check(text), ['Harriet Blackwood', '503-555-0182', 'Blackwood', '03/14/2021']);
    assert.deepEqual(check(text, { surrogates: ['Harriet', 'Blackwood', '503-555-0182'] }), ['03/14/2021']);
    assert.deepEqual(check(text, { surrogates: ['Blackwood'] }), ['Harriet Blackwood', '503-555-0182', '03/14/2021']);
    assert.equal(check(text).length, 4);
  });

  it('count as whole words only, and only as a list of strings', () => {
    assert.equal(check(text, { surrogates: ['Harriet Black', '0182', '03/14', 'wood', ''] }).length, 4);
    assert.equal(check(text, { surrogates: 'Harriet Blackwood' }).length, 4);
    assert.equal(check(text, { surrogates: [7, null, ['Blackwood']] }).length, 4);
  });
});
