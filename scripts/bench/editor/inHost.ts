// The module VS Code calls inside the extension host: measures one case there and writes what it measured.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { App } from '../../../src/extension/app.ts';
import type { EditorAnswer, EditorTask, LoopDelay } from './task.ts';

const KEYSTROKES = 20;
const ADDRESS = 'jane.roe@example.org';
const MB = 1e6;

/** @throws Error when something did not come about */
export async function run(): Promise<void> {
  const task = JSON.parse(process.env.CASEWRIGHT_BENCH_TASK!) as EditorTask;
  const extension = vscode.extensions.getExtension('casewright.casewright')!;
  const app = (await extension.activate()) as App;
  const idle = process.memoryUsage().rss / MB;
  await app.datasets.refresh();
  const ready = process.memoryUsage().rss / MB;
  const uri = vscode.Uri.file(task.file);
  const answer = await (task.kind === 'open' ? measureOpen(app, uri) : measureDisk(app, uri, task.records));
  writeFileSync(process.env.CASEWRIGHT_BENCH_REPORT!, JSON.stringify({ idle, ready, ...answer }));
}

type Measured = Omit<EditorAnswer, 'idle' | 'ready'>;

async function measureOpen(app: App, uri: vscode.Uri): Promise<Measured> {
  const memory = watchMemory();
  const began = performance.now();
  const since = (): number => performance.now() - began;
  const first = firstDiagnostics(uri).then(since);
  const opening = await withDelay(async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    const opened = since();
    await untilShown(app, uri);
    return { editor, opened, done: since() };
  });
  const { editor, opened, done } = opening.result;
  await until(app, uri, () => app.findings.get(uri)?.state?.isSettled);
  // A check of all records with nothing to open.
  const again = await withDelay(async () => {
    await app.findings.check(uri);
    await untilShown(app, uri);
  });
  const keys = await measureKeys(app, editor);
  const { findings } = app.findings.get(uri)!.state!;
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    vscode.languages.getDiagnostics(uri)[0]!.range,
  );
  await vscode.commands.executeCommand('workbench.action.files.revert');
  return {
    opened,
    first: await first,
    done,
    findings: findings.error + findings.warning + findings.information,
    shown: vscode.languages.getDiagnostics(uri).length,
    delay: again.delay,
    openingDelay: opening.delay,
    ...keys,
    actions: actions.length,
    ...memory.end(),
  };
}

/** An address typed into records here and there, and taken back. */
async function measureKeys(
  app: App,
  editor: vscode.TextEditor,
): Promise<Required<Pick<EditorAnswer, 'changed' | 'typed' | 'whole'>>> {
  const { uri } = editor.document;
  const changed: number[] = [];
  const typed: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < KEYSTROKES; round += 1) {
    const line = 3 + ((round * 131) % (editor.document.lineCount - 10));
    const at = new vscode.Position(line, editor.document.lineAt(line).text.indexOf('"text":"') + 8);
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(new vscode.Range(at, at));
    await untilShown(app, uri);
    for (const isThere of [true, false]) {
      const from = performance.now();
      const told = firstChange(uri).then(() => performance.now() - from);
      const change = isThere
        ? vscode.commands.executeCommand('type', { text: `${ADDRESS} ` })
        : vscode.commands.executeCommand('undo');
      await until(app, uri, () => hasAddress(editor.document, line) === isThere);
      typed.push(performance.now() - from);
      changed.push(await told);
      await change;
      await untilShown(app, uri);
      whole.push(performance.now() - from);
    }
  }
  return { changed, typed, whole };
}

async function measureDisk(app: App, uri: vscode.Uri, records: number): Promise<Measured> {
  const memory = watchMemory();
  const began = performance.now();
  const since = (): number => performance.now() - began;
  const first = firstDiagnostics(uri).then(since);
  const { result: state, delay } = await withDelay(() => app.findings.check(uri));
  const done = since();
  const { findings, checked } = state!;
  if (checked !== records) throw new Error(`${checked} of ${records} records were checked`);
  await untilShown(app, uri);
  const shown = vscode.languages.getDiagnostics(uri).length;
  const checkedMemory = memory.end();
  const after = watchMemory();
  const { provider } = app.findingsTree;
  const listing = await timed(async () => {
    let nodes = (await provider.getChildren())!;
    for (let level = 0; level < 3 && nodes.length > 0; level += 1) {
      const below: typeof nodes = (await provider.getChildren(nodes[0]))!;
      if (!below?.length) break;
      nodes = below;
    }
    return nodes.length;
  });
  const line = Math.floor(records * 0.9);
  const record = await timed(() => app.records.open(uri, { line }));
  const { document } = record.result;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), 'Edited. ');
  await vscode.workspace.applyEdit(edit);
  const save = await timed(async () => document.save());
  const read = await app.records.read(uri, { line });
  if (!save.result || !read.record.text.startsWith('Edited. ')) throw new Error('the record was not saved');
  const undo = await timed(async () => vscode.commands.executeCommand('casewright.undoDatasetEdit', uri));
  // What was written is checked again.
  const again = await timed(async () => {
    await until(app, uri, () => app.findings.get(uri)?.state?.isDone === false);
    await untilShown(app, uri);
  });
  return {
    opened: 0,
    first: await first,
    done,
    findings: findings.error + findings.warning + findings.information,
    shown,
    delay,
    listed: { rows: listing.result, ms: listing.ms },
    record: { open: record.ms, save: save.ms, undo: undo.ms, again: again.ms },
    ...checkedMemory,
    editPeak: after.end().peak,
  };
}

function hasAddress(document: vscode.TextDocument, line: number): boolean {
  return vscode.languages
    .getDiagnostics(document.uri)
    .some(({ range }) => range.start.line === line && document.getText(range) === ADDRESS);
}

async function timed<T>(action: () => Promise<T> | Thenable<T>): Promise<{ result: T; ms: number }> {
  const from = performance.now();
  const result = await action();
  return { result, ms: performance.now() - from };
}

/** How long the extension host was not to be reached while something went on; in milliseconds. */
async function withDelay<T>(action: () => Promise<T>): Promise<{ result: T; delay: LoopDelay }> {
  const monitor = monitorEventLoopDelay({ resolution: 1 });
  monitor.enable();
  const result = await action();
  monitor.disable();
  const ms = (nanoseconds: number): number => nanoseconds / 1e6;
  return {
    result,
    delay: { p50: ms(monitor.percentile(50)), p99: ms(monitor.percentile(99)), most: ms(monitor.max) },
  };
}

/** Resident memory of the extension host's process, all of its threads, in MB. */
function watchMemory(): { end(): { peak: number; last: number } } {
  let peak = 0;
  const look = (): number => {
    const now = process.memoryUsage.rss() / MB;
    peak = Math.max(peak, now);
    return now;
  };
  const timer = setInterval(look, 50);
  return {
    end() {
      clearInterval(timer);
      return { last: look(), peak };
    },
  };
}

function firstDiagnostics(uri: vscode.Uri): Promise<void> {
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some(({ path }) => path === uri.path)) return;
      listener.dispose();
      resolve();
    });
  });
}

/** Until VS Code tells that a document has changed. */
function firstChange(uri: vscode.Uri): Promise<void> {
  return new Promise((resolve) => {
    const listener = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.path !== uri.path) return;
      listener.dispose();
      resolve();
    });
  });
}

async function until(app: App, uri: vscode.Uri, isSo: () => boolean | undefined): Promise<void> {
  const deadline = performance.now() + 300_000;
  while (!isSo()) {
    if (performance.now() > deadline)
      throw new Error(`Waited in vain: ${JSON.stringify(app.findings.get(uri)?.state)}`);
    await sleep(2);
  }
}

/** Until the diagnostics are those of the dataset as it stands, checked to its end. */
function untilShown(app: App, uri: vscode.Uri): Promise<void> {
  return until(app, uri, () => {
    const file = app.findings.get(uri);
    return file?.isCurrent && file.isShown && file.state?.isDone;
  });
}
