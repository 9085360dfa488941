#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { CasewrightError, type ErrorKind } from '../engine/errors.ts';
import { errorForJson } from './errorForJson.ts';
import { readVersion } from './installation.ts';

/**
 * Exit codes: 0 done; 1 done, but some cases got no report because their answers were rejected, or a check has findings; 2 usage or configuration;
 * 3 provider or I/O; 130 stopped by Ctrl-C (143 by SIGTERM); 70 a bug in Casewright.
 */
const EXIT_CODES: Readonly<Record<ErrorKind, number>> = { usage: 2, config: 2, provider: 3, io: 3 };

async function main(): Promise<number> {
  leaveQuietlyOnClosedPipe();
  const args = process.argv.slice(2);
  const scoring = args[0] === 'score' ? (await import('./scoreThread.ts')).beginScoring(args) : undefined;
  let exitCode = 0;
  const program = new Command('casewright')
    .description(
      'Generate ICD-10-conditioned synthetic clinical reports into JSONL files, check, score and split such files.',
    )
    .version(await readVersion());
  const setExitCode = (code: number): void => {
    exitCode = code;
  };
  const verbs: Readonly<Record<string, () => Promise<Command>>> = {
    generate: async () =>
      (await import('./generate.ts')).generateCommand((end) =>
        setExitCode('exitCode' in end ? end.exitCode : report(end.stoppedBy, { asJson: false })),
      ),
    check: async () => (await import('./check.ts')).checkCommand(setExitCode),
    score: async () => (await import('./score.ts')).scoreCommand(setExitCode, scoring),
    split: async () => (await import('./split.ts')).splitCommand(setExitCode),
    codes: async () => (await import('./codes.ts')).codesCommand(),
    decisions: async () => (await import('./decisions.ts')).decisionsCommand(),
  };
  for (const command of await commandsFor(process.argv[2], verbs)) program.addCommand(command);
  let misused = program;
  for (const command of [program, ...descendants(program)]) {
    command
      .exitOverride((error) => {
        misused = command;
        throw error;
      })
      .configureOutput({ outputError: () => {} })
      .showHelpAfterError(false);
  }
  try {
    await program.parseAsync(process.argv);
    return exitCode;
  } catch (error) {
    const failure = error instanceof CommanderError ? usageError(error, misused) : error;
    return failure === undefined ? 0 : report(failure, { asJson: process.argv.includes('--json') });
  } finally {
    // It ends unless it is scoring: what to score was never told.
    scoring?.tell(undefined);
  }
}

/** The command that is asked for; all of them, which takes longer to load, where none is, as for help. */
function commandsFor(
  verb: string | undefined,
  verbs: Readonly<Record<string, () => Promise<Command>>>,
): Promise<Command[]> {
  const asked = verb !== undefined && Object.hasOwn(verbs, verb) ? [verbs[verb]!] : Object.values(verbs);
  return Promise.all(asked.map((load) => load()));
}

function descendants(command: Command): Command[] {
  return command.commands.flatMap((each) => [each, ...descendants(each)]);
}

/** What was wrong with the words of the command line; undefined when help or the version was asked for. */
function usageError(error: CommanderError, command: Command): CasewrightError | undefined {
  if (error.exitCode === 0) return undefined;
  const [first, hint] = error.message.replace(/^error: /, '').split('\n');
  const names: string[] = [];
  for (let each: Command | null = command; each; each = each.parent) names.unshift(each.name());
  const message = error.code === 'commander.help' ? 'No command was named' : (first ?? '');
  const code = error.code.replace(/^commander\./, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new CasewrightError('usage', code, message, hint ?? `See ${names.join(' ')} --help.`);
}

/**
 * The one place that turns errors into messages.
 * @param asJson prints them on stdout for programs, too
 * @returns the exit code
 */
function report(error: unknown, { asJson }: { readonly asJson: boolean }): number {
  const known = error instanceof CasewrightError;
  if (asJson) {
    const bug = {
      code: 'bug',
      message: `this is a bug in Casewright: ${error instanceof Error ? error.message : error}`,
    };
    process.stdout.write(`${JSON.stringify(errorForJson(known ? error : bug))}\n`);
  }
  if (known) {
    say(error.message, error.remedy);
    return EXIT_CODES[error.kind];
  }
  process.stderr.write(
    `casewright: this is a bug in Casewright\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return 70;
}

function say(message: string, remedy: string | undefined): void {
  process.stderr.write(`casewright: ${message}\n`);
  if (remedy) process.stderr.write(`  ${remedy.replaceAll('\n', '\n  ')}\n`);
}

/** `casewright codes search … | head` closes the pipe early; that is no failure. A command that listens itself sees to it itself. */
function leaveQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (stream.listenerCount('error') > 1) return;
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}

process.exitCode = await main();
