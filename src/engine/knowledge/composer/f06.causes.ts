import type { Template } from './knowledge.ts';

/** Who has which bodily illness: one guard of each report holds, so that the cause stays the same throughout. */
const GUARDS = {
  epilepsy: ['male child/young-adult'],
  encephalitis: ['female child', 'still female adult/middle-aged'],
  injury: ['male adolescent/adult'],
  lupus: ['female adolescent/young-adult'],
  overactiveThyroid: ['quick female adult/middle-aged'],
  underactiveThyroid: ['slow female adult/middle-aged'],
  b12: ['thinking female adult/middle-aged/older-adult'],
  stroke: ['!thinking female older-adult'],
  parkinson: ['!still male older-adult'],
  tumour: ['!fear male middle-aged', 'still male older-adult'],
  adrenal: ['fear male middle-aged'],
} as const;

/** A fact whose words go with the bodily illness of the report; several wordings may stand in one template. */
export function byCause(words: Readonly<Record<keyof typeof GUARDS, string>>): readonly Template[] {
  return Object.entries(GUARDS).flatMap(([cause, guards]) =>
    guards.map((guard) => `${guard} :: ${words[cause as keyof typeof GUARDS]}`),
  );
}
