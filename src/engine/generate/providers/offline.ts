import { CATEGORIES } from '../../knowledge/composer/categories.ts';
import { loadKnowledge } from '../../knowledge/composer/loadKnowledge.ts';
import { LANGUAGES } from '../axes.ts';
import { composeInSeries } from '../composer/composeInSeries.ts';
import { createComposer } from '../composer/composer.ts';
import type { Case } from '../plan.ts';
import type { Provider } from '../provider.ts';

/** As in `meta.model`: not a language model, and its version changes with its words. */
export const OFFLINE_MODEL = 'casewright-composer-1';

/** Three-character categories the offline composer writes for, in order. */
export const coveredCategories: readonly string[] = CATEGORIES.map(({ category }) => category).sort();

/** Whether the offline composer has words for a code. */
export function covers(code: string): boolean {
  return coveredCategories.includes(code.slice(0, 3).toUpperCase());
}

/**
 * The embedded provider: composes reports from hand-written sentences, without network or key. It reads the request's case,
 * not its prompt; the answer is `{"text": …}`. Errors are those of Composer.compose.
 * @param cases the plan that is asked for, so that its reports do not repeat one another; only words they need are loaded
 */
export async function createOfflineProvider(cases: readonly Case[]): Promise<Provider> {
  const compose = composeInSeries(createComposer(await loadKnowledge(...neededBy(cases))), cases);
  return {
    name: 'offline',
    async ask(request) {
      request.signal.throwIfAborted();
      const text = compose(request.case);
      return { content: JSON.stringify({ text }), model: OFFLINE_MODEL, finishReason: 'stop', requests: 0 };
    },
  };
}

/** Categories and languages of a plan, as far as the composer knows them. */
function neededBy(cases: readonly Case[]): Parameters<typeof loadKnowledge> {
  const names = new Set(cases.map(({ code }) => code.slice(0, 3)));
  const wanted = new Set(cases.map(({ axes }) => axes.language ?? LANGUAGES[0]));
  return [
    CATEGORIES.filter(({ category }) => names.has(category)),
    LANGUAGES.filter((language) => wanted.has(language)),
  ];
}
