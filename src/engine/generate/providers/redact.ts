import type { Endpoint } from './exchange.ts';

const MARK = '[redacted]';
/** Shorter ones are placeholders (`ollama`, `EMPTY`), and taking them out would maim ordinary text. */
const SHORTEST_SECRET = 8;

/** Everything about an endpoint that must not be shown: key, query values, header values; raw and as URL or JSON write it. */
function secretsOf(endpoint: Endpoint): string[] {
  const raw = [endpoint.apiKey ?? '', ...Object.values(endpoint.query), ...Object.values(endpoint.headers)];
  return [...new Set(raw.filter((secret) => secret.length >= SHORTEST_SECRET))]
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    .sort((one, other) => other.length - one.length);
}

/** A function that takes an endpoint's secrets out of any text. */
export function redactorFor(endpoint: Endpoint): (text: string) => string {
  const secrets = secretsOf(endpoint);
  return (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, MARK), text);
}
