import { Command } from 'commander';
import type { Catalogue, CatalogueEntry } from '../engine/icd10/catalogue.ts';
import { unknownCodeError } from '../engine/icd10/expandCode.ts';
import { loadConfig, openCatalogue } from '../node/loadConfig.ts';
import { MEDIA_FOLDER } from './installation.ts';
import { wholeNumber } from './options.ts';

interface CodesOptions {
  readonly json?: true;
  readonly config?: string;
  readonly limit?: number;
}

/** `casewright codes search WORDS` and `casewright codes show CODE`. */
export function codesCommand(): Command {
  const codes = new Command('codes').description('Look up ICD-10 codes.');
  codes
    .command('search')
    .description('find codes by words of their titles, or by the beginning of a code')
    .argument('<words...>')
    .option('--limit <n>', 'most codes to show', wholeNumber('--limit', 1), 20)
    .option('--json', 'print one JSON array')
    .option('--config <file>', 'a casewright.json other than the nearest one')
    .action(async (words: string[], options: CodesOptions) => {
      const catalogue = await catalogueFor(options);
      const entries = catalogue.search(words.join(' '), { limit: options.limit ?? 20 }).map((hit) => hit.entry);
      if (options.json) print(JSON.stringify(entries, null, 2));
      else if (entries.length > 0) print(entries.map(line).join('\n'));
      else process.stderr.write(`No code of ${catalogue.name} matches “${words.join(' ')}”.\n`);
    });
  codes
    .command('show')
    .description('show one code with its place in the classification and its notes')
    .argument('<code>')
    .option('--json', 'print one JSON object')
    .option('--config <file>', 'a casewright.json other than the nearest one')
    .action(async (code: string, options: CodesOptions) => {
      const catalogue = await catalogueFor(options);
      const entry = catalogue.get(code);
      if (!entry) throw unknownCodeError(catalogue, code);
      print(options.json ? JSON.stringify(describe(catalogue, entry), null, 2) : inWords(catalogue, entry));
    });
  return codes;
}

async function catalogueFor({ config }: CodesOptions): Promise<Catalogue> {
  return openCatalogue(MEDIA_FOLDER, await loadConfig(process.cwd(), config));
}

function describe(catalogue: Catalogue, entry: CatalogueEntry) {
  return {
    ...entry,
    catalogue: `${catalogue.name} ${catalogue.version}`.trim(),
    ancestors: catalogue.ancestors(entry.code),
    children: catalogue.children(entry.code),
    notes: catalogue.notes(entry.code),
  };
}

function inWords(catalogue: Catalogue, entry: CatalogueEntry): string {
  const { ancestors, children, notes, ...described } = describe(catalogue, entry);
  const lists: [string, readonly string[]][] = [
    ['Below', ancestors.map(line)],
    ['Inclusion terms', notes.inclusionTerms],
    ['Includes', notes.includes],
    ['Excludes 1 (never together)', notes.excludes1],
    ['Excludes 2 (may stand together)', notes.excludes2],
    ['Code first', notes.codeFirst],
    ['Use additional code', notes.useAdditional],
    ['Codes below', children.map(line)],
  ];
  return [
    line(entry),
    `${entry.billable ? 'a code records can have' : 'a heading: records take a code below it'}; ${described.catalogue}`,
    ...lists.flatMap(([name, items]) => (items.length > 0 ? [`${name}:`, ...items.map((item) => `  ${item}`)] : [])),
  ].join('\n');
}

function line(entry: CatalogueEntry): string {
  return `${entry.code.padEnd(9)}${entry.billable ? ' ' : '+'} ${entry.title}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
