import { stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { FieldPaths } from '../../engine/record/record.ts';
import { parseRecord } from '../../engine/record/schema.ts';
import { hashOf } from '../../node/recordPlaces.ts';
import type { RecordPlace } from '../../protocol/records.ts';
import { datasetDocument } from '../edits/datasetDocument.ts';
import type { Engine } from '../engine.ts';
import { STATE } from '../ids.ts';
import { openDocument, patternOf } from '../scope.ts';
import { fieldsOf, findRecord, followInDocument, shiftLine } from './findRecord.ts';
import { addressOf, isRecordUri } from './recordUri.ts';
import { createTextAsFile, type TextAsFile } from './textAsFile.ts';

/** What a record document shows, as it stands in its dataset. */
export interface BoundRecord {
  readonly line: number;
  readonly source: string;
  readonly id: string;
  readonly isShared: boolean;
  readonly fields: FieldPaths;
  readonly codes: readonly string[];
  /** The decoded text. */
  readonly text: string;
}

/** A record document and the record it stands for. */
export interface Binding {
  readonly uri: vscode.Uri;
  readonly dataset: vscode.Uri;
  /** Undefined: it is not in the dataset. */
  readonly record?: BoundRecord;
  /** Its text, or the last it had while it is gone: it may come back as it was. */
  readonly file: TextAsFile;
}

/** The record documents of the window, each following its record wherever it goes. */
export interface RecordBindings extends vscode.Disposable {
  /** The texts of these became others, or they came or went. */
  readonly onDidChangeFiles: vscode.Event<vscode.FileChangeEvent[]>;
  /** These records are in other lines, have other codes or another text, came or went. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  /** The record of a document as it stands now. @throws CasewrightError when the dataset cannot be read */
  current(uri: vscode.Uri): Promise<Binding>;
  /** As it was last seen. */
  get(uri: vscode.Uri): Binding | undefined;
  ofDataset(dataset: vscode.Uri): readonly Binding[];
  /**
   * Writes the record's line, which its document shows already. Nobody looks for the record meanwhile: one without id would be
   * taken for gone between the file and what is known of it.
   */
  write<T>(uri: vscode.Uri, source: string, action: () => Promise<T>): Promise<T>;
}

type Draft = { -readonly [Key in keyof Binding]: Binding[Key] } & {
  place: RecordPlace;
  /** What the dataset was when it was last looked at. */
  stamp: string;
  queue: Promise<unknown>;
};

/** The dataset is looked at again so long after it changed. */
const PAUSE_MS = 100;

export function createRecordBindings(engine: Engine, state: vscode.Memento): RecordBindings {
  const files = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const bindings = new Map<string, Draft>();
  const watchers = new Map<string, vscode.Disposable>();
  const timers = new Map<string, NodeJS.Timeout>();

  const ofDataset = (dataset: vscode.Uri): Draft[] => {
    const key = dataset.toString();
    return [...bindings.values()].filter((each) => each.dataset.toString() === key);
  };
  const refreshSoon = (dataset: vscode.Uri): void => {
    const key = dataset.toString();
    clearTimeout(timers.get(key));
    const refresh = (): void => {
      timers.delete(key);
      // Where the dataset cannot be read now, what was known stays.
      for (const binding of ofDataset(dataset)) void refreshed(binding).catch(() => {});
    };
    timers.set(key, setTimeout(refresh, PAUSE_MS));
  };
  /** Its watcher ends with its last document. */
  const watch = (dataset: vscode.Uri): void => {
    const key = dataset.toString();
    if (watchers.has(key) || dataset.scheme !== 'file') return;
    const watcher = vscode.workspace.createFileSystemWatcher(patternOf(dataset));
    const onFile = () => refreshSoon(dataset);
    watcher.onDidCreate(onFile);
    watcher.onDidChange(onFile);
    watcher.onDidDelete(onFile);
    watchers.set(key, watcher);
  };
  const bind = (uri: vscode.Uri): Draft => {
    const there = bindings.get(uri.toString());
    if (there) return there;
    const { dataset, id, line, hash } = addressOf(uri);
    const kept =
      hash === undefined
        ? undefined
        : state.get<Readonly<Record<string, string>>>(STATE.recordHashes, {})[uri.toString()];
    const hashes = [hash, kept].filter((each) => each !== undefined);
    const binding: Draft = {
      ...{ uri, dataset, stamp: '', file: createTextAsFile(), queue: Promise.resolve() },
      place: { id, line, ...(hashes.length > 0 && { hashes }) },
    };
    bindings.set(uri.toString(), binding);
    watch(dataset);
    return binding;
  };
  const release = (uri: vscode.Uri): void => {
    const binding = bindings.get(uri.toString());
    if (!binding) return;
    bindings.delete(uri.toString());
    if (ofDataset(binding.dataset).length > 0) return;
    watchers.get(binding.dataset.toString())?.dispose();
    watchers.delete(binding.dataset.toString());
  };

  const hold = (binding: Draft, record: BoundRecord | undefined): void => {
    if (record) {
      binding.record = record;
      const hashes = [...new Set([...(binding.place.hashes ?? []), hashOf(record.source)])];
      binding.place = { id: record.id, line: record.line, ...(record.isShared && { hashes }) };
    } else delete binding.record;
    if (record) binding.file.set(record.text);
  };
  const take = (binding: Draft, record: BoundRecord | undefined): void => {
    const before = binding.record;
    hold(binding, record);
    if (binding.stamp === '') return;
    if (!before !== !record) {
      const type = record ? vscode.FileChangeType.Created : vscode.FileChangeType.Deleted;
      files.fire([{ type, uri: binding.uri }]);
    }
    if (record && before?.text !== record.text) files.fire([{ type: vscode.FileChangeType.Changed, uri: binding.uri }]);
    if (JSON.stringify(before) !== JSON.stringify(record)) changed.fire(binding.uri);
  };
  const refresh = async (binding: Draft): Promise<void> => {
    const { dataset, record, place } = binding;
    const stamp = await stampOf(dataset);
    if (stamp === binding.stamp) return;
    const known = record && stamp.startsWith('v') ? await follow(engine, binding) : undefined;
    if (known !== 'unreadable') {
      const found = known ?? (stamp === GONE ? undefined : await findRecord(engine, dataset, place));
      take(binding, found && bound(found));
    }
    binding.stamp = stamp;
  };
  const refreshed = async (binding: Draft): Promise<Binding> => {
    const mine = binding.queue.then(() => refresh(binding));
    binding.queue = mine.catch(() => {});
    await mine;
    return binding;
  };

  const wrote = (binding: Draft, source: string): void => {
    const { record, uri } = binding;
    if (!record) return;
    const read = parseRecord(source, { fields: record.fields }).record;
    hold(binding, { ...record, source, codes: read?.codes ?? [], text: read?.text ?? '' });
    changed.fire(uri);
    if (!record.isShared) return;
    const kept = state.get<Readonly<Record<string, string>>>(STATE.recordHashes, {});
    void state.update(STATE.recordHashes, { ...kept, [uri.toString()]: hashOf(source) });
  };

  const subscriptions = [
    files,
    changed,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      const own = ofDataset(document.uri);
      for (const binding of own)
        binding.place = { ...binding.place, line: shiftLine(binding.place.line, contentChanges) };
      if (own.length > 0) refreshSoon(document.uri);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (isRecordUri(uri)) release(uri);
      else if (ofDataset(uri).length > 0) refreshSoon(uri);
    }),
  ];
  return {
    onDidChangeFiles: files.event,
    onDidChange: changed.event,
    current: (uri) => refreshed(bind(uri)),
    get: (uri) => bindings.get(uri.toString()),
    ofDataset,
    write(uri, source, action) {
      const binding = bind(uri);
      const mine = binding.queue.then(async () => {
        const result = await action();
        wrote(binding, source);
        return result;
      });
      binding.queue = mine.catch(() => {});
      return mine;
    },
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.dispose();
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

const GONE = 'gone';

/** Begins with `v` where a document stands for the dataset. */
async function stampOf(dataset: vscode.Uri): Promise<string> {
  const document = await datasetDocument(dataset);
  if (document) return `v${document.version}`;
  const file = await stat(dataset.fsPath, { bigint: true }).catch(() => undefined);
  return file ? `${file.ino} ${file.size} ${file.mtimeNs}` : GONE;
}

async function follow(engine: Engine, { dataset, place, record }: Draft) {
  const fields = await fieldsOf(engine, dataset);
  const document = openDocument(dataset);
  const found = document && followInDocument(document, fields, place, record!);
  return found === undefined || found === 'unreadable' ? found : { ...found, fields };
}

function bound({ line, source, id, isShared, fields }: Omit<BoundRecord, 'codes' | 'text'>): BoundRecord | undefined {
  const { record } = parseRecord(source, { fields });
  return record && { line, source, id, isShared, fields, codes: record.codes, text: record.text };
}
