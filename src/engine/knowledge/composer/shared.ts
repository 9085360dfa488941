import type { Language, SharedText } from './knowledge.ts';

/** Words that do not depend on the category. */
export const SHARED: Readonly<Record<Language, () => Promise<SharedText>>> = {
  en: async () => (await import('./shared.en.ts')).sharedEn,
  es: async () => (await import('./shared.es.ts')).sharedEs,
};
