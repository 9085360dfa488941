import type { Category } from './knowledge.ts';

/** Attention and activity: which of the two pictures leads is a matter of the code's traits. */
export const f90: Category = {
  category: 'F90',
  traits: {
    'F90.0': ['inattentive'],
    'F90.1': ['hyperactive'],
    'F90.2': ['inattentive', 'hyperactive'],
    'F90.8': ['partial', 'inattentive'],
    'F90.9': ['partial', 'hyperactive'],
  },
  suicidality: 'rare',
  features: [
    { id: 'drifting', core: true, when: 'inattentive' },
    { id: 'careless', core: true, when: 'inattentive !partial' },
    { id: 'disorganised', core: true, when: 'inattentive' },
    { id: 'unfinished', core: true, when: 'inattentive !partial' },
    { id: 'forgetful', when: 'inattentive' },
    { id: 'losing-things', when: 'inattentive' },
    { id: 'distractible' },
    { id: 'fidgeting', core: true, when: 'hyperactive' },
    { id: 'on-the-go', core: true, when: 'hyperactive' },
    { id: 'interrupting', core: true, when: 'hyperactive !partial' },
    { id: 'impatience', core: true, when: 'hyperactive !partial' },
    { id: 'talking', when: 'hyperactive' },
    { id: 'rash-choices', when: 'hyperactive !child' },
    { id: 'climbing', when: 'hyperactive child' },
    { id: 'not-all-met', core: true, when: 'partial' },
  ],
  words: {
    en: async () => (await import('./f90.en.ts')).f90En,
    es: async () => (await import('./f90.es.ts')).f90Es,
  },
};
