import type { Provider, ReportRequest } from '../../../../src/engine/generate/provider.ts';
import type { ProviderPorts } from '../../../../src/engine/generate/providers/exchange.ts';
import { createOpenAiProvider, type OpenAiProviderOptions } from '../../../../src/engine/generate/providers/openai.ts';
import { providerPorts } from '../../../../src/node/providerPorts.ts';
import { type ProviderServer, type ProviderServerOptions, startProviderServer } from '../../../loopback/server.ts';

export const KEY = 'sk-casewright-test-0123456789';

/** One request for a report; the seed makes it unlike others. */
export function report(
  options: { seed?: number; signal?: AbortSignal; system?: string; prompt?: string; maxTokens?: number } = {},
): ReportRequest {
  const {
    seed = 7,
    signal = new AbortController().signal,
    system = 'You write clinical notes.',
    prompt = 'Write one as JSON.',
    maxTokens = 1500,
  } = options;
  return {
    case: { index: 0, code: 'F32.1', indexInCode: 0, indexInNoteType: 0, axes: {}, seed },
    system,
    prompt,
    temperature: 0.8,
    maxTokens,
    seed,
    signal,
  };
}

/** Real ports whose long waits are cut to a moment; `waits` holds what was asked for between tries. */
export function hastyPorts(): { ports: ProviderPorts; waits: number[] } {
  const waits: number[] = [];
  const ports: ProviderPorts = {
    ...providerPorts,
    random: () => 0.5,
    sleep(milliseconds, signal) {
      // The watch over a request sleeps too, but never for less than the limits below.
      if (milliseconds < LIMIT_MS / 2) waits.push(milliseconds);
      return providerPorts.sleep(Math.min(milliseconds, 5), signal);
    },
  };
  return { ports, waits };
}

const LIMIT_MS = 8_000_000;
export const PATIENT = { timeoutMs: LIMIT_MS, idleTimeoutMs: LIMIT_MS };

/** Runs a test against a fresh loopback server and a provider on it, and takes the server down in any case. */
export async function withServer(
  server: ProviderServerOptions,
  options: Partial<OpenAiProviderOptions>,
  test: (provider: Provider, server: ProviderServer, waits: number[]) => Promise<void>,
): Promise<void> {
  const running = await startProviderServer(server);
  const { ports, waits } = hastyPorts();
  try {
    const provider = createOpenAiProvider({
      name: 'loopback',
      baseUrl: running.url,
      model: 'ok',
      ports,
      ...PATIENT,
      ...options,
    });
    await test(provider, running, waits);
  } finally {
    await running.close();
  }
}
