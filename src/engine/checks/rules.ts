import { RULE_IDS, type RuleId, type Severity } from './finding.ts';

/** What a rule is, in words for people: shared by the reports, the editor and the docs. */
export interface Rule {
  readonly id: RuleId;
  /** Two or three words, as a heading. */
  readonly title: string;
  /** The severity it begins with; some findings of it are worse, as `finds` says. */
  readonly severity: Severity;
  /** What it finds. */
  readonly finds: string;
  /** Why that matters. */
  readonly matters: string;
  /** How to mend it. */
  readonly mend: string;
}

export const RULES: Readonly<Record<RuleId, Rule>> = {
  'invalid-record': {
    id: 'invalid-record',
    title: 'Invalid record',
    severity: 'error',
    finds:
      'A line that is not JSON or not an object; a field that is missing, empty or of the wrong type; an id used twice; a code that the classification does not have or that is a heading; a text outside the length limits; characters lost in a conversion (U+FFFD, lone surrogates).',
    matters: 'Readers of the dataset skip such a line, stop at it, or train on a wrong label without a word.',
    mend: 'Correct the line. For a code, choose one of the nearest billable codes the finding names; for broken characters, convert the file again from its original encoding.',
  },
  'near-duplicate': {
    id: 'near-duplicate',
    title: 'Near-duplicate records',
    severity: 'warning',
    finds:
      'Two records that share at least half of their three-word sequences (Jaccard similarity of token 3-shingles ≥ 0.5; an error from 0.9 on). Every such pair is found, none below the threshold is reported.',
    matters:
      'Duplicates add weight, not information; when they fall on both sides of a train/test split, the test measures memory.',
    mend: 'Keep the better record of the pair and delete or rewrite the other; the marked runs are what they share.',
  },
  plagiarism: {
    id: 'plagiarism',
    title: 'Text copied from a reference',
    severity: 'warning',
    finds:
      'A run of words that also stands, word for word, in a reference text or in an example the model was shown; an error where the run is twice the minimum length or copied runs make up 30 % of the record.',
    matters:
      'Sentences of real notes in a synthetic record may disclose a patient, and a dataset that repeats its source adds nothing to it.',
    mend: 'Rewrite the marked run in other words, or delete the record if the copied part is its substance.',
  },
  'low-diversity': {
    id: 'low-diversity',
    title: 'Low diversity',
    severity: 'information',
    finds:
      'Boilerplate: eight words or more that stand in at least 5 % of the records (a warning where it makes up half of the record); a run of eight words or more repeated inside a record; fifty words in a row of which fewer than half are different.',
    matters:
      'Models learn the phrase instead of the condition, and the scores of a repetitive dataset look better than it is.',
    mend: 'Vary or cut the marked run; where it stands in many records, change the prompt or the axes and generate again.',
  },
  'label-leakage': {
    id: 'label-leakage',
    title: 'Label in the text',
    severity: 'warning',
    finds: 'The record’s own code, the title of the code, or one of its inclusion terms, in the text.',
    matters: 'A classifier trained on such a text learns to read the label, not the language of the condition.',
    mend: 'Replace the marked words by what was seen and said, or delete the sentence.',
  },
  'off-code': {
    id: 'off-code',
    title: 'Text speaks for another code',
    severity: 'warning',
    finds:
      'A text whose signs and symptoms speak for another code more than for its own, or that denies what its own code requires; negated findings, family history and hypotheses do not count.',
    matters: 'The label of such a record is wrong for its text: noise for every model trained or tested on it.',
    mend: 'Change the marked sentence, add what is missing, or give the record the code its text speaks for.',
  },
  phi: {
    id: 'phi',
    title: 'Identifying details',
    severity: 'error',
    finds:
      'What identifies a person under HIPAA’s Safe Harbor (45 CFR 164.514(b)(2)): names, addresses, dates, ages over 89, telephone, record, account, licence, vehicle and device numbers, e-mail, web and IP addresses; and Spain’s NIF and NIE.',
    matters: 'In a synthetic dataset such a detail is either copied from a real note or will be taken for it.',
    mend: 'Replace it by a role, a relative time or a placeholder such as “Dr. X”, or delete it.',
  },
  'llm-residue': {
    id: 'llm-residue',
    title: 'Residue of a language model',
    severity: 'warning',
    finds:
      'A chain of thought, markup of a chat, placeholders that were not filled in, Markdown, refusals, words of the model about itself or its text, sentences of the prompt, and an ending cut off.',
    matters: 'No clinician writes these: they mark the text as generated and teach models to write them.',
    mend: 'Delete the marked words; generate the record again if it breaks off or is a refusal.',
  },
};

/** The rules in the order findings are listed. */
export const ALL_RULES: readonly Rule[] = RULE_IDS.map((id) => RULES[id]);

/** What a rule finds, why it matters and how to mend it, as three paragraphs of plain text that are Markdown as well. */
export function helpOf(rule: Rule): string {
  return [rule.finds, rule.matters, rule.mend].join('\n\n');
}
