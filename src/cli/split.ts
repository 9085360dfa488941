import { dirname, relative, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { splitToText } from '../engine/report/splitText.ts';
import { sharesOf } from '../engine/split/parts.ts';
import { loadConfig } from '../node/loadConfig.ts';
import { prepareSplit } from '../node/split/prepareSplit.ts';
import { splitFile } from '../node/split/splitFile.ts';
import { CHECK_WORKER } from './installation.ts';
import { numberWithin, wholeNumber } from './options.ts';
import { showProgressBar } from './showProgressBar.ts';

interface SplitFlags {
  readonly train?: number;
  readonly valid?: number;
  readonly test?: number;
  readonly seed: number;
  readonly outDir?: string;
  readonly groupBy?: string;
  readonly skipBroken?: true;
  readonly force?: true;
  readonly config?: string;
  readonly format: 'text' | 'json';
}

const HELP = `
If any share is named, no default holds: what is left goes to train, or to test where train is named, or else to valid.
Each code keeps its share in every part. Near-duplicates (checks.nearDuplicate.threshold of casewright.json) and records of one source
stay on one side. The parts stand beside FILE as FILE.train.jsonl, FILE.valid.jsonl and FILE.test.jsonl; lines are copied byte for byte.
Exit codes: 0 done; 2 usage or configuration; 3 I/O; 130 stopped by Ctrl-C, nothing written.
Nothing leaves this machine.`;

/** `casewright split`. */
export function splitCommand(setExitCode: (code: number) => void): Command {
  return new Command('split')
    .description('Split a JSONL file into training, validation and test parts without leaks between them.')
    .argument('<file>', 'a JSONL file')
    .option('--train <share>', 'share of the records, from 0 to 1 (default: 0.8)', numberWithin('--train', 0, 1))
    .option('--valid <share>', '… for validation (default: 0.1)', numberWithin('--valid', 0, 1))
    .option('--test <share>', '… for testing (default: 0.1)', numberWithin('--test', 0, 1))
    .option('--seed <n>', 'same seed and records, same parts', wholeNumber('--seed', 0, 0xffffffff), 1)
    .option('--out-dir <folder>', 'where the parts go; made if it is not there')
    .option('--group-by <path>', 'field that records of one source share, such as meta.patient (default: meta.source)')
    .option('--skip-broken', 'leave out lines that are no records')
    .option('--force', 'replace parts that are there already')
    .option('--config <file>', 'a casewright.json other than the nearest one')
    .addOption(new Option('--format <format>', 'of the summary').choices(['text', 'json']).default('text'))
    .addHelpText('after', HELP)
    .action(async (file: string, flags: SplitFlags) => setExitCode(await run(file, flags)));
}

async function run(file: string, flags: SplitFlags): Promise<number> {
  const { seed, groupBy, outDir, config, format } = flags;
  const shares = sharesOf(flags);
  const loaded = await loadConfig(dirname(resolve(file)), config);
  const job = prepareSplit(loaded, file, {
    ...{ shown: file.replaceAll('\\', '/'), shares, seed, skipBroken: flags.skipBroken === true },
    ...(groupBy !== undefined && { groupBy }),
  });
  const progress = showProgressBar(process.stderr);
  const interruption = listenForInterruption();
  try {
    const summary = await splitFile(job, {
      ...(outDir !== undefined && { outDir: resolve(outDir) }),
      force: flags.force === true,
      entry: CHECK_WORKER,
      onProgress: (what, done) => progress.update({ shown: job.shown, what, done }),
      signal: interruption.signal,
    });
    progress.stop();
    const parts = summary.parts.map((part) => ({ ...part, path: shownPath(part.path) }));
    const shown = { ...summary, parts };
    process.stdout.write(format === 'json' ? `${JSON.stringify(shown, null, 2)}\n` : splitToText(shown));
    return 0;
  } catch (error) {
    const code = interruption.exitCode();
    if (code === undefined) throw error;
    return code;
  } finally {
    progress.stop();
    interruption.dispose();
  }
}

/** The first signal stops the split, which takes its unfinished files away. */
function listenForInterruption() {
  const controller = new AbortController();
  let code: number | undefined;
  const on = (signal: NodeJS.Signals): void => {
    code = signal === 'SIGTERM' ? 143 : 130;
    controller.abort();
  };
  process.once('SIGINT', on).once('SIGTERM', on);
  return {
    signal: controller.signal,
    exitCode: () => code,
    dispose: () => process.off('SIGINT', on).off('SIGTERM', on),
  };
}

/** Relative to where the command runs, unless it lies elsewhere. */
function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return (short.startsWith('..') ? path : short).replaceAll('\\', '/');
}
