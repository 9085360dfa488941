import { f45En } from './f45.en.ts';
import { f45Es } from './f45.es.ts';
import type { Category } from './knowledge.ts';

/** Bodily complaints, or fears about the body, that no disease accounts for; which of them is a matter of the code's traits. */
export const f45: Category = {
  category: 'F45',
  traits: {
    'F45.0': ['many', 'bodily'],
    'F45.1': ['few', 'bodily'],
    'F45.20': ['feared'],
    'F45.21': ['feared', 'set'],
    'F45.22': ['looks'],
    'F45.29': ['feared', 'partial'],
    'F45.41': ['pain', 'no-lesion'],
    'F45.42': ['pain', 'lesion'],
    'F45.8': ['local'],
    'F45.9': ['few', 'partial'],
  },
  suicidality: 'some',
  features: [
    { id: 'many-organs', core: true, when: 'many' },
    { id: 'years-of-visits', core: true, when: 'many' },
    { id: 'some-complaints', core: true, when: 'few' },
    { id: 'dreaded-illness', core: true, when: 'feared' },
    { id: 'body-checks', core: true, when: 'feared' },
    { id: 'reassurance-fades', core: true, when: 'feared' },
    { id: 'conviction', core: true, when: 'set' },
    { id: 'seen-flaw', core: true, when: 'looks' },
    { id: 'mirror', core: true, when: 'looks' },
    { id: 'hiding', core: true, when: 'looks' },
    { id: 'comparing', when: 'looks' },
    { id: 'lasting-pain', core: true, when: 'pain' },
    { id: 'pain-and-strain', core: true, when: 'pain' },
    { id: 'too-much-too-little', when: 'pain' },
    { id: 'lesion-too', core: true, when: 'lesion' },
    { id: 'local-sign', core: true, when: 'local' },
    { id: 'local-strain', core: true, when: 'local' },
    { id: 'half-picture', core: true, when: 'partial' },
    { id: 'taken-up', core: true, when: 'bodily/pain/few' },
    { id: 'clear-tests', core: true, when: '!looks/lesion' },
    { id: 'listening-inward', when: '!looks' },
    { id: 'not-believed', when: 'bodily/pain/local' },
  ],
  text: { en: f45En, es: f45Es },
};
