import { posix } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { App } from '../app.ts';
import type { Dataset } from '../datasets.ts';

/** Names that are listed in an error. */
const MOST_NAMES = 20;

/** What a dataset is called towards models: its path in the workspace. */
export function nameOfDataset(uri: vscode.Uri): string {
  return uri.scheme === 'file' ? vscode.workspace.asRelativePath(uri) : uri.path;
}

/**
 * The dataset a model means: by its path in the workspace or its file name; without a name the one that is open, or the only one.
 * @throws CasewrightError `no-dataset` or `which-dataset`, naming those there are
 */
export async function namedDataset(app: App, name: string | undefined): Promise<Dataset> {
  if (!app.datasets.wasRead()) await app.datasets.refresh();
  const wanted = name?.trim();
  if (!wanted) {
    const active = app.datasets.active();
    if (active) return active;
    throw unclear('which-dataset', 'It is not clear which dataset is meant', app);
  }
  const found = matching(app, wanted);
  if (found.length === 1) return found[0]!;
  if (found.length === 0) throw unclear('no-dataset', `There is no dataset “${wanted}” in this window`, app);
  throw unclear('which-dataset', `${found.length} datasets are called “${wanted}”`, app);
}

function matching(app: App, wanted: string): Dataset[] {
  const all = app.datasets.all();
  const path = wanted.replaceAll('\\', '/').replace(/^\.\//, '');
  const exact = all.filter(
    ({ uri }) => [nameOfDataset(uri), uri.path, uri.toString()].includes(path) || uri.fsPath === wanted,
  );
  return exact.length > 0 ? exact : all.filter(({ name }) => name === path);
}

/**
 * Where a model may have reports written: a dataset there is, or a new .jsonl file in a folder of the window.
 * @throws CasewrightError for any other place
 */
export async function namedTarget(app: App, name: string): Promise<vscode.Uri> {
  if (!app.datasets.wasRead()) await app.datasets.refresh();
  const wanted = name.trim();
  const found = matching(app, wanted);
  if (found.length === 1) return found[0]!.uri;
  if (found.length > 1) throw unclear('which-dataset', `${found.length} datasets are called “${wanted}”`, app);
  const uri = newFile(wanted.replaceAll('\\', '/'));
  const isThere = await vscode.workspace.fs.stat(uri).then(
    ({ size }) => size > 0,
    () => false,
  );
  if (!isThere) return uri;
  throw unclear(
    'no-dataset',
    `${wanted} is there already and is no dataset`,
    app,
    'Name a new .jsonl file, or one of: ',
  );
}

function newFile(path: string): vscode.Uri {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [first, ...rest] = posix.normalize(path).split('/');
  const named = folders.length > 1 ? folders.find((folder) => folder.name === first) : undefined;
  const folder = named ?? folders[0];
  const below = named ? rest.join('/') : posix.normalize(path);
  const isInside = !posix.isAbsolute(below) && !below.startsWith('..') && !/^[a-z]:/i.test(below);
  const isJsonl = /[^/]\.(jsonl|ndjson)$/i.test(below) && !/\.(rejects|decisions)\.jsonl$/i.test(below);
  if (folder?.uri.scheme === 'file' && isInside && isJsonl) return vscode.Uri.joinPath(folder.uri, below);
  throw new CasewrightError(
    'usage',
    'bad-target',
    `Reports cannot be written to “${path}”`,
    'Give the path of a .jsonl file in the opened folder, such as data/new.jsonl; without a folder, ask the user to open one.',
  );
}

function unclear(
  code: string,
  message: string,
  app: App,
  before = 'Call the tool again with one of: ',
): CasewrightError {
  const names = app.datasets.all().map(({ uri }) => nameOfDataset(uri));
  const listed = names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ' and others' : '');
  const none = 'There are none yet; casewright_generateReports can begin one.';
  return new CasewrightError('usage', code, message, names.length > 0 ? `${before}${listed}` : none);
}
