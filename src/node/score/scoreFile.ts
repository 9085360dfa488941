import { createRandom, hash32 } from '../../engine/random.ts';
import type { Scorecard } from '../../engine/scores/scorecard.ts';
import type { ScoredRecords, ScoredTexts } from '../../engine/scores/scoredRecords.ts';
import type { ScoreHost } from '../../engine/scores/scoreInput.ts';
import type { FileJob, ReferenceFile, ToolsJob } from '../check/checkJob.ts';
import { openFileRecords, unchangedSince } from '../check/fileRecords.ts';
import type { BegunThread } from '../runThread.ts';
import type { EmbeddingsJob } from './embeddingsJob.ts';
import { type FindInFile, findBeside } from './findBeside.ts';
import type { FoundInFile } from './findInRecords.ts';
import { otherTexts } from './otherTexts.ts';
import type { ReadTexts, ScoredFiles } from './readScoredTexts.ts';
import { offerRepetition } from './repetitionBeside.ts';
import { spreadFound, spreadShares } from './spreadFound.ts';

/** A dataset to score and what it is held against. */
export interface ScoreJob {
  readonly file: FileJob;
  /** Real texts that the generator never saw. */
  readonly holdout: readonly ReferenceFile[];
  readonly tools: ToolsJob;
  /** A server that embeds the texts; without it nothing leaves this machine. */
  readonly embeddings?: EmbeddingsJob;
  readonly seed: number;
  /** Threads beside the one that scores. */
  readonly helpers: number;
  readonly helperEntry: URL;
  /** The thread that checks, where it was begun before; it is used where there may be helpers. */
  readonly finding?: BegunThread;
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
  /** Lines that are no records. */
  readonly skipped: number;
  /** The line of the nearest twin, by the line of a near-duplicate; both 1-based. */
  readonly twins: ReadonlyMap<number, number>;
  /** Passages that many records hold. */
  readonly phrases: FoundInFile['phrases'];
  /** Identifiers in the references, in one form however they are written. */
  readonly inReferences: readonly string[];
  /** @throws CasewrightError when the file is no longer what was scored: for those who read it once more */
  readonly requireUnchanged: () => void;
}

/**
 * Checks a file and scores it, the checks in a thread of their own where there may be one. The card is the same with any number of threads. The
 * texts are held in memory.
 * @throws CasewrightError when a file cannot be read, has no text at all, or changes meanwhile, and where the dataset is held against itself alone
 */
export async function scoreFile(
  job: ScoreJob,
  onProgress: (progress: ScoreProgress) => void,
  signal?: AbortSignal,
): Promise<ScoredFile> {
  const { tools, helpers, helperEntry, embeddings } = job;
  const file = { ...job.file, references: otherTexts(job.file, job.file.references, 'reference') };
  const holdout = otherTexts(file, job.holdout, 'hold-out');
  const progress = createProgress(onProgress);
  const before = openFileRecords(file.path, file.layout);
  // What is sent is what was looked through for identifiers, also of references, which are read once for each.
  const unchanged = [
    before.requireUnchanged,
    ...[...file.references, ...holdout].map(({ path }) => unchangedSince(path)),
  ];
  const find: FindInFile = findBeside(
    { file, tools, helpers, others: embeddings ? holdout : [] },
    helperEntry,
    progress.checks,
    job.finding,
    signal,
  );
  const pause = async (): Promise<void> => {
    signal?.throwIfAborted();
    find.requireSound();
    await new Promise(setImmediate);
  };
  const step = async (what: string, done: number): Promise<void> => {
    progress.scores(what, done);
    await pause();
  };
  try {
    const files: ScoredFiles = {
      file,
      holdout,
      mediaFolder: tools.mediaFolder,
      ...(embeddings && {
        embeddings: remoteModel(embeddings, find, unchanged, (what) => step(what, 0), signal),
      }),
    };
    // Loaded when the checks have begun: with what it measures by it takes its time.
    const { readScoredTexts } = await import('./readScoredTexts.ts');
    const { nearestBeside } = await import('./nearestBeside.ts');
    const texts = await readScoredTexts(files, pause, signal);
    const host: FileHost = {
      repetition: (asked) => offerRepetition(asked, find, pause),
      nearest: (rows, others) => nearestBeside(rows, others, helpers, helperEntry, pause),
      step,
    };
    const { card, found, ...scored } = await scoreTexts(texts, job.seed, find, host);
    before.requireUnchanged();
    const { references } = texts.input;
    onProgress({ what: '', done: 1 });
    return {
      card,
      records: scored.records,
      ...(references && { references }),
      model: texts.model,
      languages: texts.languages,
      skipped: texts.skipped,
      twins: found.twins,
      phrases: found.phrases,
      inReferences: found.inReferences,
      requireUnchanged: before.requireUnchanged,
    };
  } finally {
    before.close();
    await find.close();
  }
}

/** A model behind a server, which sees nothing before the checks have said who holds identifiers. */
function remoteModel(
  { model, ...server }: EmbeddingsJob,
  find: FindInFile,
  unchanged: readonly (() => void)[],
  pause: (what: string) => Promise<void>,
  signal = new AbortController().signal,
): NonNullable<ScoredFiles['embeddings']> {
  return {
    model,
    async embed(texts, lines) {
      const found = await find.found();
      const { othersHoldIdentifiers } = found;
      const own = spreadFound(found, lines).identifiers;
      for (const requireUnchanged of unchanged) requireUnchanged();
      // Brings the client of providers with it, which no other score needs.
      const { embedRemotely } = await import('./embedRemotely.ts');
      return embedRemotely({ model, ...server }, texts, {
        holdsIdentifier: (at) => (at < own.length ? own[at]!.length > 0 : othersHoldIdentifiers[at - own.length] !== 0),
        pause: (done, total) => pause(`embeddings, ${done} of ${total} texts`),
        signal,
      });
    },
  };
}

type FileHost = Pick<ScoreHost, 'repetition' | 'nearest' | 'step'>;

async function scoreTexts(
  { input, compress }: ReadTexts,
  seed: number,
  find: FindInFile,
  host: FileHost,
): Promise<{ card: Scorecard; found: FoundInFile; records: ScoredRecords }> {
  let found: FoundInFile | undefined;
  let records: ScoredRecords | undefined;
  const { score } = await import('../../engine/scores/scorecard.ts');
  const card = await score(input, {
    ...host,
    random: (purpose) => createRandom(hash32(seed, purpose)),
    compress,
    found: async () => {
      found = await find.found();
      const { lines } = input.records;
      const criteriaShares = spreadShares(found.criteria, lines);
      records = { ...input.records, ...spreadFound(found, lines), criteriaShares };
      return { records, inReferences: new Set(found.inReferences) };
    },
  });
  return { card, found: found!, records: records! };
}

/** How much of the time the checks take. */
const CHECKING = 0.6;

/** Checks and scores go on side by side: what is told of is the checks until they are done. */
function createProgress(onProgress: (progress: ScoreProgress) => void) {
  let checking = '';
  let checks = 0;
  let scores = 0;
  const tell = (what: string): void => onProgress({ what, done: CHECKING * checks + (1 - CHECKING) * scores });
  return {
    checks(what: string, done: number): void {
      checking = what;
      checks = done;
      tell(what);
    },
    scores(what: string, done: number): void {
      scores = done;
      tell(checks < 1 && checking !== '' ? checking : what);
    },
  };
}
