import { keyVariable } from '../engine/generate/providers/consent.ts';

/**
 * The API key for an origin from the environment, `CASEWRIGHT_KEY_<HOST>` (see {@link keyVariable}); undefined when the
 * variable is unset or blank. No other variable is looked at: a configuration file can name another host, but not which
 * key goes there.
 */
export function keyFromEnvironment(
  origin: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return env[keyVariable(origin)]?.trim() || undefined;
}
