/** What the provider needs of the machine it runs on. */
export interface ProviderPorts {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason once it is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** A number in [0, 1). */
  random(): number;
}

/** Where requests go and what is secret about it. */
export interface Endpoint {
  /** The provider's name, for messages. */
  readonly name: string;
  readonly origin: string;
  /** Without query string and trailing slash. */
  readonly baseUrl: string;
  readonly query: Readonly<Record<string, string>>;
  readonly apiKey?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A request's life: aborted by the caller, or by silence. */
export interface Watch {
  readonly signal: AbortSignal;
  /** What ran out: the time for the whole answer, or the patience for its next piece. */
  readonly expired: 'total' | 'idle' | undefined;
  touch(): void;
  stop(): void;
}

/** What the server refused with. */
export interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

const LONGEST_ERROR_BODY = 20_000;

/**
 * Watches one request: aborts its signal when the whole takes longer than `timeoutMs`, or when, once the first byte
 * has arrived, no other arrives for `idleTimeoutMs`.
 */
export function startWatch(
  ports: ProviderPorts,
  limits: { readonly timeoutMs: number; readonly idleTimeoutMs: number },
  cancelled: AbortSignal,
): Watch {
  const aborter = new AbortController();
  const stopped = new AbortController();
  const end = ports.now() + limits.timeoutMs;
  let lastByte: number | undefined;
  let expired: Watch['expired'];
  const silenceEnds = () => (lastByte === undefined ? end : lastByte + limits.idleTimeoutMs);

  async function keepWatch(): Promise<void> {
    while (!stopped.signal.aborted) {
      const now = ports.now();
      if (now >= end) expired = 'total';
      else if (now >= silenceEnds()) expired = 'idle';
      if (expired) return aborter.abort();
      // Sleeps in short steps before the first byte too: its arrival brings the end of the silence nearer.
      await ports.sleep(Math.max(1, Math.min(end, silenceEnds(), now + limits.idleTimeoutMs) - now), stopped.signal);
    }
  }

  // Stopping the watch rejects its sleep, which is how it ends.
  keepWatch().catch(() => undefined);
  return {
    signal: AbortSignal.any([cancelled, aborter.signal]),
    get expired() {
      return expired;
    },
    touch() {
      lastByte = ports.now();
    },
    stop() {
      stopped.abort();
    },
  };
}

/**
 * The fetch the `openai` package is given for one request. It sends our headers alone (the package would add those of
 * `OPENAI_CUSTOM_HEADERS` and an account of this machine), follows no redirect, so that the key never reaches another
 * address, tells the watch of every piece that arrives, and keeps what the server refused with.
 */
export function guardedFetch(
  endpoint: Endpoint,
  ports: ProviderPorts,
  watch: Watch,
  onRefusal: (refusal: Refusal) => void,
) {
  return async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers({ accept: 'application/json, text/event-stream', 'user-agent': 'casewright' });
    if (init.body) headers.set('content-type', 'application/json');
    for (const [name, value] of Object.entries(endpoint.headers)) headers.set(name, value);
    if (endpoint.apiKey !== undefined) headers.set('authorization', `Bearer ${endpoint.apiKey}`);
    const response = await ports.fetch(String(url), { ...init, headers, redirect: 'manual' });
    watch.touch();
    const { status, statusText } = response;
    if (response.ok) {
      const body = response.body?.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            watch.touch();
            controller.enqueue(chunk);
          },
        }),
      );
      return new Response(body, { status, statusText, headers: response.headers });
    }
    const body = (await response.text()).slice(0, LONGEST_ERROR_BODY);
    // Browsers' fetch hides where a redirect leads; Node's does not.
    const refused = response.type === 'opaqueredirect' ? 302 : status;
    onRefusal({ status: refused, headers: response.headers, body });
    return new Response(body, { status: refused, headers: response.headers });
  };
}

/** Rejects with the signal's reason as soon as it is aborted, whatever the promise does. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
