import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openApp, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

describe('help with codes', () => {
  before(openApp);
  afterEach(closeEditors);

  const open = (content: string) => vscode.workspace.openTextDocument({ language: 'jsonl', content });

  async function hoverAt(content: string, needle: string): Promise<string> {
    const document = await open(content);
    const at = document.positionAt(content.indexOf(needle) + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    return hovers
      .flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value)))
      .join('\n');
  }

  async function completionsAt(content: string): Promise<vscode.CompletionItem[]> {
    const at = content.indexOf('▮');
    const document = await open(content.replace('▮', ''));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(at),
    );
    return list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.EnumMember);
  }
  const labels = (items: vscode.CompletionItem[]) =>
    items.map(({ label }) => (typeof label === 'string' ? label : label.label));

  it('knows JSON Lines as VS Code’s own language', async () => {
    assert.ok((await vscode.languages.getLanguages()).includes('jsonl'));
  });

  it('explains a code: title, ancestors, notes', async () => {
    const text = await hoverAt('{"id":"1","code":"F41.1","text":"F32.1 is only said here"}', 'F41.1');
    assert.match(text, /F41\.1\*\* Generalized anxiety disorder/);
    assert.match(text, /F41 Other anxiety disorders/);
    assert.match(text, /Also called/);
  });

  it('explains the codes of an array, headings and codes there are not', async () => {
    const line = '{"code":["F32.1","f41","F32.7x"],"text":"…"}';
    assert.match(await hoverAt(line, 'F32.1'), /moderate/);
    assert.match(await hoverAt(line, 'f41'), /A heading, too general/);
    assert.match(await hoverAt(line, 'F32.7x'), /is not a code of .*Closest codes:/s);
  });

  it('says nothing of a code inside a report or another field', async () => {
    assert.equal(await hoverAt('{"code":"F41.1","text":"seen for F32.1 before"}', 'F32.1'), '');
    assert.equal(await hoverAt('{"note":"F32.1","code":"F41.1","text":"x"}', 'F32.1'), '');
  });

  it('completes by letters, in a string, in an array and while the line is unfinished', async () => {
    assert.equal(labels(await completionsAt('{"id":"1","code":"F41▮","text":"x"}'))[0]?.slice(0, 3), 'F41');
    assert.ok(labels(await completionsAt('{"code":["F20.0","F32.▮"],"text":"x"}')).includes('F32.1'));
    const items = await completionsAt('{"id":"1","code":"F32.▮');
    assert.ok(labels(items).includes('F32.1'));
    assert.ok(items.every(({ detail }) => detail));
  });

  it('completes by words of the title, and only codes that can be used', async () => {
    const found = labels(await completionsAt('{"code":"panic▮","text":"x"}'));
    assert.ok(found.includes('F41.0'), found.join());
    assert.ok(!labels(await completionsAt('{"code":"F32▮"}')).includes('F32'));
  });

  it('offers nothing in a report', async () => {
    assert.deepEqual(await completionsAt('{"code":"F32.1","text":"F3▮"}'), []);
  });

  it('marks what is wrong in casewright.json, where it stands', async () => {
    const file = inWorkspace('nested', 'casewright.json');
    const text =
      '{\n  "datasets": [{ "files": "*.jsonl", "quotas": { "F32.77": 3 } }],\n  "generation": { "provider": "nobody" }\n}\n';
    await writeText(file, text);
    const document = await vscode.workspace.openTextDocument(file);
    const own = () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Casewright');
    const found = await waitFor('two diagnostics', () => own().length === 2 && own());
    const marked = found.map(({ range }) => document.getText(range)).sort();
    assert.deepEqual(marked, ['"F32.77"', '"nobody"']);
    assert.match(found.map(({ message }) => message).join(), /Did you mean F32/);
    await vscode.workspace.fs.delete(inWorkspace('nested'), { recursive: true });
  });
});
