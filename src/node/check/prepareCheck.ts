import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { RuleId, Severity } from '../../engine/checks/finding.ts';
import { type CheckSettings, checksSchema } from '../../engine/checks/settings.ts';
import type { Config } from '../../engine/config.ts';
import { datasetFor, layoutFor } from '../../engine/datasetFor.ts';
import { CasewrightError } from '../../engine/errors.ts';
import { isDecisionsFile } from '../../engine/review/decisions.ts';
import { folderError, ioError } from '../ioError.ts';
import { catalogueFile, type LoadedConfig, loadConfig } from '../loadConfig.ts';
import { realPath } from '../realPath.ts';
import type { FileJob, PreparedFile, ReferenceFile, ToolsJob } from './checkJob.ts';

/** How reports name what came on standard input. */
const STANDARD_INPUT = '<stdin>';

/** What a command asks for beside the configuration. */
export interface CheckRequest {
  /** Paths or globs, relative to `cwd`. */
  readonly files: readonly string[];
  readonly references: readonly string[];
  readonly config?: string;
  /** The file that holds what came on standard input, where that is named too; the configuration is that of `cwd`. */
  readonly standardInput?: string;
  readonly rules: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly threshold?: number;
  readonly minRun?: number;
  readonly cwd: string;
  readonly mediaFolder: string;
}

/**
 * The files to check with what holds for each of them: the nearest casewright.json, changed by the request.
 * @throws CasewrightError for files and references that are not there, and for a broken configuration
 */
export async function prepareCheck(request: CheckRequest): Promise<PreparedFile[]> {
  const paths = await findFiles(request);
  const asked = await findReferences(request.references, request.cwd, request.cwd);
  const files: PreparedFile[] = [];
  for (const path of paths) {
    const loaded = await configFor(path, request);
    files.push({
      ...(await prepareFile(loaded, path, request, asked)),
      ...(path === request.standardInput && { shown: STANDARD_INPUT }),
      tools: toolsOf(loaded, request.mediaFolder),
    });
  }
  return files;
}

/**
 * What holds for a file of a request: the nearest casewright.json, or the one that is asked for.
 * @throws CasewrightError for a broken configuration
 */
export function configFor(
  path: string,
  { standardInput, cwd, config }: Pick<CheckRequest, 'standardInput' | 'cwd' | 'config'>,
): Promise<LoadedConfig> {
  return loadConfig(path === standardInput ? cwd : dirname(path), config);
}

/** What a person asks for beside the configuration: nothing, in the editor. */
type Overrides = Pick<CheckRequest, 'rules' | 'threshold' | 'minRun' | 'cwd'>;

/**
 * What holds for one file.
 * @param asked references beside those of the configuration
 * @throws CasewrightError for references that are not there
 */
export async function prepareFile(
  loaded: LoadedConfig,
  path: string,
  request: Overrides,
  asked: readonly Omit<ReferenceFile, 'layout'>[] = [],
): Promise<FileJob> {
  const { config, folder } = loaded;
  const inFolder = relative(folder, path);
  const own = datasetFor(config, inFolder)?.references ?? [];
  const found = await findReferences(own, folder, request.cwd);
  const shown = shownPath(path, request.cwd);
  const references = eachOnce([...found, ...asked], { path, shown });
  return {
    path,
    shown,
    layout: layoutFor(config, inFolder),
    settings: settingsOf(config, request),
    references: references.map((each) => ({ ...each, layout: layoutFor(config, relative(folder, each.path)) })),
    ...exemplarsOf(loaded, request.cwd),
  };
}

/** Files that several names or links lead to are one; the dataset itself goes by its own name, by which self-matches are told. */
function eachOnce(
  references: readonly Omit<ReferenceFile, 'layout'>[],
  dataset: Omit<ReferenceFile, 'layout'>,
): Omit<ReferenceFile, 'layout'>[] {
  const own = realPath(dataset.path);
  const byPlace = new Map<string, Omit<ReferenceFile, 'layout'>>();
  for (const reference of references) {
    const place = realPath(reference.path);
    if (!byPlace.has(place)) byPlace.set(place, place === own ? dataset : reference);
  }
  return [...byPlace.values()];
}

async function findFiles({ files, cwd, standardInput }: CheckRequest): Promise<string[]> {
  const found = new Set(standardInput === undefined ? [] : [standardInput]);
  for (const name of files) {
    if (name === '') throw namedByNothing('A file');
    const path = resolve(cwd, name);
    const kind = await kindOf(path);
    if (kind === 'folder') throw folderError(name, '*.jsonl');
    if (kind) {
      found.add(path);
      continue;
    }
    const matches = isDynamicPattern(name) ? await glob(name.replaceAll('\\', '/'), { cwd, absolute: true }) : [];
    if (matches.length === 0) {
      throw isDynamicPattern(name)
        ? new CasewrightError(
            'usage',
            'no-such-file',
            `No file matches ${name}`,
            'Check the pattern; it is relative to the present folder.',
          )
        : ioError(Object.assign(new Error(), { code: 'ENOENT' }), 'read', name);
    }
    for (const match of matches.sort()) found.add(resolve(match));
  }
  const datasets = [...found].filter((path) => !isDecisionsFile(path));
  if (datasets.length > 0) return datasets;
  throw new CasewrightError(
    'usage',
    'decisions-file',
    `${files.join(', ')}: decisions, not records`,
    'Name the dataset they stand beside.',
  );
}

function namedByNothing(what: string): CasewrightError {
  return new CasewrightError(
    'usage',
    'no-name',
    `${what} is given without a name`,
    'Check for a variable that is empty.',
  );
}

async function kindOf(path: string): Promise<'folder' | 'file' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/**
 * A pattern that matches nothing is a mistake: the check would be silent about what it was meant to find.
 * @throws CasewrightError for a pattern that no file matches, and for a folder
 */
export async function findReferences(
  patterns: readonly string[],
  folder: string,
  cwd: string,
): Promise<Omit<ReferenceFile, 'layout'>[]> {
  const files: Omit<ReferenceFile, 'layout'>[] = [];
  for (const pattern of patterns) {
    if (pattern === '') throw namedByNothing('A reference');
    const path = resolve(folder, pattern);
    const kind = await kindOf(path);
    if (kind === 'folder') throw folderError(pattern, '**/*.txt');
    const matches = kind
      ? [path]
      : (await glob(pattern.replaceAll('\\', '/'), { cwd: folder, absolute: true })).filter(
          (match) => !isDecisionsFile(match),
        );
    if (matches.length === 0) {
      throw new CasewrightError(
        'usage',
        'no-reference',
        `No file matches the reference ${pattern}`,
        `Check the pattern; it is relative to ${folder}.`,
      );
    }
    for (const match of matches.sort()) {
      const full = resolve(match);
      files.push({ path: full, shown: shownPath(full, cwd) });
    }
  }
  return files;
}

function settingsOf({ checks }: Config, { rules, threshold, minRun }: Overrides): CheckSettings {
  return checksSchema.parse({
    ...checks,
    rules: { ...checks.rules, ...rules },
    ...(threshold !== undefined && { nearDuplicate: { threshold } }),
    ...(minRun !== undefined && { plagiarism: { minRun } }),
  });
}

function exemplarsOf({ config, folder }: LoadedConfig, cwd: string): Pick<FileJob, 'exemplars'> {
  const { exemplars } = config.generation;
  if (!exemplars) return {};
  const path = resolve(folder, exemplars.file);
  return { exemplars: { path, shown: shownPath(path, cwd), layout: layoutFor(config, exemplars.file) } };
}

/** What the rules of a configuration are made from. */
export function toolsOf(loaded: LoadedConfig, mediaFolder: string): ToolsJob {
  const catalogue = catalogueFile(loaded);
  const own = loaded.config.generation.prompt;
  return {
    mediaFolder,
    ...(catalogue && { catalogue }),
    prompts: [
      ...['report.md', 'rewrite.md'].map((name) => join(mediaFolder, 'prompts', name)),
      ...(own ? [resolve(loaded.folder, own)] : []),
    ],
  };
}

/** A path as reports show it: relative to where the command runs, with forward slashes. */
function shownPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return (short.startsWith('..') ? path : short).replaceAll('\\', '/');
}
