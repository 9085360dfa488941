import * as z from 'zod';
import { type ConfigProblem, checkConfig, locateFaults } from './checkConfig.ts';
import { checksSchema } from './checks/settings.ts';
import { type ConfigFault, configFaults, quotaFaults } from './configFaults.ts';
import { CasewrightError } from './errors.ts';
import type { Catalogue } from './icd10/catalogue.ts';
import { DEFAULT_FIELDS } from './record/schema.ts';
import { METRIC_KEYS } from './scores/metrics.ts';

const path = z.string().min(1).describe('A path, relative to the folder of casewright.json.');
const globs = z
  .union([z.string().min(1), z.array(z.string().min(1))])
  .transform((value) => (typeof value === 'string' ? [value] : value));
const fieldPath = z.string().min(1).describe('A dotted path; numbers index arrays, as in messages.1.content.');
const temperature = z.number().min(0).max(2).describe('Sampling temperature, 0 to 2.');
const concurrency = z.int().min(1).max(1000).describe('Requests under way at once.');

const datasetSchema = z.strictObject({
  files: globs.describe('The dataset’s files: a glob or several, relative to the folder of casewright.json.'),
  fields: z
    .strictObject({
      id: fieldPath.default(DEFAULT_FIELDS.id),
      code: fieldPath.default(DEFAULT_FIELDS.code),
      text: fieldPath.default(DEFAULT_FIELDS.text),
      meta: fieldPath.default(DEFAULT_FIELDS.meta),
    })
    .prefault({})
    .describe('Where the parts of a record stand in its JSON object.'),
  template: z
    .record(z.string(), z.json())
    .optional()
    .describe(
      'What a new record starts from; strings may hold {{id}}, {{code}}, {{codes}}, {{title}} and {{meta.PATH}}.',
    ),
  references: globs
    .default([])
    .describe(
      'Real texts the dataset is measured against, or another part of it whose reports it may not repeat: globs of JSONL files.',
    ),
  holdout: globs.default([]).describe('Real texts that the generator has never seen: globs of JSONL files.'),
  quotas: z.record(z.string(), z.int().min(0)).default({}).describe('Records wanted for each code.'),
});

const providerSchema = z.strictObject({
  preset: z.string().min(1).optional().describe('A model Casewright knows: deepseek-r1, openbiollm-llama3-8b, …'),
  host: z
    .string()
    .min(1)
    .optional()
    .describe('Where the preset’s model is served: vllm, ollama, lm-studio, openrouter, deepseek.'),
  baseUrl: z.string().min(1).optional().describe('Base URL of an OpenAI-compatible server, mostly ending in /v1.'),
  model: z.string().min(1).optional().describe('The model’s name on that server.'),
  temperature: temperature.optional(),
  maxTokens: z.int().min(1).optional().describe('Most tokens of a report, reasoning apart.'),
  structuredOutput: z
    .enum(['auto', 'json_schema', 'json_object', 'off'])
    .default('auto')
    .describe('How the answer’s form is asked for; off also takes plain text as the report.'),
  thinking: z
    .boolean()
    .optional()
    .describe('Turns the chain of thought on or off where the server has a switch for it.'),
  timeoutSeconds: z.number().positive().max(86_400).optional().describe('Longest time for one answer.'),
  concurrency: concurrency.optional(),
  headers: z.record(z.string(), z.string()).default({}).describe('Further HTTP headers; never a key.'),
  allowPlainHttp: z.boolean().default(false).describe('Lets another machine be reached without encryption.'),
});

const axisValues = z.array(z.string().trim().min(1).max(80));
const axisChange = z
  .union([axisValues.min(1), z.strictObject({ add: axisValues }), z.null()])
  .describe('Values in place of the default ones, {"add": […]} for further ones, or null to switch the axis off.');

const generationSchema = z.strictObject({
  provider: z
    .string()
    .min(1)
    .default('offline')
    .describe('The provider used unless another is named: offline, or one of providers.'),
  providers: z.record(z.string().min(1), providerSchema).default({}).describe('Providers by name.'),
  axes: z.record(z.string(), axisChange).default({}).describe('Changes to the axes reports are spread over.'),
  prompt: path.optional().describe('A prompt file in place of Casewright’s own.'),
  exemplars: z
    .strictObject({
      file: path,
      count: z.int().min(1).max(20).default(2).describe('Exemplars in each prompt.'),
    })
    .optional()
    .describe('Generated records shown to the model as examples.'),
  temperature: temperature.optional(),
  attempts: z.int().min(1).max(20).default(3).describe('Answers asked for before a case is given up.'),
  concurrency: concurrency.default(4),
  lengths: z
    .record(z.string(), z.tuple([z.int().min(10), z.int().max(20_000)]))
    .default({})
    .describe('Fewest and most words for a value of the axis length; the offline composer keeps to its own.'),
});

const scoresSchema = z.strictObject({
  thresholds: z
    .partialRecord(
      z.enum(METRIC_KEYS),
      z.strictObject({ min: z.number().optional(), max: z.number().optional() }).describe('The least and the most.'),
    )
    .default({})
    .describe('Bounds a dataset must keep, by metric; casewright score exits with 1 when it misses one.'),
  embeddings: z
    .strictObject({
      baseUrl: z.string().min(1).describe('An OpenAI-compatible address, such as http://127.0.0.1:11434/v1.'),
      model: z.string().min(1).describe('The name the server has for its embedding model.'),
      timeoutSeconds: z.number().positive().max(86_400).optional().describe('Longest time for one answer: 120.'),
      allowPlainHttp: z.boolean().default(false).describe('Lets another machine be reached without encryption.'),
    })
    .optional()
    .describe(
      'A server that embeds reports and references in place of the model that comes with Casewright; their texts are sent to it.',
    ),
});

/** casewright.json: what a team shares. One schema for type, defaults, messages and the JSON Schema. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  catalogue: z
    .strictObject({
      path: path.describe('A CSV file with the columns code, title and parent.'),
      name: z.string().min(1).optional(),
    })
    .optional()
    .describe('A classification in place of ICD-10-CM.'),
  datasets: z.array(datasetSchema).default([]),
  generation: generationSchema.prefault({}),
  checks: checksSchema.prefault({}).describe('How datasets are checked.'),
  scores: scoresSchema.prefault({}).describe('What datasets are to score.'),
});

export type Config = z.output<typeof configSchema>;
export type DatasetConfig = Config['datasets'][number];
export type ProviderConfig = z.output<typeof providerSchema>;

/** What holds where nothing is said. */
export const DEFAULT_CONFIG: Config = configSchema.parse({});

/** Temperature where neither the command, the provider, the configuration nor the preset names one. */
export const DEFAULT_TEMPERATURE = 0.8;

/**
 * Reads casewright.json.
 * @param source names the file in messages
 * @throws CasewrightError kind `config`, with line and column of each thing wrong and what was expected there
 */
export function parseConfig(text: string, source: string): Config {
  const { config, problems } = checkConfig(text, configSchema, configFaults);
  if (problems.length > 0) throw problemError(source, problems);
  if (!config) throw new Error('a configuration without problems did not parse');
  return config;
}

/**
 * What is wrong with a configuration that parsed, found later on, as the error users see.
 * @param text the file that was parsed
 * @param source names the file in messages
 * @param faults at least one
 */
export function faultError(text: string, source: string, faults: Iterable<ConfigFault>): CasewrightError {
  return problemError(source, locateFaults(text, faults));
}

/** Faults that one message tells of. */
const MOST_TOLD = 10;

function problemError(source: string, problems: readonly ConfigProblem[]): CasewrightError {
  const { line, column, message, remedy, secret } = problems[0]!;
  const code = secret ? 'key-in-config' : 'invalid-config';
  const others = problems
    .slice(1, MOST_TOLD)
    .map((other) => `Also, line ${other.line}, column ${other.column}: ${other.message}. ${other.remedy}`);
  const left = problems.length - MOST_TOLD;
  const rest = left > 0 ? [`And ${left} more.`] : [];
  return new CasewrightError(
    'config',
    code,
    `${source}:${line}:${column}: ${message}`,
    [remedy, ...others, ...rest].join('\n'),
  );
}

/**
 * Everything wrong in the text of casewright.json, for editors.
 * @param catalogue what quotas are checked against; left alone without
 */
export function configProblems(text: string, catalogue?: Catalogue): readonly ConfigProblem[] {
  return checkConfig(text, configSchema, function* (config) {
    yield* configFaults(config);
    if (catalogue) yield* quotaFaults(config, catalogue);
  }).problems;
}

/** The JSON Schema of casewright.json, for editors. */
export function configJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7', reused: 'inline' }),
    title: 'Casewright configuration',
    description: 'What a team shares about its datasets and their generation: casewright.json.',
  };
}
