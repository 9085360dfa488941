import { RULE_IDS } from '../../src/engine/checks/finding.ts';
import { type Corpus, type CorpusRecord, createCorpus } from '../../src/engine/corpus/corpus.ts';
import { createReferences } from '../../src/engine/corpus/references.ts';
import { createRandom, hash32 } from '../../src/engine/random.ts';
import { createTokenizer } from '../../src/engine/text/tokenizer.ts';
import { createTools } from '../../src/node/check/createTools.ts';
import { readReferences } from '../../src/node/check/readReferences.ts';
import { readDataset } from '../../src/node/readDataset.ts';
import type { CorpusPlan } from './corpus.ts';
import { type BenchFiles, jobOf, type Stage } from './stages.ts';

/** How long one edit takes until all findings it changes are known again, in milliseconds. */
export interface EditCost {
  readonly what: string;
  readonly median: number;
  readonly p99: number;
  readonly most: number;
}

const EDITS = 1000;
const EXACT = ['invalid-record', 'near-duplicate', 'plagiarism', 'label-leakage', 'llm-residue'] as const;

/** Edits a word of a record, a thousand times, and asks for the findings of all records the edit concerns. */
export async function measureEdits(files: BenchFiles, plan: CorpusPlan): Promise<EditCost[]> {
  const exact = await editCosts({ name: 'exact', rules: EXACT }, files, plan);
  const all = await editCosts({ name: 'all', rules: RULE_IDS }, files, plan);
  return [
    summary('Edit, exact checks', exact.edits),
    summary('Edit, all rules', all.edits),
    summary('Shares of the dataset anew', all.settles),
  ];
}

async function editCosts(stage: Stage, files: BenchFiles, plan: CorpusPlan) {
  const { corpus, records } = await openInMemory(stage, files);
  for (const _ of corpus.all()) {
    // As in the editor, everything has been checked once before the first edit.
  }
  const random = createRandom(hash32(plan.seed, 'edits'));
  const edits: number[] = [];
  const settles: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const key = Math.floor(random() * records.length);
    const record = withEditedWord(records[key]!, random);
    const start = performance.now();
    const affected = corpus.replace(key, record);
    records[key] = record;
    for (const other of affected) corpus.findings(other);
    edits.push(performance.now() - start);
    if (edit % 100 !== 0) continue;
    const before = performance.now();
    corpus.settle();
    corpus.findings(key);
    settles.push(performance.now() - before);
  }
  // The first edit makes the index; the editor does that in the background.
  return { edits: edits.slice(1), settles };
}

async function openInMemory(stage: Stage, files: BenchFiles): Promise<{ corpus: Corpus; records: CorpusRecord[] }> {
  const job = jobOf(stage, files);
  const tokenizer = createTokenizer();
  const tools = await createTools({ mediaFolder: files.mediaFolder, prompts: [] });
  const records: CorpusRecord[] = [];
  const corpus = createCorpus({
    tokenizer,
    settings: job.settings,
    textField: job.layout.fields.text,
    file: job.shown,
    checks: tools(job),
    references: createReferences(tokenizer, job.settings.plagiarism.minRun, await readReferences(job.references)),
    reader: { read: (key) => records[key]!, lineOf: (key) => records[key]!.line },
  });
  for await (const lines of readDataset(job.path, job.layout)) {
    for (const { line, source, object, record, problems } of lines) {
      const parsed = { problems, ...(object && { object }), ...(record && { record }) };
      records.push({ line, source, parsed });
      corpus.add(records.at(-1)!);
    }
  }
  return { corpus, records };
}

function withEditedWord(own: CorpusRecord, random: () => number): CorpusRecord {
  const record = own.parsed.record!;
  const words = record.text.split(' ');
  words[Math.floor(random() * words.length)] = `edited${Math.floor(random() * 1e6)}`;
  const edited = { ...record, text: words.join(' ') };
  const object = { ...own.parsed.object!, text: edited.text };
  return { line: own.line, source: JSON.stringify(object), parsed: { object, record: edited, problems: [] } };
}

function summary(what: string, times: readonly number[]): EditCost {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { what, median: at(0.5), p99: at(0.99), most: sorted.at(-1)! };
}
