import * as vscode from 'vscode';
import type { CheckState } from '../../protocol.ts';
import type { Datasets } from '../datasets.ts';
import type { Engine } from '../engine.ts';
import { CONFIG_FILE, SETTINGS } from '../ids.ts';
import { watchNewFolders } from '../newFolders.ts';
import { addressOf, isRecordUri } from '../records/recordUri.ts';
import { runCommand } from '../runCommand.ts';
import { documentInTab, openDocument, scopeOf, urisInTabs } from '../scope.ts';
import { checkRun } from './checkSettings.ts';
import { createFileFindings, type FileFindings } from './fileFindings.ts';
import { type DocumentFollower, followDocument } from './followDocument.ts';
import type { FindingDiagnostics } from './showDiagnostics.ts';

/** The findings of the window's datasets: of open documents, and of files that were checked on disk. */
export interface Findings extends vscode.Disposable {
  /** What is known of a dataset changed; undefined: of many. */
  readonly onDidChange: vscode.Event<vscode.Uri | undefined>;
  get(uri: vscode.Uri): FileFindings | undefined;
  all(): readonly FileFindings[];
  /** Whether the worker died twice, so that nothing is checked by itself any more. */
  readonly isStopped: boolean;
  /** Checks a dataset anew, whatever the settings say; resolves when that is done, to nothing when it was closed meanwhile. */
  check(uri: vscode.Uri): Promise<CheckState | undefined>;
}

/** Changes are sent so long after the last key was pressed: a checked edit costs the editor little (`fileFindings.ts`). */
const TYPING_MS = 50;
/** A changed file is checked again so long after it was last written to. */
const WRITING_MS = 1000;
/** Datasets and references. */
const READ_FILES = '**/*.{jsonl,ndjson,txt,md,markdown,csv}';
/** VS Code hands larger files to no extension. */
const LARGEST_DOCUMENT = 50 * 1024 * 1024;

export function createFindings(
  engine: Engine,
  datasets: Datasets,
  diagnostics: FindingDiagnostics,
  onStopped: (why: string) => void,
): Findings {
  const changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  const files = new Map<string, FileFindings>();
  /** Two for a file: what is typed meanwhile does not put off for good what else is due. */
  const typing = new Map<string, NodeJS.Timeout>();
  const writing = new Map<string, NodeJS.Timeout>();
  /** Files that were checked by command: they are on disk too when their document is closed. */
  const kept = new Set<string>();
  let deaths = 0;
  let isStopped = false;

  const keyOf = (uri: vscode.Uri): string => uri.toString();
  const onFailure = (error: unknown): void => {
    // Expected failures are told, bugs propagate.
    void runCommand(() => Promise.reject(error));
  };
  const later = (timers: Map<string, NodeJS.Timeout>, uri: vscode.Uri, pause: number, action: () => void): void => {
    const key = keyOf(uri);
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        action();
      }, pause),
    );
  };
  const follow = (document: vscode.TextDocument): FileFindings => {
    const { uri } = document;
    const known = files.get(keyOf(uri));
    if (known?.follower?.document === document) return known;
    known?.dispose();
    const follower = followDocument(engine, document, onFailure);
    const file = createFileFindings(engine, uri, diagnostics, () => changed.fire(uri), follower);
    files.set(keyOf(uri), file);
    return file;
  };
  const drop = (uri: vscode.Uri): void => {
    const file = files.get(keyOf(uri));
    if (!file) return;
    for (const timers of [typing, writing]) clearTimeout(timers.get(keyOf(uri)));
    if (file.follower) file.follower.close();
    else void engine.request('check.close', { uri: keyOf(uri) });
    file.dispose();
    files.delete(keyOf(uri));
    changed.fire(uri);
  };
  const checkOnDisk = async (uri: vscode.Uri): Promise<FileFindings> => {
    let file = files.get(keyOf(uri));
    if (!file || file.follower) {
      file?.follower?.close();
      file?.dispose();
      file = createFileFindings(engine, uri, diagnostics, () => changed.fire(uri));
      files.set(keyOf(uri), file);
    }
    await engine.request('check.file', { document: { uri: keyOf(uri), path: uri.fsPath, scope: scopeOf(uri) } });
    return file;
  };

  const leave = (uri: vscode.Uri): void => {
    const wasOpen = files.get(keyOf(uri))?.follower !== undefined;
    drop(uri);
    // A record that takes the place of its dataset's preview is gone to from its findings: they stay.
    if (wasOpen && urisInTabs().some((open) => isRecordUri(open) && keyOf(addressOf(open).dataset) === keyOf(uri))) {
      kept.add(keyOf(uri));
    }
    if (wasOpen && kept.has(keyOf(uri)) && datasets.get(uri)) void checkOnDisk(uri);
  };

  /** Follows the open documents that are datasets, and no others. */
  const reconcile = (): void => {
    for (const { uri, follower } of [...files.values()]) {
      const isGone = follower ? documentInTab(uri) !== follower.document : !datasets.get(uri) && datasets.wasRead();
      if (isGone) leave(uri);
    }
    if (isStopped) return;
    for (const { uri } of datasets.all()) {
      const document = documentInTab(uri);
      if (!document) continue;
      const { follower } = follow(document);
      if (!follower!.isOpen && checkRun() !== 'manual') void follower!.flush();
    }
  };
  /** A dataset in a tab without a document is too large for one: it is read from disk. */
  const checkLarge = async (): Promise<void> => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (isStopped || checkRun() === 'manual' || !(input instanceof vscode.TabInputText)) return;
    const { uri } = input;
    if (uri.scheme !== 'file' || files.has(keyOf(uri)) || !datasets.get(uri)) return;
    const size = await vscode.workspace.fs.stat(uri).then(
      (stat) => stat.size,
      () => 0,
    );
    if (size > LARGEST_DOCUMENT && !openDocument(uri) && !files.has(keyOf(uri))) await checkOnDisk(uri);
  };
  const onDatasets = (): void => {
    reconcile();
    void checkLarge();
  };
  const checkAgain = (uri: vscode.Uri): void => {
    const file = files.get(keyOf(uri));
    if (file?.follower) void file.follower.again();
    else if (file) void checkOnDisk(uri);
  };
  /** It may be opened or closed before it is due. */
  const checkAgainSoon = (uri: vscode.Uri): void => later(writing, uri, WRITING_MS, () => checkAgain(uri));
  const onFileWritten = async (uri: vscode.Uri, isNew: boolean): Promise<void> => {
    if (checkRun() === 'manual' || files.size === 0) return;
    const decided = /^(.*)\.decisions\.jsonl$/i.exec(uri.fsPath)?.[1];
    if (decided !== undefined) {
      await engine.request('check.decided', { path: decided });
      return;
    }
    const own = files.get(keyOf(uri));
    if (own && !own.follower) checkAgainSoon(uri);
    const concerned = await engine.request('check.dependents', { path: uri.fsPath, isNew });
    for (const key of concerned) {
      const file = files.get(key);
      if (file) checkAgainSoon(file.uri);
    }
  };
  const onChange = (event: vscode.TextDocumentChangeEvent): void => {
    const { document, contentChanges } = event;
    const follower = files.get(keyOf(document.uri))?.follower;
    if (!follower || contentChanges.length === 0) return;
    follower.change(event);
    if (checkRun() === 'onType') later(typing, document.uri, TYPING_MS, () => void follower.flush());
    changed.fire(document.uri);
  };
  const onEnd = (why: string): void => {
    deaths += 1;
    const onDisk: vscode.Uri[] = [];
    for (const { follower, uri } of files.values()) {
      if (follower) follower.forget();
      else onDisk.push(uri);
    }
    for (const uri of onDisk) drop(uri);
    if (deaths > 1) {
      isStopped = true;
      for (const { uri } of [...files.values()]) drop(uri);
      onStopped(why);
      changed.fire(undefined);
      return;
    }
    reconcile();
    for (const uri of onDisk) void checkOnDisk(uri);
  };
  const restart = (): void => {
    for (const { uri } of [...files.values()]) drop(uri);
    onDatasets();
  };

  const watcher = vscode.workspace.createFileSystemWatcher(READ_FILES);
  const configs = vscode.workspace.createFileSystemWatcher(`**/${CONFIG_FILE}`);
  const onConfig = (): void => {
    if (checkRun() === 'manual') return;
    for (const { uri, follower } of files.values()) {
      if (follower) checkAgain(uri);
      else checkAgainSoon(uri);
    }
  };
  const subscriptions = [
    ...[changed, watcher, configs, diagnostics],
    watcher.onDidCreate((uri) => void onFileWritten(uri, true)),
    watchNewFolders(READ_FILES, (uri) => void onFileWritten(uri, true)),
    ...[watcher.onDidChange, watcher.onDidDelete].map((event) => event((uri) => void onFileWritten(uri, false))),
    ...[configs.onDidCreate, configs.onDidChange, configs.onDidDelete].map((event) => event(onConfig)),
    datasets.onDidChange(onDatasets),
    engine.onDidCheck((state) => files.get(state.uri)?.update(state)),
    engine.onDidEnd(onEnd),
    vscode.workspace.onDidChangeTextDocument(onChange),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (files.get(keyOf(uri))?.follower) leave(uri);
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (checkRun() === 'onSave') void files.get(keyOf(uri))?.follower?.flush();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SETTINGS.section}.${SETTINGS.checkRun}`)) flushAll(files.values(), reconcile);
      if (event.affectsConfiguration(`${SETTINGS.section}.${SETTINGS.checkMaximumShown}`)) {
        for (const file of files.values()) file.show();
      }
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const file = files.get(keyOf(textEditor.document.uri));
      if (file?.follower && (file.hidden > 0 || !file.state?.isDone || countOf(file.state) > MOST_DRAWN)) file.show();
    }),
    vscode.window.tabGroups.onDidChangeTabs(onDatasets),
  ];
  reconcile();

  return {
    onDidChange: changed.event,
    get: (uri) => files.get(keyOf(uri)),
    all: () => [...files.values()],
    get isStopped() {
      return isStopped;
    },
    async check(uri) {
      isStopped = false;
      deaths = 0;
      const document = documentInTab(uri);
      kept.add(keyOf(uri));
      const file = document ? follow(document) : await checkOnDisk(uri);
      await file.follower?.again();
      return file.follower?.isOpen === false ? undefined : file.finished();
    },
    dispose() {
      for (const timer of [...typing.values(), ...writing.values()]) clearTimeout(timer);
      for (const file of files.values()) file.dispose();
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** VS Code draws so many squiggles of a file. */
const MOST_DRAWN = 500;

function countOf({ findings }: CheckState): number {
  return findings.error + findings.warning + findings.information;
}

function flushAll(files: Iterable<{ readonly follower?: DocumentFollower }>, reconcile: () => void): void {
  if (checkRun() === 'onType') for (const { follower } of files) void follower?.flush();
  reconcile();
}
