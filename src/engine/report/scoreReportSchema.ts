import * as z from 'zod';
import { DIMENSIONS, METRIC_KEYS } from '../scores/metrics.ts';

const verdict = z.enum(['good', 'look', 'bad']);
const count = z.int().min(0);

const metric = z.strictObject({
  value: z.number().optional().describe('Absent where the metric is not defined.'),
  n: count.describe('Records it rests on.'),
  undefined: z.string().optional().describe('Why it is not defined on this input.'),
  baseline: z.number().optional().describe('The same metric of real texts, at baselineN of them.'),
  baselineN: count.optional(),
  atBaselineN: z.number().optional().describe('The metric of baselineN of the records: to be compared with baseline.'),
  interval: z.tuple([z.number(), z.number()]).optional().describe('95 %, by bootstrap.'),
  verdict: verdict.optional(),
});

const group = z.strictObject({
  n: count,
  metrics: z.partialRecord(z.enum(METRIC_KEYS), metric),
  dimensions: z.record(
    z.enum(DIMENSIONS),
    z.strictObject({
      verdict: verdict.optional().describe('The worst of its metrics.'),
      drivers: z.array(z.enum(METRIC_KEYS)).describe('The metrics with that verdict, unless it is good.'),
    }),
  ),
});

const recordValues = z.strictObject({
  id: z.string(),
  line: z.int().min(1),
  ttr: z.number().optional(),
  mattr50: z.number().optional(),
  mtld: z.number().optional(),
  hdd42: z.number().optional(),
  longestRun: count.optional(),
  runCoverage: z.number().optional(),
  nnd: z.number().optional(),
});

const report = z.strictObject({
  version: z.literal(1),
  path: z.string(),
  casewright: z.string().describe('The version that wrote the report.'),
  seed: count,
  embedding: z.string().describe('The embedding model.'),
  skipped: count.optional().describe('Lines that are no records and were left out; absent without any.'),
  references: count.optional().describe('Reference texts; absent without any.'),
  referencesOfItsCodes: count
    .optional()
    .describe('Reference texts that have a code of the dataset; absent where all have.'),
  codesWithoutReferences: z
    .array(z.string())
    .optional()
    .describe('Codes of the dataset that no reference has; absent where all have some.'),
  by: z.enum(['code', 'model']),
  dataset: group,
  groups: z.record(z.string(), group),
  missed: z
    .array(
      z.strictObject({
        metric: z.enum(METRIC_KEYS),
        value: z.number().optional(),
        min: z.number().optional(),
        max: z.number().optional(),
      }),
    )
    .describe('Bounds of casewright.json that the dataset misses.'),
  previous: z.partialRecord(z.enum(METRIC_KEYS), z.number()).optional().describe('Metrics of an earlier report.'),
  records: z.array(recordValues).optional().describe('With --records; what is not defined is left out.'),
});

const several = z.strictObject({ version: z.literal(1), files: z.array(report) });

/** The JSON Schema of score reports, of one file or several. */
export function scoreReportJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(z.union([report, several]), { target: 'draft-7', reused: 'ref' }),
    title: 'Casewright score report',
    description: 'What casewright score --format json writes.',
  };
}
