import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Finding, RULE_IDS, type RuleId } from '../../src/engine/checks/finding.ts';
import { checksSchema } from '../../src/engine/checks/settings.ts';
import { DEFAULT_LAYOUT } from '../../src/engine/record/schema.ts';
import { createTokenArena } from '../../src/engine/text/tokenArena.ts';
import { createTokenizer } from '../../src/engine/text/tokenizer.ts';
import { checkFile } from '../../src/node/check/checkFile.ts';
import type { FileJob, ToolsJob } from '../../src/node/check/checkJob.ts';
import { createTools } from '../../src/node/check/createTools.ts';
import { openFileRecords } from '../../src/node/check/fileRecords.ts';
import type { Corpus } from './corpus.ts';
import type { Cost } from './measure.ts';
import { runCli } from './runCli.ts';

/** A stage whose cost is told. Those with `rules` check the file as the command line does, with these rules alone, and count findings. */
export interface Stage {
  readonly name: string;
  readonly rules?: readonly RuleId[];
  readonly threshold?: number;
  /** The command line itself, with all rules, the references and a report in JSON, on so many threads. */
  readonly threads?: number;
  /** The most it may cost, as a multiple of R0, at 100,000 records. */
  readonly limit?: number;
}

const only = (rule: RuleId): Stage => ({ name: rule, rules: [rule] });

/** In the order they are run. `r0` and `no-rules` are what the others are compared with. */
export const STAGES: readonly Stage[] = [
  { name: 'r0' },
  { name: 'no-rules', rules: [] },
  { name: 'tokenise' },
  only('invalid-record'),
  { ...only('near-duplicate'), limit: 12 },
  { ...only('near-duplicate'), name: 'near-duplicate-0.3', threshold: 0.3 },
  { ...only('plagiarism'), limit: 5 },
  { ...only('low-diversity'), limit: 8 },
  only('label-leakage'),
  only('off-code'),
  only('phi'),
  only('llm-residue'),
  { name: 'all', rules: RULE_IDS, limit: 40 },
  { name: 'command-line', threads: 1 },
  { name: 'command-line-2-threads', threads: 2 },
];

export interface BenchFiles {
  readonly corpus: Corpus;
  readonly mediaFolder: string;
  /** The program of helper threads. */
  readonly helperEntry: URL;
  /** The built command line. */
  readonly cli: string;
}

/** Runs a stage and returns what it counted, so that nothing can be left out as unused. */
export async function runStage(stage: Stage, files: BenchFiles): Promise<number> {
  if (stage.rules) return await countFindings(stage, files);
  const { path } = files.corpus;
  switch (stage.name) {
    case 'r0':
      return readOnce(path);
    case 'tokenise':
      await createTools(toolsOf(files));
      return await tokeniseFile(path);
    default:
      throw new Error(`There is no stage ${stage.name}`);
  }
}

/**
 * R0: read the file, split it at line feeds, parse each line, sum the lengths of the texts, keep nothing. With code of its own, or what makes
 * the product's reading faster or slower would move what everything is measured by.
 */
function readOnce(path: string): number {
  const bytes = readFileSync(path);
  let characters = 0;
  let from = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, from)) {
    characters += (JSON.parse(bytes.toString('utf8', from, at)) as { text: string }).text.length;
    from = at + 1;
  }
  return characters;
}

/** Reads and parses the file and numbers its tokens, as a check does that keeps them. */
async function tokeniseFile(path: string): Promise<number> {
  const tokenizer = createTokenizer();
  const arena = createTokenArena();
  const records = openFileRecords(path, DEFAULT_LAYOUT);
  for await (const batch of records.stream()) {
    for (const { parsed } of batch) {
      const { ids, count } = tokenizer.scan(parsed.record!.text);
      arena.add(ids, count);
    }
  }
  records.close();
  return arena.total;
}

/** The file as the command line would check it, with these rules alone. */
export function jobOf({ rules = [], threshold }: Stage, { corpus }: BenchFiles): FileJob {
  const off = RULE_IDS.filter((rule) => !rules.includes(rule)).map((rule) => [rule, 'off'] as const);
  return {
    path: corpus.path,
    shown: 'records.jsonl',
    layout: DEFAULT_LAYOUT,
    settings: checksSchema.parse({
      rules: Object.fromEntries(off),
      ...(threshold !== undefined && { nearDuplicate: { threshold } }),
    }),
    references: rules.includes('plagiarism')
      ? [{ path: corpus.referencePath, shown: 'reference.jsonl', layout: DEFAULT_LAYOUT }]
      : [],
  };
}

function toolsOf({ mediaFolder }: BenchFiles): ToolsJob {
  return { mediaFolder, prompts: [`${mediaFolder}prompts/report.md`] };
}

/** Checks the file as the command line does, and hands each record's findings on. */
async function eachRecord(
  stage: Stage,
  files: BenchFiles,
  onRecord: (line: number, findings: readonly Finding[]) => void,
): Promise<void> {
  const toolsJob = toolsOf(files);
  await checkFile(
    jobOf(stage, files),
    {
      tools: await createTools(toolsJob),
      toolsJob,
      helpers: 0,
      helperEntry: files.helperEntry,
      onProgress: () => {},
      onRecord: ({ line }, findings) => onRecord(line, findings),
      pause: () => setImmediate(),
    },
    () => {},
  );
}

async function countFindings(stage: Stage, files: BenchFiles): Promise<number> {
  let count = 0;
  await eachRecord(stage, files, (_, findings) => {
    count += findings.length;
  });
  return count;
}

/** What the whole command costs, from its start to the report in its place. */
export async function runCommand(threads: number, { corpus, cli }: BenchFiles): Promise<Cost> {
  const out = join(tmpdir(), `casewright-bench-${process.pid}.json`);
  const report = ['--format', 'json', '--out', out, '--fail-on', 'never'];
  const { path, referencePath } = corpus;
  const { cost } = await runCli(cli, [
    'check',
    path,
    '--reference',
    referencePath,
    ...report,
    '--threads',
    `${threads}`,
  ]);
  rmSync(out);
  return cost;
}

/** The findings of a stage, by record; those without any are left out. */
export async function collectFindings(stage: Stage, files: BenchFiles): Promise<Map<number, readonly Finding[]>> {
  const byRecord = new Map<number, readonly Finding[]>();
  await eachRecord(stage, files, (line, findings) => {
    if (findings.length > 0) byRecord.set(line - 1, findings);
  });
  return byRecord;
}
