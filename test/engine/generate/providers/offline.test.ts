import assert from 'node:assert/strict';
import { DEFAULT_AXES } from '../../../../src/engine/generate/axes.ts';
import { createPlan } from '../../../../src/engine/generate/plan.ts';
import {
  coveredCategories,
  covers,
  createOfflineProvider,
  OFFLINE_MODEL,
} from '../../../../src/engine/generate/providers/offline.ts';
import { AXIS_LIMITS } from '../../../../src/engine/knowledge/axisLimits.ts';

const cases = createPlan({
  codes: [{ entry: { code: 'F32.1', title: '', billable: true }, count: 3 }],
  axes: DEFAULT_AXES,
  limits: AXIS_LIMITS,
  seed: 5,
});
const request = (signal = new AbortController().signal) => ({
  case: cases[0]!,
  system: '',
  prompt: '',
  temperature: 0,
  maxTokens: 0,
  seed: cases[0]!.seed,
  signal,
});

describe('the offline provider', () => {
  it('answers with a report as JSON and names itself, no language model', async () => {
    const provider = await createOfflineProvider(cases);
    const answer = await provider.ask(request());
    assert.equal(provider.name, 'offline');
    assert.equal(provider.origin, undefined);
    assert.equal(answer.model, OFFLINE_MODEL);
    assert.equal(answer.finishReason, 'stop');
    const parsed = JSON.parse(answer.content);
    assert.deepEqual(Object.keys(parsed), ['text']);
    assert.ok(parsed.text.length > 200);
  });

  it('throws when cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    const provider = await createOfflineProvider(cases);
    await assert.rejects(provider.ask(request(controller.signal)), { name: 'AbortError' });
  });

  it('covers codes of its categories in any case', () => {
    assert.ok(coveredCategories.includes('F32'));
    assert.ok(covers('F32.1') && covers('f41.1'));
    assert.ok(!covers('F70') && !covers('A00.0'));
  });
});
