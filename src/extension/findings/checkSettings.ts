import * as vscode from 'vscode';
import { SETTINGS } from '../ids.ts';

export type CheckRun = 'onType' | 'onSave' | 'manual';

/** When datasets are checked. */
export function checkRun(): CheckRun {
  return settings().get<CheckRun>(SETTINGS.checkRun, 'onType');
}

/** Findings shown of one file. */
export function maximumShown(): number {
  return settings().get<number>(SETTINGS.checkMaximumShown, 2000);
}

function settings(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration(SETTINGS.section);
}
