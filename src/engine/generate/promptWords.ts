import { hash32 } from '../random.ts';
import { AGE_RANGES } from './axes.ts';
import type { Case } from './plan.ts';

/** Each note type in words, with the parts it has. */
export const NOTE_TYPES: Readonly<Record<string, { readonly name: string; readonly structure: string }>> = {
  'intake-evaluation': {
    name: 'initial psychiatric evaluation',
    structure:
      'presenting complaint, history of the present illness, past psychiatric and medical history, substance use, family and social history, mental status examination, risk assessment, formulation, plan',
  },
  'emergency-note': {
    name: 'emergency department mental-status note',
    structure:
      'how and with whom the patient arrived and why, brief history, mental status examination, risk assessment, disposition',
  },
  'progress-note': {
    name: 'progress note of a follow-up visit',
    structure:
      'what happened since the last visit, mental status examination, response to treatment, risk, assessment, plan',
  },
  'discharge-summary': {
    name: 'discharge summary',
    structure:
      'reason for admission, course of the stay and treatment, mental status and risk at discharge, discharge medication, follow-up',
  },
};

/** What the prompt demands of the language, by language. */
export const LANGUAGE_DEMAND: Readonly<Record<string, string>> = {
  en: 'English',
  es: 'Spanish, headings included, as clinicians in a Spanish-speaking country write their own notes, not as a translation',
};

const AXIS_NAMES: Readonly<Record<string, string>> = {
  setting: 'Setting',
  sex: 'Sex',
  severity: 'Severity',
  course: 'Course',
  comorbidity: 'Comorbidity',
  voice: 'Written by',
};

const VALUES: Readonly<Record<string, string>> = {
  outpatient: 'outpatient clinic',
  inpatient: 'psychiatric inpatient ward',
  emergency: 'emergency department',
  'day-hospital': 'day hospital',
  telehealth: 'telehealth (video) visit',
  'acute-onset': 'began within days',
  'gradual-onset': 'began slowly, over weeks to months',
  fluctuating: 'goes up and down',
  worsening: 'getting worse',
  improving: 'getting better',
  none: 'none',
  anxiety: 'marked anxiety besides the main condition',
  'substance-use': 'harmful use of alcohol or another substance besides the main condition',
  'chronic-pain': 'chronic pain',
  medical: 'a chronic medical illness',
  psychiatrist: 'a psychiatrist',
  psychologist: 'a clinical psychologist',
  nurse: 'a psychiatric nurse',
  trainee: 'a doctor in training',
};

/** Axes that the prompt states elsewhere. */
const ELSEWHERE = new Set(['language', 'noteType', 'length', 'ageBand']);

/**
 * The axes of a case as a list in words. The age is one year of the age band, by the case's seed: asked for a band alone, models
 * give nearly every patient the same age.
 */
export function describeAxes({ axes, seed }: Case): string {
  const lines = Object.entries(axes)
    .filter(([axis]) => !ELSEWHERE.has(axis))
    .map(([axis, value]) => `- ${AXIS_NAMES[axis] ?? inWords(axis)}: ${VALUES[value] ?? value.replaceAll('-', ' ')}`);
  const range = AGE_RANGES[axes.ageBand as keyof typeof AGE_RANGES];
  if (range) {
    const [low, high] = range;
    lines.unshift(`- Age: ${low + (hash32('age', seed) % (high - low + 1))} years`);
  } else if (axes.ageBand !== undefined) lines.unshift(`- Age: ${axes.ageBand.replaceAll('-', ' ')}`);
  return lines.join('\n');
}

function inWords(name: string): string {
  const spaced = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
