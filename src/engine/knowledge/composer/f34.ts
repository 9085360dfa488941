import { f34En } from './f34.en.ts';
import { f34Es } from './f34.es.ts';
import type { Category } from './knowledge.ts';

/** Mood out of balance for years: ups and downs, a long low, outbursts in childhood, lasting crossness, or not yet told apart. */
export const f34: Category = {
  category: 'F34',
  traits: {
    'F34.0': ['swings'],
    'F34.1': ['long-low'],
    'F34.81': ['temper'],
    'F34.89': ['long-cross'],
    'F34.9': ['long-open'],
  },
  suicidality: 'some',
  features: [
    { id: 'up-days', core: true, when: 'swings' },
    { id: 'down-days', core: true, when: 'swings' },
    { id: 'turning', core: true, when: 'swings' },
    { id: 'short-nights', when: 'swings' },
    { id: 'unfinished', when: 'swings' },
    { id: 'warm-and-cold', when: 'swings' },
    { id: 'gloom-for-years', core: true, when: 'long-low' },
    { id: 'low-energy', core: true, when: 'long-low' },
    { id: 'little-worth', core: true, when: 'long-low' },
    { id: 'no-hope', when: 'long-low' },
    { id: 'poor-nights', when: 'long-low' },
    { id: 'eating-changed', when: 'long-low' },
    { id: 'hard-to-decide', when: 'long-low' },
    { id: 'outbursts', core: true, when: 'temper' },
    { id: 'cross-between', core: true, when: 'temper' },
    { id: 'two-places', core: true, when: 'temper' },
    { id: 'low-threshold', when: 'temper' },
    { id: 'shame-after', when: 'temper' },
    { id: 'friends-lost', when: 'temper' },
    { id: 'lasting-cross', core: true, when: 'long-cross' },
    { id: 'gloomy-hours', core: true, when: 'long-cross' },
    { id: 'rubs-everyone', core: true, when: 'long-cross' },
    { id: 'restless-body', when: 'long-cross' },
    { id: 'regret', when: 'long-cross' },
    { id: 'unsteady-mood', core: true, when: 'long-open' },
    { id: 'still-open', core: true, when: 'long-open' },
    { id: 'good-weeks-rare', when: 'long-open' },
    { id: 'tired-of-it', when: 'long-open' },
  ],
  text: { en: f34En, es: f34Es },
};
