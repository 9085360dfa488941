import type { Category } from './knowledge.ts';

/**
 * Structure of F42: intrusive thoughts with rituals (`rituals`; a kind of them in `F42.8` and `F42.9` is partial or
 * unclear), possessions that cannot be parted with (`keeping`), and picking at the skin (`picking`).
 */
export const f42: Category = {
  category: 'F42',
  traits: {
    'F42.2': ['rituals'],
    'F42.3': ['keeping'],
    'F42.4': ['picking'],
    'F42.8': ['one-sided'],
    'F42.9': ['undetermined'],
  },
  suicidality: 'rare',
  features: [
    { id: 'intrusive', core: true, when: 'rituals' },
    { id: 'acts', core: true, when: 'rituals' },
    { id: 'time-taken', core: true, when: 'rituals' },
    { id: 'resisting', when: 'rituals/one-sided' },
    { id: 'drawn-in', when: 'rituals/one-sided' },
    { id: 'just-right', when: 'rituals' },
    { id: 'piles', core: true, when: 'keeping' },
    { id: 'cannot-discard', core: true, when: 'keeping' },
    { id: 'acquiring', when: 'keeping' },
    { id: 'house-risk', when: 'keeping' },
    { id: 'skin-damage', core: true, when: 'picking' },
    { id: 'picking-urge', core: true, when: 'picking' },
    { id: 'covering', when: 'picking' },
    { id: 'absent-minded', when: 'picking' },
    { id: 'one-kind', core: true, when: 'one-sided' },
    { id: 'not-clear', core: true, when: 'undetermined' },
    { id: 'shame' },
    { id: 'slow', when: '!picking' },
    { id: 'poor-sleep' },
  ],
  words: {
    en: async () => (await import('./f42.en.ts')).f42En,
    es: async () => (await import('./f42.es.ts')).f42Es,
  },
};
