import type { SharedText } from './knowledge.ts';

export const sharedEn: SharedText = {
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
    subjectNoun: ['the patient'],
    person: ['(man/woman)'],
    relative: ['(his/her) mother'],
    home: ['lives with (his/her) family'],
    job: ['a bus driver'],
  },
  lists: {},
  sections: {
    risk: ['{Subj} denies suicidal thoughts.'],
    identity: ['{Subj} is {age} years old.'],
    disposition: ['Home.'],
  },
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
