import { relative } from 'node:path';
import { type Config, DEFAULT_CONFIG } from '../../engine/config.ts';
import { datasetFor, layoutFor, quotasFor } from '../../engine/datasetFor.ts';
import type { Catalogue } from '../../engine/icd10/catalogue.ts';
import type { RecordLayout } from '../../engine/record/schema.ts';
import type { Scope } from '../../protocol.ts';
import { catalogueFile, type LoadedConfig, loadConfig, openCatalogue } from '../loadConfig.ts';

/** What holds for the files of a scope. */
export interface ScopeSettings {
  readonly loaded: LoadedConfig;
  layoutOf(path: string): RecordLayout;
  /** Whether casewright.json says that the file is a dataset. */
  isNamed(path: string): boolean;
  /** Records wanted, by code. */
  quotasOf(path: string): Readonly<Record<string, number>>;
}

export interface Scopes {
  readonly mediaFolder: string;
  /** @throws CasewrightError when casewright.json is broken */
  settings(scope: Scope): Promise<ScopeSettings>;
  /** @throws CasewrightError when casewright.json or its catalogue is broken */
  open(scope: Scope): Promise<{ readonly settings: ScopeSettings; readonly catalogue: Catalogue }>;
}

/** Reads casewright.json anew for every request, since it may have changed, and each catalogue once. */
export function createScopes(mediaFolder: string): Scopes {
  const catalogues = new Map<string, Promise<Catalogue>>();

  const settings = async (scope: Scope): Promise<ScopeSettings> => {
    const loaded = await loadScope(scope);
    const { config, folder } = loaded;
    const inFolder = (path: string) => relative(folder, path);
    return {
      loaded,
      layoutOf: (path) => layoutFor(config, inFolder(path)),
      isNamed: (path) => datasetFor(config, inFolder(path)) !== undefined,
      quotasOf: (path) => quotasFor(config, inFolder(path)),
    };
  };

  const catalogueOf = (loaded: LoadedConfig): Promise<Catalogue> => {
    const file = catalogueFile(loaded);
    const key = file ? `${file.path}\n${file.name ?? ''}` : '';
    const known = catalogues.get(key);
    if (known) return known;
    const loading = openCatalogue(mediaFolder, loaded);
    catalogues.set(key, loading);
    // A catalogue that could not be read is tried again.
    loading.catch(() => catalogues.delete(key));
    return loading;
  };

  return {
    mediaFolder,
    settings,
    async open(scope) {
      const own = await settings(scope);
      return { settings: own, catalogue: await catalogueOf(own.loaded) };
    },
  };
}

async function loadScope({ folder, trusted }: Scope): Promise<LoadedConfig> {
  if (folder === undefined) return { config: DEFAULT_CONFIG, folder: '/' };
  const loaded = await loadConfig(folder);
  return trusted ? loaded : { ...loaded, config: harmless(loaded.config) };
}

/** What may hold in a folder nobody has trusted: how datasets are read and checked, and nothing that sends or loads anything. */
function harmless({ datasets, checks }: Config): Config {
  return { ...DEFAULT_CONFIG, datasets, checks };
}
