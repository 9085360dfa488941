import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BEHAVIOURS, type Behaviour, type BehaviourName, errorStatus } from './behaviours.ts';
import { clinicalText, seedOf } from './clinicalText.ts';
import { sendAnswer, sendStatus, sleep, streamAnswer } from './sendAnswer.ts';
import { type EmbeddingsMaker, sendEmbeddings } from './sendEmbeddings.ts';

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
  /** How vectors are made; requests for them are answered by `script` and `otherwise` as chat requests are. */
  readonly embeddings?: EmbeddingsMaker;
}

export interface ProviderServer {
  /** Base URL for the client, `http://127.0.0.1:PORT/v1`. */
  readonly url: string;
  readonly origin: string;
  /** Every request so far, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** The chat requests among them. */
  chats(): RecordedRequest[];
  /** The requests for embeddings among them. */
  embeddings(): RecordedRequest[];
  /** Chat requests under way now, and the most there ever were at once. */
  readonly load: { readonly now: number; readonly peak: number };
  /** Drops every connection and stops. */
  close(): Promise<void>;
}

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

/**
 * Starts a real HTTP server on a free loopback port that plays an OpenAI-compatible provider: /v1/models,
 * /v1/embeddings and /v1/chat/completions, streamed and not.
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
      ? streamAnswer(response, behaviour, request.body, reportFor(request))
      : sendAnswer(response, behaviour, request.body, reportFor(request));
  }

  async function embed(request: RecordedRequest, response: ServerResponse): Promise<void> {
    const behaviour = behaviourFor(request);
    if (behaviour.kind === 'hang') return;
    if (behaviour.kind === 'status') return sendStatus(response, behaviour);
    return sendEmbeddings(response, behaviour, request.body, options.embeddings ?? {});
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
    if (path === '/v1/embeddings' && request.method === 'POST') return embed(request, response);
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
    embeddings: () => requests.filter((request) => request.path.includes('/embeddings')),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
