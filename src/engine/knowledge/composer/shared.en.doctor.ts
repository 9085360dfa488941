/** Medication in the notes of those who do not prescribe: it is the doctor who starts it. Uses `{drug}`. English. */
export const doctorsOrderEn: readonly string[] = [
  '[The psychiatrist|The team’s doctor] [has proposed|is weighing] {drug}; [questions about it go to that visit|what came up today is passed on].',
  '[On medical advice|As ordered by the psychiatrist], {drug} [from this week|once the tests are back]; [effects will be asked about|tolerance noted] [at each contact|day by day].',
  '{Drug} is [a matter for the psychiatrist|for the treating doctor to decide], [with these findings to hand|after reading this note].',
  'Medication: the [psychiatrist’s|doctor’s] proposal is {drug}, [explained to {relative} as well|its start to be settled at the medical visit].',
];

/** The same where a dose is too low so far. */
export const doctorsDoseEn: readonly string[] = [
  'The dose of {drug} [is put to|will be looked at by] the psychiatrist, [who hears how the weeks went|before the next session].',
  '[Message to the treating doctor|The doctor is asked]: {drug} [has done little so far|may be too low]; [sessions go on weekly|an answer is expected in days].',
  '[Effects of {drug} are written down|A list of effects of {drug} is kept] for the [psychiatrist|prescriber], [who decides on the next step|to be handed over at the visit].',
];
