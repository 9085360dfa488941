import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { App } from '../app.ts';
import { COMMANDS } from '../ids.ts';
import { scopeOf } from '../scope.ts';
import { addressOf, RECORD_SCHEME } from './recordUri.ts';

/** Above a record document: its codes, its id and where it stands, which leads there. Short, since others put theirs beside. */
export function registerRecordLenses(app: Pick<App, 'engine' | 'records'>): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses({ uri }) {
      const record = app.records.shown(uri);
      const { dataset } = addressOf(uri);
      const name = basename(dataset.path);
      if (!record) return [words(`$(warning) This record is no longer in ${name}: it was removed, or got another id`)];
      const place = `${record.id === '' ? 'without id' : record.id}, line ${record.line + 1}`;
      const show = { title: place, command: COMMANDS.showInFile, tooltip: `Show in ${name}`, arguments: [uri] };
      return [
        ...(await Promise.all(record.codes.map((code) => codeLens(app, dataset, code)))),
        new vscode.CodeLens(TOP, show),
      ];
    },
  };
  return vscode.Disposable.from(
    changed,
    app.records.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider({ scheme: RECORD_SCHEME }, provider),
  );
}

const TOP = new vscode.Range(0, 0, 0, 0);

function words(title: string): vscode.CodeLens {
  return new vscode.CodeLens(TOP, { title, command: '' });
}

async function codeLens({ engine }: Pick<App, 'engine'>, dataset: vscode.Uri, code: string): Promise<vscode.CodeLens> {
  const { entry, catalogue } = await engine.request('codes.describe', { scope: scopeOf(dataset), code });
  return entry ? words(`${code} ${entry.title}`) : words(`$(warning) ${code} is not a code of ${catalogue}`);
}
