import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { App } from '../app.ts';
import { COMMANDS } from '../ids.ts';
import { scopeOf } from '../scope.ts';
import { addressOf, RECORD_SCHEME } from './recordUri.ts';

/** Above a record document: whose text it is, where it stands, and the ways to the file and to its neighbours. */
export function registerRecordLenses(app: Pick<App, 'engine' | 'records'>): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses({ uri }) {
      const record = app.records.shown(uri);
      const { dataset } = addressOf(uri);
      const name = basename(dataset.path);
      if (!record) return [words(`$(warning) This record is no longer in ${name}: it was removed, or got another id`)];
      const id = record.id === '' ? 'without id' : record.id;
      return [
        ...(await Promise.all(record.codes.map((code) => codeLens(app, dataset, code)))),
        words(`${id}, line ${record.line + 1} of ${name}`),
        action('$(go-to-file) Show in File', COMMANDS.showInFile, uri),
        action('$(arrow-up) Previous Record', COMMANDS.previousRecord, uri),
        action('$(arrow-down) Next Record', COMMANDS.nextRecord, uri),
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

function action(title: string, command: string, uri: vscode.Uri): vscode.CodeLens {
  return new vscode.CodeLens(TOP, { title, command, arguments: [uri] });
}

async function codeLens({ engine }: Pick<App, 'engine'>, dataset: vscode.Uri, code: string): Promise<vscode.CodeLens> {
  const { entry, catalogue } = await engine.request('codes.describe', { scope: scopeOf(dataset), code });
  return entry ? words(`${code} ${entry.title}`) : words(`$(warning) ${code} is not a code of ${catalogue}`);
}
