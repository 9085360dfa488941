import { Command, Option } from 'commander';
import { CasewrightError } from '../engine/errors.ts';
import { decisionsPath, isDecisionsFile } from '../engine/review/decisions.ts';
import { countDecisionsOfFile, type FileDecisions } from '../node/countDecisionsOfFile.ts';
import { describeDecisions } from './describeDecisions.ts';

interface DecisionsFlags {
  readonly format: 'text' | 'json';
  readonly config?: string;
}

const HELP = `
Decisions stand in FILE.decisions.jsonl, one a line. They hold as long as the record's code and text stay as they are.
Exit codes: 0 done; 2 usage or configuration; 3 I/O.`;

/** `casewright decisions FILE`. */
export function decisionsCommand(): Command {
  return new Command('decisions')
    .description('Count what was decided on the records of a JSONL file, and how far its annotators agree.')
    .argument('<file>', 'the dataset')
    .addOption(new Option('--format <format>', 'of the report').choices(['text', 'json']).default('text'))
    .option('--config <file>', 'a casewright.json other than the nearest one')
    .addHelpText('after', HELP)
    .action(async (file: string, { format, config }: DecisionsFlags) => {
      if (isDecisionsFile(file)) {
        throw new CasewrightError(
          'usage',
          'decisions-file',
          `${file} holds decisions, not records`,
          `Name the dataset it stands beside: ${file.slice(0, -decisionsPath('').length)}.`,
        );
      }
      const decisions = await countDecisionsOfFile(file, config);
      process.stdout.write(format === 'json' ? asJson(file, decisions) : describeDecisions(file, decisions));
    });
}

function asJson(file: string, { counts, agreement, broken }: FileDecisions): string {
  return `${JSON.stringify({ version: 1, path: file.replaceAll('\\', '/'), ...counts, agreement, broken }, null, 2)}\n`;
}
