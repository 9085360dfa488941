import type { Category } from './knowledge.ts';
import { substanceFeatures, substanceTraits } from './substance.ts';

/** Structure of F12: how cannabis has been used (three levels) and what it has brought about. */
export const f12: Category = {
  category: 'F12',
  traits: substanceTraits('F12', {
    '0': ['uncomp'],
    '1': ['remission', 'si-none'],
    '2': ['intox'],
    '20': ['intox-plain'],
    '21': ['delirium', 'severe', 'si-none'],
    '22': ['intox-perceptual', 'misperceiving'],
    '29': ['intox-vague'],
    '3': ['withdrawal'],
    '5': ['psychotic'],
    '50': ['delusional'],
    '51': ['hallucinating'],
    '80': ['anxious'],
    '88': ['sleepless'],
    '9': ['induced-unsp'],
  }),
  suicidality: 'rare',
  features: [
    ...substanceFeatures(),
    { id: 'altered-senses', core: true, when: 'intox-perceptual' },
    { id: 'anxious', core: true, when: 'anxious' },
    { id: 'sleepless', core: true, when: 'sleepless' },
    { id: 'vomiting', when: 'dep !remission !delirium !withdrawal' },
    { id: 'body', when: '!remission !unsp !withdrawal !delirium' },
    { id: 'drive', when: '!remission !unsp !delirium' },
  ],
  words: {
    en: async () => (await import('./f12.en.ts')).f12En,
    es: async () => (await import('./f12.es.ts')).f12Es,
  },
};
