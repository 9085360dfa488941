import { setFlagsFromString } from 'node:v8';
import { Command, InvalidArgumentError, Option } from 'commander';
import { RULE_IDS, type RuleId, SEVERITIES, type Severity } from '../engine/checks/finding.ts';
import type { CheckJob, CheckMessage, CheckProgress, ReportFormat } from '../node/check/checkJob.ts';
import { prepareCheck } from '../node/check/prepareCheck.ts';
import type { RunData } from '../node/checkWorker.ts';
import { runThread, usefulThreads } from '../node/runThread.ts';
import { CHECK_NURSERY } from '../node/smallNursery.ts';
import { CHECK_WORKER, MEDIA_FOLDER, readVersion } from './installation.ts';
import { numberWithin, repeat, wholeNumber } from './options.ts';
import { fileOutput, type Output, requireOwnPlace, standardOutput, writeWhole } from './reportOutput.ts';
import { type Progress, type ProgressBar, showProgressBar } from './showProgressBar.ts';
import { takeStandardInput } from './standardInput.ts';

interface CheckFlags {
  readonly reference?: readonly string[];
  readonly config?: string;
  readonly rule?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly threshold?: number;
  readonly minRun?: number;
  readonly format: ReportFormat;
  readonly out?: string;
  readonly failOn: Severity | 'never';
  readonly maxFindings?: number;
  readonly threads?: number;
  /** False for --no-decisions. */
  readonly decisions: boolean;
}

const EXIT_CODES_HELP = `
Rules: ${RULE_IDS.join(', ')}.
Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 usage or configuration; 3 I/O; 130 stopped by Ctrl-C.
Nothing leaves this machine.`;

/** `casewright check`. */
export function checkCommand(setExitCode: (code: number) => void): Command {
  return new Command('check')
    .description('Find near-duplicate, copied, monotonous, mislabelled and identifying text in JSONL files.')
    .argument('<files...>', 'JSONL files, or globs; - for standard input')
    .option('--reference <glob>', 'texts that may not be copied: JSONL, plain text or Markdown; repeatable', repeat)
    .option('--config <file>', 'a casewright.json other than the nearest one')
    .option('--rule <id=severity>', `error, warning, information or off for a rule; repeatable`, parseRule)
    .option(
      '--threshold <near-duplicate=0.5>',
      'least similarity of near-duplicates, 0.2 to 1; 0.5 unless casewright.json says otherwise',
      parseThreshold,
    )
    .option(
      '--min-run <n>',
      'words of the shortest copied run, 10 unless casewright.json says otherwise',
      wholeNumber('--min-run', 4, 10_000),
    )
    .addOption(
      new Option('--format <format>', 'of the report').choices(['text', 'json', 'sarif', 'markdown']).default('text'),
    )
    .option('--out <file>', 'write the report to a file')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices([...SEVERITIES, 'never'])
        .default('error'),
    )
    .option(
      '--max-findings <n>',
      'findings shown at most, the gravest; all are counted',
      wholeNumber('--max-findings', 0),
    )
    .option('--no-decisions', 'show findings that somebody suppressed, too')
    .option('--threads <n>', 'threads used at most', wholeNumber('--threads', 1, 64))
    .addHelpText('after', EXIT_CODES_HELP)
    .action(async (files: string[], flags: CheckFlags) => setExitCode(await run(files, flags)));
}

function parseRule(value: string, before: CheckFlags['rule'] = {}): CheckFlags['rule'] {
  const [id, severity] = halves(value);
  if (!RULE_IDS.includes(id as RuleId)) {
    throw new InvalidArgumentError(`There is no rule “${id}”. Rules: ${RULE_IDS.join(', ')}.`);
  }
  if (severity !== 'off' && !SEVERITIES.includes(severity as Severity)) {
    throw new InvalidArgumentError(`Say ${id}= and one of ${SEVERITIES.join(', ')}, off.`);
  }
  return { ...before, [id]: severity };
}

/** What stands before the first `=` and behind it. */
function halves(value: string): [string, string] {
  const at = value.indexOf('=');
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)];
}

function parseThreshold(value: string): number {
  const [rule, number] = value.includes('=') ? halves(value) : ['near-duplicate', value];
  if (rule !== 'near-duplicate') {
    throw new InvalidArgumentError(`Only near-duplicate has a threshold, as in --threshold near-duplicate=0.5.`);
  }
  return numberWithin('--threshold', 0.2, 1)(number);
}

async function run(files: readonly string[], flags: CheckFlags): Promise<number> {
  const jobs = await prepareCheck({
    ...(await takeStandardInput(files)),
    references: flags.reference ?? [],
    rules: flags.rule ?? {},
    cwd: process.cwd(),
    mediaFolder: MEDIA_FOLDER,
    ...(flags.config !== undefined && { config: flags.config }),
    ...(flags.threshold !== undefined && { threshold: flags.threshold }),
    ...(flags.minRun !== undefined && { minRun: flags.minRun }),
  });
  if (flags.out !== undefined) requireOwnPlace(flags.out, jobs, flags.config);
  const closed = new AbortController();
  const target = flags.out === undefined ? standardOutput(() => closed.abort()) : await fileOutput(flags.out);
  const threads = flags.threads ?? usefulThreads();
  const job: CheckJob = {
    files: jobs,
    honourDecisions: flags.decisions,
    report: {
      format: flags.format,
      version: await readVersion(),
      colour: flags.out === undefined && process.stdout.isTTY && process.env.NO_COLOR === undefined,
      width: process.stdout.columns || 100,
      ...(flags.maxFindings !== undefined && { maxFindings: flags.maxFindings }),
    },
    helpers: threads - 1,
  };
  const progress = showProgressBar(process.stderr);
  const isDecided = (worst: Severity | undefined): boolean =>
    flags.failOn === 'never' || isFailure(worst, flags.failOn);
  const worst = await writeWhole(target, progress, () =>
    runInThread(job, { target, progress, closed: closed.signal, isDecided }),
  );
  return isFailure(worst, flags.failOn) ? 1 : 0;
}

function isFailure(worst: Severity | undefined, failOn: CheckFlags['failOn']): boolean {
  if (worst === undefined || failOn === 'never') return false;
  return SEVERITIES.indexOf(worst) <= SEVERITIES.indexOf(failOn);
}

const STEPS: Readonly<Record<CheckProgress['step'], string>> = {
  references: 'reading references',
  reading: 'reading',
  comparing: 'comparing records',
  checking: 'checking records',
};

function inWords({ shown, step, done }: CheckProgress): Progress {
  return { shown, what: STEPS[step], done };
}

interface Run {
  readonly target: Output;
  readonly progress: ProgressBar;
  /** Nobody reads the report on: only the exit code is left to be found out. */
  readonly closed: AbortSignal;
  /** Whether what is still to be found cannot change the exit code. */
  readonly isDecided: (worst: Severity | undefined) => boolean;
}

/** The check runs in a thread of its own, so that this one answers Ctrl-C at once. */
async function runInThread(job: CheckJob, { target, progress, closed, isDecided }: Run): Promise<Severity | undefined> {
  // Records pass through by the gigabyte and few are kept: collected sooner, they take a third less memory for a little more work.
  setFlagsFromString('--heap-growing-percent=50');
  // Bytes of bytecode that a function runs through before V8 asks whether to optimise it, six times what it has by itself: most run for a
  // moment, and where every processor is busy, optimising them takes the time of a thread that checks.
  setFlagsFromString('--interrupt-budget=400000');
  const data: RunData = { role: 'run', job };
  const options = { workerData: data, resourceLimits: CHECK_NURSERY };
  return runThread<CheckMessage, Severity | undefined>(CHECK_WORKER, options, (end) => {
    let worst: Severity | undefined;
    const leaveOnceDecided = (): void => {
      if (closed.aborted && isDecided(worst)) end.stop(worst);
    };
    closed.addEventListener('abort', leaveOnceDecided);
    return (message) => {
      if (message.kind === 'report') target.write(message.bytes);
      else if (message.kind === 'worst') {
        worst = message.worst;
        leaveOnceDecided();
      } else if (message.kind === 'progress') progress.update(inWords(message.progress));
      else if (message.kind === 'notice') progress.note(`casewright: ${message.text}`);
      else end.done(message.worst);
    };
  });
}
