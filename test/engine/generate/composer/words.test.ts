import assert from 'node:assert/strict';
import { auditReports } from '../../../../scripts/composerAudit.ts';
import { auditShared, auditWords } from '../../../../scripts/composerAuditWords.ts';
import { labelsOf } from '../../../../scripts/composerLint.ts';
import { DEFAULT_AXES, LANGUAGES } from '../../../../src/engine/generate/axes.ts';
import { composeInSeries } from '../../../../src/engine/generate/composer/composeInSeries.ts';
import { createComposer } from '../../../../src/engine/generate/composer/composer.ts';
import { createPlan } from '../../../../src/engine/generate/plan.ts';
import { AXIS_LIMITS } from '../../../../src/engine/knowledge/axisLimits.ts';
import { CATEGORIES } from '../../../../src/engine/knowledge/composer/categories.ts';
import { loadKnowledge } from '../../../../src/engine/knowledge/composer/loadKnowledge.ts';
import { loadCatalogue } from '../../../../src/node/loadCatalogue.ts';

/** Matters of style that the lint reports and a test does not fail on: short lists. */
const STYLE = /at least 10 are needed|fewer than 4 now/;

describe('the composer’s words', () => {
  it('name only tokens, slots and features there are, in both languages', async () => {
    const { categories, shared } = await loadKnowledge(CATEGORIES, LANGUAGES);
    assert.deepEqual(auditShared(shared), []);
    for (const category of categories) {
      const problems = auditWords(category, shared).filter((problem) => !STYLE.test(problem));
      assert.deepEqual(problems, [], category.category);
    }
  });

  for (const category of CATEGORIES) {
    it(`make 40 reports of each code of ${category.category} that are unlike one another and never say the label`, async () => {
      const catalogue = await loadCatalogue('media');
      const composer = createComposer(await loadKnowledge([category], LANGUAGES));
      for (const entry of catalogue.billable(category.category)) {
        for (const language of LANGUAGES) {
          const axes = { ...DEFAULT_AXES, language: [language] };
          const cases = createPlan({ codes: [{ entry, count: 40 }], axes, limits: AXIS_LIMITS, seed: 11 });
          const compose = composeInSeries(composer, cases);
          const reports = cases.map((item) => ({ case: item, text: compose(item) }));
          const audit = auditReports(reports, labelsOf(catalogue, entry.code));
          assert.deepEqual(audit.problems, [], `${entry.code} ${language}`);
          assert.ok(audit.largestJaccard < 0.5 && audit.largestSentenceCount <= 4, `${entry.code} ${language}`);
        }
      }
    }).timeout(60_000);
  }
});
