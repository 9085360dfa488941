import { basename } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../engine/errors.ts';
import type { DatasetSummary } from '../protocol.ts';
import type { Engine } from './engine.ts';
import { CONFIG_FILE, CONTEXT_KEYS } from './ids.ts';
import { IGNORED_FOLDERS, watchNewFolders } from './newFolders.ts';
import { openDocument, scopeOf, sourceOf, urisInTabs } from './scope.ts';

/** A dataset of the window: in a folder, named by casewright.json, or open in an editor. */
export interface Dataset {
  readonly uri: vscode.Uri;
  readonly name: string;
  readonly summary: DatasetSummary;
  /** Why it cannot be read at the moment: casewright.json is broken. The summary is then the last there was. */
  readonly problem?: string;
}

/** The datasets of the window and which of them counts are shown for. */
export interface Datasets extends vscode.Disposable {
  /** Datasets came, went or changed, or another one became the active one. */
  readonly onDidChange: vscode.Event<void>;
  all(): readonly Dataset[];
  get(uri: vscode.Uri): Dataset | undefined;
  /** The one in the active editor, else the one selected last. */
  active(): Dataset | undefined;
  select(uri: vscode.Uri): void;
  /** Whether the folders have been looked through once. */
  wasRead(): boolean;
  /** Looks for datasets anew. */
  refresh(): Promise<void>;
  /** Reads one dataset again, now. */
  read(uri: vscode.Uri): Promise<void>;
}

const FILES = '**/*.{jsonl,ndjson}';
const MOST_FILES = 2000;
const NOTHING_READ: DatasetSummary = { isDataset: true, records: 0, codes: {}, quotas: {}, unreadable: 0 };
/** A dataset is read again so long after a change, or ten times as long as the last reading took. */
const PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

export function createDatasets(engine: Engine): Datasets {
  const changed = new vscode.EventEmitter<void>();
  const known = new Map<string, Dataset>();
  const timers = new Map<string, NodeJS.Timeout>();
  const lastDuration = new Map<string, number>();
  const readings = new Map<string, Promise<void>>();
  const disposables: vscode.Disposable[] = [changed];
  let selected: string | undefined;
  let refreshing: Promise<void> | undefined;
  let wasRead = false;

  const isCandidate = (uri: vscode.Uri) => !/\.(rejects|decisions)\.jsonl$/i.test(uri.path);

  const readNow = async (uri: vscode.Uri): Promise<void> => {
    const key = uri.toString();
    const started = performance.now();
    const inFolder = uri.scheme === 'file' && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
    const isGone = !inFolder && !urisInTabs().some((open) => open.toString() === key);
    let problem: string | undefined;
    const onFailure = (error: unknown): DatasetSummary | undefined => {
      // A file that has gone or cannot be read is no dataset; opening it tells why.
      if (!(error instanceof CasewrightError) || error.kind !== 'config') return undefined;
      problem = error.message;
      return known.get(key)?.summary ?? NOTHING_READ;
    };
    const summary = isGone ? undefined : await summarise(engine, uri).catch(onFailure);
    lastDuration.set(key, performance.now() - started);
    if (summary && isShown(uri, summary, known.has(key))) {
      known.set(key, { uri, name: basename(uri.path), summary, ...(problem !== undefined && { problem }) });
    } else known.delete(key);
    publish();
  };

  /** One after the other: an earlier reading that ended after a later one would tell what stands no longer. */
  const read = (uri: vscode.Uri): Promise<void> => {
    const key = uri.toString();
    const reading = (readings.get(key) ?? Promise.resolve()).then(() => readNow(uri));
    readings.set(key, reading);
    return reading.finally(() => {
      if (readings.get(key) === reading) readings.delete(key);
    });
  };

  const publish = () => {
    const document = vscode.window.activeTextEditor?.document;
    const holds = document !== undefined && known.has(document.uri.toString());
    if (holds) selected = document.uri.toString();
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.editorHoldsDataset, holds);
    changed.fire();
  };

  const readSoon = (uri: vscode.Uri): void => {
    const key = uri.toString();
    if (!isCandidate(uri) || timers.has(key)) return;
    const pause = Math.min(Math.max(PAUSE_MS, 10 * (lastDuration.get(key) ?? 0)), LONGEST_PAUSE_MS);
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        void read(uri);
      }, pause),
    );
  };

  const find = async (): Promise<void> => {
    const found = new Map<string, vscode.Uri>();
    for (const uri of await candidates(engine)) if (isCandidate(uri)) found.set(uri.toString(), uri);
    for (const key of known.keys()) if (!found.has(key)) known.delete(key);
    await Promise.all([...found.values()].map(read));
    wasRead = true;
    publish();
  };

  const refresh = (): Promise<void> => {
    refreshing ??= find().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  };

  const watch = (glob: string, onChange: (uri: vscode.Uri) => void): void => {
    const watcher = vscode.workspace.createFileSystemWatcher(glob);
    disposables.push(
      watcher,
      watcher.onDidCreate(onChange),
      watcher.onDidChange(onChange),
      watcher.onDidDelete(onChange),
    );
  };
  watch(FILES, readSoon);
  // Of a folder that is deleted whole, VS Code tells the folder alone, which no pattern for files meets.
  const folders = vscode.workspace.createFileSystemWatcher('**/*', true, true, false);
  const readBelow = (folder: vscode.Uri): void => {
    for (const { uri } of [...known.values()]) if (uri.toString().startsWith(`${folder}/`)) readSoon(uri);
  };
  disposables.push(folders, folders.onDidDelete(readBelow), watchNewFolders(FILES, readSoon));
  watch(`**/${CONFIG_FILE}`, () => void refresh());
  const onDocument = (document: vscode.TextDocument) => {
    if (document.languageId === 'jsonl' && isCandidate(document.uri)) readSoon(document.uri);
  };
  disposables.push(
    vscode.workspace.onDidChangeTextDocument(({ document }) => onDocument(document)),
    vscode.workspace.onDidOpenTextDocument(onDocument),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      for (const { input } of [...opened, ...closed]) {
        if (input instanceof vscode.TabInputText && isJsonLines(input.uri)) readSoon(input.uri);
      }
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void refresh()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void refresh()),
    vscode.window.onDidChangeActiveTextEditor(publish),
  );

  return {
    onDidChange: changed.event,
    all: () => [...known.values()].sort((a, b) => a.uri.path.localeCompare(b.uri.path)),
    get: (uri) => known.get(uri.toString()),
    active() {
      const chosen = selected === undefined ? undefined : known.get(selected);
      return chosen ?? (known.size === 1 ? [...known.values()][0] : undefined);
    },
    select(uri) {
      selected = uri.toString();
      changed.fire();
    },
    wasRead: () => wasRead,
    refresh,
    read,
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

/** Of a document that the worker follows, its text need not be sent. */
async function summarise(engine: Engine, uri: vscode.Uri): Promise<DatasetSummary> {
  const document = openDocument(uri);
  const scope = scopeOf(uri);
  if (document?.isDirty) {
    const source = { path: uri.fsPath, followed: { uri: uri.toString(), version: document.version } };
    try {
      return await engine.request('dataset.summarise', { scope, source });
    } catch (error) {
      if (!(error instanceof CasewrightError) || error.code !== 'not-followed') throw error;
    }
  }
  return engine.request('dataset.summarise', { scope, source: sourceOf(uri) });
}

/** A dataset of which no line can be read any more is still one; an untitled document without a record is none yet. */
function isShown(uri: vscode.Uri, { isDataset, records, unreadable }: DatasetSummary, wasShown: boolean): boolean {
  if (wasShown && unreadable > 0 && records === 0) return true;
  return isDataset && (uri.scheme === 'file' || records > 0);
}

/** JSONL files of the folders, files that casewright.json names, and what is open in editors. */
async function candidates(engine: Engine): Promise<vscode.Uri[]> {
  const named = (vscode.workspace.workspaceFolders ?? []).map(async (folder) => {
    const config = await engine.request('config.read', { scope: scopeOf(folder.uri) }).catch(() => undefined);
    const patterns = (config?.datasets ?? []).map((glob) => new vscode.RelativePattern(folder, glob));
    return Promise.all(patterns.map((pattern) => vscode.workspace.findFiles(pattern, IGNORED_FOLDERS, MOST_FILES)));
  });
  const open = urisInTabs().filter((uri) => (uri.scheme === 'file' || uri.scheme === 'untitled') && isJsonLines(uri));
  const found = await Promise.all([
    vscode.workspace.findFiles(FILES, IGNORED_FOLDERS, MOST_FILES),
    ...named.map(async (n) => (await n).flat()),
  ]);
  return [...found.flat(), ...open];
}

function isJsonLines(uri: vscode.Uri): boolean {
  return openDocument(uri)?.languageId === 'jsonl' || /\.(?:jsonl|ndjson)$/i.test(uri.path);
}
