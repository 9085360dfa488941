import type { ServerResponse } from 'node:http';
import type { AnswerBehaviour, StatusBehaviour } from './behaviours.ts';
import { seedOf } from './clinicalText.ts';

/** What of a chat request shapes its answer. */
export interface ChatBody {
  readonly model: string;
  readonly stream_options?: { readonly include_usage?: boolean };
}

const REASONING = 'The request asks for a clinical note. I should weigh the age, the setting and the course first.';
/** Small enough to split every tag and most words over two chunks. */
const CHUNK_LENGTH = 5;

/** Waits so many milliseconds. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function pieces(text: string): string[] {
  return text.match(new RegExp(`[^]{1,${CHUNK_LENGTH}}`, 'g')) ?? [];
}

/** Sends an answer of the HTTP server itself. */
export function sendStatus(response: ServerResponse, behaviour: StatusBehaviour): void {
  const html = typeof behaviour.body === 'string';
  response.writeHead(behaviour.status, {
    'content-type': html ? 'text/html' : 'application/json',
    ...behaviour.headers,
  });
  response.end(html ? behaviour.body : JSON.stringify(behaviour.body ?? {}));
}

/** The content and the reasoning field of an answer, before any of it is sent. */
function compose(behaviour: AnswerBehaviour, report: string) {
  const content = behaviour.content ?? JSON.stringify({ text: report });
  switch (behaviour.reasoning) {
    case 'tags':
      return { content: `<think>\n${REASONING}\n</think>\n\n${content}` };
    case 'lone-closing-tag':
      return { content: `${REASONING}\n</think>\n\n${content}` };
    case 'unterminated-tag':
      return { content: `<think>\n${REASONING}` };
    case undefined:
      return { content };
    default:
      return { content, field: behaviour.reasoning, reasoning: REASONING };
  }
}

const BROKEN_STREAM: Readonly<Record<string, string>> = {
  error: `data: ${JSON.stringify({ error: { code: 502, message: 'Provider disconnected unexpectedly' } })}\n\n`,
  garbage: 'data: {"choices": [{"delta"\n\n',
};

/** Sends an answer of the model as server-sent events. */
export async function streamAnswer(
  response: ServerResponse,
  behaviour: AnswerBehaviour,
  request: ChatBody,
  report: string,
) {
  const head = {
    id: `chatcmpl-${seedOf(report)}`,
    object: 'chat.completion.chunk',
    created: 0,
    model: request.model,
  };
  const { content, field, reasoning } = compose(behaviour, report);
  const send = (delta: object, finish: string | null = null) =>
    response.write(`data: ${JSON.stringify({ ...head, choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`);
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
  response.write(': processing\n\n');
  send({ role: 'assistant', content: '' });
  for (const piece of pieces(reasoning ?? '')) send({ [field!]: piece });
  if (behaviour.refusal) send({ refusal: behaviour.refusal });
  const parts = pieces(content);
  const sent = behaviour.breaksOff ? parts.slice(0, Math.ceil(parts.length / 2)) : parts;
  for (const part of sent) {
    if (response.destroyed) return;
    send({ content: part });
    if (behaviour.chunkDelayMs) await sleep(behaviour.chunkDelayMs);
  }
  if (behaviour.breaksOff === 'hang') return;
  if (behaviour.breaksOff === 'socket') {
    // Flushed first, or the client would never see the half that was sent.
    await sleep(10);
    response.destroy();
    return;
  }
  if (behaviour.breaksOff) {
    response.end(BROKEN_STREAM[behaviour.breaksOff] ?? '');
    return;
  }
  send({}, behaviour.finishReason ?? 'stop');
  if (request.stream_options?.include_usage)
    response.write(`data: ${JSON.stringify({ ...head, choices: [], usage: usageOf(content) })}\n\n`);
  response.end('data: [DONE]\n\n');
}

function usageOf(content: string) {
  const completion = Math.ceil(content.length / 4);
  return { prompt_tokens: 100, completion_tokens: completion, total_tokens: 100 + completion };
}

/** Sends an answer of the model in one piece. */
export async function sendAnswer(
  response: ServerResponse,
  behaviour: AnswerBehaviour,
  request: ChatBody,
  report: string,
) {
  const { content, field, reasoning } = compose(behaviour, report);
  const message = {
    role: 'assistant',
    content,
    refusal: behaviour.refusal ?? null,
    ...(field ? { [field]: reasoning } : {}),
  };
  await sendJson(response, behaviour, {
    id: `chatcmpl-${seedOf(report)}`,
    object: 'chat.completion',
    created: 0,
    model: request.model,
    choices: [{ index: 0, message, finish_reason: behaviour.finishReason ?? 'stop' }],
    usage: usageOf(content),
  });
}

/** Sends a value, or the half of it where the behaviour says so. */
export async function sendJson(response: ServerResponse, { breaksOff }: AnswerBehaviour, value: object): Promise<void> {
  const body = JSON.stringify(value);
  response.writeHead(200, { 'content-type': 'application/json' });
  if (!breaksOff) {
    response.end(body);
    return;
  }
  response.write(body.slice(0, body.length / 2));
  if (breaksOff === 'hang') return;
  // Flushed first, or the client would never see the half that was sent.
  await sleep(10);
  response.destroy();
}
