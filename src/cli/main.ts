#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { CasewrightError, type ErrorKind } from '../engine/errors.ts';
import { codesCommand } from './codes.ts';
import { generateCommand } from './generate.ts';
import { readVersion } from './installation.ts';

/**
 * Exit codes: 0 done; 1 done, but some cases got no report because their answers were rejected; 2 usage or configuration;
 * 3 provider or I/O; 130 stopped by Ctrl-C (143 by SIGTERM); 70 a bug in Casewright.
 */
const EXIT_CODES: Readonly<Record<ErrorKind, number>> = { usage: 2, config: 2, provider: 3, io: 3 };

async function main(): Promise<number> {
  leaveQuietlyOnClosedPipe();
  let exitCode = 0;
  const program = new Command('casewright')
    .description('Generate ICD-10-conditioned synthetic clinical reports into JSONL files.')
    .version(await readVersion())
    .addCommand(
      generateCommand((code) => {
        exitCode = code;
      }),
    )
    .addCommand(codesCommand());
  for (const command of [program, ...descendants(program)]) {
    command
      .exitOverride()
      .configureOutput({ outputError: () => {} })
      .showHelpAfterError(false);
  }
  try {
    await program.parseAsync(process.argv);
    return exitCode;
  } catch (error) {
    return report(error);
  }
}

function descendants(command: Command): Command[] {
  return command.commands.flatMap((each) => [each, ...descendants(each)]);
}

/** The one place that turns errors into messages. */
function report(error: unknown): number {
  if (error instanceof CasewrightError) {
    say(error.message, error.remedy);
    return EXIT_CODES[error.kind];
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const [first, hint] = error.message.replace(/^error: /, '').split('\n');
    if (error.code !== 'commander.help') say(first ?? '', hint ?? 'See casewright --help.');
    return 2;
  }
  process.stderr.write(
    `casewright: this is a bug in Casewright\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return 70;
}

function say(message: string, remedy: string | undefined): void {
  process.stderr.write(`casewright: ${message}\n`);
  if (remedy) process.stderr.write(`  ${remedy}\n`);
}

/** `casewright codes search … | head` closes the pipe early; that is no failure. */
function leaveQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}

process.exitCode = await main();
