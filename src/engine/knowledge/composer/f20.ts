import { f20En } from './f20.en.ts';
import { f20Es } from './f20.es.ts';
import type { Category } from './knowledge.ts';

/** Structure of F20: six forms told apart by traits, a short course (F20.81), and two open ones (F20.89, F20.9). */
export const f20: Category = {
  category: 'F20',
  traits: {
    'F20.0': ['persecuted'],
    'F20.1': ['hebe'],
    'F20.2': ['motor', 'mute', 'si-none'],
    'F20.3': ['several'],
    'F20.5': ['late-phase', 'treated'],
    'F20.81': ['short-course'],
    'F20.89': ['plain-decline'],
    'F20.9': ['partly-known'],
  },
  suicidality: 'some',
  features: [
    { id: 'persecution', core: true, when: 'persecuted/several/short-course' },
    { id: 'voices', core: true, when: 'persecuted/several/short-course' },
    { id: 'reference', when: 'persecuted/several/short-course' },
    { id: 'passivity', when: 'persecuted/several/short-course' },
    { id: 'loose-speech', core: true, when: 'hebe/several' },
    { id: 'odd-affect', core: true, when: 'hebe' },
    { id: 'aimless', core: true, when: 'hebe' },
    { id: 'immobile', core: true, when: 'motor' },
    { id: 'posturing', core: true, when: 'motor' },
    { id: 'negativism', core: true, when: 'motor' },
    { id: 'restless-bursts', when: 'motor' },
    { id: 'motor-thoughts', core: true, when: 'motor' },
    { id: 'few-drives', core: true, when: 'late-phase/plain-decline/several' },
    { id: 'withdrawn', core: true, when: 'late-phase/plain-decline' },
    { id: 'faded-beliefs', core: true, when: 'late-phase' },
    { id: 'slow-decline', core: true, when: 'plain-decline' },
    { id: 'body-sensations', when: 'plain-decline' },
    { id: 'half-told', core: true, when: 'partly-known' },
    { id: 'listening', core: true, when: 'partly-known' },
    { id: 'self-neglect', when: '!motor' },
    { id: 'attention', when: '!motor' },
    { id: 'turned-nights', when: '!motor' },
  ],
  text: { en: f20En, es: f20Es },
};
