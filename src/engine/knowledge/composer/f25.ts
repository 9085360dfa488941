import type { Category } from './knowledge.ts';

/** Structure of F25: false beliefs and voices that also outlast the mood episodes, which are high (.0), low (.1) or unsorted. */
export const f25: Category = {
  category: 'F25',
  traits: {
    'F25.0': ['high', 'full-high'],
    'F25.1': ['low'],
    'F25.8': ['blend'],
    'F25.9': ['open-kind'],
  },
  suicidality: 'some',
  features: [
    { id: 'voices', core: true },
    { id: 'mindless-of-mood', core: true },
    { id: 'mood-for-long', core: true },
    { id: 'elated', core: true, when: 'high' },
    { id: 'short-sleep', core: true, when: 'high' },
    { id: 'low-mood', core: true, when: 'low' },
    { id: 'joyless', core: true, when: 'low' },
    { id: 'restless-mood', core: true, when: 'blend/open-kind' },
    { id: 'persecution' },
    { id: 'reference' },
    { id: 'passivity' },
    { id: 'loose-speech', when: '!low' },
    { id: 'fast-talk', when: 'high' },
    { id: 'racing', when: 'high' },
    { id: 'projects', when: 'high' },
    { id: 'irritable', when: '!low' },
    { id: 'slowed', when: 'low' },
    { id: 'self-blame', when: 'low' },
    { id: 'undecided', when: '!high' },
  ],
  words: {
    en: async () => (await import('./f25.en.ts')).f25En,
    es: async () => (await import('./f25.es.ts')).f25Es,
  },
};
