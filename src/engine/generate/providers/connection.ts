import OpenAI from 'openai';
import { CasewrightError } from '../../errors.ts';
import { originOf } from './consent.ts';
import { abortable, type Endpoint, guardedFetch, type ProviderPorts, type Refusal, startWatch } from './exchange.ts';
import { explainFailure, type Failure } from './failures.ts';
import type { ResolvedPreset } from './presets.ts';

/** Where a provider is and how to speak to it; what is left out comes from the preset, then from the defaults. */
export interface OpenAiEndpointOptions {
  /** As in `meta.provider` and in messages. */
  readonly name: string;
  readonly baseUrl?: string;
  readonly apiKey?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Lets a host other than this machine be reached without encryption. */
  readonly allowPlainHttp?: boolean;
  readonly preset?: ResolvedPreset;
  /** Milliseconds for one whole answer: 600,000. */
  readonly timeoutMs?: number;
  /** Milliseconds without a byte once an answer has begun: 60,000. */
  readonly idleTimeoutMs?: number;
  readonly ports: ProviderPorts;
}

/** The longest a timer can wait; the package's own time-out is not used, since it ends with the headers. */
const NEVER_MS = 0x7fffffff;

/**
 * Where the options say requests go.
 * @throws CasewrightError `bad-base-url`, `plain-http`, `bad-key`
 */
export function endpointOf(options: OpenAiEndpointOptions): Endpoint {
  const baseUrl = options.baseUrl ?? options.preset?.baseUrl ?? '';
  const origin = originOf(baseUrl, { allowPlainHttp: options.allowPlainHttp ?? false });
  const url = new URL(baseUrl);
  const apiKey = options.apiKey?.trim() || undefined;
  if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey))
    throw new CasewrightError(
      'config',
      'bad-key',
      `The API key for ${origin} holds characters that no key can have`,
      'Copy the key again, without spaces or line breaks',
    );
  return {
    name: options.name,
    origin,
    baseUrl: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
    query: Object.fromEntries(url.searchParams),
    ...(apiKey === undefined ? {} : { apiKey }),
    headers: options.headers ?? {},
  };
}

/** What an exchange came to: something read, whole or cut short by `expired`, or nothing and why. */
export type Outcome<T> =
  | { readonly value: T; readonly expired: 'total' | 'idle' | undefined }
  | { readonly failure: Failure; readonly refusal: Refusal | undefined };

/**
 * One request through the `openai` package, from the first byte sent to the last one read.
 * @throws the signal's reason once it is aborted, at once
 */
export async function exchange<T>(
  options: OpenAiEndpointOptions,
  endpoint: Endpoint,
  signal: AbortSignal,
  model: string,
  send: (client: OpenAI, settings: { signal: AbortSignal; maxRetries: 0; timeout: number }) => Promise<T>,
): Promise<Outcome<T>> {
  const { timeoutMs = 600_000, idleTimeoutMs = 60_000, ports } = options;
  let refusal: Refusal | undefined;
  const watch = startWatch(ports, { timeoutMs, idleTimeoutMs }, signal);
  const client = new OpenAI({
    baseURL: endpoint.baseUrl,
    defaultQuery: endpoint.query,
    // Set even without a key, or the package would take one from the environment; the guarded fetch sends the real one.
    apiKey: 'unused',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    fetch: guardedFetch(endpoint, ports, watch, (refused) => {
      refusal = refused;
    }),
  });
  try {
    // The package retries deaf to the signal and waits as long as any server asks; retrying is done in `ask`.
    // A time-out ends what is read from within, so that what has arrived is kept; a cancel drops it.
    const value = await abortable(send(client, { signal: watch.signal, maxRetries: 0, timeout: NEVER_MS }), signal);
    return { value, expired: watch.expired };
  } catch (error) {
    signal.throwIfAborted();
    const failure = explainFailure(endpoint, model, error, { refusal, expired: watch.expired }, ports.now());
    return { failure, refusal };
  } finally {
    watch.stop();
  }
}
