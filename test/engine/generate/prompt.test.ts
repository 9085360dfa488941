import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CasewrightError } from '../../../src/engine/errors.ts';
import { chooseExemplars, exemplarOf } from '../../../src/engine/generate/exemplars.ts';
import type { Case } from '../../../src/engine/generate/plan.ts';
import {
  buildPrompt,
  DEFAULT_PROMPT_ID,
  describeCode,
  parsePromptTemplate,
} from '../../../src/engine/generate/prompt.ts';
import type { Catalogue } from '../../../src/engine/icd10/catalogue.ts';
import type { JsonObject } from '../../../src/engine/record/record.ts';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';

const FILE = readFileSync('media/prompts/report.md', 'utf8');
const TEMPLATE = parsePromptTemplate(FILE, DEFAULT_PROMPT_ID, 'report.md');
const NOTHING = { exemplars: [], rejected: undefined, lengths: undefined };
const ITEM: Case = {
  index: 0,
  indexInCode: 0,
  indexInNoteType: 0,
  code: 'F41.1',
  seed: 5,
  axes: {
    language: 'es',
    noteType: 'progress-note',
    setting: 'telehealth',
    ageBand: 'adult',
    sex: 'female',
    course: 'improving',
    comorbidity: 'chronic-pain',
    voice: 'nurse',
    length: 'standard',
    rapport: 'hard to gain',
  },
};

let catalogue: Catalogue;
before(async () => {
  catalogue = await loadCatalogue('media');
});

describe('the prompt', () => {
  it('says everything about the case, and forbids the label', () => {
    const { system, prompt } = buildPrompt(TEMPLATE, ITEM, describeCode(catalogue, 'F41.1'), NOTHING);
    assert.match(system, /clinician/);
    for (const part of [
      'Diagnosis: Generalized anxiety disorder',
      'Belongs to: Other anxiety disorders',
      'Anxiety neurosis',
      'acute stress reaction (F43.0)',
      'telehealth (video) visit',
      'chronic pain',
      'a psychiatric nurse',
      'Rapport: hard to gain',
      'progress note of a follow-up visit',
      '200 to 340 words',
      'Language: Spanish',
      'no names of people',
      'no age over 89',
      '“F41.1”, “Generalized anxiety disorder”',
      '{"text": "..."}',
    ]) {
      assert.ok(prompt.includes(part), `${part}\n\n${prompt}`);
    }
    const age = Number(/Age: (\d+) years/.exec(prompt)?.[1]);
    assert.ok(age >= 30 && age <= 49, String(age));
    assert.doesNotMatch(`${system}${prompt}`, /\{\{|<!--|undefined/);
  });

  it('leaves out lines that have nothing to say', () => {
    const { prompt } = buildPrompt(TEMPLATE, ITEM, describeCode(catalogue, 'F60.0'), NOTHING);
    assert.doesNotMatch(prompt, /Examples?:|previous answer|^Includes:\s*$/m);
  });

  it('shows exemplars and says why the answer before was rejected', () => {
    const exemplars = [{ id: 'a', code: 'F41.1', text: 'A note as it should be.' }];
    const rejected = { reason: 'too-short' as const, detail: '20 words where 200 to 340 were asked for' };
    const { prompt } = buildPrompt(TEMPLATE, ITEM, describeCode(catalogue, 'F41.1'), {
      exemplars,
      rejected,
      lengths: {},
    });
    assert.match(prompt, /reuse no sentence[\s\S]*A note as it should be\./);
    assert.match(prompt, /too-short: 20 words/);
  });

  it('can be the user’s own file', () => {
    const own = parsePromptTemplate('Write about {{ title }} in {{language}}.', 'mine.md', 'mine.md');
    assert.equal(own.system, '');
    assert.match(own.hash, /^[0-9a-f]{16}$/);
    const { prompt } = buildPrompt(own, ITEM, describeCode(catalogue, 'F41.1'), NOTHING);
    assert.match(prompt, /^Write about Generalized anxiety disorder in Spanish/);
    assert.throws(
      () => parsePromptTemplate('{{titel}}', 'mine.md', 'mine.md'),
      (error: unknown) =>
        error instanceof CasewrightError &&
        /mine\.md.*\{\{titel\}\}/.test(error.message) &&
        /\{\{title\}\}/.test(error.remedy!),
    );
    assert.throws(() => parsePromptTemplate('<!-- system -->\nx', 'm', 'm'), CasewrightError);
  });
});

describe('exemplars', () => {
  const meta = { casewright: '0.1.0', provider: 'offline', plan: 'p', axes: { language: 'es' } };

  it('come from generated records alone', () => {
    const record = { id: 'r1', codes: ['F41.1'], text: 'A note.', meta };
    assert.deepEqual(exemplarOf(record, 'x:1'), { id: 'r1', code: 'F41.1', text: 'A note.', language: 'es' });
    const unfit: JsonObject[] = [{}, { casewright: true, provider: 'x', plan: 'p' }, { casewright: '0.1.0' }];
    for (const bad of unfit) {
      assert.throws(
        () => exemplarOf({ ...record, meta: bad }, 'real.jsonl:12'),
        (error: unknown) => error instanceof CasewrightError && /r1 at real\.jsonl:12/.test(error.message),
      );
    }
  });

  it('take turns, in the case’s language, the nearest code first', () => {
    const pool = Array.from({ length: 30 }, (_, index) => ({
      id: `e${index}`,
      code: ['F41.1', 'F41.0', 'F20.0'][index % 3]!,
      language: index < 24 ? 'es' : 'en',
      text: `${index}`,
    }));
    const seen = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      const chosen = chooseExemplars(pool, { ...ITEM, seed }, 2);
      assert.equal(chosen.length, 2);
      assert.ok(chosen.every(({ code, language }) => code === 'F41.1' && language === 'es'));
      for (const { id } of chosen) seen.add(id);
      assert.deepEqual(chooseExemplars(pool, { ...ITEM, seed }, 2), chosen);
    }
    assert.equal(seen.size, 8);
    assert.deepEqual(chooseExemplars(pool, ITEM, 0), []);
  });
});
