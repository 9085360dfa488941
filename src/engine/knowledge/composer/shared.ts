import type { SharedText } from './knowledge.ts';
import { sharedEn } from './shared.en.ts';
import { sharedEs } from './shared.es.ts';

/** Words that do not depend on the category. */
export const SHARED: Readonly<Record<'en' | 'es', SharedText>> = { en: sharedEn, es: sharedEs };
