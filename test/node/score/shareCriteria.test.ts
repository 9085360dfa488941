import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksSchema } from '../../../src/engine/checks/settings.ts';
import { DEFAULT_LAYOUT } from '../../../src/engine/record/schema.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';
import { createKnowledge } from '../../../src/node/check/createTools.ts';
import { createClaims, endClaimsAt, takeLines } from '../../../src/node/score/criteriaClaims.ts';
import { readScoredTexts } from '../../../src/node/score/readScoredTexts.ts';
import { type CriteriaOfLines, shareCriteria } from '../../../src/node/score/shareCriteria.ts';
import { addFoundShares } from '../../../src/node/score/spreadFound.ts';

const TEXTS = [
  'Low mood for five weeks, no interest in anything, poor sleep, no appetite and constant fatigue.',
  'She hears voices that comment on what she does, and is convinced that neighbours read her thoughts.',
  'Worries about everything, restless, tense, cannot concentrate and sleeps badly for over a year.',
  'Walks the dog, eats well, denies low mood, enjoys the garden.',
];
const CODES = ['F32.1', 'F20.0', 'F41.1', 'Z00.0'];

describe('the criteria of records over threads', function () {
  this.timeout(60_000);
  const { criteria } = createKnowledge();
  const folder = mkdtempSync(join(tmpdir(), 'casewright-criteria-'));
  const path = join(folder, 'dataset.jsonl');
  const pause = async (): Promise<void> => {};
  after(() => rmSync(folder, { recursive: true }));
  before(() => {
    // Blank and broken lines have no record, so lines and rows are not the same numbers.
    const lines = Array.from({ length: 1100 }, (_, at) => {
      if (at % 97 === 0) return '';
      if (at % 89 === 0) return '{"id":';
      return JSON.stringify({ id: `r${at}`, code: CODES[(at >> 2) % 4], text: TEXTS[at % 4] });
    });
    writeFileSync(path, `${lines.join('\n')}\n`);
  });

  const file = {
    path,
    shown: 'dataset.jsonl',
    layout: DEFAULT_LAYOUT,
    settings: checksSchema.parse({}),
    references: [],
  };
  /** @param pieces taken by the side that scores before the other one gets all that are left */
  const share = async (pieces: number): Promise<{ shares: Float64Array; elsewhere: number }> => {
    const claims = createClaims();
    let pauses = Number.NEGATIVE_INFINITY;
    let other: CriteriaOfLines | undefined;
    const texts = await readScoredTexts({ file, holdout: [], mediaFolder: 'media', claims }, async () => {
      pauses += 1;
      if (pauses === pieces) other = await shareCriteria(file, claims, criteria, createTokenizer(), pause);
    });
    pauses = 0;
    if (pieces === 0) other = await shareCriteria(file, claims, criteria, createTokenizer(), pause);
    const shares = await texts.criteriaShares();
    other ??= await shareCriteria(file, claims, criteria, createTokenizer(), pause);
    addFoundShares(other, texts.input.records.lines, shares);
    return { shares, elsewhere: other.lines.length };
  };

  it('are the same whichever thread looks for which', async () => {
    const { shares: alone, elsewhere: none } = await share(100);
    assert.equal(none, 0);
    assert.ok(alone.some((value) => value > 0) && alone.some((value) => Number.isNaN(value)));
    for (const pieces of [0, 1, 3]) {
      const { shares, elsewhere } = await share(pieces);
      assert.deepEqual(shares, alone, `${pieces}`);
      assert.ok(elsewhere > 0 && (pieces === 0 ? elsewhere > 1000 : elsewhere < 1000), `${elsewhere}`);
    }
  });

  it('are each looked for once', () => {
    const claims = createClaims();
    endClaimsAt(claims, 600);
    const taken = Array.from({ length: 5 }, () => takeLines(claims));
    assert.deepEqual(
      taken.map((each) => each?.after),
      [0, 256, 512, undefined, undefined],
    );
  });
});
