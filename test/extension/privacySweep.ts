import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import { scopeOf } from '../../src/extension/scope.ts';
import type { ProviderServer } from '../loopback/server.ts';
import { readText, writeText } from './app.ts';
import { closeEditors, inWorkspace, waitFor } from './host.ts';

/** Stands in every report of the sweep, and nowhere else. */
export const MARK = 'the cellar with seven blue lanterns';

/** Reports with something of every kind to mend; each holds an identifier, so that sending it is always asked about. */
const RECORDS = [
  {
    id: 'mail',
    code: 'F41.1',
    text: `She writes to jane.roe@example.com about ${MARK} on most days, worries about money and work, sleeps badly and is tense.`,
  },
  {
    id: 'twin',
    code: 'F41.1',
    text: `She writes to jane.roe@example.com about ${MARK} on most days, worries about money and work, sleeps badly and is tired.`,
  },
  {
    id: 'label',
    code: 'F32.1',
    text: `A moderate depressive episode, single episode. Her sister, reached at 612-555-0142, speaks of ${MARK}. As an AI language model I cannot say more.`,
  },
  { id: 'code', code: 'F41.11', text: `On 12 March 2021 he spoke of ${MARK} and of nothing else.` },
];

const source = `${RECORDS.map((record) => JSON.stringify(record)).join('\n')}\n{"id":"broken",\n`;
const file = () => inWorkspace('private.jsonl');
/** A command that waits for an answer longer than this would be waiting for something else. */
const COMMAND_MS = 20_000;

/** Makes a dataset and a casewright.json whose only provider, the default one and the one for embeddings, is the server; gives back the way to undo it. */
export async function settle(app: App, server: ProviderServer): Promise<() => Promise<void>> {
  const config = inWorkspace('casewright.json');
  const before = await readText(config);
  const providers = { recorder: { baseUrl: server.url, model: 'm' } };
  const scores = { embeddings: { baseUrl: server.url, model: 'm' } };
  await writeText(config, JSON.stringify({ generation: { provider: 'recorder', providers }, scores }));
  await writeText(file(), source);
  await app.providers.setDefault('recorder');
  await waitFor('the dataset', () => app.datasets.get(file()));
  return async () => {
    await closeEditors();
    await app.providers.setDefault('offline');
    await writeText(config, before);
    for (const uri of await vscode.workspace.findFiles('private*')) await vscode.workspace.fs.delete(uri);
    await app.datasets.refresh();
  };
}

export { file as sweptFile };

/** What takes a question off the screen. */
const AWAY = ['workbench.action.closeQuickOpen', 'notifications.clearAll'];

/** Runs a command and goes away from every question it asks; its failures are its own. */
async function runDismissed(command: string, args: readonly unknown[]): Promise<void> {
  let isRunning = true;
  const running = vscode.commands.executeCommand(command, ...args).then(
    () => undefined,
    () => undefined,
  );
  void running.then(() => {
    isRunning = false;
  });
  const deadline = Date.now() + COMMAND_MS;
  while (isRunning) {
    assert.ok(Date.now() < deadline, `${command} did not end with its questions dismissed`);
    await Promise.all(AWAY.map((each) => vscode.commands.executeCommand(each)));
    await Promise.race([running, sleep(10)]);
  }
}

/** What commands are given: nothing, the row of a dataset, a code, a record or a finding, an address, a URI. */
async function argumentsOf(app: App): Promise<(readonly unknown[])[]> {
  const uri = file();
  const { findings } = await app.engine.request('check.findings', { uri: uri.toString(), limit: 50 });
  const isFirst = ({ rule }: (typeof findings)[0], at: number) =>
    findings.findIndex((each) => each.rule === rule) === at;
  const record = { line: 1, id: 'mail', codes: ['F41.1'], excerpt: 'She writes' };
  await app.codesTree.ready();
  return [
    [],
    [{ kind: 'dataset', uri }],
    [{ kind: 'code', entry: app.codesTree.entry('F41.1') }],
    [{ kind: 'record', uri, line: 0, id: 'mail', code: 'F41.1', record }],
    [{ uri: uri.toString(), line: 0, id: 'mail' }],
    ...findings.filter(isFirst).map((finding) => [{ kind: 'finding', uri, finding }]),
    [uri],
  ];
}

interface Contributes {
  readonly commands: readonly { command: string }[];
  readonly menus: Readonly<Record<string, readonly { command: string; when?: string }[]>>;
}

/** Commands that are called on something: from rows, editors and code, or by others alone. */
function takingArguments({ menus }: Contributes): ReadonlySet<string> {
  const { commandPalette = [], 'view/title': _, ...others } = menus;
  const hidden = commandPalette.filter(({ when }) => when === 'false');
  return new Set([...hidden, ...Object.values(others).flat()].map(({ command }) => command));
}

/** Runs every command of package.json, with everything it may be given, and answers no question. Gives the number of calls. */
export async function runEveryCommand(app: App): Promise<number> {
  const { contributes } = app.context.extension.packageJSON as { contributes: Contributes };
  const taking = takingArguments(contributes);
  let runs = 0;
  await openChecked(app);
  const given = await argumentsOf(app);
  for (const { command } of contributes.commands) {
    for (const args of taking.has(command) ? given : [[]]) {
      await showChecked(app, await restore());
      await runDismissed(command, args);
      runs += 1;
    }
  }
  await restore();
  return runs;
}

/** A command's edit may still come when the command has ended, and an editor's own copy may be older than the file. */
async function restore(): Promise<vscode.TextDocument> {
  return waitFor('the file as it was', async () => {
    if ((await readText(file()).catch(() => '')) !== source) await writeText(file(), source);
    const document = await vscode.workspace.openTextDocument(file());
    if (document.getText() === source && !document.isDirty) return document;
    await vscode.window.showTextDocument(document);
    // It is read from the disk again, whatever stood in it.
    await vscode.commands.executeCommand('workbench.action.files.revert');
    return false;
  });
}

async function openChecked(app: App): Promise<vscode.TextDocument> {
  if ((await readText(file()).catch(() => '')) === '') await writeText(file(), source);
  return showChecked(app, await vscode.workspace.openTextDocument(file()));
}

async function showChecked(app: App, document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document);
  await waitFor('the check', () => {
    const found = app.findings.get(file());
    return found?.isCurrent && found.state?.isDone;
  });
  return document;
}

/** What one does with a dataset without any command of Casewright's. */
export async function workWith(app: App): Promise<void> {
  const document = await openChecked(app);
  const editor = vscode.window.activeTextEditor!;
  const at = new vscode.Position(0, source.indexOf('jane'));
  for (const provider of [
    'vscode.executeHoverProvider',
    'vscode.executeCompletionItemProvider',
    'vscode.executeDefinitionProvider',
  ]) {
    await vscode.commands.executeCommand(provider, document.uri, at);
  }
  await vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri, 50);
  await vscode.commands.executeCommand('vscode.executeLinkProvider', document.uri, 50);
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, all, undefined, 50);
  await editor.edit((edit) => edit.insert(at, 'mary or '));
  await openChecked(app);
  await document.save();
  await app.findings.check(file());
  await app.datasets.refresh();
  await restore();
}

/** Generates one report without a question left to ask: the act that sends. */
export async function generateOne(target: vscode.Uri): Promise<void> {
  const order = {
    codes: ['F41.1'],
    count: 1,
    provider: 'recorder',
    languages: ['en'],
    target: target.toString(),
    seed: 4,
  };
  await vscode.commands.executeCommand('casewright.generateReports', order);
}

/** Who writes here unless somebody is named. */
export function defaultName(app: App): Promise<string> {
  return app.providers.defaultName(scopeOf(file()));
}
