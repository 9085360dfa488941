import { readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { layoutFor } from '../engine/datasetFor.ts';
import { CasewrightError } from '../engine/errors.ts';
import { type Axes, resolveAxes } from '../engine/generate/axes.ts';
import { composableAxes, requireKnownAxes } from '../engine/generate/composer/composer.ts';
import { coveredNearby } from '../engine/generate/coveredNearby.ts';
import { type Exemplar, exemplarOf } from '../engine/generate/exemplars.ts';
import type { GenerateOptions } from '../engine/generate/pipeline.ts';
import {
  addUp,
  type CodeQuantity,
  createPlan,
  inTurns,
  type MissingValues,
  planId,
  spreadCount,
} from '../engine/generate/plan.ts';
import { DEFAULT_PROMPT_ID, type PromptTemplate, parsePromptTemplate } from '../engine/generate/prompt.ts';
import type { Catalogue } from '../engine/icd10/catalogue.ts';
import { expandCode } from '../engine/icd10/expandCode.ts';
import { AXIS_LIMITS } from '../engine/knowledge/axisLimits.ts';
import {
  type ChosenProvider,
  chooseProvider,
  OFFLINE,
  type ProviderAccess,
  type ProviderChoice,
  providerName,
} from './chooseProvider.ts';
import { ioError } from './ioError.ts';
import { type LoadedConfig, requireConfiguredFile } from './loadConfig.ts';
import { readDataset } from './readDataset.ts';

/** What somebody wants generated. */
export interface GenerationJob {
  /** Codes or headings; a heading's number is spread over the codes below it. */
  readonly codes: readonly { readonly code: string; readonly count: number }[];
  readonly seed: number;
  readonly provider: ProviderChoice;
  /** Values to keep, by axis. */
  readonly axes?: Readonly<Record<string, readonly string[]>>;
  /** Values that each code gets its number of reports of; no others are written. */
  readonly missing?: MissingValues;
  /** Files in place of casewright.json's, relative to the working folder. */
  readonly promptFile?: string;
  readonly exemplarsFile?: string;
  readonly shots?: number;
}

/** What a job is worked out with. */
export interface GenerationSurroundings extends ProviderAccess {
  readonly loaded: LoadedConfig;
  readonly catalogue: Catalogue;
  /** Casewright's own media folder. */
  readonly mediaFolder: string;
}

/** Everything `generate` needs but where the lines go and who watches. */
export type PreparedGeneration = Omit<
  GenerateOptions,
  'sink' | 'rejects' | 'done' | 'seen' | 'layout' | 'version' | 'now' | 'signal' | 'onProgress'
> & {
  /** What of the configuration goes unheeded, one sentence each without a full stop. */
  readonly notices: readonly string[];
};

/**
 * Works out a run: codes, axes, plan, provider, prompt and exemplars. Sends nothing and writes nothing.
 * @throws CasewrightError for everything that is wrong with the job or the configuration
 */
export async function prepareGeneration(
  job: GenerationJob,
  surroundings: GenerationSurroundings,
): Promise<PreparedGeneration> {
  const { loaded, catalogue } = surroundings;
  const { generation } = loaded.config;
  const { missing } = job;
  const { axes, unused } = axesFor(job, loaded);
  const codes = quantities(job, catalogue, axes);
  const cases = createPlan({ codes, axes, limits: AXIS_LIMITS, seed: job.seed });
  const chosen = await chooseProvider(loaded.config, job.provider, surroundings, cases);
  requireCovered(codes, job, catalogue, chosen);
  requireReader(job, chosen);
  const { provider, structured, temperature, concurrency, maxTokens, model } = chosen;
  const identity = {
    ...{ seed: job.seed, axes, provider: provider.name },
    ...(missing && { missing }),
    ...(model !== undefined && { model }),
  };
  return {
    cases,
    notices: unused,
    planId: planId(identity),
    catalogue,
    provider,
    structured,
    temperature,
    concurrency,
    attempts: generation.attempts,
    ...(maxTokens !== undefined && { maxTokens }),
    ...(provider.origin !== undefined && {
      prompt: await loadPrompt(job, surroundings),
      lengths: generation.lengths,
      ...(await loadExemplars(job, loaded)),
    }),
  };
}

/** What a team added for language models goes unused offline; what was asked for by name is not passed over. */
function axesFor(
  { axes: limited = {}, missing, provider }: GenerationJob,
  { config }: LoadedConfig,
): { readonly axes: Axes; readonly unused: readonly string[] } {
  const asked = missing ? { ...limited, [missing.axis]: [...new Set(Object.values(missing.values).flat())] } : limited;
  const axes = resolveAxes(config.generation.axes, asked);
  if (providerName(config, provider) !== OFFLINE) return { axes, unused: [] };
  requireKnownAxes(Object.fromEntries(Object.keys(asked).map((axis) => [axis, axes[axis] ?? []])));
  return composableAxes(axes);
}

function quantities({ codes, seed, missing }: GenerationJob, catalogue: Catalogue, axes: Axes): CodeQuantity[] {
  if (codes.length === 0) {
    throw new CasewrightError('usage', 'no-code', 'No code was named', 'Name at least one: --code F32.1');
  }
  return addUp(
    codes.flatMap(({ code, count }) => {
      if (!Number.isSafeInteger(count) || count < 1) {
        throw new CasewrightError(
          'usage',
          'bad-count',
          `${count} is not a number of reports`,
          'Give a whole number from 1 on.',
        );
      }
      const spread = spreadCount(expandCode(catalogue, code), count, seed);
      return missing ? inTurns(spread, axes, missing.axis, missing.values[code] ?? []) : spread;
    }),
  );
}

function requireCovered(
  codes: readonly CodeQuantity[],
  job: GenerationJob,
  catalogue: Catalogue,
  chosen: ChosenProvider,
): void {
  const missing = codes.filter(({ entry }) => !chosen.covers(entry.code)).map(({ entry }) => entry.code);
  if (missing.length === 0) return;
  const holdsMissing = (code: string): boolean =>
    expandCode(catalogue, code).some((entry) => missing.includes(entry.code));
  const asked = job.codes.map(({ code }) => code).filter(holdsMissing);
  const nearby = coveredNearby(catalogue, asked, chosen.coveredCategories ?? []);
  throw new CasewrightError(
    'usage',
    'code-not-covered',
    `The offline composer has no words for ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' and others' : ''}`,
    `${nearby[0]!.toUpperCase()}${nearby.slice(1)}; for other codes choose a provider with a language model (on the command line: --provider, --preset or --base-url).`,
  );
}

/** The composer reads neither prompts nor exemplars; to take them and not use them would mislead. */
function requireReader({ promptFile, exemplarsFile, shots }: GenerationJob, { provider }: ChosenProvider): void {
  if (provider.origin !== undefined || (promptFile ?? exemplarsFile ?? shots) === undefined) return;
  throw new CasewrightError(
    'usage',
    'offline-takes-no-prompt',
    'The offline composer reads neither prompts nor exemplars',
    'Leave them out, or name a provider with a language model.',
  );
}

async function loadPrompt(
  job: GenerationJob,
  { loaded, mediaFolder }: GenerationSurroundings,
): Promise<PromptTemplate> {
  const configured = loaded.config.generation.prompt;
  if (job.promptFile === undefined && configured !== undefined) {
    await requireConfiguredFile(loaded, ['generation', 'prompt'], configured);
  }
  const own = job.promptFile ?? (configured === undefined ? undefined : resolve(loaded.folder, configured));
  const path = own ?? join(mediaFolder, 'prompts', 'report.md');
  const text = await readFile(path, 'utf8').catch((error) => Promise.reject(ioError(error, 'read', path)));
  return parsePromptTemplate(text, own === undefined ? DEFAULT_PROMPT_ID : basename(own), path);
}

async function loadExemplars(
  job: GenerationJob,
  loaded: LoadedConfig,
): Promise<{ exemplars?: readonly Exemplar[]; shots?: number }> {
  const { config, folder } = loaded;
  const configured = config.generation.exemplars;
  if (job.exemplarsFile === undefined && configured) {
    await requireConfiguredFile(loaded, ['generation', 'exemplars', 'file'], configured.file);
  }
  const path = job.exemplarsFile ?? (configured && resolve(folder, configured.file));
  if (path === undefined) return {};
  const exemplars: Exemplar[] = [];
  for await (const lines of readDataset(path, layoutFor(config, relative(folder, resolve(path))))) {
    for (const { line, record } of lines) if (record) exemplars.push(exemplarOf(record, `${path}:${line}`));
  }
  if (exemplars.length > 0) return { exemplars, shots: job.shots ?? configured?.count ?? 2 };
  throw new CasewrightError(
    'config',
    'no-exemplars',
    `${path} holds no records to show as exemplars`,
    'Name a dataset that Casewright generated.',
  );
}
