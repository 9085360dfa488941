import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../engine/checks/finding.ts';
import { createPhiCheck, type PhiCheck } from '../../engine/checks/phi.ts';
import { criteriaCoverage } from '../../engine/criteria/criteriaCoverage.ts';
import type { CriteriaScorer } from '../../engine/criteria/scoreText.ts';
import { createEmbedder } from '../../engine/embed/embedTokens.ts';
import { readStaticModel } from '../../engine/embed/staticModel.ts';
import { languageOf } from '../../engine/fixes/language.ts';
import { createRandom } from '../../engine/random.ts';
import type { CaseRecord } from '../../engine/record/record.ts';
import { type Scorecard, score } from '../../engine/scores/scorecard.ts';
import type { ScoredRecords, ScoredTexts } from '../../engine/scores/scoredRecords.ts';
import { readTokens } from '../../engine/text/textTokens.ts';
import { createTokenizer, type Tokenizer } from '../../engine/text/tokenizer.ts';
import { checkFile } from '../check/checkFile.ts';
import type { FileJob, ReferenceFile, ToolsJob } from '../check/checkJob.ts';
import { createKnowledge, createTools } from '../check/createTools.ts';
import { readReferences } from '../check/readReferences.ts';
import { ioError } from '../ioError.ts';
import { readDataset } from '../readDataset.ts';
import { createTextCollection, type TextCollection } from './collectTexts.ts';
import { compressedSize } from './compressedSize.ts';

/** A dataset to score and what it is held against; plain data, since it goes to a thread. */
export interface ScoreJob {
  readonly file: FileJob;
  /** Real texts that the generator never saw. */
  readonly holdout: readonly ReferenceFile[];
  readonly tools: ToolsJob;
  readonly seed: number;
  /** Threads that check records beside the one that scores. */
  readonly helpers: number;
  readonly helperEntry: URL;
}

export interface ScoreProgress {
  readonly what: string;
  /** From 0 to 1. */
  readonly done: number;
}

/** The card of a file, and what leads from its numbers to the records. */
export interface ScoredFile {
  readonly card: Scorecard;
  readonly records: ScoredRecords;
  readonly references?: ScoredTexts;
  /** The embedding model, by name. */
  readonly model: string;
  /** Languages of the reports, most frequent first. */
  readonly languages: readonly string[];
  /** The line of the nearest twin, by the line of a near-duplicate; both 1-based. */
  readonly twins: ReadonlyMap<number, number>;
}

/** How much of the time the checks take. */
const CHECKING = 0.5;

/**
 * Checks a file and scores it. All rules run, whatever the configuration has switched off: the rates rest on them. The texts are held in memory.
 * @throws CasewrightError when a file cannot be read, has no text at all, or changes meanwhile
 */
export async function scoreFile(
  job: ScoreJob,
  onProgress: (progress: ScoreProgress) => void,
  signal?: AbortSignal,
): Promise<ScoredFile> {
  const { file, tools: toolsJob } = job;
  const knowledge = createKnowledge();
  const tools = await createTools(toolsJob, knowledge);
  const model = readStaticModel(await readModel(toolsJob.mediaFolder));
  const tokenizer = createTokenizer();
  const phi = createPhiCheck(knowledge.names, file.settings.phi);
  const columns = createColumns(tokenizer, knowledge.criteria);
  const found = new Map<number, readonly Finding[]>();
  const pause = async (): Promise<void> => {
    signal?.throwIfAborted();
    await new Promise(setImmediate);
  };
  await checkFile(
    { ...file, settings: { ...file.settings, rules: {} } },
    {
      tools,
      toolsJob,
      helpers: job.helpers,
      helperEntry: job.helperEntry,
      onProgress: ({ step, done }) =>
        onProgress({
          what: step,
          done: CHECKING * (step === 'checking' ? 0.3 + 0.7 * done : step === 'reading' ? 0.3 * done : 0),
        }),
      onRecord: ({ line }, findings) => found.set(line, findings),
      pause,
      ...(signal && { signal }),
    },
    () => {},
  );
  for await (const lines of readDataset(file.path, file.layout, signal)) {
    for (const { line, record } of lines) if (record) columns.add(line, record, found.get(line) ?? []);
    await pause();
  }
  const references = file.references.length > 0 ? await collect(file.references, tokenizer, phi, signal) : undefined;
  const holdout = job.holdout.length > 0 ? await collect(job.holdout, tokenizer, phi, signal) : undefined;
  const boilerplate = new Set(
    [columns.texts, references, holdout].flatMap((texts) => [...(texts?.boilerplate() ?? [])]),
  );
  const embedder = createEmbedder(model, (token) => tokenizer.textOf(token));
  const records = columns.finish(columns.texts.finish(embedder, boilerplate));
  const real = references?.finish(embedder, boilerplate);
  const input = {
    records,
    ...(real && { references: real }),
    ...(holdout && { holdout: holdout.finish(embedder, boilerplate) }),
    minRun: file.settings.plagiarism.minRun,
  };
  const card = await score(input, {
    random: createRandom(job.seed),
    compress: (of, rows) => {
      const { texts } = of === 'records' ? columns.texts : references!;
      return compressedSize(rows.map((row) => texts[row]!));
    },
    step: async (what, done) => {
      onProgress({ what, done: CHECKING + (1 - CHECKING) * done });
      await pause();
    },
  });
  onProgress({ what: '', done: 1 });
  return {
    card,
    records,
    ...(real && { references: real }),
    model: model.name,
    languages: columns.languages(),
    twins: twinsOf(found),
  };
}

function twinsOf(found: ReadonlyMap<number, readonly Finding[]>): Map<number, number> {
  const twins = new Map<number, number>();
  for (const [line, findings] of found)
    for (const { evidence } of findings) if (evidence.rule === 'near-duplicate') twins.set(line, evidence.twin.line);
  return twins;
}

async function readModel(mediaFolder: string): Promise<Uint8Array> {
  const path = join(mediaFolder, 'embeddings.bin');
  try {
    return await readFile(path);
  } catch (error) {
    throw ioError(error, 'read', path);
  }
}

async function collect(
  files: readonly ReferenceFile[],
  tokenizer: Tokenizer,
  phi: PhiCheck,
  signal: AbortSignal | undefined,
): Promise<TextCollection> {
  const collection = createTextCollection(tokenizer);
  for (const { text, code } of await readReferences(files, signal)) {
    collection.add(text, code ?? '', identifiersOf(text, phi(text)));
  }
  return collection;
}

/** What was found in each record, in columns. */
function createColumns(tokenizer: Tokenizer, scorer: CriteriaScorer) {
  const texts = createTextCollection(tokenizer);
  const criteria = scorer.readerFor(tokenizer);
  const ids: string[] = [];
  const lines: number[] = [];
  const models: string[] = [];
  const boilerplateTokens: number[] = [];
  const copiedRuns: number[] = [];
  const copiedShares: number[] = [];
  const criteriaShares: number[] = [];
  const nearDuplicate: number[] = [];
  const offCode: number[] = [];
  const languages = new Map<string, number>();
  return {
    texts,
    languages: () => [...languages].sort((a, b) => b[1] - a[1]).map(([language]) => language),
    add(line: number, record: CaseRecord, findings: readonly Finding[]): void {
      const { text, codes, meta } = record;
      texts.add(text, codes[0] ?? '', identifiersOf(text, findings));
      ids.push(record.id);
      lines.push(line);
      const language = languageOf(record);
      languages.set(language, (languages.get(language) ?? 0) + 1);
      models.push(typeof meta.model === 'string' ? meta.model : '');
      const { boilerplate, run, coverage } = measuresOf(findings);
      boilerplateTokens.push(boilerplate);
      copiedRuns.push(run);
      copiedShares.push(coverage);
      const own = readTokens(tokenizer, text);
      const said = criteria.look(own.ids).score(own);
      criteriaShares.push(criteriaCoverage(scorer.profiles, said, codes[0] ?? '') ?? Number.NaN);
      nearDuplicate.push(findings.some(({ rule }) => rule === 'near-duplicate') ? 1 : 0);
      offCode.push(findings.some(({ rule }) => rule === 'off-code') ? 1 : 0);
    },
    finish(scored: ScoredTexts): ScoredRecords {
      return {
        ...scored,
        ids,
        models,
        lines: Int32Array.from(lines),
        boilerplateTokens: Int32Array.from(boilerplateTokens),
        copiedRuns: Int32Array.from(copiedRuns),
        copiedShares: Float64Array.from(copiedShares),
        criteriaShares: Float64Array.from(criteriaShares),
        nearDuplicate: Uint8Array.from(nearDuplicate),
        offCode: Uint8Array.from(offCode),
      };
    },
  };
}

function measuresOf(findings: readonly Finding[]): { boilerplate: number; run: number; coverage: number } {
  let boilerplate = 0;
  let run = 0;
  let coverage = 0;
  for (const { evidence } of findings) {
    if (evidence.rule === 'low-diversity' && evidence.kind === 'boilerplate') boilerplate += evidence.tokens;
    if (evidence.rule !== 'plagiarism') continue;
    run = Math.max(run, evidence.tokens);
    coverage = Math.max(coverage, evidence.coverage);
  }
  return { boilerplate, run, coverage };
}

/** Identifiers by their kind and their letters and digits, so that one is the same however it is written. */
function identifiersOf(text: string, findings: readonly Finding[]): string[] {
  const found = findings.flatMap(({ evidence, span }) => {
    if (evidence.rule !== 'phi' || !span) return [];
    const letters = text
      .slice(span.start, span.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return [`${evidence.type} ${letters}`];
  });
  return [...new Set(found)];
}
