import type { CasewrightError } from '../../errors.ts';
import type { Provider, ProviderAnswer, ReportRequest } from '../provider.ts';
import { endpointOf, exchange, type OpenAiEndpointOptions, type Outcome } from './connection.ts';
import type { Endpoint } from './exchange.ts';
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

function shapeOf(options: OpenAiProviderOptions, endpoint: Endpoint): Omit<RequestShape, 'model'> {
  const { preset } = options;
  const always = preset?.canStopThinking === false;
  const thinking = always ? undefined : (options.thinking ?? preset?.thinking);
  return {
    stream: options.stream ?? true,
    mergeSystemPrompt: preset?.mergeSystemPrompt ?? false,
    reasoningTokens: always || thinking === true ? REASONING_TOKENS : 0,
    ...(preset?.contextTokens === undefined ? {} : { contextTokens: preset.contextTokens }),
    extraBody: {
      ...preset?.sampling,
      ...(thinking === undefined ? {} : thinkingFields(preset?.host ?? hostOf(endpoint.origin), thinking)),
      ...options.extraBody,
    },
  };
}

/** The form requests are put in at present: formats from the strictest one left, and fields left out. */
interface Form {
  formats: readonly AnswerFormat[];
  readonly refusedFields: Set<string>;
}

/**
 * Makes the form humbler after the server refused it with 400 or 422: without the field it complains of, else with
 * the next format. Servers word their refusal of a format in too many ways to tell, so the format goes on suspicion,
 * and is given up for good only once that has helped.
 * @returns false when there is nothing left to change
 */
function stepBack(form: Form, outcome: Outcome<Reading>, body: RequestBody): boolean {
  if ('value' in outcome || outcome.refusal === undefined) return false;
  if (outcome.refusal.status !== 400 && outcome.refusal.status !== 422) return false;
  const field = refusedField(body, serverMessage(outcome.refusal.body));
  if (field !== undefined) {
    form.refusedFields.add(field);
    return true;
  }
  if (outcome.failure.code !== 'request-refused' || form.formats.length < 2) return false;
  form.formats = form.formats.slice(1);
  return true;
}

function learn(lessons: Form, form: Form): void {
  if (form.formats.length < lessons.formats.length) lessons.formats = form.formats;
  for (const field of form.refusedFields) lessons.refusedFields.add(field);
}

function send(
  options: OpenAiProviderOptions,
  endpoint: Endpoint,
  model: string,
  body: RequestBody,
  signal: AbortSignal,
) {
  return exchange(options, endpoint, signal, model, async (client, settings) => {
    const completion = client.chat.completions.create(body as never, settings) as { asResponse(): Promise<Response> };
    return readAnswer(await completion.asResponse(), client, model);
  });
}

/** Asks one server about one report, as often as it takes. */
async function askServer(
  options: OpenAiProviderOptions,
  endpoint: Endpoint,
  shape: RequestShape,
  lessons: Form,
  request: ReportRequest,
): Promise<ProviderAnswer> {
  const { ports, maxRetries = 4, maxRetryAfterMs = 120_000 } = options;
  const form: Form = { formats: lessons.formats, refusedFields: new Set(lessons.refusedFields) };
  let partial: Reading | undefined;
  let tries = 1;
  for (let requests = 1; ; requests++) {
    const body = withoutFields(requestBody(shape, request, form.formats[0] ?? 'none'), form.refusedFields);
    const outcome = await send(options, endpoint, shape.model, body, request.signal);
    if ('value' in outcome) {
      if (outcome.value.broken === undefined) {
        learn(lessons, form);
        return toAnswer(outcome.value, requests);
      }
      if (outcome.value.content.length >= (partial?.content.length ?? 0)) partial = outcome.value;
    }
    if (stepBack(form, outcome, body)) continue;
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
    if (!failure.transient || tries > maxRetries || (failure.retryAfterMs ?? 0) > maxRetryAfterMs) {
      // A paid answer is never thrown away, not even half of one.
      if (partial !== undefined && hasWords(partial)) return toAnswer(partial, requests);
      throw await errorOf(options, endpoint, shape.model, failure, request.signal);
    }
    await ports.sleep(retryDelayMs(tries, failure.retryAfterMs, ports.random), request.signal);
    tries++;
  }
}

function hasWords({ content, reasoning }: Reading): boolean {
  return content !== '' || reasoning !== '';
}

async function errorOf(
  options: OpenAiProviderOptions,
  endpoint: Endpoint,
  model: string,
  failure: Failure,
  signal: AbortSignal,
): Promise<CasewrightError> {
  if (failure.code === 'unknown-model') return unknownModel(options, [model], failure.message, signal);
  const wait =
    failure.retryAfterMs === undefined ? '' : `; it asks to wait ${Math.ceil(failure.retryAfterMs / 1000)} s`;
  return failureError({ ...failure, message: failure.message + wait }, redactorFor(endpoint));
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
  // What a provider learns of its server holds for all later requests.
  const lessons: Form = {
    formats: wanted === 'auto' ? (options.preset?.formats ?? AUTO_FORMATS) : FORMATS[wanted],
    refusedFields: new Set(),
  };
  return {
    name: options.name,
    origin: endpoint.origin,
    async ask(request) {
      request.signal.throwIfAborted();
      // A signal of its own: hundreds of requests may share the caller's, and each listens more than once.
      const own = { ...request, signal: AbortSignal.any([request.signal]) };
      const model = await chooseModel(own.signal);
      return redactAnswer(await askServer(options, endpoint, { ...shape, model }, lessons, own), redact);
    },
  };
}
