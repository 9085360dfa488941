import type { ReportRequest } from '../provider.ts';

/** How an answer's form can be asked for, strictest first. */
export type AnswerFormat = 'json_schema' | 'json_object' | 'none';

/** What of a request does not change from case to case. */
export interface RequestShape {
  readonly model: string;
  readonly stream: boolean;
  /** Puts the system prompt at the head of the user's, for models that were trained without one. */
  readonly mergeSystemPrompt: boolean;
  /** Tokens on top of a report's, for the chain of thought. */
  readonly reasoningTokens: number;
  /** Tokens prompt and answer may have together; undefined when the model's is far above what a report takes. */
  readonly contextTokens?: number;
  /** Fields added to the body: sampling, thinking, the user's own. They win over all others. */
  readonly extraBody: Readonly<Record<string, unknown>>;
}

export type RequestBody = Record<string, unknown>;

const REPORT_SCHEMA = {
  type: 'json_schema',
  json_schema: {
    name: 'report',
    strict: true,
    schema: {
      type: 'object',
      properties: { text: { type: 'string' } },
      required: ['text'],
      additionalProperties: false,
    },
  },
} as const;

/** Letters a token holds on average; on the low side, so that a prompt is rather thought longer than it is. */
const LETTERS_A_TOKEN = 3;
const FEWEST_ANSWER_TOKENS = 256;

function answerTokens(shape: RequestShape, request: ReportRequest): number {
  const wanted = request.maxTokens + shape.reasoningTokens;
  if (shape.contextTokens === undefined) return wanted;
  const prompt = Math.ceil((request.system.length + request.prompt.length) / LETTERS_A_TOKEN);
  return Math.min(wanted, Math.max(FEWEST_ANSWER_TOKENS, shape.contextTokens - prompt));
}

/** The body of a chat completion request for one report. */
export function requestBody(shape: RequestShape, request: ReportRequest, format: AnswerFormat): RequestBody {
  const messages =
    shape.mergeSystemPrompt || request.system === ''
      ? [{ role: 'user', content: [request.system, request.prompt].filter((part) => part !== '').join('\n\n') }]
      : [
          { role: 'system', content: request.system },
          { role: 'user', content: request.prompt },
        ];
  return {
    model: shape.model,
    messages,
    temperature: request.temperature,
    max_tokens: answerTokens(shape, request),
    // Some servers read it into a signed 32-bit number.
    seed: request.seed & 0x7fffffff,
    ...(shape.stream ? { stream: true, stream_options: { include_usage: true } } : { stream: false }),
    ...(format === 'json_schema' ? { response_format: REPORT_SCHEMA } : {}),
    ...(format === 'json_object' ? { response_format: { type: 'json_object' } } : {}),
    ...shape.extraBody,
  };
}

/** Fields a report can do without, and what a server that refuses one says of it. */
const OPTIONAL_FIELDS: readonly (readonly [field: string, complaint: RegExp])[] = [
  ['stream_options', /stream_options/],
  ['seed', /\bseed\b/],
  ['chat_template_kwargs', /chat_template/],
  ['reasoning_effort', /reasoning|think/i],
  ['reasoning', /reasoning|think/i],
  ['thinking', /think/i],
  ['top_k', /top_k/],
  ['min_p', /min_p/],
  ['top_p', /top_p/],
  ['presence_penalty', /presence_penalty/],
  ['stop_token_ids', /stop_token_ids/],
  ['stop', /'stop'|"stop"|\bstop sequences?\b/],
  ['temperature', /'temperature'|"temperature"|\btemperature\b.*\b(support|allow)/],
];

/**
 * What to change in a body that the server refused with 400 or 422, by what it said: a field to leave out, or
 * `max_tokens`, which newer OpenAI models want as `max_completion_tokens`. Undefined when nothing it named can change.
 */
export function refusedField(body: RequestBody, said: string): string | undefined {
  if (body.max_tokens !== undefined && /max_completion_tokens/.test(said)) return 'max_tokens';
  return OPTIONAL_FIELDS.find(([field, complaint]) => body[field] !== undefined && complaint.test(said))?.[0];
}

/** The body without the fields that the server refused before. */
export function withoutFields(body: RequestBody, refused: ReadonlySet<string>): RequestBody {
  const kept = Object.fromEntries(Object.entries(body).filter(([field]) => !refused.has(field)));
  if (refused.has('max_tokens') && body.max_tokens !== undefined) kept.max_completion_tokens = body.max_tokens;
  return kept;
}
