import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEmbedder } from '../../engine/embed/embedTokens.ts';
import { readStaticModel } from '../../engine/embed/staticModel.ts';
import { languageOf } from '../../engine/fixes/language.ts';
import { normaliseCode } from '../../engine/icd10/normaliseCode.ts';
import type { ScoredTexts } from '../../engine/scores/scoredRecords.ts';
import type { ScoreHost, ScoreInput } from '../../engine/scores/scoreInput.ts';
import type { VectorSet } from '../../engine/scores/vectors.ts';
import { createTokenizer, type Tokenizer } from '../../engine/text/tokenizer.ts';
import type { FileJob, ReferenceFile } from '../check/checkJob.ts';
import { readReferences } from '../check/readReferences.ts';
import { ioError } from '../ioError.ts';
import { readDataset } from '../readDataset.ts';
import { createTextCollection, type TextCollection } from './collectTexts.ts';
import { compressedSize } from './compressedSize.ts';

/** The texts of a score as they are before anything is checked. */
export interface ReadTexts {
  readonly input: ScoreInput;
  /** The embedding model, by name. */
  readonly model: string;
  /** Languages of the reports, most frequent first. */
  readonly languages: readonly string[];
  /** Lines of the dataset that are no records. */
  readonly skipped: number;
  readonly compress: ScoreHost['compress'];
}

/** Characters that tell the language of a report: which languages there are is all that is said. */
const LANGUAGE_SAMPLE = 500;

/** Files whose texts are scored. */
export interface ScoredFiles {
  readonly file: FileJob;
  readonly holdout: readonly ReferenceFile[];
  readonly mediaFolder: string;
  /** A model in place of the one that comes with Casewright. */
  readonly embeddings?: {
    readonly model: string;
    /** @param texts all there are: of the records, which stand in these lines, the references, the hold-out */
    embed(texts: readonly string[], lines: Int32Array): Promise<VectorSet>;
  };
}

/**
 * Reads dataset, references and hold-out and embeds them. @param pause called between pieces of work; throws to end it
 * @throws CasewrightError when a file cannot be read
 */
export async function readScoredTexts(
  { file, holdout: others, mediaFolder, embeddings }: ScoredFiles,
  pause: () => Promise<void>,
  signal?: AbortSignal,
): Promise<ReadTexts> {
  const tokenizer = createTokenizer();
  const dataset = await readRecords(file, tokenizer, pause, signal);
  const collect = (files: readonly ReferenceFile[]): Promise<TextCollection | undefined> =>
    files.length > 0 ? readTexts(files, tokenizer, signal) : Promise.resolve(undefined);
  const references = await collect(file.references);
  const holdout = await collect(others);
  const boilerplate = new Set(
    [dataset.texts, references, holdout].flatMap((texts) => [...(texts?.boilerplate() ?? [])]),
  );
  await pause();
  const { texts, languages, skipped, ...columns } = dataset;
  const collections = [texts, references, holdout].filter((each) => each !== undefined);
  const { model, vectors } = embeddings
    ? {
        model: embeddings.model,
        vectors: await embedElsewhere(collections, boilerplate, (all) => embeddings.embed(all, dataset.lines)),
      }
    : await embedHere(collections, boilerplate, tokenizer, mediaFolder);
  const finish = (collection: TextCollection): ScoredTexts =>
    collection.finish(vectors[collections.indexOf(collection)]!);
  const records = { ...finish(texts), ...columns };
  return {
    input: {
      records,
      ...(references && { references: finish(references) }),
      ...(holdout && { holdout: finish(holdout) }),
      minRun: file.settings.plagiarism.minRun,
    },
    model,
    languages,
    skipped,
    compress: inTurn(async (of, rows) => {
      const { texts: all } = of === 'records' ? texts : references!;
      return await compressedSize(rows.map((row) => all[row]!));
    }),
  };
}

/** Three at a time: the others go on where this thread has no turn for one, and more would take the threads that files are read on. */
function inTurn(compress: ScoreHost['compress']): ScoreHost['compress'] {
  const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve(), Promise.resolve()];
  return (of, rows) => {
    const next = lanes.shift()!.then(() => compress(of, rows));
    lanes.push(next.catch(() => {}));
    return next;
  };
}

async function embedHere(
  collections: readonly TextCollection[],
  boilerplate: ReadonlySet<string>,
  tokenizer: Tokenizer,
  mediaFolder: string,
): Promise<{ readonly model: string; readonly vectors: readonly VectorSet[] }> {
  const model = readStaticModel(await readModel(mediaFolder));
  const embedder = createEmbedder(model, tokenizer);
  return { model: model.name, vectors: collections.map((each) => each.embed(embedder, boilerplate)) };
}

/** All at once, so that one text is sent once wherever it stands. */
async function embedElsewhere(
  collections: readonly TextCollection[],
  boilerplate: ReadonlySet<string>,
  embed: (texts: readonly string[]) => Promise<VectorSet>,
): Promise<VectorSet[]> {
  const { dimension, values } = await embed(collections.flatMap((each) => each.without(boilerplate)));
  let from = 0;
  return collections.map(({ texts }) => {
    const to = from + texts.length * dimension;
    const own = { dimension, values: values.slice(from, to) };
    from = to;
    return own;
  });
}

async function readRecords(
  file: FileJob,
  tokenizer: Tokenizer,
  pause: () => Promise<void>,
  signal: AbortSignal | undefined,
) {
  const texts = createTextCollection(tokenizer);
  const ids: string[] = [];
  const lines: number[] = [];
  const models: string[] = [];
  const languages = new Map<string, number>();
  let skipped = 0;
  for await (const batch of readDataset(file.path, file.layout, signal)) {
    for (const { line, record } of batch) {
      if (!record) {
        skipped += 1;
        continue;
      }
      const { model } = record.meta;
      const language = languageOf({ meta: record.meta, text: record.text.slice(0, LANGUAGE_SAMPLE) });
      texts.add(record.text, normaliseCode(record.codes[0] ?? ''));
      ids.push(record.id);
      lines.push(line);
      models.push(typeof model === 'string' ? model : '');
      languages.set(language, (languages.get(language) ?? 0) + 1);
    }
    await pause();
  }
  const byFrequency = [...languages].sort((a, b) => b[1] - a[1]).map(([language]) => language);
  return { texts, ids, lines: Int32Array.from(lines), models, languages: byFrequency, skipped };
}

async function readTexts(
  files: readonly ReferenceFile[],
  tokenizer: Tokenizer,
  signal: AbortSignal | undefined,
): Promise<TextCollection> {
  const collection = createTextCollection(tokenizer);
  for (const { text, code } of await readReferences(files, signal)) collection.add(text, normaliseCode(code ?? ''));
  return collection;
}

async function readModel(mediaFolder: string): Promise<Uint8Array> {
  const path = join(mediaFolder, 'embeddings.bin');
  try {
    return await readFile(path);
  } catch (error) {
    throw ioError(error, 'read', path);
  }
}
