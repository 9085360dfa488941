import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEmbedder } from '../../engine/embed/embedTokens.ts';
import { readStaticModel } from '../../engine/embed/staticModel.ts';
import { languageOf } from '../../engine/fixes/language.ts';
import type { ScoreHost, ScoreInput } from '../../engine/scores/scoreInput.ts';
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
  readonly compress: ScoreHost['compress'];
}

/** Files whose texts are scored. */
export interface ScoredFiles {
  readonly file: FileJob;
  readonly holdout: readonly ReferenceFile[];
  readonly mediaFolder: string;
}

/**
 * Reads dataset, references and hold-out and embeds them. @param pause called between pieces of work; throws to end it
 * @throws CasewrightError when a file cannot be read
 */
export async function readScoredTexts(
  { file, holdout: others, mediaFolder }: ScoredFiles,
  pause: () => Promise<void>,
  signal?: AbortSignal,
): Promise<ReadTexts> {
  const model = readStaticModel(await readModel(mediaFolder));
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
  const embedder = createEmbedder(model, (token) => tokenizer.textOf(token));
  const { texts, languages, ...columns } = dataset;
  return {
    input: {
      records: { ...texts.finish(embedder, boilerplate), ...columns },
      ...(references && { references: references.finish(embedder, boilerplate) }),
      ...(holdout && { holdout: holdout.finish(embedder, boilerplate) }),
      minRun: file.settings.plagiarism.minRun,
    },
    model: model.name,
    languages,
    compress: (of, rows) => {
      const { texts: all } = of === 'records' ? texts : references!;
      return compressedSize(rows.map((row) => all[row]!));
    },
  };
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
  for await (const batch of readDataset(file.path, file.layout, signal)) {
    for (const { line, record } of batch) {
      if (!record) continue;
      const { model } = record.meta;
      const language = languageOf(record);
      texts.add(record.text, record.codes[0] ?? '');
      ids.push(record.id);
      lines.push(line);
      models.push(typeof model === 'string' ? model : '');
      languages.set(language, (languages.get(language) ?? 0) + 1);
    }
    await pause();
  }
  const byFrequency = [...languages].sort((a, b) => b[1] - a[1]).map(([language]) => language);
  return { texts, ids, lines: Int32Array.from(lines), models, languages: byFrequency };
}

async function readTexts(
  files: readonly ReferenceFile[],
  tokenizer: Tokenizer,
  signal: AbortSignal | undefined,
): Promise<TextCollection> {
  const collection = createTextCollection(tokenizer);
  for (const { text, code } of await readReferences(files, signal)) collection.add(text, code ?? '');
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
