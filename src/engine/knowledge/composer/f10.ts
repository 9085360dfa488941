import { f10En } from './f10.en.ts';
import { f10Es } from './f10.es.ts';
import type { Category } from './knowledge.ts';
import { substanceFeatures, substanceTraits } from './substance.ts';

/** Structure of F10: how drinking has gone (three levels) and what it has brought about. */
export const f10: Category = {
  category: 'F10',
  traits: substanceTraits('F10', {
    '0': ['uncomp'],
    '1': ['remission', 'si-none'],
    '2': ['intox'],
    '20': ['intox-plain'],
    '21': ['delirium', 'severe', 'si-none'],
    '29': ['intox-vague'],
    '3': ['withdrawal'],
    '30': ['wd-plain'],
    '31': ['delirium', 'severe', 'si-none'],
    '32': ['wd-perceptual', 'misperceiving'],
    '39': ['wd-vague'],
    '4': ['mood'],
    '5': ['psychotic'],
    '50': ['delusional'],
    '51': ['hallucinating'],
    '6': ['memory', 'si-none'],
    '7': ['decline', 'si-none'],
    '80': ['anxious'],
    '81': ['sexual'],
    '82': ['sleepless'],
    '88': ['slips'],
    '9': ['induced-unsp'],
  }),
  suicidality: 'some',
  features: [
    ...substanceFeatures('!memory !decline'),
    { id: 'seeing-things', core: true, when: 'wd-perceptual' },
    { id: 'wd-confused', core: true, when: 'withdrawal delirium' },
    { id: 'low-mood', core: true, when: 'mood' },
    { id: 'anxious', core: true, when: 'anxious' },
    { id: 'sexual', core: true, when: 'sexual' },
    { id: 'sleepless', core: true, when: 'sleepless' },
    { id: 'memory', core: true, when: 'memory' },
    { id: 'decline', core: true, when: 'decline' },
    { id: 'slips', core: true, when: 'slips' },
    { id: 'body', when: 'dep !remission !delirium' },
    { id: 'blackouts', when: '!remission !unsp !memory !decline !slips' },
  ],
  text: { en: f10En, es: f10Es },
};
