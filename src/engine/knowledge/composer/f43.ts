import type { Category } from './knowledge.ts';

/**
 * Structure of F43. `{blow}` is what happened: a threat to life (`just-now` days ago, `haunted` longer), a change to be
 * lived with (`adapting`), or a death (`bereft`).
 */
export const f43: Category = {
  category: 'F43',
  traits: {
    'F43.0': ['threat', 'just-now'],
    'F43.1': ['threat', 'haunted'],
    'F43.10': ['length-open'],
    'F43.11': ['length-short'],
    'F43.12': ['length-long'],
    'F43.2': ['adapting'],
    'F43.20': ['adj-open'],
    'F43.21': ['adj-low'],
    'F43.22': ['adj-anx'],
    'F43.23': ['adj-low', 'adj-anx'],
    'F43.24': ['adj-acts'],
    'F43.25': ['adj-low', 'adj-anx', 'adj-acts'],
    'F43.29': ['adj-body'],
    'F43.81': ['bereft'],
    'F43.89': ['threat', 'partly'],
    'F43.9': ['threat', 'unsettled'],
  },
  suicidality: 'some',
  features: [
    { id: 'intrusions', core: true, when: 'haunted/just-now' },
    { id: 'avoidance', core: true, when: 'haunted/just-now' },
    { id: 'alert', core: true, when: 'haunted/just-now' },
    { id: 'dark-beliefs', core: true, when: 'haunted' },
    { id: 'dazed', core: true, when: 'just-now' },
    { id: 'nightmares', when: 'haunted/just-now' },
    { id: 'preoccupied', core: true, when: 'adapting' },
    { id: 'tearful', core: true, when: 'adj-low' },
    { id: 'anxious', core: true, when: 'adj-anx' },
    { id: 'acting-out', core: true, when: 'adj-acts' },
    { id: 'bodily', core: true, when: 'adj-body' },
    { id: 'overwhelmed', core: true, when: 'adj-open' },
    { id: 'yearning', core: true, when: 'bereft' },
    { id: 'disbelief', core: true, when: 'bereft' },
    { id: 'reminders', when: 'bereft' },
    { id: 'empty-life', core: true, when: 'bereft' },
    { id: 'fragments', core: true, when: 'partly' },
    { id: 'upset-unclear', core: true, when: 'unsettled' },
    { id: 'sleepless', when: '!nightmares' },
    { id: 'scattered' },
    { id: 'tired' },
    { id: 'withdrawn', when: '!bereft' },
  ],
  words: {
    en: async () => (await import('./f43.en.ts')).f43En,
    es: async () => (await import('./f43.es.ts')).f43Es,
  },
};
