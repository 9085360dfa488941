import type { Category } from './knowledge.ts';

/**
 * One system of belief in an otherwise ordered life. Its theme must stay the same throughout a report, so it goes with the person's
 * situation: jealousy (partnered, of working age), the workplace (employed, living without a partner), being loved in secret
 * (students), the neighbours (retired), infestation (unemployed, without a partner).
 */
export const f22: Category = {
  category: 'F22',
  traits: { F22: ['fixed-idea'] },
  suicidality: 'rare',
  features: [
    { id: 'belief', core: true },
    { id: 'proofs', core: true },
    { id: 'acts', core: true },
    { id: 'rest-intact', core: true },
    { id: 'unshaken', core: true },
    { id: 'watchful' },
    { id: 'bitterness' },
    { id: 'collecting' },
    { id: 'sleep-guard' },
  ],
  words: {
    en: async () => (await import('./f22.en.ts')).f22En,
    es: async () => (await import('./f22.es.ts')).f22Es,
  },
};
