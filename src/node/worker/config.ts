import { configProblems, parseConfig } from '../../engine/config.ts';
import { CasewrightError } from '../../engine/errors.ts';
import { requireConsent } from '../../engine/generate/providers/consent.ts';
import { listModels } from '../../engine/generate/providers/listModels.ts';
import type { Catalogue } from '../../engine/icd10/catalogue.ts';
import type { ConfigProblem, Scope } from '../../protocol.ts';
import { OFFLINE } from '../chooseProvider.ts';
import { CONFIG_NAME } from '../loadConfig.ts';
import { providerPorts } from '../providerPorts.ts';
import { embeddingsOrigin } from '../score/embeddingsJob.ts';
import type { Handlers } from './handlers.ts';
import { locateProperty } from './locateProperty.ts';
import { presetItems, providerItem } from './providers.ts';
import type { Scopes } from './scopes.ts';

type Methods = 'config.read' | 'config.check' | 'provider.describe' | 'provider.models';

/** What casewright.json says, and what is wrong with it. */
export function configHandlers(scopes: Scopes): Handlers<Methods> {
  return {
    async 'config.read'({ scope }) {
      const { loaded } = await scopes.settings(scope);
      const { config, path } = loaded;
      const { embeddings } = config.scores;
      return {
        ...(path !== undefined && { path }),
        folder: loaded.folder,
        providers: [OFFLINE, ...Object.keys(config.generation.providers)],
        presets: scope.trusted ? presetItems() : [],
        defaultProvider: config.generation.provider,
        ...(scope.trusted && embeddings && { embeddings: `${embeddings.model}@${embeddings.baseUrl}` }),
        setsLanguage: config.generation.axes.language !== undefined,
        datasets: config.datasets.flatMap(({ files }) => files),
      };
    },
    async 'config.check'({ scope, text }) {
      const broken = configProblems(text, await catalogueOf(scopes, scope, text)).map(
        ({ offset, length, message, remedy }): ConfigProblem => ({
          offset,
          length,
          message: `${message}. ${remedy}`,
          severity: 'error',
        }),
      );
      return broken.length > 0 ? broken : [...checkAddresses(text)];
    },
    async 'provider.describe'({ scope, name }) {
      return providerItem((await scopes.settings(scope)).loaded.config, name);
    },
    async 'provider.models'({ baseUrl, apiKey, allowedOrigins }, signal) {
      requireConsent(new URL(baseUrl).origin, allowedOrigins);
      const key = apiKey === undefined ? {} : { apiKey };
      return listModels({ name: 'server', baseUrl, ...key, ports: providerPorts }, signal);
    },
  };
}

/**
 * What the codes of an open casewright.json are held against. While the saved file is broken, which the text may be about to
 * mend, it is ICD-10-CM for a text that names no catalogue; undefined for one that does, and in a folder nobody has trusted,
 * whose own catalogue is left alone.
 */
async function catalogueOf(scopes: Scopes, scope: Scope, text: string): Promise<Catalogue | undefined> {
  if (!scope.trusted) return undefined;
  try {
    return (await scopes.open(scope)).catalogue;
  } catch (error) {
    if (!(error instanceof CasewrightError)) throw error;
    return text.includes('"catalogue"') ? undefined : (await scopes.open({ trusted: true })).catalogue;
  }
}

/** Addresses that requests could not go to. */
function* checkAddresses(text: string): Generator<ConfigProblem> {
  const config = parseConfig(text, CONFIG_NAME);
  for (const name of Object.keys(config.generation.providers)) {
    yield* checked(text, ['generation', 'providers', name], () => providerItem(config, name));
  }
  if (config.scores.embeddings) yield* checked(text, ['scores', 'embeddings'], () => embeddingsOrigin({ config }));
}

function* checked(text: string, path: readonly (string | number)[], check: () => unknown): Generator<ConfigProblem> {
  try {
    check();
  } catch (error) {
    if (!(error instanceof CasewrightError)) throw error;
    const message = [error.message, error.remedy].filter(Boolean).join('. ');
    yield { ...locateProperty(text, path), message, severity: 'error' };
  }
}
