import * as vscode from 'vscode';
import { descriptionMarkdown } from '../describeCode.ts';
import type { Engine } from '../engine.ts';
import { scopeOf } from '../scope.ts';
import { addressOf, RECORD_SCHEME } from './recordUri.ts';

/** An ICD-10 code as reports write it. */
const CODE = /\b[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/;

/** What a code means that a report mentions. */
export function registerRecordHover(engine: Engine): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { scheme: RECORD_SCHEME },
    {
      async provideHover(document, position) {
        const range = document.getWordRangeAtPosition(position, CODE);
        if (!range) return undefined;
        const code = document.getText(range);
        const scope = scopeOf(addressOf(document.uri).dataset);
        const description = await engine.request('codes.describe', { scope, code });
        // Much else looks like a code: ward B12, room F20.
        if (!description.entry) return undefined;
        return new vscode.Hover(new vscode.MarkdownString(descriptionMarkdown(code, description)), range);
      },
    },
  );
}
