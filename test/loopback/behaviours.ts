/** How the loopback provider can answer one chat request, in the shapes that real servers were seen to use. */

/** An answer of the model, well or badly behaved; the HTTP side is in order. */
export interface AnswerBehaviour {
  readonly kind: 'answer';
  /** The content as it is; by default `{"text": …}` with a report unlike all others. */
  readonly content?: string;
  /** A chain of thought and how it comes: a field beside the content, or tags inside it. */
  readonly reasoning?: 'reasoning_content' | 'reasoning' | 'tags' | 'lone-closing-tag' | 'unterminated-tag';
  readonly refusal?: string;
  readonly finishReason?: 'stop' | 'length' | 'content_filter';
  /** Milliseconds before the headers. */
  readonly delayMs?: number;
  /** Milliseconds between two chunks of a stream. */
  readonly chunkDelayMs?: number;
  /**
   * Where a stream breaks off: `socket` destroys the connection midway, `end` closes it in order but without a finish
   * reason, `hang` falls silent with the connection open, `error` sends an error object as OpenRouter does, `garbage`
   * sends a line that is not JSON. A non-streamed answer only knows `socket` and `hang`.
   */
  readonly breaksOff?: 'socket' | 'end' | 'hang' | 'error' | 'garbage';
  /** `response_format` types that get a 400 instead. */
  readonly rejectsFormats?: readonly string[];
  /** The status such a rejection has. */
  readonly rejectionStatus?: 400 | 422;
}

/** An answer of the HTTP server, never of a model. */
export interface StatusBehaviour {
  readonly kind: 'status';
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string goes out as HTML, an object as JSON. */
  readonly body?: string | object;
}

/** Takes the request and says nothing. */
export interface HangBehaviour {
  readonly kind: 'hang';
}

export type Behaviour = AnswerBehaviour | StatusBehaviour | HangBehaviour;

function answer(how: Omit<AnswerBehaviour, 'kind'> = {}): AnswerBehaviour {
  return { kind: 'answer', ...how };
}

/** An error as OpenAI, vLLM, Ollama and OpenRouter wrap it. */
export function errorStatus(
  status: number,
  message: string,
  code: string | number | null = null,
  headers: Readonly<Record<string, string>> = {},
): StatusBehaviour {
  return {
    kind: 'status',
    status,
    headers,
    body: { error: { message, type: 'invalid_request_error', param: null, code } },
  };
}

/** A 429 or 503 with whatever says when to come back: `{ 'retry-after': '1' }`, `{ 'retry-after-ms': '20' }`. */
export function busy(headers: Readonly<Record<string, string>> = {}, status = 429): StatusBehaviour {
  return errorStatus(status, 'Rate limit reached for requests', 'rate_limit_exceeded', headers);
}

/** Sends the client to another address, as a captive portal or a moved service does. */
export function redirect(location: string, status = 307): StatusBehaviour {
  return { kind: 'status', status, headers: { location }, body: 'Moved' };
}

/** Behaviours by name; a request whose model has one of these names gets it. */
export const BEHAVIOURS = {
  ok: answer(),
  'reasoning-content': answer({ reasoning: 'reasoning_content' }),
  'reasoning-field': answer({ reasoning: 'reasoning' }),
  'think-tags': answer({ reasoning: 'tags' }),
  'think-lone-closing-tag': answer({ reasoning: 'lone-closing-tag' }),
  'think-unterminated': answer({ reasoning: 'unterminated-tag', finishReason: 'length' }),
  'rate-limited': busy({ 'retry-after-ms': '5' }),
  'server-error': errorStatus(500, 'The server had an error while processing your request'),
  torn: answer({ breaksOff: 'socket' }),
  'torn-end': answer({ breaksOff: 'end' }),
  'stream-error': answer({ breaksOff: 'error' }),
  'stream-garbage': answer({ breaksOff: 'garbage' }),
  hang: { kind: 'hang' },
  'hang-midway': answer({ breaksOff: 'hang' }),
  'malformed-json': answer({ content: '{"text": "The patient came alone and' }),
  prose: answer({ content: 'Certainly! Here is the report you asked for, in plain prose and not in JSON.' }),
  'wrong-schema': answer({ content: '{"report": {"body": "The patient came alone."}, "score": 3}' }),
  refusal: answer({ content: '', refusal: "I'm sorry, but I can't assist with that request." }),
  'prose-refusal': answer({ content: "I'm sorry, but I can't help with writing medical records." }),
  empty: answer({ content: '' }),
  'content-filter': answer({ content: '{"text": "The patient', finishReason: 'content_filter' }),
  truncated: answer({ content: '{"text": "The patient came alone and said', finishReason: 'length' }),
  html: {
    kind: 'status',
    status: 200,
    body: '<!doctype html><html><body><h1>Sign in to the guest network</h1></body></html>',
  },
  'html-error': { kind: 'status', status: 502, body: '<html><body><h1>502 Bad Gateway</h1></body></html>' },
  'rejects-json-schema': answer({ rejectsFormats: ['json_schema'] }),
  'rejects-response-format': answer({ rejectsFormats: ['json_schema', 'json_object'] }),
  unauthorized: errorStatus(401, 'Incorrect API key provided', 'invalid_api_key'),
  forbidden: errorStatus(403, 'You are not allowed to use this endpoint', 'forbidden'),
  'unknown-model': errorStatus(404, 'The model does not exist', 'model_not_found'),
  'unknown-model-400': errorStatus(400, 'unknown-model-400 is not a valid model ID', 400),
  'context-too-long': errorStatus(
    400,
    "This model's maximum context length is 8192 tokens. However, you requested 9000 tokens.",
    'context_length_exceeded',
  ),
} as const satisfies Readonly<Record<string, Behaviour>>;

export type BehaviourName = keyof typeof BEHAVIOURS;
