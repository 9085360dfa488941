import { CasewrightError } from '../../errors.ts';

/**
 * The origin requests go to: scheme, host and port.
 * @param options `allowPlainHttp` lets a host other than this machine be reached without encryption; `place` is where in
 *   casewright.json that is said
 * @throws CasewrightError `bad-base-url` (not a URL, not http(s), user name or password in it), `plain-http`;
 *   neither message repeats the address beyond its origin, for it may hold credentials
 */
export function originOf(
  baseUrl: string,
  options: { readonly allowPlainHttp?: boolean; readonly place?: string } = {},
): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') {
    throw new CasewrightError(
      'config',
      'bad-base-url',
      'The base URL of the provider is not an http or https address',
      'Give the whole address, such as http://127.0.0.1:11434/v1 or https://api.deepseek.com',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new CasewrightError(
      'config',
      'bad-base-url',
      `The base URL on ${url.origin} holds a user name or password`,
      'Remove it from the address and store the key as an API key instead',
    );
  }
  if (url.protocol === 'http:' && !isLoopback(url.origin) && options.allowPlainHttp !== true) {
    throw new CasewrightError(
      'config',
      'plain-http',
      `${url.origin} is on another machine and not encrypted, so the key and every report could be read on the way`,
      `Use https or an SSH tunnel to 127.0.0.1, or write "allowPlainHttp": true ${options.place === undefined ? 'for this provider under generation.providers' : `under ${options.place}`} in casewright.json`,
    );
  }
  return url.origin;
}

/** True for this machine alone: `localhost`, 127.0.0.0/8, ::1 and its IPv4-mapped forms. */
export function isLoopback(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const host = new URL(origin).hostname;
  return (
    host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host) || /^\[::ffff:7f[\da-f]{2}:/.test(host)
  );
}

/**
 * Lets a request go to this machine or to an origin the user agreed to.
 * @param allowed origins (`https://api.deepseek.com`) or hosts as `--allow-host` takes them (`api.deepseek.com`,
 *   `gpu.example.org:8443`); a host without a port stands for the scheme's default port only
 * @param what would be sent
 * @throws CasewrightError `consent-needed`
 */
export function requireConsent(
  origin: string,
  allowed: Iterable<string>,
  what = 'Prompts and generated reports',
): void {
  if (isLoopback(origin)) return;
  const { host } = new URL(origin);
  for (const entry of allowed) {
    const name = entry.trim().toLowerCase();
    if (name === host || name === origin) return;
  }
  throw new CasewrightError(
    'usage',
    'consent-needed',
    `${what} would be sent ${origin.startsWith('http:') ? 'unencrypted ' : ''}to ${origin}, which has not been allowed yet`,
    `If that is what you want, allow it once: --allow-host ${host}`,
  );
}

/**
 * The environment variable that holds the key for an origin: `CASEWRIGHT_KEY_` and the host in capitals, with dots as
 * `_` and any other sign doubled (`__`), so that `api-deepseek.com` never gets the key of `api.deepseek.com`. A port
 * other than the scheme's default belongs to the name, since another service may listen there.
 */
export function keyVariable(origin: string): string {
  const host = new URL(origin).host.toUpperCase();
  return `CASEWRIGHT_KEY_${host.replace(/[^A-Z0-9]/g, (sign) => (sign === '.' || sign === ':' ? '_' : '__'))}`;
}

/** The name a key is stored under in the editor's secret storage; bound to the whole origin. */
export function secretName(origin: string): string {
  return `casewright.key:${new URL(origin).origin}`;
}
