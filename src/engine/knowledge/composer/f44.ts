import { f44En } from './f44.en.ts';
import { f44Es } from './f44.es.ts';
import type { Category } from './knowledge.ts';

/** Loss of memory, movement, sensation or unity that no lesion explains; which of them is a matter of the code's traits. */
export const f44: Category = {
  category: 'F44',
  traits: {
    'F44.0': ['amnesia'],
    'F44.1': ['amnesia', 'fugue'],
    'F44.2': ['stupor', 'mute', 'si-none'],
    'F44.4': ['motor', 'body'],
    'F44.5': ['spells', 'body'],
    'F44.6': ['sensory', 'body'],
    'F44.7': ['motor', 'sensory', 'body'],
    'F44.81': ['identity'],
    'F44.89': ['trance'],
    'F44.9': ['unclear'],
  },
  suicidality: 'some',
  features: [
    { id: 'memory-gap', core: true, when: 'amnesia' },
    { id: 'own-past', core: true, when: 'amnesia' },
    { id: 'learning-kept', when: 'amnesia' },
    { id: 'wandering', core: true, when: 'fugue' },
    { id: 'motionless', core: true, when: 'stupor' },
    { id: 'awake-inside', core: true, when: 'stupor' },
    { id: 'weak-part', core: true, when: 'motor' },
    { id: 'motor-inconsistent', core: true, when: 'motor' },
    { id: 'attacks', core: true, when: 'spells' },
    { id: 'attack-signs', core: true, when: 'spells' },
    { id: 'lost-sense', core: true, when: 'sensory' },
    { id: 'sense-inconsistent', core: true, when: 'sensory' },
    { id: 'states', core: true, when: 'identity' },
    { id: 'daily-gaps', core: true, when: 'identity' },
    { id: 'inner-voices', when: 'identity' },
    { id: 'trance-state', core: true, when: 'trance' },
    { id: 'partial-picture', core: true, when: 'unclear' },
    { id: 'strain', core: true },
    { id: 'negative-workup', core: true },
    { id: 'detached' },
  ],
  text: { en: f44En, es: f44Es },
};
