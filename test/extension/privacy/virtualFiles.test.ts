import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../../src/extension/app.ts';
import { openApp, readText, writeText } from '../app.ts';
import { closeEditors, inWorkspace, waitFor } from '../host.ts';

const SCHEME = 'casewright-test-memory';
const IN_MEMORY =
  '{"id":"memory","code":"F41.1","text":"She wrote to jane.roe@example.com about money and work and slept badly."}\n';
const ON_DISK = '{"id":"disk","code":"F20.0","text":"He hears two voices by night."}\n';

/** Files that are on no disk, one of each path. */
function memoryFiles(): vscode.FileSystemProvider & { text(path: string): string } {
  const files = new Map<string, Uint8Array>();
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const read = (uri: vscode.Uri) => {
    const found = files.get(uri.path);
    if (!found) throw vscode.FileSystemError.FileNotFound(uri);
    return found;
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => {}),
    stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 1, size: read(uri).length }),
    readFile: read,
    writeFile: (uri, content) => void files.set(uri.path, content),
    readDirectory: () => [],
    createDirectory: () => {},
    delete: (uri) => void files.delete(uri.path),
    rename: () => {},
    text: (path) => Buffer.from(files.get(path) ?? []).toString('utf8'),
  };
}

describe('A file that is on no disk', () => {
  let app: App;
  let registration: vscode.Disposable;
  const disk = inWorkspace('same.jsonl');
  const virtual = disk.with({ scheme: SCHEME, authority: '' });
  const files = memoryFiles();

  before(async () => {
    app = await openApp();
    registration = vscode.workspace.registerFileSystemProvider(SCHEME, files, { isCaseSensitive: true });
    await writeText(disk, ON_DISK);
    await vscode.workspace.fs.writeFile(virtual, Buffer.from(IN_MEMORY));
  });
  after(async () => {
    await closeEditors();
    registration.dispose();
    await vscode.workspace.fs.delete(disk);
  });

  it('is checked while it is open, and never mixed up with one of the same path on disk', async () => {
    const document = await vscode.workspace.openTextDocument(virtual);
    await vscode.languages.setTextDocumentLanguage(document, 'jsonl');
    await vscode.window.showTextDocument(document, { preview: false });
    await waitFor('the finding', () => app.findings.get(virtual)?.state?.rules.phi === 1);
    const { codes, records } = app.datasets.get(virtual)!.summary;
    assert.deepEqual([records, codes], [1, { 'F41.1': 1 }]);
    await closeEditors();
    await waitFor('it to be left', () => !app.datasets.get(virtual) && !app.findings.get(virtual));
    assert.equal(files.text(virtual.path), IN_MEMORY);
    assert.equal(await readText(disk), ON_DISK);
    await app.datasets.refresh();
    assert.deepEqual(app.datasets.get(disk)!.summary.codes, { 'F20.0': 1 });
  });
});
