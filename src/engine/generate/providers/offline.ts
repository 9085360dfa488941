import { CATEGORIES } from '../../knowledge/composer/categories.ts';
import { SHARED } from '../../knowledge/composer/shared.ts';
import { type Composer, createComposer } from '../composer/composer.ts';
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
 */
export function createOfflineProvider(options: { readonly composer?: Composer } = {}): Provider {
  const composer = options.composer ?? createComposer(CATEGORIES, SHARED);
  return {
    name: 'offline',
    async ask(request) {
      request.signal.throwIfAborted();
      const text = composer.compose(request.case);
      return { content: JSON.stringify({ text }), model: OFFLINE_MODEL, finishReason: 'stop', requests: 0 };
    },
  };
}
