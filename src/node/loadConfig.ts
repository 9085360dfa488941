import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Config, DEFAULT_CONFIG, faultError, parseConfig } from '../engine/config.ts';
import { type ConfigFault, quotaFaults } from '../engine/configFaults.ts';
import { CasewrightError } from '../engine/errors.ts';
import type { Catalogue } from '../engine/icd10/catalogue.ts';
import { ioError } from './ioError.ts';

export const CONFIG_NAME = 'casewright.json';

/** A configuration and where it holds. */
export interface LoadedConfig {
  readonly config: Config;
  /** Paths in the configuration are relative to this folder. */
  readonly folder: string;
  /** Undefined when there is no file and the defaults hold. */
  readonly path?: string;
  /** The file as it was read, and how messages name it. */
  readonly source?: { readonly text: string; readonly name: string };
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
    if (text !== undefined) return parsed(path, text, named);
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
    if (text !== undefined) return parsed(path, text, path);
    if (folder === dirname(folder)) return { config: DEFAULT_CONFIG, folder: resolve(from) };
  }
}

function parsed(path: string, text: string, name: string): LoadedConfig {
  return { config: parseConfig(text, name), folder: dirname(path), path, source: { text, name } };
}

/** What is wrong with a configuration that was loaded, with file, line and column. */
export function configError({ source }: LoadedConfig, faults: Iterable<ConfigFault>): CasewrightError {
  return faultError(source?.text ?? '{}', source?.name ?? CONFIG_NAME, faults);
}

/** @throws CasewrightError kind `config` for a quota whose code the catalogue does not have */
export function requireKnownQuotas(loaded: LoadedConfig, catalogue: Catalogue): void {
  const faults = [...quotaFaults(loaded.config, catalogue)];
  if (faults.length > 0) throw configError(loaded, faults);
}

/**
 * Sees that a file that casewright.json names can be read.
 * @param path the property that names it
 * @param file relative to the configuration's folder
 * @throws CasewrightError kind `config`, with the property's place
 */
export async function requireConfiguredFile(
  loaded: LoadedConfig,
  path: ConfigFault['path'],
  file: string,
): Promise<void> {
  const full = resolve(loaded.folder, file);
  const found = await stat(full).catch(() => undefined);
  if (found?.isFile()) return;
  const message = found ? `${full} is not a file` : `there is no file ${full}`;
  const remedy = `Mend the path; it is relative to ${loaded.folder}.`;
  throw configError(loaded, [{ path, message, remedy }]);
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

/**
 * The catalogue that holds for a configuration.
 * @throws CasewrightError when its file is not there or is no catalogue
 */
export async function openCatalogue(mediaFolder: string, loaded: LoadedConfig): Promise<Catalogue> {
  const { catalogue } = loaded.config;
  if (catalogue) await requireConfiguredFile(loaded, ['catalogue', 'path'], catalogue.path);
  // Not every command asks for one.
  const { loadCatalogue } = await import('./loadCatalogue.ts');
  return loadCatalogue(mediaFolder, catalogueFile(loaded));
}

/** The catalogue a configuration names, as `loadCatalogue` takes it. */
export function catalogueFile({ config, folder }: LoadedConfig): { path: string; name?: string } | undefined {
  const { catalogue } = config;
  if (!catalogue) return undefined;
  return { path: resolve(folder, catalogue.path), ...(catalogue.name !== undefined && { name: catalogue.name }) };
}
