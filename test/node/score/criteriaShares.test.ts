import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checksSchema } from '../../../src/engine/checks/settings.ts';
import { criteriaCoverage } from '../../../src/engine/criteria/criteriaCoverage.ts';
import { profilesOf } from '../../../src/engine/criteria/profilesOf.ts';
import { DEFAULT_LAYOUT } from '../../../src/engine/record/schema.ts';
import { readTokens } from '../../../src/engine/text/textTokens.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';
import { createKnowledge } from '../../../src/node/check/createTools.ts';
import { findInRecords } from '../../../src/node/score/findInRecords.ts';
import { spreadShares } from '../../../src/node/score/spreadFound.ts';

const TEXTS = [
  'Low mood for five weeks, no interest in anything, poor sleep, no appetite and constant fatigue.',
  'She hears voices that comment on what she does, and is convinced that neighbours read her thoughts.',
  'Worries about everything, restless, tense, cannot concentrate and sleeps badly for over a year.',
  'Walks the dog, eats well, denies low mood, enjoys the garden.',
  ' ',
];
const CODES = ['F32.1', 'F20.0', 'F41.1', 'Z00.0', 'f32.1', 'F99'];
/** Says nothing, and makes the file large enough for helper threads. */
const FILLER = 'the notes of the ward were read again and put back where they had been found '.repeat(15);

interface Line {
  readonly id: string;
  readonly code: string;
  readonly text: string;
}

describe('the criteria of records', function () {
  this.timeout(60_000);
  const { criteria } = createKnowledge();
  const folder = mkdtempSync(join(tmpdir(), 'casewright-criteria-'));
  const path = join(folder, 'dataset.jsonl');
  after(() => rmSync(folder, { recursive: true }));
  // Blank and broken lines have no record, so lines and rows are not the same numbers.
  const lines = Array.from({ length: 1100 }, (_, at): Line | string => {
    if (at % 97 === 0) return '';
    if (at % 89 === 0) return '{"id":';
    const text = TEXTS[at % TEXTS.length]!;
    return { id: `r${at}`, code: CODES[(at >> 2) % CODES.length]!, text: text.trim() && `${text} ${FILLER}` };
  });
  before(() =>
    writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')),
  );

  const shareOf = ({ code, text }: Line): number => {
    const tokenizer = createTokenizer();
    const own = readTokens(tokenizer, text);
    const profiles = profilesOf(criteria.profiles, code.toUpperCase()).own;
    const said = criteria.readerFor(tokenizer).look(own.ids).score(own);
    return criteriaCoverage(profiles, said) ?? Number.NaN;
  };

  const find = async (helpers: number) => {
    const file = {
      path,
      shown: 'dataset.jsonl',
      layout: DEFAULT_LAYOUT,
      settings: checksSchema.parse({}),
      references: [],
    };
    const tools = { mediaFolder: resolve('media'), prompts: [] };
    return await findInRecords(
      { file, tools, others: [], helpers },
      {
        helperEntry: pathToFileURL(resolve('dist/checkWorker.js')),
        onProgress: () => {},
        pause: () => new Promise(setImmediate),
      },
    );
  };

  it('are those of each text alone, in whatever order and on however many threads records are checked', async () => {
    const known = new Map<string, number>();
    const expected = lines.map((line) => {
      if (typeof line === 'string') return Number.NaN;
      const key = JSON.stringify({ ...line, id: '' });
      if (!known.has(key)) known.set(key, shareOf(line));
      return known.get(key)!;
    });
    assert.ok(expected.some((share) => share > 0) && expected.includes(0) && expected.some(Number.isNaN));
    const numbers = Int32Array.from(lines, (_, at) => at + 1);
    for (const helpers of [0, 2]) {
      const found = await find(helpers);
      assert.deepEqual([...spreadShares(found.criteria, numbers)], expected, `${helpers} helpers`);
    }
  });
});
