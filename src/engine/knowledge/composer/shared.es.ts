import type { SharedText } from './knowledge.ts';

export const sharedEs: SharedText = {
  headings: {
    presenting: ['Presentation'],
    history: ['History'],
    background: ['Background'],
    course: ['Course'],
    mentalStatus: ['Mental status'],
    risk: ['Risk'],
    assessment: ['Assessment'],
    plan: ['Plan'],
  },
  facts: {
    subjectNoun: ['(el/la) paciente'],
    person: ['(hombre/mujer)'],
    relative: ['su madre'],
    home: ['vive con su familia'],
    job: ['conductor(/a)'],
  },
  lists: {},
  sections: { risk: ['{Subj} niega ideas de muerte.'], identity: ['{Subj} tiene {age} años.'], disposition: ['Alta.'] },
  mse: {
    appearance: ['[One|Two] unremarkable appearance.'],
    behaviour: ['[One|Two] unremarkable behaviour.'],
    speech: ['[One|Two] unremarkable speech.'],
    mood: ['[One|Two] unremarkable mood.'],
    affect: ['[One|Two] unremarkable affect.'],
    thoughtProcess: ['[One|Two] unremarkable thoughtProcess.'],
    thoughtContent: ['[One|Two] unremarkable thoughtContent.'],
    perception: ['[One|Two] unremarkable perception.'],
    cognition: ['[One|Two] unremarkable cognition.'],
    insight: ['[One|Two] unremarkable insight.'],
  },
};
