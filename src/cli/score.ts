import { Command, Option } from 'commander';
import { CasewrightError } from '../engine/errors.ts';
import type { GroupBy } from '../engine/report/scoreReport.ts';
import { keyFromEnvironment } from '../node/keys.ts';
import { type BegunThread, usefulThreads } from '../node/runThread.ts';
import { prepareScore } from '../node/score/prepareScore.ts';
import type { ScoreFormat, ScoreMessage, ScoreRun } from '../node/score/runScoreJob.ts';
import { MEDIA_FOLDER, readVersion } from './installation.ts';
import { repeat, wholeNumber } from './options.ts';
import { fileOutput, type Output, requireOwnPlace, standardOutput, writeWhole } from './reportOutput.ts';
import { beginScoring } from './scoreThread.ts';
import { type ProgressBar, showProgressBar } from './showProgressBar.ts';
import { takeStandardInput } from './standardInput.ts';

interface ScoreFlags {
  readonly reference?: readonly string[];
  readonly config?: string;
  readonly by: GroupBy;
  readonly format: ScoreFormat;
  readonly out?: string;
  readonly baseline?: string;
  readonly records?: boolean;
  readonly seed: number;
  readonly threads?: number;
  readonly allowHost?: readonly string[];
  readonly sendIdentifiers?: boolean;
}

const HELP = `
Three dimensions: fidelity, diversity, privacy; docs/scores.md says what each metric is and what its verdict rests on.
Exit codes: 0 done; 1 a threshold of casewright.json is missed; 2 usage or configuration; 3 I/O; 130 stopped by Ctrl-C.
Nothing leaves this machine unless casewright.json names a server for embeddings (scores.embeddings).`;

/** `casewright score`. @param begun the thread that scores, where it was begun before */
export function scoreCommand(setExitCode: (code: number) => void, begun?: BegunThread): Command {
  return new Command('score')
    .description('Score JSONL files on fidelity, diversity and privacy.')
    .argument('<files...>', 'JSONL files, or globs; - for standard input')
    .option('--reference <glob>', 'real texts to compare with: JSONL, plain text or Markdown; repeatable', repeat)
    .option('--config <file>', 'a casewright.json other than the nearest one')
    .addOption(new Option('--by <group>', 'groups shown beside the whole').choices(['code', 'model']).default('code'))
    .addOption(
      new Option('--format <format>', 'of the report').choices(['text', 'json', 'markdown', 'html']).default('text'),
    )
    .option('--out <file>', 'write the report to a file')
    .option('--baseline <file>', 'an earlier report in JSON, to show what changed')
    .option('--records', 'add the values of each record, in JSON')
    .option('--seed <n>', 'of the samples that are drawn', wholeNumber('--seed', 0), 1)
    .option('--threads <n>', 'threads used at most', wholeNumber('--threads', 1, 64))
    .option(
      '--allow-host <host>',
      'allow sending texts to this host, where casewright.json names it; repeatable',
      repeat,
    )
    .option('--send-identifiers', 'send texts there that hold identifiers, too')
    .addHelpText('after', HELP)
    .action(async (files: string[], flags: ScoreFlags) => setExitCode(await run(files, flags, begun)));
}

async function run(
  files: readonly string[],
  flags: ScoreFlags,
  begun: BegunThread = beginScoring([]),
): Promise<number> {
  if (flags.records && flags.format !== 'json') {
    throw new CasewrightError(
      'usage',
      'records-in-json',
      `--records adds values to a report in JSON; this one is in ${flags.format}`,
      'Ask for --format json too.',
    );
  }
  const prepared = await prepareScore(
    {
      ...(await takeStandardInput(files)),
      references: flags.reference ?? [],
      rules: {},
      cwd: process.cwd(),
      mediaFolder: MEDIA_FOLDER,
      ...(flags.config !== undefined && { config: flags.config }),
    },
    {
      keyFor: (origin) => keyFromEnvironment(origin, process.env),
      allowed: flags.allowHost ?? [],
      sendIdentifiers: flags.sendIdentifiers === true,
    },
  );
  if (flags.baseline !== undefined && prepared.length > 1) {
    throw new CasewrightError(
      'usage',
      'baseline-of-several',
      `--baseline is a report of one file; ${prepared.length} files are scored`,
      'Score the file it belongs to by itself.',
    );
  }
  const others = prepared.flatMap(({ holdout }) => holdout.map(({ path }) => path));
  if (flags.baseline !== undefined) others.push(flags.baseline);
  const jobs = prepared.map(({ file }) => file);
  if (flags.out !== undefined) requireOwnPlace(flags.out, jobs, flags.config, others);
  const target = flags.out === undefined ? standardOutput(() => process.exit(0)) : await fileOutput(flags.out);
  const scoreRun: ScoreRun = {
    files: prepared,
    seed: flags.seed,
    helpers: (flags.threads ?? usefulThreads()) - 1,
    report: {
      format: flags.format,
      by: flags.by,
      version: await readVersion(),
      colour: flags.out === undefined && process.stdout.isTTY && process.env.NO_COLOR === undefined,
      records: flags.records === true,
      ...(flags.baseline !== undefined && { baseline: flags.baseline }),
    },
  };
  const progress = showProgressBar(process.stderr);
  const missed = await writeWhole(target, progress, () => runInThread(begun, scoreRun, target, progress));
  if (flags.format !== 'text' || flags.out !== undefined) {
    for (const line of missed) process.stderr.write(`casewright: missed: ${line}\n`);
  }
  return missed.length > 0 ? 1 : 0;
}

/** Resolves to the bounds that were missed, in words. */
function runInThread(
  thread: BegunThread,
  scoreRun: ScoreRun,
  target: Output,
  progress: ProgressBar,
): Promise<readonly string[]> {
  thread.tell(scoreRun);
  return thread.run<ScoreMessage, readonly string[]>((end) => (message) => {
    if (message.kind === 'report') target.write(message.text);
    else if (message.kind === 'progress') progress.update(message.progress);
    else if (message.kind === 'notice') progress.note(`casewright: ${message.text}`);
    else end.done(message.missed);
  });
}
