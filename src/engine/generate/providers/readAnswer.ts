import type OpenAI from 'openai';
import { Stream } from 'openai/core/streaming';
import type { ProviderAnswer } from '../provider.ts';
import { joinReasoning, splitReasoning } from './reasoning.ts';

type Delta = { content?: unknown; reasoning_content?: unknown; reasoning?: unknown; refusal?: unknown };
/** A whole completion, or one chunk of a stream: as servers send them, so every field may be missing. */
type Payload = {
  model?: unknown;
  choices?: readonly { message?: Delta; delta?: Delta; finish_reason?: unknown }[] | null;
  usage?: { prompt_tokens?: unknown; completion_tokens?: unknown } | null;
  error?: unknown;
};

/** What arrived of one answer; complete, unless `broken` says how it broke off. */
export interface Reading {
  content: string;
  reasoning: string;
  refusal: string;
  model: string;
  finish: string | undefined;
  usage: ProviderAnswer['usage'];
  broken?: unknown;
}

/** The server answered with something that is not a completion; its message is for people. */
export class NotACompletion extends Error {}

/** The server reported an error inside an answer that began as a success, as OpenRouter does. */
export class ErrorInAnswer extends Error {
  constructor(readonly body: string) {
    super('error in answer');
  }
}

/** A string, or the texts of an array of parts. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return value
    .map((part: { type?: unknown; text?: unknown }) => (part?.type === 'text' ? textOf(part.text) : ''))
    .join('');
}

function add(reading: Reading, payload: Payload): void {
  if (payload.error) throw new ErrorInAnswer(JSON.stringify({ error: payload.error }));
  if (typeof payload.model === 'string' && payload.model !== '') reading.model = payload.model;
  const prompt = payload.usage?.prompt_tokens;
  const completion = payload.usage?.completion_tokens;
  if (typeof prompt === 'number' && typeof completion === 'number')
    reading.usage = { promptTokens: prompt, completionTokens: completion };
  const choice = payload.choices?.[0];
  const part = choice?.delta ?? choice?.message;
  reading.content += textOf(part?.content);
  // While vLLM renamed the field, some servers sent both with the same text.
  reading.reasoning += textOf(part?.reasoning_content) || textOf(part?.reasoning);
  reading.refusal += textOf(part?.refusal);
  if (typeof choice?.finish_reason === 'string' && choice.finish_reason !== '') reading.finish = choice.finish_reason;
}

async function readStream(response: Response, client: OpenAI, reading: Reading): Promise<void> {
  let chunks = 0;
  try {
    for await (const payload of Stream.fromSSEResponse<Payload>(response, new AbortController(), client)) {
      chunks++;
      add(reading, payload);
    }
  } catch (error) {
    if (reading.content === '' && reading.reasoning === '') throw error;
    reading.broken = error;
    return;
  }
  if (chunks === 0) throw new NotACompletion('it sent a stream without a single event');
  if (reading.finish === undefined || BROKEN_FINISHES.has(reading.finish))
    reading.broken = new Error('the stream ended without a finish reason');
}

/** Finish reasons by which OpenRouter and DeepSeek say that the model was cut off by their own trouble. */
const BROKEN_FINISHES = new Set(['error', 'insufficient_system_resource']);

async function readJson(response: Response, reading: Reading): Promise<void> {
  const text = await response.text();
  let payload: Payload;
  try {
    payload = JSON.parse(text) as Payload;
  } catch {
    throw new NotACompletion('it sent something that is not JSON');
  }
  if (typeof payload !== 'object' || payload === null) throw new NotACompletion('it sent JSON that is not an object');
  if (!payload.error && !Array.isArray(payload.choices)) throw new NotACompletion('it sent JSON without choices');
  add(reading, payload);
  reading.finish ??= 'other';
}

/**
 * Reads one answer to its end, streamed or not as the server chose. A stream that breaks off after its first words is
 * returned with `broken` set; one that breaks off before throws.
 * @param model the model that was asked for, for servers that do not name theirs
 */
export async function readAnswer(response: Response, client: OpenAI, model: string): Promise<Reading> {
  const reading: Reading = { content: '', reasoning: '', refusal: '', model, finish: undefined, usage: undefined };
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('html')) throw new NotACompletion('it sent a web page');
  if (type.includes('json')) await readJson(response, reading);
  else await readStream(response, client, reading);
  return reading;
}

const FINISH_REASONS: Readonly<Record<string, ProviderAnswer['finishReason']>> = {
  stop: 'stop',
  length: 'length',
  content_filter: 'content_filter',
};

/**
 * The answer the pipeline gets: reasoning apart, and a refusal the server marked as such in the place of the content,
 * finished as `content_filter`. A broken reading finishes as `other`.
 */
export function toAnswer(reading: Reading, requests: number): ProviderAnswer {
  const split = splitReasoning(reading.content);
  const reasoning = joinReasoning([reading.reasoning, split.reasoning]);
  const refused = split.content === '' && reading.refusal !== '';
  const finish = reading.broken === undefined ? (FINISH_REASONS[reading.finish ?? ''] ?? 'other') : 'other';
  return {
    content: refused ? reading.refusal : split.content,
    ...(reasoning === '' ? {} : { reasoning }),
    model: reading.model,
    finishReason: refused ? 'content_filter' : finish,
    ...(reading.usage === undefined ? {} : { usage: reading.usage }),
    requests,
  };
}
