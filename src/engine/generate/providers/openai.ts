import type { Provider, ProviderAnswer, ReportRequest } from '../provider.ts';
import { endpointOf, exchange, type OpenAiEndpointOptions } from './connection.ts';
import type { Endpoint, Refusal } from './exchange.ts';
import { explainFailure, type Failure, failureError, serverMessage } from './failures.ts';
import { modelChooser, unknownModel } from './listModels.ts';
import { hostOf, thinkingFields } from './presets.ts';
import { type Reading, readAnswer, toAnswer } from './readAnswer.ts';
import { redactorFor } from './redact.ts';
import {
  type AnswerFormat,
  type RequestBody,
  type RequestShape,
  refusedField,
  requestBody,
  withoutFields,
} from './requestBody.ts';
import { retryDelayMs } from './retry.ts';

export interface OpenAiProviderOptions extends OpenAiEndpointOptions {
  /** A model's id, or ids and patterns with `*` that are tried in order against the server's own list. */
  readonly model?: string | readonly string[];
  /** `auto` begins with a JSON schema and steps back to what the server takes; the others stay as they are. */
  readonly structuredOutput?: 'auto' | 'json_schema' | 'json_object' | 'off';
  /** Turns the chain of thought on or off where the host has a switch for it. */
  readonly thinking?: boolean;
  /** True unless told otherwise: a stream shows that a slow server still works. */
  readonly stream?: boolean;
  /** Tries after the first one: 4. */
  readonly maxRetries?: number;
  /** The longest wait a server may ask for before the run gives up instead: 120,000 ms. */
  readonly maxRetryAfterMs?: number;
  /** Fields added to every request body. */
  readonly extraBody?: Readonly<Record<string, unknown>>;
}

const FORMATS = { json_schema: ['json_schema'], json_object: ['json_object'], off: ['none'] } as const;
/** Room for a chain of thought: DeepSeek-R1 takes 1,000 to 6,000 tokens to think about a page of prose. */
const REASONING_TOKENS = 8192;
const AUTO_FORMATS: readonly AnswerFormat[] = ['json_schema', 'json_object', 'none'];

/** What a provider has learnt of its server, for all later requests. */
interface Lessons {
  formats: readonly AnswerFormat[];
  readonly refusedFields: Set<string>;
}

function shapeOf(options: OpenAiProviderOptions, endpoint: Endpoint): Omit<RequestShape, 'model'> {
  const { preset } = options;
  const thinking = options.thinking ?? preset?.thinking;
  const thinks = thinking === true || (preset !== undefined && !preset.canStopThinking);
  return {
    stream: options.stream ?? true,
    mergeSystemPrompt: preset?.mergeSystemPrompt ?? false,
    reasoningTokens: thinks ? REASONING_TOKENS : 0,
    ...(preset?.contextTokens === undefined ? {} : { contextTokens: preset.contextTokens }),
    extraBody: {
      ...preset?.sampling,
      ...(thinking === undefined ? {} : thinkingFields(preset?.host ?? hostOf(endpoint.origin), thinking)),
      ...options.extraBody,
    },
  };
}

/** A format to step back to, or a field to leave out, after the server refused a request's form; undefined if neither. */
function stepBack(refusal: Refusal | undefined, failure: Failure, body: RequestBody, formats: readonly AnswerFormat[]) {
  if (refusal === undefined || (refusal.status !== 400 && refusal.status !== 422)) return undefined;
  const said = serverMessage(refusal.body);
  const field = refusedField(body, said);
  if (field !== undefined) return { field };
  // Servers word their refusal of a format in too many ways to tell; the format goes first, and is only given up for
  // good if that helped.
  return failure.code === 'request-refused' && formats.length > 1 ? { formats: formats.slice(1) } : undefined;
}

/** Asks one server about one report, as often as it takes. */
async function askServer(
  options: OpenAiProviderOptions,
  endpoint: Endpoint,
  shape: RequestShape,
  lessons: Lessons,
  request: ReportRequest,
): Promise<ProviderAnswer> {
  const { ports, maxRetries = 4, maxRetryAfterMs = 120_000 } = options;
  const refusedFields = new Set(lessons.refusedFields);
  let { formats } = lessons;
  let partial: Reading | undefined;
  let requests = 0;
  for (let tries = 1; ; ) {
    const body = withoutFields(requestBody(shape, request, formats[0] ?? 'none'), refusedFields);
    requests++;
    const outcome = await exchange(options, endpoint, request.signal, shape.model, async (client, settings) => {
      const completion = client.chat.completions.create(body as never, settings) as { asResponse(): Promise<Response> };
      return readAnswer(await completion.asResponse(), client, shape.model);
    });
    if ('value' in outcome && outcome.value.broken === undefined) {
      if (formats.length < lessons.formats.length) lessons.formats = formats;
      for (const field of refusedFields) lessons.refusedFields.add(field);
      return toAnswer(outcome.value, requests);
    }
    if ('value' in outcome && outcome.value.content.length >= (partial?.content.length ?? 0)) partial = outcome.value;
    const failure =
      'failure' in outcome
        ? outcome.failure
        : explainFailure(
            endpoint,
            shape.model,
            outcome.value.broken,
            { refusal: undefined, expired: outcome.expired },
            ports.now(),
          );
    const back = 'failure' in outcome ? stepBack(outcome.refusal, failure, body, formats) : undefined;
    if (back?.field !== undefined) {
      refusedFields.add(back.field);
      continue;
    }
    if (back?.formats !== undefined) {
      formats = back.formats;
      continue;
    }
    const patient = failure.retryAfterMs === undefined || failure.retryAfterMs <= maxRetryAfterMs;
    if (!failure.transient || tries > maxRetries || !patient) {
      // A paid answer is never thrown away, not even half of one.
      if (partial !== undefined && hasWords(partial)) return toAnswer(partial, requests);
      throw failure.code === 'unknown-model'
        ? await unknownModel(options, [shape.model], request.signal)
        : failureError(withWait(failure, patient), redactorFor(endpoint));
    }
    await ports.sleep(retryDelayMs(tries, failure.retryAfterMs, ports.random), request.signal);
    tries++;
  }
}

function hasWords({ content, reasoning }: Reading): boolean {
  return content !== '' || reasoning !== '';
}

function withWait(failure: Failure, patient: boolean): Failure {
  if (patient || failure.retryAfterMs === undefined) return failure;
  return { ...failure, message: `${failure.message}; it asks to wait ${Math.ceil(failure.retryAfterMs / 1000)} s` };
}

/** An answer without the endpoint's secrets, for a server that echoes what it was sent. */
function redactAnswer(answer: ProviderAnswer, redact: (text: string) => string): ProviderAnswer {
  return {
    ...answer,
    content: redact(answer.content),
    model: redact(answer.model),
    ...(answer.reasoning === undefined ? {} : { reasoning: redact(answer.reasoning) }),
  };
}

/**
 * A provider behind any server that speaks OpenAI's chat completions: DeepSeek's API, vLLM, Ollama, LM Studio,
 * OpenRouter. `ask` tries again after 429, 5xx, broken streams and time-outs, and throws CasewrightError (kind
 * `provider`) with one of `missing-key`, `key-refused`, `no-credit`, `unknown-model`, `unreachable-host`, `timed-out`,
 * `rate-limited`, `server-failed`, `bad-response`, `context-too-long`, `request-refused`; a cancel throws the signal's
 * reason. A stream that broke off on the last try too is returned as it is, finished as `other`; so is a refusal,
 * finished as `content_filter`.
 * @throws CasewrightError (kind `config`) for a base URL, a key or a model that cannot be
 */
export function createOpenAiProvider(options: OpenAiProviderOptions): Provider {
  const endpoint = endpointOf(options);
  const redact = redactorFor(endpoint);
  const shape = shapeOf(options, endpoint);
  const chooseModel = modelChooser(options);
  const wanted = options.structuredOutput ?? 'auto';
  const lessons: Lessons = {
    formats: wanted === 'auto' ? (options.preset?.formats ?? AUTO_FORMATS) : FORMATS[wanted],
    refusedFields: new Set(),
  };
  return {
    name: options.name,
    origin: endpoint.origin,
    async ask(request) {
      request.signal.throwIfAborted();
      const model = await chooseModel(request.signal);
      return redactAnswer(await askServer(options, endpoint, { ...shape, model }, lessons, request), redact);
    },
  };
}
