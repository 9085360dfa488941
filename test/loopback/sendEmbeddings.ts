import type { ServerResponse } from 'node:http';
import type { AnswerBehaviour } from './behaviours.ts';
import { seedOf } from './clinicalText.ts';
import { sendJson } from './sendAnswer.ts';

/** How a server makes vectors; a good one unless told otherwise. */
export interface EmbeddingsMaker {
  /** The vector of a text, or whatever stands in its place. */
  readonly vector?: (text: string) => unknown;
  /** Changes the list of an answer. */
  readonly list?: (data: readonly EmbeddingEntry[]) => unknown;
}

export interface EmbeddingEntry {
  readonly object: 'embedding';
  readonly index: number;
  readonly embedding: unknown;
}

export interface EmbeddingsBody {
  readonly model: string;
  readonly input: readonly string[];
}

const DIMENSION = 24;

/** A vector of the words of a text: texts with the same words are near each other. */
export function wordVector(text: string, dimension = DIMENSION): number[] {
  const vector = new Array<number>(dimension).fill(0);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) vector[seedOf(word) % dimension]! += 1;
  return vector;
}

/** Answers a request for embeddings as OpenAI, Ollama and vLLM do. */
export async function sendEmbeddings(
  response: ServerResponse,
  behaviour: AnswerBehaviour,
  { model, input }: EmbeddingsBody,
  { vector = wordVector, list = (data) => data }: EmbeddingsMaker,
): Promise<void> {
  const entries = input.map((text, index): EmbeddingEntry => ({ object: 'embedding', index, embedding: vector(text) }));
  await sendJson(response, behaviour, {
    object: 'list',
    data: list(entries),
    model,
    usage: { prompt_tokens: 1, total_tokens: 1 },
  });
}
