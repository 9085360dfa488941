import { createLeakageMatcher } from '../checks/labelLeakage.ts';
import { CasewrightError } from '../errors.ts';
import type { Catalogue } from '../icd10/catalogue.ts';
import { hash32 } from '../random.ts';
import type { JsonObject } from '../record/record.ts';
import { type RecordLayout, serialiseObject, serialiseRecord } from '../record/schema.ts';
import { chooseExemplars, type Exemplar } from './exemplars.ts';
import { type Case, caseId } from './plan.ts';
import { buildPrompt, describeCode, type PromptTemplate } from './prompt.ts';
import type { Provider, ProviderAnswer } from './provider.ts';
import { createTally, type GenerationProgress, type GenerationSummary } from './tally.ts';
import { type LengthRanges, lengthRange, type Rejection, validateReport } from './validateReport.ts';

/** Takes lines; resolves once a line is written whole. */
export interface LineSink {
  append(line: string): Promise<void>;
}

export interface GenerateOptions {
  readonly cases: readonly Case[];
  readonly planId: string;
  readonly catalogue: Catalogue;
  readonly provider: Provider;
  /** Undefined for a provider that reads the case itself, such as the offline composer. */
  readonly prompt?: PromptTemplate;
  readonly exemplars?: readonly Exemplar[];
  /** Exemplars in each prompt. */
  readonly shots?: number;
  /** False where the provider does not ask for structured output: plain text is then taken as the report. */
  readonly structured: boolean;
  /** Words for values of the axis length, fewest and most, where they are not the default ones. */
  readonly lengths?: LengthRanges;
  readonly temperature: number;
  /** Most tokens of an answer; by default room for twice the words asked for. */
  readonly maxTokens?: number;
  /** Answers asked for per case before it is given up, at least 1. */
  readonly attempts: number;
  /** Requests under way at once, at least 1; a provider inside the process gets one. */
  readonly concurrency: number;
  readonly layout: RecordLayout;
  readonly sink: LineSink;
  readonly rejects: LineSink;
  /** Ids of the records there are already; their cases are skipped. */
  readonly done?: ReadonlySet<string>;
  /** Keys (`textKey`) of the reports there are already. */
  readonly seen?: Iterable<string>;
  /** Casewright's version. */
  readonly version: string;
  /** The time, ISO 8601. */
  now(): string;
  readonly signal: AbortSignal;
  onProgress?(progress: GenerationProgress): void;
}

/** Failures that every other case would meet too. */
const HOPELESS = new Set([
  'missing-key',
  'key-refused',
  'no-credit',
  'unknown-model',
  'missing-model',
  'unreachable-host',
  'consent-needed',
]);
/** Cases that fail one after the other before a run is given up. */
const FAILURES_IN_A_ROW = 5;

/** A run under way. */
interface Run {
  readonly options: GenerateOptions;
  readonly tally: ReturnType<typeof createTally>;
  readonly seen: Set<string>;
  readonly words: (code: string) => CodeKnowledge;
  failuresInARow: number;
  stopped: boolean;
  /** The line on its way while the next report is composed; only with a provider inside the process. */
  writing: Promise<void>;
}

interface CodeKnowledge {
  readonly title: string;
  readonly prompt: ReturnType<typeof describeCode>;
  readonly leakage: ReturnType<typeof createLeakageMatcher>;
}

/**
 * Writes the reports of a plan: asks the provider, validates the answers, appends one line a record. Answers that are not good
 * enough go to the rejects with their reason. With a provider inside the process records come in the order of the plan, else as
 * they arrive.
 *
 * Ends, with a summary, when all cases are through, when the signal is aborted (requests under way are aborted too, nothing half
 * is appended), or when going on makes no sense: a failure every case would meet, five failed cases in a row, a line that
 * cannot be written. Throws for bugs alone.
 */
export async function generate(options: GenerateOptions): Promise<GenerationSummary> {
  const todo = options.cases.filter((item) => !options.done?.has(caseId(options.planId, item)));
  const run: Run = {
    options,
    tally: createTally(options.cases.length, options.cases.length - todo.length, options.onProgress),
    seen: new Set(options.seen),
    words: codeKnowledge(options.catalogue),
    failuresInARow: 0,
    stopped: false,
    writing: Promise.resolve(),
  };
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < todo.length && !run.stopped && !options.signal.aborted) await writeCase(run, todo[next++]!);
  };
  const workers = options.provider.origin === undefined ? 1 : Math.min(options.concurrency, todo.length);
  await Promise.all(Array.from({ length: workers }, work));
  await run.writing.catch((error: unknown) => settle(run, error));
  return run.tally.summary(options.signal.aborted && !run.stopped);
}

function codeKnowledge(catalogue: Catalogue): (code: string) => CodeKnowledge {
  const known = new Map<string, CodeKnowledge>();
  return (code) => {
    const found = known.get(code) ?? {
      title: catalogue.get(code)?.title ?? code,
      prompt: describeCode(catalogue, code),
      leakage: createLeakageMatcher(catalogue, [code]),
    };
    known.set(code, found);
    return found;
  };
}

/** Asks until a report is good enough or the attempts are used up. */
async function writeCase(run: Run, item: Case): Promise<void> {
  const { attempts, signal } = run.options;
  let rejected: Rejection | undefined;
  try {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      rejected = await tryCase(run, item, attempt, rejected);
      run.failuresInARow = 0;
      if (!rejected) return;
      if (signal.aborted) return;
    }
    run.tally.gaveUp();
  } catch (error) {
    settle(run, error);
  }
}

/** What a case that threw means for the run. */
function settle(run: Run, error: unknown): void {
  const known = error instanceof CasewrightError;
  if (run.options.signal.aborted && !(known && error.kind === 'io')) return;
  if (!known) {
    run.stopped = true;
    throw error;
  }
  failCase(run, error);
}

function failCase(run: Run, error: CasewrightError): void {
  run.tally.failed(error);
  run.failuresInARow++;
  const hopeless = error.kind !== 'provider' || HOPELESS.has(error.code) || run.failuresInARow >= FAILURES_IN_A_ROW;
  if (!hopeless || run.stopped) return;
  run.stopped = true;
  run.tally.stop(error);
}

/** One answer: appended as a record, or rejected. */
async function tryCase(
  run: Run,
  item: Case,
  attempt: number,
  before: Rejection | undefined,
): Promise<Rejection | undefined> {
  const { options } = run;
  const { title, prompt, leakage } = run.words(item.code);
  const exemplars = chooseExemplars(options.exemplars ?? [], item, options.shots ?? 0);
  const seed = attempt === 1 ? item.seed : hash32('attempt', item.seed, attempt);
  const asked = options.prompt
    ? buildPrompt(options.prompt, item, prompt, { exemplars, lengths: options.lengths, rejected: before })
    : { system: '', prompt: '' };
  const answer = await options.provider.ask({
    case: { ...item, seed },
    ...asked,
    temperature: options.temperature,
    maxTokens: options.maxTokens ?? tokensFor(item, options.lengths),
    seed,
    signal: options.signal,
  });
  const id = caseId(options.planId, item);
  const meta = provenance(options, item, answer, { attempt, seed, exemplars });
  const { structured, lengths } = options;
  const result = validateReport(answer, item, { structured, leakage, seen: run.seen, ...(lengths && { lengths }) });
  run.tally.answered(answer);
  if ('reason' in result) {
    const entry = { id, code: item.code, ...result, content: answer.content, meta };
    await options.rejects.append(serialiseObject(entry));
    run.tally.rejected(result);
    return result;
  }
  run.seen.add(result.key);
  const record = { id, codes: [item.code], text: result.text, meta };
  await append(run, item.code, serialiseRecord(record, options.layout, { title }));
  return undefined;
}

/** An answer that was waited for is written before the next one is asked for; a composed one while the next is composed. */
async function append(run: Run, code: string, line: string): Promise<void> {
  const before = run.writing;
  run.writing = Promise.resolve();
  await before;
  const written = run.options.sink.append(line).then(() => run.tally.added(code));
  if (run.options.provider.origin !== undefined) return written;
  run.writing = written;
  // Whoever awaits it next reports the failure; until then it is not unhandled.
  written.catch(() => {});
}

/** Room for twice the most words a report should have, at up to two tokens a word. */
function tokensFor(item: Case, lengths: LengthRanges | undefined): number {
  return lengthRange(item.axes.length, lengths)[1] * 4;
}

type Source = Pick<GenerateOptions, 'version' | 'provider' | 'prompt' | 'planId' | 'temperature' | 'now'>;

/** What `meta` will hold in the records of a run, by the example of its first case; empty for a run without cases. */
export function exampleMeta(
  run: Omit<Source, 'version' | 'now'> & Pick<GenerateOptions, 'cases' | 'exemplars'>,
): JsonObject {
  const [item] = run.cases;
  if (!item) return {};
  const answer = { content: '', model: 'model', finishReason: 'stop', requests: 0 } as const;
  const made = { attempt: 1, seed: item.seed, exemplars: run.exemplars ?? [] };
  return provenance({ ...run, version: 'version', now: () => 'time' }, item, answer, made);
}

/** What a record says of where it comes from; nothing of the endpoint but the provider's name. */
function provenance(
  options: Source,
  item: Case,
  answer: ProviderAnswer,
  made: { readonly attempt: number; readonly seed: number; readonly exemplars: readonly Exemplar[] },
): JsonObject {
  return {
    casewright: options.version,
    provider: options.provider.name,
    model: answer.model,
    ...(options.prompt && { prompt: { id: options.prompt.id, hash: options.prompt.hash } }),
    ...(made.exemplars.length > 0 && { exemplars: made.exemplars.map((exemplar) => exemplar.id) }),
    plan: options.planId,
    case: item.indexInCode,
    axes: { ...item.axes },
    seed: made.seed,
    ...(options.prompt && { temperature: options.temperature }),
    attempt: made.attempt,
    time: options.now(),
  };
}
