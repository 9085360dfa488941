import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { App } from '../app.ts';
import { COMMANDS } from '../ids.ts';
import { registerCommand } from '../runCommand.ts';

/** New Dataset…: an empty JSONL file, or an untitled one where no folder is open. */
export function registerNewDataset(app: App): vscode.Disposable[] {
  return [
    registerCommand(COMMANDS.newDataset, async () => {
      const uri = await chooseNewFile();
      if (!uri) return;
      await vscode.workspace.fs.writeFile(uri, new Uint8Array());
      await vscode.window.showTextDocument(uri, { preview: false });
      void offerFirstSteps(app, uri);
    }),
  ];
}

/** Asks for a file that is not there yet, in the first folder; undefined when the user goes away. */
export async function chooseNewFile(suggested = 'dataset.jsonl'): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = await vscode.window.showSaveDialog({
    title: 'New Dataset',
    saveLabel: 'Create Dataset',
    filters: { 'JSON Lines': ['jsonl', 'ndjson'] },
    ...(folder && { defaultUri: await freeName(folder, suggested) }),
  });
  if (!uri) return undefined;
  const named = /\.(?:jsonl|ndjson)$/i.test(uri.path) ? uri : uri.with({ path: `${uri.path}.jsonl` });
  const size = await vscode.workspace.fs.stat(named).then(
    (stat) => stat.size,
    () => 0,
  );
  if (size === 0) return named;
  throw new CasewrightError(
    'io',
    'file-exists',
    `${vscode.workspace.asRelativePath(named)} holds something already`,
    'Choose another name, or add to it with Generate Reports into This Dataset.',
  );
}

/** `dataset.jsonl`, or `dataset-2.jsonl` where that is taken. */
async function freeName(folder: vscode.Uri, suggested: string): Promise<vscode.Uri> {
  for (let at = 1; ; at += 1) {
    const uri = vscode.Uri.joinPath(folder, at === 1 ? suggested : suggested.replace(/(\.\w+)$/, `-${at}$1`));
    const taken = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!taken) return uri;
  }
}

async function offerFirstSteps(app: App, uri: vscode.Uri): Promise<void> {
  app.datasets.select(uri);
  const generate = 'Generate Reports…';
  const record = 'New Record';
  const name = uri.path.split('/').at(-1);
  const chosen = await vscode.window.showInformationMessage(
    `${name} is empty. What should go in first?`,
    generate,
    record,
  );
  if (chosen === generate) {
    const codes = app.checked.all();
    const target = { target: uri.toString() };
    await vscode.commands.executeCommand(COMMANDS.generateReports, codes.length > 0 ? { codes, ...target } : target);
  }
  if (chosen === record) await vscode.commands.executeCommand(COMMANDS.newRecord, { kind: 'dataset', uri });
}
