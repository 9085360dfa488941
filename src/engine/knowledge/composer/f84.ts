import type { Category } from './knowledge.ts';

/** Held by everyone who needs care all their life: no work, no family of their own, no interview in words. */
const DEPENDENT = ['dependent', 'few-words', 'si-none', 'single', 'childless', 'schoolchild'];

/** Social exchange, communication and sameness from early life on, or skills lost again; which is a matter of the code's traits. */
export const f84: Category = {
  category: 'F84',
  traits: {
    'F84.0': ['talks', 'late-words'],
    'F84.2': [...DEPENDENT, 'female', 'hands'],
    'F84.3': [...DEPENDENT, 'undone'],
    'F84.5': ['talks', 'on-time'],
    'F84.8': [...DEPENDENT, 'never-still'],
    'F84.9': ['talks', 'partial'],
  },
  suicidality: 'rare',
  features: [
    { id: 'exchange', core: true, when: 'talks' },
    { id: 'cues', core: true, when: 'late-words/on-time' },
    { id: 'sameness', core: true, when: 'talks' },
    { id: 'late-speech', core: true, when: 'late-words' },
    { id: 'moves', core: true, when: 'late-words' },
    { id: 'early-speech', core: true, when: 'on-time' },
    { id: 'absorbed', core: true, when: 'on-time' },
    { id: 'incomplete', core: true, when: 'partial' },
    { id: 'senses', when: 'talks' },
    { id: 'alone', when: 'talks' },
    { id: 'hand-loss', core: true, when: 'hands' },
    { id: 'hand-moves', core: true, when: 'hands' },
    { id: 'word-loss', core: true, when: 'hands' },
    { id: 'gait', core: true, when: 'hands' },
    { id: 'head', core: true, when: 'hands' },
    { id: 'eyes', when: 'hands' },
    { id: 'good-start', core: true, when: 'undone' },
    { id: 'skills-gone', core: true, when: 'undone' },
    { id: 'rituals', core: true, when: 'undone' },
    { id: 'far-away', core: true, when: 'undone/never-still' },
    { id: 'driven', core: true, when: 'never-still' },
    { id: 'rocking', core: true, when: 'never-still' },
    { id: 'far-behind', core: true, when: 'never-still' },
    { id: 'nights', when: 'dependent' },
    { id: 'upset', when: 'dependent' },
  ],
  words: {
    en: async () => (await import('./f84.en.ts')).f84En,
    es: async () => (await import('./f84.es.ts')).f84Es,
  },
};
