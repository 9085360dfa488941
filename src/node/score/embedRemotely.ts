import { createHash } from 'node:crypto';
import { CasewrightError } from '../../engine/errors.ts';
import { createEmbeddings } from '../../engine/generate/providers/embeddings.ts';
import type { VectorSet } from '../../engine/scores/vectors.ts';
import { providerPorts } from '../providerPorts.ts';
import type { EmbeddingsJob } from './embeddingsJob.ts';
import { type KeptVectors, openKeptVectors } from './keptVectors.ts';

export interface EmbedHost {
  /** Whether what a text was taken from holds what looks like an identifier. */
  holdsIdentifier(at: number): boolean;
  /** Called before each request, with how many of the texts to send were sent; throws to end it. */
  pause(done: number, total: number): Promise<void>;
  readonly signal: AbortSignal;
}

/** Texts of one request at most, and their characters: servers refuse what is much larger. */
const MOST_TEXTS = 32;
const MOST_CHARACTERS = 100_000;

/**
 * The vectors of texts, of length 1; zeros for a blank one. What was embedded before is taken from a file by the hash of its text, so that nothing
 * is sent, or paid for, twice; what arrives is kept at once.
 * @throws CasewrightError `identifiers-would-be-sent` before anything is sent; kind `provider` when the server does not answer as it should;
 *   the signal's reason
 */
export async function embedRemotely(
  job: EmbeddingsJob,
  texts: readonly string[],
  { holdsIdentifier, pause, signal }: EmbedHost,
): Promise<VectorSet> {
  const server = createEmbeddings({ ...job, name: 'embeddings', ports: providerPorts });
  const keys = texts.map((text) => (text.trim() === '' ? undefined : hashOf(text)));
  const wanted = new Set(keys.filter((key) => key !== undefined));
  const kept = await openKeptVectors(job.folder, nameOf(job), wanted);
  const isMissing = keys.map((key) => key !== undefined && !kept.get(key));
  if (!job.sendIdentifiers)
    requireNone(isMissing.filter((missing, at) => missing && holdsIdentifier(at)).length, server.origin);
  const missing = new Map<string, string>();
  for (const [at, key] of keys.entries()) if (isMissing[at]) missing.set(key!, texts[at]!);
  const requireDimension = dimensionKeeper([...wanted], kept, job, server.origin);
  let done = 0;
  for (const batch of batchesOf(missing)) {
    await pause(done, missing.size);
    const sent = batch.map(([, text]) => text);
    const vectors = await server.embed(sent, signal);
    requireDimension(vectors);
    await kept.add(batch.map(([key], at) => [key, vectors[at]!] as const));
    done += batch.length;
  }
  return toVectors(keys, kept);
}

/** The file in which the vectors of a model are kept. */
function nameOf({ baseUrl, model }: EmbeddingsJob): string {
  return `embeddings-${hashOf(`${baseUrl}\n${model}`).slice(0, 16)}.txt`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function* batchesOf(texts: Iterable<readonly [string, string]>): Generator<(readonly [string, string])[]> {
  let batch: (readonly [string, string])[] = [];
  let characters = 0;
  for (const entry of texts) {
    if (batch.length === MOST_TEXTS || (batch.length > 0 && characters + entry[1].length > MOST_CHARACTERS)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(entry);
    characters += entry[1].length;
  }
  if (batch.length > 0) yield batch;
}

/** @throws CasewrightError where texts that would be sent hold identifiers that nobody agreed to send */
function requireNone(holding: number, origin: string): void {
  if (holding === 0) return;
  const what = holding === 1 ? 'One of the texts holds' : `${holding} of the texts hold`;
  throw new CasewrightError(
    'usage',
    'identifiers-would-be-sent',
    `${what} what looks like an identifier, such as a name or a date; nothing was sent to ${origin}`,
    'Replace the identifiers (casewright check names them), score without scores.embeddings, or, if they may be sent, use --send-identifiers.',
  );
}

/** Checks vectors against those that are known: vectors of two lengths cannot be compared. @throws CasewrightError `changed-dimension` */
function dimensionKeeper(wanted: readonly string[], kept: KeptVectors, { model }: EmbeddingsJob, origin: string) {
  let dimension: number | undefined;
  const require = (vectors: Iterable<Float32Array | undefined>, place: string): void => {
    for (const vector of vectors) {
      if (!vector) continue;
      dimension ??= vector.length;
      if (vector.length === dimension) continue;
      throw new CasewrightError(
        'provider',
        'changed-dimension',
        `${place} ${dimension} numbers a text before and ${vector.length} now, which cannot be compared`,
        `Another model may stand behind the name ${model}: give it a name of its own, or remove ${kept.path}, and score again.`,
      );
    }
  };
  require(wanted.map((key) => kept.get(key)), `${kept.path} holds embeddings with`);
  return (vectors: Iterable<Float32Array>): void => require(vectors, `${origin} made embeddings with`);
}

function toVectors(keys: readonly (string | undefined)[], kept: KeptVectors): VectorSet {
  const found = keys.map((key) => (key === undefined ? undefined : kept.get(key)));
  const dimension = found.find((vector) => vector)?.length ?? 1;
  const values = new Float32Array(keys.length * dimension);
  for (const [row, vector] of found.entries()) {
    if (!vector) continue;
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    for (let at = 0; length > 0 && at < dimension; at += 1) values[row * dimension + at] = vector[at]! / length;
  }
  return { dimension, values };
}
