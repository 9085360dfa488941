import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Config, DEFAULT_CONFIG, parseConfig } from '../engine/config.ts';
import { CasewrightError } from '../engine/errors.ts';
import { ioError } from './ioError.ts';

export const CONFIG_NAME = 'casewright.json';

/** A configuration and where it holds. */
export interface LoadedConfig {
  readonly config: Config;
  /** Paths in the configuration are relative to this folder. */
  readonly folder: string;
  /** Undefined when there is no file and the defaults hold. */
  readonly path?: string;
}

/**
 * Reads casewright.json: the file named, or the nearest one from a folder upwards, or the defaults.
 * @param from the folder of the dataset
 * @param named the file to read in any case
 * @throws CasewrightError kind `config` when the file named is not there or what is there is broken
 */
export async function loadConfig(from: string, named?: string): Promise<LoadedConfig> {
  if (named !== undefined) {
    const path = resolve(named);
    const text = await readText(path);
    if (text !== undefined) return { config: parseConfig(text, named), folder: dirname(path), path };
    throw new CasewrightError(
      'config',
      'config-not-found',
      `There is no configuration at ${named}`,
      'Check the path given with --config, or leave it out to use the nearest casewright.json.',
    );
  }
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    const text = await readText(path);
    if (text !== undefined) return { config: parseConfig(text, path), folder, path };
    if (folder === dirname(folder)) return { config: DEFAULT_CONFIG, folder: resolve(from) };
  }
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw ioError(error, 'read', path);
  }
}

/** The catalogue a configuration names, as `loadCatalogue` takes it. */
export function catalogueFile({ config, folder }: LoadedConfig): { path: string; name?: string } | undefined {
  const { catalogue } = config;
  if (!catalogue) return undefined;
  return { path: resolve(folder, catalogue.path), ...(catalogue.name !== undefined && { name: catalogue.name }) };
}
