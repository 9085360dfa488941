import * as vscode from 'vscode';
import type { App } from '../../src/extension/app.ts';
import { activateCasewright, waitFor } from './host.ts';

/** The parts of Casewright in this window, once it has looked for datasets. */
export async function openApp(): Promise<App> {
  const extension = await activateCasewright();
  const app = extension.exports as App;
  await app.datasets.refresh();
  return app;
}

/** Runs Generate Reports… without a question left to ask. */
export async function generate(given: {
  codes: readonly string[];
  count: number;
  target: string;
  provider?: string;
  languages?: readonly string[];
  seed?: number;
}): Promise<void> {
  await vscode.commands.executeCommand('casewright.generateReports', {
    provider: 'offline',
    languages: ['en'],
    ...given,
  });
}

/** The records of a JSONL text, each line parsed. */
export function recordsOf(text: string): { id: string; code: string; text: string; meta: Record<string, unknown> }[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

export async function readText(uri: vscode.Uri): Promise<string> {
  return Buffer.from(await vscode.workspace.fs.readFile(uri)).toString('utf8');
}

export async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
}

/** What a tree shows: `label — description`, one entry an item. */
export async function treeLines<T>(provider: vscode.TreeDataProvider<T>, parent?: T): Promise<string[]> {
  const nodes = (await provider.getChildren(parent)) ?? [];
  const items = await Promise.all(nodes.map(async (node) => provider.getTreeItem(node)));
  return items.map(({ label, resourceUri, description }) => {
    const name = typeof label === 'string' ? label : (label?.label ?? resourceUri?.path.split('/').at(-1) ?? '');
    return description ? `${name} — ${description}` : name;
  });
}

/** The node of a tree whose label (or file) is this. */
export async function findNode<T>(provider: vscode.TreeDataProvider<T>, path: readonly string[]): Promise<T> {
  let parent: T | undefined;
  for (const wanted of path) {
    const nodes: T[] = (await provider.getChildren(parent)) ?? [];
    const labels = await treeLines(provider, parent);
    const at = labels.findIndex((label) => label === wanted || label.startsWith(`${wanted} — `));
    if (at < 0) throw new Error(`No ${wanted} among ${labels.join(' | ')}`);
    parent = nodes[at]!;
  }
  return parent!;
}

/** Deletes a folder of the workspace with the editors of its files, and waits until the window has forgotten its datasets and their findings. */
export async function removeFolder(app: App, folder: vscode.Uri): Promise<void> {
  const isBelow = ({ uri }: { readonly uri: vscode.Uri }): boolean => uri.toString().startsWith(`${folder}/`);
  for (const document of vscode.workspace.textDocuments.filter(isBelow)) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const isOpen = ({ input }: vscode.Tab): boolean => input instanceof vscode.TabInputText && isBelow(input);
  await vscode.window.tabGroups.close(tabs.filter(isOpen));
  await vscode.workspace.fs.delete(folder, { recursive: true });
  const left = () => [...app.datasets.all(), ...app.findings.all()].filter(isBelow).map(({ uri }) => uri.path);
  await waitFor(`the end of what is below ${folder.path}`, () => left().length === 0);
}
