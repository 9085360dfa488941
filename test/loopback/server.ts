import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AnswerBehaviour, BEHAVIOURS, type Behaviour, type BehaviourName, errorStatus } from './behaviours.ts';
import { clinicalText, seedOf } from './clinicalText.ts';

/** One request as it arrived. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: the body is whatever the client sent
  readonly body: any;
  /** True once the client has hung up before the answer was complete. */
  aborted: boolean;
}

export interface ProviderServerOptions {
  /** What the chat requests get, in order of arrival, before `otherwise` takes over. */
  readonly script?: readonly (Behaviour | BehaviourName)[];
  /**
   * What every other chat request gets. By default a model named like a behaviour (`torn`, `empty`, …) gets that
   * behaviour, and every other model answers well.
   */
  readonly otherwise?: Behaviour | BehaviourName | ((request: RecordedRequest) => Behaviour | BehaviourName);
  /** Ids in /v1/models; a chat request for another model still gets its answer. */
  readonly models?: readonly string[];
  /** When given, requests without this bearer key get a 401. */
  readonly key?: string;
  /** Milliseconds before the headers of every chat answer. */
  readonly delayMs?: number;
  /** Words a report has at the least: 150. */
  readonly minWords?: number;
  /** Writes the report instead of the built-in text maker. */
  readonly text?: (request: RecordedRequest, seed: number) => string;
}

export interface ProviderServer {
  /** Base URL for the client, `http://127.0.0.1:PORT/v1`. */
  readonly url: string;
  readonly origin: string;
  /** Every request so far, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** The chat requests among them. */
  chats(): RecordedRequest[];
  /** Chat requests under way now, and the most there ever were at once. */
  readonly load: { readonly now: number; readonly peak: number };
  /** Drops every connection and stops. */
  close(): Promise<void>;
}

const REASONING = 'The request asks for a clinical note. I should weigh the age, the setting and the course first.';
/** Small enough to split every tag and most words over two chunks. */
const CHUNK_LENGTH = 5;

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function pieces(text: string): string[] {
  return text.match(new RegExp(`[^]{1,${CHUNK_LENGTH}}`, 'g')) ?? [];
}

function sendStatus(response: ServerResponse, behaviour: Extract<Behaviour, { kind: 'status' }>): void {
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

async function streamAnswer(
  response: ServerResponse,
  behaviour: AnswerBehaviour,
  request: RecordedRequest,
  report: string,
) {
  const head = {
    id: `chatcmpl-${seedOf(report)}`,
    object: 'chat.completion.chunk',
    created: 0,
    model: request.body.model,
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
  if (request.body.stream_options?.include_usage)
    response.write(`data: ${JSON.stringify({ ...head, choices: [], usage: usageOf(content) })}\n\n`);
  response.end('data: [DONE]\n\n');
}

function usageOf(content: string) {
  const completion = Math.ceil(content.length / 4);
  return { prompt_tokens: 100, completion_tokens: completion, total_tokens: 100 + completion };
}

async function sendAnswer(
  response: ServerResponse,
  behaviour: AnswerBehaviour,
  request: RecordedRequest,
  report: string,
) {
  const { content, field, reasoning } = compose(behaviour, report);
  const message = {
    role: 'assistant',
    content,
    refusal: behaviour.refusal ?? null,
    ...(field ? { [field]: reasoning } : {}),
  };
  const body = JSON.stringify({
    id: `chatcmpl-${seedOf(report)}`,
    object: 'chat.completion',
    created: 0,
    model: request.body.model,
    choices: [{ index: 0, message, finish_reason: behaviour.finishReason ?? 'stop' }],
    usage: usageOf(content),
  });
  response.writeHead(200, { 'content-type': 'application/json' });
  if (!behaviour.breaksOff) {
    response.end(body);
    return;
  }
  response.write(body.slice(0, body.length / 2));
  if (behaviour.breaksOff === 'hang') return;
  await sleep(10);
  response.destroy();
}

/**
 * Starts a real HTTP server on a free loopback port that plays an OpenAI-compatible provider: /v1/models and
 * /v1/chat/completions, streamed and not.
 */
export async function startProviderServer(options: ProviderServerOptions = {}): Promise<ProviderServer> {
  const requests: RecordedRequest[] = [];
  const script = [...(options.script ?? [])];
  const seen = new Map<string, number>();
  const load = { now: 0, peak: 0 };

  function behaviourFor(request: RecordedRequest): Behaviour {
    const chosen =
      script.shift() ??
      (typeof options.otherwise === 'function' ? options.otherwise(request) : options.otherwise) ??
      (Object.hasOwn(BEHAVIOURS, request.body?.model) ? (request.body.model as BehaviourName) : 'ok');
    return typeof chosen === 'string' ? BEHAVIOURS[chosen] : chosen;
  }

  /** The same body asked again gets another text, as from a model; otherwise the text depends on the body alone. */
  function reportFor(request: RecordedRequest): string {
    const body = JSON.stringify(request.body);
    const nth = seen.get(body) ?? 0;
    seen.set(body, nth + 1);
    const seed = seedOf(`${nth} ${body}`);
    return options.text?.(request, seed) ?? clinicalText(seed, options.minWords);
  }

  async function chat(request: RecordedRequest, response: ServerResponse): Promise<void> {
    const behaviour = behaviourFor(request);
    if (options.delayMs) await sleep(options.delayMs);
    if (behaviour.kind === 'hang') return;
    if (behaviour.kind === 'status') return sendStatus(response, behaviour);
    if (behaviour.delayMs) await sleep(behaviour.delayMs);
    const format = request.body.response_format?.type;
    if (format && behaviour.rejectsFormats?.includes(format)) {
      const message = `'response_format' of type '${format}' is not supported by this model`;
      return sendStatus(response, errorStatus(behaviour.rejectionStatus ?? 400, message));
    }
    return request.body.stream
      ? streamAnswer(response, behaviour, request, reportFor(request))
      : sendAnswer(response, behaviour, request, reportFor(request));
  }

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request: RecordedRequest = {
      method: message.method!,
      path: message.url!,
      headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
      body: parse(await readBody(message)),
      aborted: false,
    };
    requests.push(request);
    response.on('close', () => {
      request.aborted = !response.writableFinished;
    });
    const path = new URL(request.path, 'http://loopback').pathname;
    if (options.key !== undefined && request.headers.authorization !== `Bearer ${options.key}`)
      return sendStatus(response, BEHAVIOURS.unauthorized);
    if (path === '/v1/models' && request.method === 'GET') {
      const data = (options.models ?? ['loopback-model']).map((id) => ({
        id,
        object: 'model',
        created: 0,
        owned_by: 'loopback',
      }));
      return sendStatus(response, { kind: 'status', status: 200, body: { object: 'list', data } });
    }
    if (path !== '/v1/chat/completions' || request.method !== 'POST')
      return sendStatus(response, { kind: 'status', status: 404, body: '404 page not found' });
    load.now++;
    load.peak = Math.max(load.peak, load.now);
    response.on('close', () => load.now--);
    return chat(request, response);
  }

  const server = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: `${origin}/v1`,
    origin,
    requests,
    load,
    chats: () => requests.filter((request) => request.path.includes('/chat/completions')),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
