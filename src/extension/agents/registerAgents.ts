import type * as vscode from 'vscode';
import type { App } from '../app.ts';
import type { Proposals } from '../fixes/proposals.ts';
import { createCheckedDataset } from './checkedDataset.ts';
import { checkTool } from './checkTool.ts';
import { generateTool } from './generateTool.ts';
import { listTool } from './listTool.ts';
import { readTool } from './readTool.ts';
import { rewriteTool } from './rewriteTool.ts';
import { createTextConsent } from './textConsent.ts';
import { registerTool } from './tool.ts';

/** The tools that language models in VS Code's chat may call. */
export function registerAgents(app: App, proposals: Proposals): vscode.Disposable[] {
  const checked = createCheckedDataset(app);
  const consent = createTextConsent();
  return [
    registerTool(checkTool(app, checked)),
    registerTool(listTool(app, checked, consent)),
    registerTool(readTool(app, consent)),
    registerTool(generateTool(app)),
    registerTool(rewriteTool(app, checked, proposals)),
  ];
}
