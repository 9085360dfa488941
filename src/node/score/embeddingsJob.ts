import { join } from 'node:path';
import { originOf, requireConsent } from '../../engine/generate/providers/consent.ts';
import type { LoadedConfig } from '../loadConfig.ts';

/** A server that embeds the texts of a score; plain data, since it goes to a thread. */
export interface EmbeddingsJob {
  readonly baseUrl: string;
  readonly model: string;
  readonly allowPlainHttp: boolean;
  /** Of one request; two minutes unless it is said. */
  readonly timeoutMs: number;
  readonly apiKey?: string;
  /** Where vectors are kept; their texts are not. */
  readonly folder: string;
  /** Whether texts that hold identifiers may be sent. */
  readonly sendIdentifiers: boolean;
}

/** What the command line and the editor each do in their own way. */
export interface EmbeddingsAccess {
  keyFor(origin: string): string | undefined;
  /** Origins or hosts the user agreed to send reports and references to. */
  readonly allowed: Iterable<string>;
  readonly sendIdentifiers: boolean;
}

const TIMEOUT_SECONDS = 120;

/** Where the server of casewright.json is; undefined where it names none. @throws CasewrightError for an address that cannot be */
export function embeddingsOrigin({ config }: Pick<LoadedConfig, 'config'>): string | undefined {
  const { embeddings } = config.scores;
  return embeddings && originOf(embeddings.baseUrl, { ...embeddings, place: 'scores.embeddings' });
}

/**
 * The server that casewright.json names; undefined where it names none.
 * @throws CasewrightError for an address that cannot be, and without consent
 */
export function embeddingsJob(loaded: LoadedConfig, access: EmbeddingsAccess): EmbeddingsJob | undefined {
  const settings = loaded.config.scores.embeddings;
  const origin = embeddingsOrigin(loaded);
  if (!settings || origin === undefined) return undefined;
  requireConsent(origin, access.allowed, 'The texts of all reports, references and hold-outs');
  const apiKey = access.keyFor(origin);
  const { baseUrl, model, allowPlainHttp, timeoutSeconds = TIMEOUT_SECONDS } = settings;
  return {
    ...{ baseUrl, model, allowPlainHttp, timeoutMs: timeoutSeconds * 1000 },
    ...(apiKey !== undefined && { apiKey }),
    folder: join(loaded.folder, '.casewright'),
    sendIdentifiers: access.sendIdentifiers,
  };
}
