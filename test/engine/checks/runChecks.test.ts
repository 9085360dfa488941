import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createOffCodeCheck } from '../../../src/engine/checks/offCode.ts';
import { createPhiCheck } from '../../../src/engine/checks/phi.ts';
import { type ReadLine, readLine } from '../../../src/engine/checks/readLine.ts';
import { createRecordChecks, type RecordChecks } from '../../../src/engine/checks/runChecks.ts';
import { checksSchema } from '../../../src/engine/checks/settings.ts';
import { CRITERIA } from '../../../src/engine/knowledge/criteria/criteria.ts';
import { createPhiKnowledge } from '../../../src/engine/knowledge/names/phiKnowledge.ts';
import { DEFAULT_FIELDS, parseRecord } from '../../../src/engine/record/schema.ts';
import { createSharedRoom } from '../../../src/engine/text/textTokens.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';

const VOICES =
  'For two months he has heard two voices that comment on what he does. He is sure that neighbours put thoughts into his head. His speech is disorganised.';
const MAIL = 'Harriet Blackwood wrote from jane.roe@example.com on 03/14/2021. She sleeps badly.';
const CHAT = 'As an AI language model, I cannot examine patients. Recurrent depressive disorder (F33.1) is likely.';

const line = (id: string, code: string, text: string, meta?: object): string =>
  JSON.stringify({ id, code, text, ...(meta && { meta }) });

describe('the rules of single records', () => {
  let checksAnew: () => RecordChecks;
  before(async () => {
    const catalogue = await loadCatalogue('media');
    const phi = createPhiCheck(createPhiKnowledge());
    const offCode = createOffCodeCheck(catalogue, CRITERIA);
    checksAnew = () =>
      createRecordChecks({ settings: checksSchema.parse({}), fields: DEFAULT_FIELDS, catalogue, phi, offCode });
  });

  it('find in lines that are looked at together what they find in each, whether texts repeat or not', () => {
    const sources = [
      ...[line('a', 'F41.1', VOICES), line('b', 'F20.0', VOICES), line('c', 'F41.1', VOICES)],
      ...[line('d', 'F41.1', MAIL), line('e', 'F41.1', MAIL, { surrogates: ['Harriet', 'Blackwood'] })],
      ...[line('f', 'F33.1', CHAT), line('a', 'F33.1', CHAT), line('g', 'F33.1', ''), '{"id":"broken",', '[]'],
    ];
    const tokenizer = createTokenizer();
    const rooms = createSharedRoom();
    const read = (source: string): ReadLine => readLine({ source, parsed: parseRecord(source) }, tokenizer, rooms.take);
    const boilerplate = new Set<string>();
    const parts = fc.array(fc.array(fc.constantFrom(...sources), { maxLength: 6 }), { maxLength: 5 });
    fc.assert(
      fc.property(parts, (batches) => {
        const together = checksAnew();
        for (const batch of batches) {
          rooms.clear();
          const seenId = (id: string, at: number) => (id === 'a' ? { id, line: at + 1 } : undefined);
          const found = together(batch.map(read), { seenId, boilerplate });
          const each = batch.map((source, at) =>
            checksAnew()([read(source)], { seenId: (id) => seenId(id, at), boilerplate }),
          );
          assert.deepEqual(found, each.flat());
        }
      }),
      { numRuns: 100 },
    );
    const rules = checksAnew()(sources.map(read), { seenId: () => undefined, boilerplate }).map((found) =>
      found.map(({ rule }) => rule),
    );
    assert.ok(rules[0]!.includes('off-code') && !rules[1]!.includes('off-code'));
    assert.ok(rules[3]!.includes('phi') && rules[5]!.includes('llm-residue') && rules[5]!.includes('label-leakage'));
    assert.deepEqual(rules.at(-1), ['invalid-record']);
  });
});
