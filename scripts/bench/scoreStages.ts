import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createEmbedder } from '../../src/engine/embed/embedTokens.ts';
import { readStaticModel } from '../../src/engine/embed/staticModel.ts';
import { createRandom } from '../../src/engine/random.ts';
import { lexicalColumns, lexicalMeasures } from '../../src/engine/scores/diversity.ts';
import { mmdMeasure } from '../../src/engine/scores/fidelity.ts';
import type { Measures } from '../../src/engine/scores/metrics.ts';
import { ngramLevels } from '../../src/engine/scores/ngrams.ts';
import { distanceMeasures } from '../../src/engine/scores/privacy.ts';
import { allOf } from '../../src/engine/scores/scoredRecords.ts';
import { createSelfBleu } from '../../src/engine/scores/selfBleu.ts';
import { selfRepetition } from '../../src/engine/scores/selfRepetition.ts';
import { listAt, listCount, type TokenLists } from '../../src/engine/scores/tokenLists.ts';
import { createTokenizer } from '../../src/engine/text/tokenizer.ts';
import { readLines } from '../../src/node/readDataset.ts';
import { createTextCollection, type TextCollection } from '../../src/node/score/collectTexts.ts';
import { nearestBeside } from '../../src/node/score/nearestBeside.ts';
import { CODES, type Corpus } from './corpus.ts';
import { type Cost, measure } from './measure.ts';
import { runCli } from './runCli.ts';
import { createWriter } from './writer.ts';

/** A part of a scorecard whose cost is told; reading and numbering the words are part of it. */
export interface ScoreStage {
  readonly name: string;
  /** The most it may cost, as a multiple of R0, at 100,000 records. */
  readonly limit?: number;
  /** The most seconds it may take, at so many records. */
  readonly most?: { readonly seconds: number; readonly records: number };
}

export const SCORE_STAGES: readonly ScoreStage[] = [
  { name: 'score-words', limit: 25 },
  { name: 'score-self-bleu', most: { seconds: 60, records: 100_000 } },
  { name: 'score-embeddings', most: { seconds: 150, records: 100_000 } },
  { name: 'score-cold', most: { seconds: 1.5, records: 1000 } },
  { name: 'score-cold-references', most: { seconds: 1.5, records: 1000 } },
];

export interface ScoreFiles {
  readonly corpus: Corpus;
  /** The program of threads. */
  readonly helperEntry: URL;
  readonly mediaFolder: string;
  /** The built command line. */
  readonly cli: string;
  readonly seed: number;
  readonly records: number;
}

/** What a stage cost, and values that let it be held against other programs. */
export interface ScoreAnswer {
  readonly cost: Cost;
  readonly values: Readonly<Record<string, number>>;
}

const MOST_REFERENCES = 10_000;

/** Runs a stage in this process, the whole scorecard in one of its own. */
export async function runScoreStage({ name }: ScoreStage, files: ScoreFiles): Promise<ScoreAnswer> {
  const { path } = files.corpus;
  const references = await provideReferences(files);
  const run = async (measures: () => Promise<Measures>): Promise<ScoreAnswer> => {
    const { cost, result } = await measure(measures);
    const known = Object.entries(result).flatMap(([key, found]) => ('value' in found ? [[key, found.value]] : []));
    return { cost, values: Object.fromEntries(known) };
  };
  switch (name) {
    case 'score-words':
      return await run(async () => wordMeasures(await readLists(path)));
    case 'score-self-bleu':
      return await run(async () => selfBleuMeasures(await readLists(path)));
    case 'score-embeddings':
      return await run(() => embeddingMeasures(files, references));
    case 'score-cold':
      return await scoreCold(files.cli, [path]);
    case 'score-cold-references':
      return await scoreCold(files.cli, [path, '--reference', references]);
    default:
      throw new Error(`There is no stage ${name}`);
  }
}

/** References with codes, as many as records, 10,000 at most; beside the corpus, written once. */
async function provideReferences({ corpus, seed, records }: ScoreFiles): Promise<string> {
  const path = join(dirname(corpus.path), 'coded-reference.jsonl');
  if (existsSync(path)) return path;
  const writer = createWriter(seed, 'other');
  const lines = Array.from({ length: Math.min(MOST_REFERENCES, records) }, (_, at) => {
    const record = { id: `ref-${at + 1}`, code: CODES[at % CODES.length]!, text: writer.text(2300, 0) };
    return `${JSON.stringify(record)}\n`;
  });
  writeFileSync(`${path}.part`, lines.join(''));
  renameSync(`${path}.part`, path);
  return path;
}

async function readTexts(path: string, collection: TextCollection): Promise<TextCollection> {
  for await (const lines of readLines(path)) {
    for (const { source } of lines) {
      const { text, code } = JSON.parse(source) as { text: string; code: string };
      collection.add(text, code);
    }
  }
  return collection;
}

async function readLists(path: string): Promise<TokenLists> {
  return (await readTexts(path, createTextCollection(createTokenizer()))).lists();
}

/** All that is told of words but Self-BLEU and compression. */
function wordMeasures(lists: TokenLists): Measures {
  const n = listCount(lists);
  const rows = Int32Array.from({ length: n }, (_, row) => row);
  const measures: Measures = lexicalMeasures(lexicalColumns(lists), rows);
  for (const level of ngramLevels([lists], 4)) {
    measures[`distinct${level.n}` as 'distinct1'] = { value: level.distinct / level.total, n };
    if (level.n === 4) measures.selfRepetition = { value: selfRepetition(level.count(rows))!, n };
  }
  return measures;
}

function selfBleuMeasures(lists: TokenLists): Measures {
  const measures: Measures = {};
  const rows = Int32Array.from({ length: listCount(lists) }, (_, row) => row);
  const next = createSelfBleu(rows.map((row) => listAt(lists, row).length));
  for (const level of ngramLevels([lists], 4)) {
    const { n, scores } = next(level.count(rows));
    if (n < 2) continue;
    const sum = scores.reduce<number>((total, score) => total + score!, 0);
    measures[`selfBleu${n}` as 'selfBleu2'] = { value: sum / scores.length, n: scores.length };
  }
  return measures;
}

/** Embeddings of records and references, their nearest neighbours on two threads, MMD². */
async function embeddingMeasures(
  { corpus, mediaFolder, helperEntry }: ScoreFiles,
  referencePath: string,
): Promise<Measures> {
  const tokenizer = createTokenizer();
  const model = readStaticModel(await readFile(join(mediaFolder, 'embeddings.bin')));
  const own = await readTexts(corpus.path, createTextCollection(tokenizer));
  const real = await readTexts(referencePath, createTextCollection(tokenizer));
  const boilerplate = new Set([...own.boilerplate(), ...real.boilerplate()]);
  const embedder = createEmbedder(model, tokenizer);
  const records = own.finish(own.embed(embedder, boilerplate));
  const references = real.finish(real.embed(embedder, boilerplate));
  const rows = [...records.codes.keys()];
  return {
    mmd2: mmdMeasure(allOf(records), allOf(references), createRandom(1)),
    ...distanceMeasures(await nearestBeside(records.vectors, references.vectors, 1, helperEntry, async () => {}), rows),
  };
}

/** The whole scorecard by the command line. */
async function scoreCold(cli: string, args: readonly string[]): Promise<ScoreAnswer> {
  const { cost, output } = await runCli(cli, ['score', '--format', 'json', ...args]);
  const { metrics } = JSON.parse(output).dataset as { metrics: Record<string, { value?: number }> };
  const values = Object.entries(metrics).flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value]]));
  return { cost, values: Object.fromEntries(values) };
}
