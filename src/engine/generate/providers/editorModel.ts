import { CasewrightError } from '../../errors.ts';
import type { Provider, ReportRequest } from '../provider.ts';
import { retryDelayMs } from './retry.ts';

const PREFIX = 'vscode:';
/** Failures that may be over with the next try. */
const TRANSIENT = new Set(['rate-limited', 'server-failed', 'timed-out']);
/** Tries after the first one. */
const MOST_RETRIES = 2;

/** Sends one request through the editor. It throws CasewrightError kind `provider`, or the signal's reason. */
export type SendThroughEditor = (
  request: {
    readonly name: string;
    readonly system: string;
    readonly prompt: string;
    readonly temperature: number;
  },
  signal: AbortSignal,
) => Promise<{ readonly content: string; readonly model: string }>;

export interface EditorModelPorts {
  readonly send: SendThroughEditor;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  random(): number;
}

/** The vendor and the model that a name like `vscode:copilot/gpt-4o` stands for; undefined for other names. */
export function editorModelOf(name: string): { readonly vendor: string; readonly id: string } | undefined {
  // A lone half of a surrogate pair can stand in no address.
  const [, vendor, id] = /^vscode:([^/\p{Cs}]+)\/(.+)$/su.exec(name) ?? [];
  return vendor !== undefined && id !== undefined ? { vendor, id } : undefined;
}

export function editorModelName(vendor: string, id: string): string {
  return `${PREFIX}${vendor}/${id}`;
}

/**
 * What stands for the place that text is sent to, in consent: one for each vendor. It is no address of the network, and never this
 * machine's: where a vendor's models run is not known.
 */
export function editorModelOrigin(vendor: string): string {
  return `vscode://models/${encodeURIComponent(vendor).toLowerCase()}`;
}

/** A language model of the editor as a provider: plain answers, without structured output and without a seed. */
export function createEditorModelProvider(name: string, { send, sleep, random }: EditorModelPorts): Provider {
  const { vendor } = editorModelOf(name)!;
  const sendOnce = ({ system, prompt, temperature, signal }: ReportRequest) =>
    send({ name, system, prompt, temperature }, signal);
  return {
    name,
    origin: editorModelOrigin(vendor),
    async ask(request) {
      for (let tries = 1; ; tries++) {
        try {
          const { content, model } = await sendOnce(request);
          return { content, model, finishReason: 'stop', requests: tries };
        } catch (error) {
          request.signal.throwIfAborted();
          const isTransient = error instanceof CasewrightError && TRANSIENT.has(error.code);
          if (!isTransient || tries > MOST_RETRIES) throw error;
          await sleep(retryDelayMs(tries, undefined, random), request.signal);
        }
      }
    },
  };
}
