import type { Endpoint } from './exchange.ts';

const MARK = '[redacted]';
/** Shorter ones are placeholders (`ollama`, `EMPTY`), and taking them out would maim ordinary text. */
const SHORTEST_SECRET = 8;

/** Headers that carry a credential; others, such as a title, are ordinary words that reports may hold too. */
const SECRET_HEADER = /auth|key|token|secret|cookie|password|credential/i;

/** Everything about an endpoint that must not be shown: key, query values, headers; raw and as URL or JSON write it. */
function secretsOf(endpoint: Endpoint): string[] {
  const headers = Object.entries(endpoint.headers).filter(([name]) => SECRET_HEADER.test(name));
  const raw = [endpoint.apiKey ?? '', ...Object.values(endpoint.query), ...headers.map(([, value]) => value)];
  return [...new Set(raw.filter((secret) => secret.length >= SHORTEST_SECRET))]
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    .sort((one, other) => other.length - one.length);
}

/** A function that takes an endpoint's secrets out of any text. */
export function redactorFor(endpoint: Endpoint): (text: string) => string {
  const secrets = secretsOf(endpoint);
  return (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, MARK), text);
}
