import assert from 'node:assert/strict';
import { createLeakageMatcher } from '../../../src/engine/checks/labelLeakage.ts';
import type { Case } from '../../../src/engine/generate/plan.ts';
import type { ProviderAnswer } from '../../../src/engine/generate/provider.ts';
import { lengthRange, textKey, validateReport } from '../../../src/engine/generate/validateReport.ts';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';
import { clinicalText } from '../../loopback/clinicalText.ts';

const ITEM: Case = {
  index: 0,
  indexInCode: 0,
  indexInNoteType: 0,
  code: 'F41.1',
  seed: 1,
  axes: { language: 'en', length: 'brief' },
};
const REPORT = clinicalText(1, 140);

let leakage: ReturnType<typeof createLeakageMatcher>;
before(async () => {
  leakage = createLeakageMatcher(await loadCatalogue('media'), ['F41.1']);
});

interface Situation {
  readonly structured?: boolean;
  readonly finishReason?: ProviderAnswer['finishReason'];
  readonly seen?: readonly string[];
}

function judge(content: string, { structured = true, finishReason = 'stop', seen = [] }: Situation = {}): string {
  const answer: ProviderAnswer = { content, model: 'm', finishReason, requests: 1 };
  const result = validateReport(answer, ITEM, { structured, leakage, seen: new Set(seen) });
  return 'reason' in result ? result.reason : result.text;
}

const json = (text: unknown): string => JSON.stringify({ text });

describe('validateReport', () => {
  it('takes the text out of the JSON, with or without a fence', () => {
    assert.equal(judge(json(`  ${REPORT}\n`)), REPORT);
    assert.equal(judge(`\`\`\`json\n${json(REPORT)}\n\`\`\``), REPORT);
    assert.equal(judge(`\uFEFF\n${json(REPORT)}`), REPORT);
    assert.equal(judge(JSON.stringify({ title: 'x', text: REPORT })), REPORT);
  });

  it('takes plain text only where structured output is off', () => {
    assert.equal(judge(REPORT), 'malformed-json');
    assert.equal(judge(REPORT, { structured: false }), REPORT);
    assert.equal(judge(json(REPORT), { structured: false }), REPORT);
    assert.equal(judge('{"text": "half', { structured: false }), 'malformed-json');
    assert.equal(judge(REPORT, { structured: false, finishReason: 'other' }), 'truncated');
  });

  it('rejects with the reason', () => {
    const cases: readonly (readonly [string, string, Situation?])[] = [
      ['', 'empty'],
      [' \n', 'empty'],
      [json('  '), 'empty'],
      ['{"text": "The patient', 'malformed-json'],
      ['{"text": "The patient', 'truncated', { finishReason: 'other' }],
      [json(REPORT), 'truncated', { finishReason: 'length' }],
      [json(3), 'wrong-schema'],
      ['{"report": {"body": "x"}}', 'wrong-schema'],
      [json("I'm sorry, but I can't assist with that request."), 'refusal'],
      ["I'm sorry, but I can’t help with writing medical records.", 'refusal'],
      ['Lo siento, no puedo ayudar con eso.', 'refusal'],
      ['{"text": "x"}', 'refusal', { finishReason: 'content_filter' }],
      [json(`As an AI language model I write this. ${REPORT}`), 'refusal'],
      [json(`<think>He is young.</think>${REPORT}`), 'leftover-reasoning'],
      [`<think>\nHe is young`, 'leftover-reasoning'],
      [json('He slept badly.'), 'too-short'],
      [json(`${REPORT} `.repeat(4)), 'too-long'],
      [json(`${REPORT} In short: generalized anxiety disorder.`), 'label-leakage'],
      [json(REPORT.toUpperCase()), 'duplicate', { seen: [textKey(REPORT)] }],
    ];
    for (const [content, reason, situation] of cases)
      assert.equal(judge(content, situation), reason, content.slice(0, 60));
  });

  it('takes what patients say for no refusal', () => {
    assert.equal(judge(json(`"I can't go on like this." ${REPORT}`)).slice(0, 8), '"I can\'t');
    assert.notEqual(judge(json(`No puedo dormir, dice. ${REPORT}`)), 'refusal');
  });

  it('knows what lengths mean', () => {
    assert.deepEqual(lengthRange('brief'), [110, 200]);
    assert.deepEqual(lengthRange(undefined), [110, 560]);
    assert.deepEqual(lengthRange('long', { long: [900, 1200] }), [900, 1200]);
  });
});
