import { configProblems, parseConfig } from '../../engine/config.ts';
import { CasewrightError } from '../../engine/errors.ts';
import { resolveAxes } from '../../engine/generate/axes.ts';
import { requireConsent } from '../../engine/generate/providers/consent.ts';
import { listModels } from '../../engine/generate/providers/listModels.ts';
import type { Catalogue } from '../../engine/icd10/catalogue.ts';
import type { ConfigProblem } from '../../protocol.ts';
import { OFFLINE } from '../chooseProvider.ts';
import { CONFIG_NAME } from '../loadConfig.ts';
import { providerPorts } from '../providerPorts.ts';
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
      return {
        ...(path !== undefined && { path }),
        folder: loaded.folder,
        providers: [OFFLINE, ...Object.keys(config.generation.providers)],
        presets: scope.trusted ? presetItems() : [],
        defaultProvider: config.generation.provider,
        setsLanguage: config.generation.axes.language !== undefined,
        datasets: config.datasets.flatMap(({ files }) => files),
      };
    },
    async 'config.check'({ scope, text }) {
      const broken = configProblems(text).map(
        ({ offset, length, message, remedy }): ConfigProblem => ({
          offset,
          length,
          message: `${message}. ${remedy}`,
          severity: 'error',
        }),
      );
      if (broken.length > 0) return broken;
      const { catalogue } = await scopes.open(scope);
      return [...checkMeaning(text, catalogue)];
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

/** What a schema cannot tell: codes that do not exist, providers nobody defined, axes that cannot be. */
function* checkMeaning(text: string, catalogue: Catalogue): Generator<ConfigProblem> {
  const config = parseConfig(text, CONFIG_NAME);
  const { generation, datasets } = config;
  for (const [at, { quotas }] of datasets.entries()) {
    for (const code of Object.keys(quotas)) {
      if (catalogue.get(code)) continue;
      const nearest = catalogue.nearest(code, 3).map((entry) => `${entry.code} (${entry.title})`);
      const hint = nearest.length > 0 ? ` Did you mean ${nearest.join(', ')}?` : '';
      yield {
        ...locateProperty(text, ['datasets', at, 'quotas', code]),
        message: `${code} is not a code of ${catalogue.name}.${hint}`,
        severity: 'warning',
      };
    }
  }
  for (const name of Object.keys(generation.providers)) {
    yield* checked(text, ['generation', 'providers', name], () => providerItem(config, name));
  }
  yield* checked(text, ['generation', 'provider'], () => providerItem(config, generation.provider));
  yield* checked(text, ['generation', 'axes'], () => resolveAxes(generation.axes));
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
