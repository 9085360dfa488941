import * as vscode from 'vscode';
import { CasewrightError } from '../engine/errors.ts';
import type { DatasetDecisions } from '../protocol/findings.ts';
import type { Dataset, Datasets } from './datasets.ts';
import type { Engine } from './engine.ts';
import { openDocument, scopeOf, sourceOf } from './scope.ts';

/** What was decided on the datasets of the window. */
export interface DatasetReviews extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  /** Undefined where nothing was decided, or is not counted yet. */
  get(uri: vscode.Uri): DatasetDecisions | undefined;
}

/** Counted again so long after a change, or ten times as long as the last count took. */
const PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
const SIDECAR = '.decisions.jsonl';

export function createDatasetReviews(engine: Engine, datasets: Datasets): DatasetReviews {
  const changed = new vscode.EventEmitter<void>();
  const known = new Map<string, DatasetDecisions>();
  /** What each dataset was counted for: it is read again when it changed. */
  const counted = new Map<string, Dataset['summary']>();
  const timers = new Map<string, NodeJS.Timeout>();
  const lastDuration = new Map<string, number>();

  const countNow = async (uri: vscode.Uri): Promise<void> => {
    const key = uri.toString();
    const started = performance.now();
    const decisions = await count(engine, uri).catch((error: unknown) => {
      // A file that has gone or cannot be read is told of where it is opened; a broken casewright.json on its dataset.
      if (error instanceof CasewrightError) return null;
      throw error;
    });
    lastDuration.set(key, performance.now() - started);
    const was = known.has(key);
    if (decisions && datasets.get(uri)) known.set(key, decisions);
    else known.delete(key);
    if (decisions || was) changed.fire();
  };
  const countSoon = (uri: vscode.Uri): void => {
    const key = uri.toString();
    if (uri.scheme !== 'file' || timers.has(key)) return;
    const pause = Math.min(Math.max(PAUSE_MS, 10 * (lastDuration.get(key) ?? 0)), LONGEST_PAUSE_MS);
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        void countNow(uri);
      }, pause),
    );
  };
  const onDatasets = (): void => {
    for (const { uri, summary } of datasets.all()) {
      if (counted.get(uri.toString()) === summary) continue;
      counted.set(uri.toString(), summary);
      countSoon(uri);
    }
    for (const key of counted.keys()) {
      if (datasets.get(vscode.Uri.parse(key))) continue;
      counted.delete(key);
      known.delete(key);
    }
  };
  const onSidecar = (uri: vscode.Uri): void => {
    const dataset = uri.with({ path: uri.path.slice(0, -SIDECAR.length) });
    if (datasets.get(dataset)) countSoon(dataset);
  };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR}`);
  const subscriptions = [
    changed,
    watcher,
    ...[watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete].map((event) => event(onSidecar)),
    datasets.onDidChange(onDatasets),
  ];
  return {
    onDidChange: changed.event,
    get: (uri) => known.get(uri.toString()),
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** Of a document that the worker follows, its text need not be sent. */
async function count(engine: Engine, uri: vscode.Uri): Promise<DatasetDecisions | null> {
  const scope = scopeOf(uri);
  const document = openDocument(uri);
  if (document?.isDirty) {
    const source = { path: uri.fsPath, followed: { uri: uri.toString(), version: document.version } };
    try {
      return await engine.request('decisions.count', { scope, source });
    } catch (error) {
      if (!(error instanceof CasewrightError) || error.code !== 'not-followed') throw error;
    }
  }
  return engine.request('decisions.count', { scope, source: sourceOf(uri) });
}
