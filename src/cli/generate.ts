import { dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { CasewrightError } from '../engine/errors.ts';
import { type FileSummary, generateToFile } from '../node/generateToFile.ts';
import { keyFromEnvironment } from '../node/keys.ts';
import { loadConfig, openCatalogue, requireKnownQuotas } from '../node/loadConfig.ts';
import { type GenerationJob, prepareGeneration } from '../node/prepareGeneration.ts';
import { describeSummary } from './describeSummary.ts';
import { errorForJson } from './errorForJson.ts';
import { MEDIA_FOLDER, readVersion } from './installation.ts';
import { gather, numberWithin, parseAxes, wholeNumber } from './options.ts';
import { showProgress } from './showProgress.ts';

interface GenerateFlags {
  readonly code?: readonly string[];
  readonly count: number;
  readonly out: string;
  readonly provider?: string;
  readonly preset?: string;
  readonly host?: string;
  readonly baseUrl?: string;
  readonly model?: string;
  readonly language?: readonly string[];
  readonly seed: number;
  readonly axis?: readonly string[];
  readonly concurrency?: number;
  readonly temperature?: number;
  readonly resume?: true;
  readonly config?: string;
  readonly prompt?: string;
  readonly exemplars?: string;
  readonly shots?: number;
  readonly allowHost?: readonly string[];
  readonly json?: true;
}

const repeat = (value: string, before: readonly string[] = []): string[] => [...before, value];

const EXIT_CODES_HELP = `
Exit codes: 0 done; 1 done, but every answer for some reports was rejected; 2 usage or configuration; 3 provider or I/O;
130 stopped by Ctrl-C (what was written stays; --resume goes on).
With --json a failure, too, is an object on stdout: {"error": {"code", "message", "remedy"}}; a run that a failure stopped
prints its summary with that error in it.
API keys come from the environment: CASEWRIGHT_KEY_<HOST>, such as CASEWRIGHT_KEY_API_DEEPSEEK_COM.`;

/** How a run that printed its summary ended; the summary in JSON names what stopped it. */
export type RunEnd = { readonly exitCode: number } | { readonly stoppedBy: CasewrightError };

/**
 * `casewright generate`.
 * @param ended is told how a run ended whose summary was printed
 */
export function generateCommand(ended: (end: RunEnd) => void): Command {
  return new Command('generate')
    .description('Generate reports for ICD-10 codes and append them to a JSONL file.')
    .option(
      '--code <code>',
      'a code, or a heading or block (F32, F30-F39) whose number is spread over its codes; repeatable',
      gather,
    )
    .option('--count <n>', 'reports for each --code', wholeNumber('--count', 1), 10)
    .requiredOption('--out <file>', 'the JSONL file to append to')
    .option('--provider <name>', 'offline, a provider of casewright.json, or a preset')
    .option(
      '--preset <name>',
      'a model Casewright knows, without a provider in casewright.json; on vllm unless --host is given',
    )
    .option(
      '--host <name>',
      'where the preset’s model is served: vllm (unless said), ollama, lm-studio, openrouter, deepseek',
    )
    .option('--base-url <url>', 'an OpenAI-compatible server, mostly ending in /v1')
    .option('--model <name>', 'the model to ask for')
    .option('--language <list>', 'en, es, or en,es', gather)
    .option('--seed <n>', 'same seed, same plan', wholeNumber('--seed', 0, 0xffffffff), 1)
    .option('--axis <name=value>', 'keep to a value of an axis; repeat to allow several', repeat)
    .option('--concurrency <n>', 'requests under way at once', wholeNumber('--concurrency', 1, 1000))
    .option('--temperature <t>', 'sampling temperature', numberWithin('--temperature', 0, 2))
    .option('--resume', 'go on with a plan of which the file holds reports already')
    .option('--config <file>', 'a casewright.json other than the nearest one')
    .option('--prompt <file>', 'a prompt file in place of Casewright’s own')
    .option('--exemplars <file>', 'generated records to show the model as examples')
    .option('--shots <n>', 'exemplars in each prompt', wholeNumber('--shots', 1, 20))
    .option('--allow-host <host>', 'allow sending prompts to this host; repeatable', gather)
    .option('--json', 'print the summary as one JSON object')
    .addHelpText('after', EXIT_CODES_HELP)
    .action(async (flags: GenerateFlags) => ended(await run(flags)));
}

async function run(flags: GenerateFlags): Promise<RunEnd> {
  const loaded = await loadConfig(dirname(resolve(flags.out)), flags.config);
  const catalogue = await openCatalogue(MEDIA_FOLDER, loaded);
  requireKnownQuotas(loaded, catalogue);
  const prepared = await prepareGeneration(jobOf(flags), {
    loaded,
    catalogue,
    mediaFolder: MEDIA_FOLDER,
    keyFor: (origin) => keyFromEnvironment(origin, process.env),
    allowed: flags.allowHost ?? [],
  });
  const interruption = listenForInterruption();
  const progress = showProgress(process.stderr, prepared.cases.length);
  try {
    const started = performance.now();
    const summary = await generateToFile(prepared, {
      out: flags.out,
      resume: flags.resume === true,
      loaded,
      version: await readVersion(),
      signal: interruption.signal,
      onProgress: progress.update,
      onNotice: (notice) => progress.note(`casewright: ${notice}`),
    });
    progress.stop();
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(flags.json ? asJson(summary, seconds) : describeSummary(summary, seconds));
    if (summary.stoppedBy) return { stoppedBy: summary.stoppedBy };
    return { exitCode: interruption.exitCode() ?? exitCodeOf(summary) };
  } finally {
    progress.stop();
    interruption.dispose();
  }
}

function jobOf(flags: GenerateFlags): GenerationJob {
  const { count, seed, provider, preset, host, baseUrl, model, temperature, concurrency } = flags;
  const choice = { name: provider, preset, host, baseUrl, model, temperature, concurrency };
  return {
    codes: (flags.code ?? []).map((code) => ({ code, count })),
    seed,
    provider: defined(choice),
    axes: parseAxes(flags.axis ?? [], flags.language ?? []),
    ...defined({ promptFile: flags.prompt, exemplarsFile: flags.exemplars, shots: flags.shots }),
  };
}

function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

function exitCodeOf({ failed, gaveUp }: FileSummary): number {
  if (failed > 0) return 3;
  return gaveUp > 0 ? 1 : 0;
}

function asJson({ stoppedBy, ...summary }: FileSummary, seconds: number): string {
  const stop = stoppedBy && errorForJson(stoppedBy);
  return `${JSON.stringify({ ...summary, seconds: Number(seconds.toFixed(3)), ...stop })}\n`;
}

/** The first Ctrl-C (or SIGTERM) aborts what is under way, the second one ends the process. */
function listenForInterruption() {
  const controller = new AbortController();
  let code: number | undefined;
  const on = (signal: NodeJS.Signals): void => {
    const exitCode = signal === 'SIGTERM' ? 143 : 130;
    if (code !== undefined) process.exit(exitCode);
    code = exitCode;
    controller.abort(new CasewrightError('usage', 'interrupted', 'The run was interrupted'));
  };
  process.on('SIGINT', on).on('SIGTERM', on);
  return {
    signal: controller.signal,
    exitCode: () => code,
    dispose: () => process.off('SIGINT', on).off('SIGTERM', on),
  };
}
