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
      const place = `${record.id === '' ? 'without id' : cut(record.id, LONGEST_ID)}, line ${record.line + 1}`;
      const show = { title: place, command: COMMANDS.showInFile, tooltip: `Show in ${name}`, arguments: [uri] };
      return [
        ...(record.codes.length > 0 ? [await codesLens(app, dataset, record.codes)] : []),
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

/** The principal code with its title; further ones by their names, so that there is room for the rest. */
async function codesLens({ engine }: Pick<App, 'engine'>, dataset: vscode.Uri, codes: readonly string[]) {
  const scope = scopeOf(dataset);
  const described = await Promise.all(codes.map((code) => engine.request('codes.describe', { scope, code })));
  const parts = described.map(({ entry, catalogue }, at) => {
    if (!entry) return `$(warning) ${codes[at]} is not a code of ${catalogue}`;
    return at === 0 ? `${codes[at]} ${cut(entry.title, LONGEST_TITLE)}` : codes[at];
  });
  return words(parts.join(', '));
}

const LONGEST_TITLE = 60;
const LONGEST_ID = 24;

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
