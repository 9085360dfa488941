import * as z from 'zod';
import { RULE_IDS, SEVERITIES } from './finding.ts';

const share = (text: string) => z.number().min(0).max(1).describe(text);
const tokens = (least: number, text: string) => z.int().min(least).max(10_000).describe(text);

/** `checks` of casewright.json: which rules run, how severe they are and where they begin. */
export const checksSchema = z.strictObject({
  rules: z
    .partialRecord(z.enum(RULE_IDS), z.enum([...SEVERITIES, 'off']))
    .default({})
    .describe('A severity for all findings of a rule, or off.'),
  nearDuplicate: z
    .strictObject({
      threshold: z
        .number()
        .min(0.2)
        .max(1)
        .default(0.5)
        .describe('The least Jaccard similarity of 3-token shingles that makes two records near-duplicates.'),
    })
    .prefault({}),
  plagiarism: z
    .strictObject({
      minRun: tokens(4, 'Tokens of the shortest run that counts as copied.').default(10),
    })
    .prefault({}),
  lowDiversity: z
    .strictObject({
      minRun: tokens(4, 'Tokens of the shortest boilerplate or repeated run.').default(8),
      share: share('The share of records from which on a run is boilerplate; five records at least.').default(0.05),
      ttr: share('The type-token ratio of 50 tokens below which a stretch is marked.').default(0.5),
    })
    .prefault({}),
  textLength: z
    .strictObject({
      min: z.int().min(0).default(10).describe('Fewest tokens of a text.'),
      max: z.int().min(1).default(10_000).describe('Most tokens of a text.'),
    })
    .prefault({})
    .refine(({ min, max }) => min <= max, { message: 'min is greater than max' }),
  phi: z
    .strictObject({
      allow: z
        .array(z.string().trim().min(1))
        .default([])
        .describe('Names and words that identify nobody, such as those of invented clinics.'),
    })
    .prefault({}),
});

export type CheckSettings = z.output<typeof checksSchema>;
