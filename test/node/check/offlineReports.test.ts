import assert from 'node:assert/strict';
import { join } from 'node:path';
import { checksSchema } from '../../../src/engine/checks/settings.ts';
import { type CorpusRecord, createCorpus } from '../../../src/engine/corpus/corpus.ts';
import { createReferences } from '../../../src/engine/corpus/references.ts';
import { DEFAULT_AXES } from '../../../src/engine/generate/axes.ts';
import { composeInSeries } from '../../../src/engine/generate/composer/composeInSeries.ts';
import { createComposer } from '../../../src/engine/generate/composer/composer.ts';
import { type Case, createPlan } from '../../../src/engine/generate/plan.ts';
import { AXIS_LIMITS } from '../../../src/engine/knowledge/axisLimits.ts';
import { CATEGORIES } from '../../../src/engine/knowledge/composer/categories.ts';
import { loadKnowledge } from '../../../src/engine/knowledge/composer/loadKnowledge.ts';
import { DEFAULT_LAYOUT, parseRecord } from '../../../src/engine/record/schema.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';
import { createTools } from '../../../src/node/check/createTools.ts';

const CODES =
  'F03.90 F06.2 F10.20 F11.20 F12.20 F20.0 F22 F25.0 F31.13 F32.1 F33.2 F34.1 F40.10 F41.1 F42.2 F43.10 F44.5 F45.21 F50.21 F60.3'.split(
    ' ',
  );
const EACH = 40;
const SEED = 1;
/** All are of the kind that docs/checks.md tells of: the disorder is told in words that no cue knows, and what goes with it in words that cues know. */
const EXPLAINED = [
  'F06.2 off-code: The text speaks for F45.2',
  'F22 off-code: The text speaks for F43.1',
  'F22 off-code: The text speaks for F25.0',
  'F45.21 off-code: The text speaks for F41.1',
  'F60.3 off-code: The text speaks for F31.3',
];

async function compose(): Promise<{ item: Case; text: string }[]> {
  const composer = createComposer(await loadKnowledge(CATEGORIES, DEFAULT_AXES.language));
  const codes = CODES.map((code) => ({ entry: { code, title: '', billable: true }, count: EACH }));
  const cases = createPlan({ codes, axes: DEFAULT_AXES, limits: AXIS_LIMITS, seed: SEED });
  const write = composeInSeries(composer, cases);
  return cases.map((item) => ({ item, text: write(item) }));
}

describe('reports of the offline composer', () => {
  it('have no error and no warning of any rule but what is explained', async function () {
    this.timeout(60_000);
    const settings = checksSchema.parse({});
    const file = { path: '', shown: '', layout: DEFAULT_LAYOUT, settings, references: [] };
    const checksFor = await createTools({ mediaFolder: 'media', prompts: [join('media', 'prompts', 'report.md')] });
    const tokenizer = createTokenizer();
    const records: CorpusRecord[] = [];
    const corpus = createCorpus({
      tokenizer,
      settings,
      textField: 'text',
      checks: checksFor(file),
      references: createReferences(tokenizer, settings.plagiarism.minRun, []),
      reader: { read: (key) => records[key]!, lineOf: (key) => key + 1 },
    });
    for (const { item, text } of await compose()) {
      const source = JSON.stringify({ id: `r${records.length}`, code: item.code, text });
      const record = { line: records.length + 1, source, parsed: parseRecord(source) };
      records.push(record);
      corpus.add(record);
    }
    assert.equal(records.length, CODES.length * EACH);
    const graver = [...corpus.all()].flatMap(({ record, findings }) =>
      findings
        .filter(({ severity }) => severity !== 'information')
        .map(({ rule, message }) => `${record.parsed.record!.codes[0]} ${rule}: ${message.split(' (')[0]}`),
    );
    assert.deepEqual(graver.sort(), EXPLAINED.toSorted());
  });
});
