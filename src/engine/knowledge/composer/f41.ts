import type { Category } from './knowledge.ts';

/** Structure of F41: sudden surges, constant worry, and three blends told apart by traits. */
export const f41: Category = {
  category: 'F41',
  traits: {
    'F41.0': ['attacks'],
    'F41.1': ['worry'],
    'F41.3': ['mixed-anx'],
    'F41.8': ['anx-dep'],
    'F41.9': ['unclear'],
  },
  suicidality: 'rare',
  features: [
    { id: 'attacks', core: true, when: 'attacks' },
    { id: 'fear-of-next', core: true, when: 'attacks' },
    { id: 'medical-checks', when: 'attacks' },
    { id: 'night-attacks', when: 'attacks' },
    { id: 'worry', core: true, when: 'worry' },
    { id: 'cannot-stop', core: true, when: 'worry' },
    { id: 'mixed-picture', core: true, when: 'mixed-anx' },
    { id: 'low-mood', core: true, when: 'anx-dep' },
    { id: 'vague-anx', core: true, when: 'unclear/anx-dep' },
    { id: 'tension', when: '!attacks' },
    { id: 'restless', when: '!attacks' },
    { id: 'irritable', when: '!attacks' },
    { id: 'focus', when: '!attacks' },
    { id: 'insomnia', when: '!night-attacks' },
    { id: 'fatigue' },
  ],
  words: {
    en: async () => (await import('./f41.en.ts')).f41En,
    es: async () => (await import('./f41.es.ts')).f41Es,
  },
};
