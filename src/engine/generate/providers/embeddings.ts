import { endpointOf, exchange, type OpenAiEndpointOptions } from './connection.ts';
import { exceedsContext, type Failure, failureError } from './failures.ts';
import { ErrorInAnswer, NotACompletion } from './readAnswer.ts';
import { redactorFor } from './redact.ts';
import { retryDelayMs } from './retry.ts';

/** Where embeddings come from. */
export interface EmbeddingsOptions extends OpenAiEndpointOptions {
  readonly model: string;
}

/** A server that embeds texts. */
export interface EmbeddingsServer {
  readonly origin: string;
  /**
   * The vectors of a few texts, in their order, each as long as the model makes it.
   * @throws CasewrightError kind `provider`; the signal's reason
   */
  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]>;
}

const MOST_RETRIES = 4;
/** The longest wait a server may ask for before the score gives up instead. */
const LONGEST_WAIT_MS = 120_000;

/** What the failures of generation are here. */
const IN_OTHER_WORDS: Readonly<Record<string, (failure: Failure, model: string) => Partial<Failure>>> = {
  'no-credit': () => ({ remedy: 'Top up the account, then score again' }),
  'rate-limited': () => ({ remedy: 'Score again later; embeddings that have arrived are kept' }),
  'server-failed': () => ({ remedy: 'Check the server, then score again; embeddings that have arrived are kept' }),
  'timed-out': () => ({ remedy: 'Raise scores.embeddings.timeoutSeconds in casewright.json, or use a faster model' }),
  'request-refused': () => ({ remedy: 'Check that the model under scores.embeddings is one that makes embeddings' }),
  'context-too-long': ({ message }, model) => ({
    message: message.replace(exceedsContext(model), () => `A text is too long for ${model}`),
    remedy: 'Use an embedding model that takes longer texts, or have the server cut them',
  }),
};

/**
 * A server that speaks OpenAI's `/v1/embeddings`: Ollama, vLLM, LM Studio, llama.cpp. It is asked again after 429, 5xx and time-outs, after
 * the wait it asks for; other failures are errors with the codes of `createOpenAiProvider`.
 * @throws CasewrightError kind `config` for a base URL or a key that cannot be
 */
export function createEmbeddings(options: EmbeddingsOptions): EmbeddingsServer {
  const endpoint = endpointOf(options);
  const redact = redactorFor(endpoint);
  const { model, ports } = options;
  return {
    origin: endpoint.origin,
    async embed(texts, signal) {
      for (let tries = 1; ; tries += 1) {
        const outcome = await exchange(options, endpoint, signal, model, async (client, settings) => {
          const body = { model, input: [...texts], encoding_format: 'float' as const };
          const response = await client.embeddings.create(body, settings).asResponse();
          return readVectors(await response.text(), texts.length);
        });
        if ('value' in outcome) return outcome.value;
        const { failure } = outcome;
        if (!failure.transient || tries > MOST_RETRIES || (failure.retryAfterMs ?? 0) > LONGEST_WAIT_MS)
          throw failureError({ ...failure, ...IN_OTHER_WORDS[failure.code]?.(failure, model) }, redact);
        await ports.sleep(retryDelayMs(tries, failure.retryAfterMs, ports.random), signal);
      }
    },
  };
}

/** @throws NotACompletion where the answer is not one vector of finite numbers for each text; ErrorInAnswer for an error in its place */
function readVectors(answer: string, count: number): Float32Array[] {
  let parsed: { data?: unknown; error?: unknown } | null;
  try {
    parsed = JSON.parse(answer);
  } catch {
    throw new NotACompletion('it sent something that is not JSON');
  }
  if (parsed?.error) throw new ErrorInAnswer(answer);
  const data = parsed?.data;
  if (!Array.isArray(data)) throw new NotACompletion('it sent no list of embeddings');
  if (data.length !== count) throw new NotACompletion(`it sent ${data.length} embeddings for ${count} texts`);
  const vectors = new Array<Float32Array | undefined>(count).fill(undefined);
  for (const [place, entry] of (data as { index?: unknown; embedding?: unknown }[]).entries()) {
    const at = typeof entry?.index === 'number' ? entry.index : place;
    if (!Object.hasOwn(vectors, at) || vectors[at])
      throw new NotACompletion('it did not number its embeddings rightly');
    vectors[at] = vectorOf(entry?.embedding);
  }
  return vectors as Float32Array[];
}

function vectorOf(embedding: unknown): Float32Array {
  if (!Array.isArray(embedding) || embedding.length === 0)
    throw new NotACompletion('an embedding is no list of numbers');
  const vector = Float32Array.from(embedding as unknown[], (value) => (typeof value === 'number' ? value : Number.NaN));
  if (vector.some((value) => !Number.isFinite(value)))
    throw new NotACompletion('an embedding holds something that is not a finite number');
  return vector;
}
