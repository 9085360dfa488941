import * as vscode from 'vscode';
import type { App } from '../app.ts';
import { registerDatasetLenses } from './datasetLenses.ts';
import { registerRecordHover } from './recordHover.ts';
import { registerReviewLens } from './reviewLens.ts';
import { createSheets } from './sheets.ts';

/** What stands above records and what hovers tell of them. */
export function registerLenses(app: App): vscode.Disposable {
  const sheets = createSheets(app);
  return vscode.Disposable.from(
    sheets,
    registerDatasetLenses(app, sheets),
    registerReviewLens(app, sheets),
    registerRecordHover(app, sheets),
  );
}
