import { setTimeout as wait } from 'node:timers/promises';
import type { ProviderPorts } from '../engine/generate/providers/exchange.ts';

/** The real network, clock and chance for providers. */
export const providerPorts: ProviderPorts = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  random: () => Math.random(),
  async sleep(milliseconds, signal) {
    // Node's own rejection would be an AbortError in place of the signal's reason.
    await wait(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
  },
};
