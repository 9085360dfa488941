import { CasewrightError } from '../../errors.ts';
import { keyVariable } from './consent.ts';
import type { Endpoint, Refusal } from './exchange.ts';
import { ErrorInAnswer, NotACompletion } from './readAnswer.ts';
import { retryAfterMs } from './retry.ts';

/** Why one try gave no answer. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  /** Another try may succeed. */
  readonly transient: boolean;
  /** Milliseconds the server asked to wait. */
  readonly retryAfterMs?: number;
}

const LONGEST_SHOWN = 300;

/** What the server says is wrong, from the shapes OpenAI, vLLM, FastAPI, Ollama, LM Studio and OpenRouter use. */
export function serverMessage(body: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return '';
  }
  const root = (parsed ?? {}) as { error?: unknown; message?: unknown; detail?: unknown };
  const error = (root.error ?? {}) as { message?: unknown; metadata?: { raw?: unknown } };
  const detail = Array.isArray(root.detail) ? (root.detail[0] as { msg?: unknown } | undefined)?.msg : root.detail;
  const said = [error.message, root.error, root.message, detail].find((text) => typeof text === 'string') as
    | string
    | undefined;
  const raw = typeof error.metadata?.raw === 'string' ? ` (${error.metadata.raw})` : '';
  return said === undefined ? '' : `${said}${raw}`.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SHOWN);
}

/** The status in an error body (`{"error": {"code": 502}}`), for errors that come inside a success. */
function statusInBody(body: string): number {
  const code = (JSON.parse(body) as { error?: { code?: unknown } }).error?.code;
  return typeof code === 'number' && code >= 400 && code < 600 ? code : 500;
}

const MODEL_MISSING =
  /model.{0,80}(not (be )?found|not exist|not available|not a valid|unknown|no longer)|no such model|not a valid model|model_not_found|invalid model/i;
const CONTEXT_TOO_LONG =
  /context.{0,20}(length|window|size|limit)|maximum context|too many tokens|prompt is too long|exceed\w* .{0,40}context/i;
const NO_CREDIT = /insufficient_quota|insufficient (balance|credit|quota)|exceeded your current quota/i;

type Explained = Pick<Failure, 'code' | 'message' | 'remedy'> & { transient?: boolean };

function explainRedirect({ origin }: Endpoint, headers: Headers): Explained {
  const to = headers.get('location') ?? '';
  const target = URL.canParse(to, origin) ? new URL(to, origin).origin : 'another address';
  return {
    code: 'bad-response',
    message: `${origin} redirects to ${target}, which was not followed, since the key is meant for ${origin} alone`,
    remedy: 'If that is the right place, make it the base URL of the provider',
  };
}

/** Does not quote the server on a wrong key, for it may repeat part of it; a 403 may be about the prompt instead. */
function explainKey({ origin, apiKey }: Endpoint, model: string, status: number, said: string): Explained {
  if (apiKey === undefined)
    return {
      code: 'missing-key',
      message: `${origin} asks for an API key and none is set`,
      remedy: `Set it with “Casewright: Set API Key” (on the command line: the environment variable ${keyVariable(origin)})`,
    };
  return status === 401
    ? {
        code: 'key-refused',
        message: `${origin} refused the API key (401)`,
        remedy: 'Check the key, and that it belongs to this endpoint',
      }
    : {
        code: 'key-refused',
        message: `${origin} does not let this API key use ${model} (403)${said}`,
        remedy: 'Check with the provider what the key may be used for',
      };
}

/** How the message begins that tells of too long a request. */
export function exceedsContext(model: string): string {
  return `The prompt and the answer do not fit the context of ${model}`;
}

/** The causes a refusal can have, in the order they are tried; the last one always holds. */
const CAUSES: readonly (Omit<Explained, 'message'> & {
  holds(status: number, body: string): boolean;
  says(origin: string, model: string, status: number): string;
})[] = [
  {
    code: 'no-credit',
    holds: (status, body) => status === 402 || (status === 429 && NO_CREDIT.test(body)),
    says: (origin) => `The account at ${origin} has no credit left`,
    remedy: 'Top up the account, then resume the run',
  },
  {
    code: 'context-too-long',
    holds: (status, body) => status === 413 || (status < 429 && CONTEXT_TOO_LONG.test(body)),
    says: (_, model) => exceedsContext(model),
    remedy: 'Use a shorter prompt, fewer exemplars, fewer tokens for the answer, or a model with a longer context',
  },
  {
    code: 'unknown-model',
    holds: (status, body) => status === 404 || (status < 429 && MODEL_MISSING.test(body)),
    says: (origin, model) => `${origin} has no model ${model}`,
    remedy: 'Choose a model that the server offers',
  },
  {
    code: 'rate-limited',
    holds: (status) => status === 429,
    says: (origin) => `${origin} takes no more requests at present (429)`,
    remedy: 'Lower the concurrency, or resume the run later',
    transient: true,
  },
  {
    code: 'server-failed',
    holds: (status) => status >= 500 || status === 408 || status === 409 || status === 425,
    says: (origin, _, status) => `${origin} failed with status ${status}`,
    remedy: 'Resume the run later; nothing that was generated is lost',
    transient: true,
  },
  {
    code: 'request-refused',
    holds: () => true,
    says: (origin, _, status) => `${origin} refused the request with status ${status}`,
    remedy: 'Check the model and the parameters of the provider',
  },
];

function explainStatus(endpoint: Endpoint, model: string, { status, headers, body }: Refusal): Explained {
  if (status >= 300 && status < 400) return explainRedirect(endpoint, headers);
  const quoted = serverMessage(body);
  const said = quoted === '' ? '' : `: ${quoted}`;
  if (status === 401 || status === 403) return explainKey(endpoint, model, status, said);
  const cause = CAUSES.find(({ holds }) => holds(status, body))!;
  return {
    code: cause.code,
    message: `${cause.says(endpoint.origin, model, status)}${said}`,
    remedy: cause.remedy,
    transient: cause.transient ?? false,
  };
}

/** The system's code of a failed connection (`ECONNREFUSED`), wherever in the chain of causes it stands. */
function connectionCode(error: unknown): string {
  for (let cause = error as { code?: unknown; cause?: unknown; errors?: unknown[] } | undefined; cause; ) {
    if (typeof cause.code === 'string') return cause.code;
    cause = (cause.cause ?? cause.errors?.[0]) as typeof cause;
  }
  return '';
}

/** Whether fetch refused the port before it tried (the bad ports of the Fetch standard, § 2.9), which no retry changes. */
function isBlockedPort(error: unknown): boolean {
  for (let cause = error as { message?: unknown; cause?: unknown } | undefined; cause; cause = cause.cause as never) {
    if (cause.message === 'bad port') return true;
  }
  return false;
}

const TLS = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/;

function unreachableRemedy({ origin }: Endpoint, code: string): string {
  const { port, hostname } = new URL(origin);
  if (TLS.test(code)) return 'Check the certificate of the server, or whether it speaks https at all';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `Check the spelling of ${hostname} and the network`;
  if (port === '11434') return 'Is Ollama running? Start it with: ollama serve';
  if (port === '1234') return 'Is the server of LM Studio running? Start it with: lms server start';
  if (port === '8000') return 'Is vLLM running? Start it with: vllm serve MODEL';
  return 'Check the address and that the server is running';
}

function explainConnection(endpoint: Endpoint, error: unknown): Explained {
  const code = connectionCode(error);
  if (isBlockedPort(error)) {
    const { port } = new URL(endpoint.origin);
    return {
      code: 'unreachable-host',
      message: `Cannot reach ${endpoint.origin}: port ${port} is one of those that web requests never go to`,
      remedy: 'Let the server listen on another port, such as 8000',
    };
  }
  const unreachable =
    TLS.test(code) ||
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code);
  if (unreachable)
    return {
      code: 'unreachable-host',
      message: `Cannot reach ${endpoint.origin} (${code})`,
      remedy: unreachableRemedy(endpoint, code),
      transient: code === 'EAI_AGAIN' || code === 'UND_ERR_CONNECT_TIMEOUT',
    };
  return {
    code: 'server-failed',
    message: `The connection to ${endpoint.origin} broke off${code === '' ? '' : ` (${code})`}`,
    remedy: 'Check the server and the network, then resume the run',
    transient: true,
  };
}

/** Says why a try failed: the request ran out of time, the server refused it, sent nonsense, or was not there. */
export function explainFailure(
  endpoint: Endpoint,
  model: string,
  error: unknown,
  seen: { readonly refusal: Refusal | undefined; readonly expired: 'total' | 'idle' | undefined },
  now: number,
): Failure {
  if (seen.expired !== undefined || /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(connectionCode(error))) {
    const how = seen.expired === 'idle' ? 'fell silent midway' : 'did not answer in time';
    return {
      code: 'timed-out',
      message: `${endpoint.origin} ${how}`,
      remedy: 'Raise the time-out, lower the concurrency, or use a faster model',
      transient: true,
    };
  }
  const refusal =
    error instanceof ErrorInAnswer
      ? { status: statusInBody(error.body), headers: new Headers(), body: error.body }
      : seen.refusal;
  if (refusal !== undefined) {
    const asked = retryAfterMs(refusal.headers, now);
    return {
      transient: false,
      ...explainStatus(endpoint, model, refusal),
      ...(asked === undefined ? {} : { retryAfterMs: asked }),
    };
  }
  if (error instanceof NotACompletion)
    return {
      code: 'bad-response',
      message: `${endpoint.origin} does not answer as an OpenAI-compatible provider: ${error.message}`,
      remedy: 'Check the base URL; it mostly ends in /v1, and a proxy or sign-in page may stand in between',
      transient: false,
    };
  if (error instanceof SyntaxError)
    return {
      code: 'bad-response',
      message: `${endpoint.origin} sent a stream that is not JSON`,
      remedy: 'Check the base URL, or turn streaming off for this provider',
      transient: true,
    };
  return { transient: false, ...explainConnection(endpoint, error) };
}

/** The failure as the error users see, without the endpoint's secrets. */
export function failureError(failure: Failure, redact: (text: string) => string): CasewrightError {
  return new CasewrightError('provider', failure.code, redact(failure.message), redact(failure.remedy));
}
