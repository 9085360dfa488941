import type { Category } from './knowledge.ts';
import { substanceFeatures, substanceTraits } from './substance.ts';

/** Structure of F11: how opioids have been taken (three levels) and what they have brought about. */
export const f11: Category = {
  category: 'F11',
  traits: substanceTraits('F11', {
    '0': ['uncomp'],
    '1': ['remission', 'si-none'],
    '2': ['intox'],
    '20': ['intox-plain'],
    '21': ['delirium', 'severe', 'si-none'],
    '22': ['intox-perceptual', 'misperceiving'],
    '29': ['intox-vague'],
    '3': ['withdrawal'],
    '4': ['mood'],
    '5': ['psychotic'],
    '50': ['delusional'],
    '51': ['hallucinating'],
    '81': ['sexual'],
    '82': ['sleepless'],
    '88': ['memory'],
    '9': ['induced-unsp'],
  }),
  suicidality: 'some',
  features: [
    ...substanceFeatures('!memory'),
    { id: 'altered-senses', core: true, when: 'intox-perceptual' },
    { id: 'low-mood', core: true, when: 'mood' },
    { id: 'sexual', core: true, when: 'sexual' },
    { id: 'sleepless', core: true, when: 'sleepless' },
    { id: 'memory', core: true, when: 'memory' },
    { id: 'overdose', when: 'dep !remission !delirium' },
    { id: 'body', when: '!remission !unsp !withdrawal !delirium' },
    { id: 'first-script', when: '!remission !unsp !adolescent' },
  ],
  words: {
    en: async () => (await import('./f11.en.ts')).f11En,
    es: async () => (await import('./f11.es.ts')).f11Es,
  },
};
