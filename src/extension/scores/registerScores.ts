import * as vscode from 'vscode';
import type { App } from '../app.ts';
import { chooseDataset, editedDataset } from '../commands/records.ts';
import { COMMANDS, PANELS } from '../ids.ts';
import { registerCommand } from '../runCommand.ts';
import { toUri } from '../scope.ts';
import { pageFolder } from './panelHtml.ts';
import { createScorePanel, type ScorePanel } from './scorePanel.ts';

/** The score panels of the window: one a dataset. */
export interface Scores extends vscode.Disposable {
  /** Shows the panel of a dataset, the one there is or a new one. */
  show(uri: vscode.Uri): ScorePanel;
  get(uri: vscode.Uri): ScorePanel | undefined;
}

type Needed = Pick<App, 'context' | 'engine' | 'findings'>;

export function createScores(app: Needed): Scores {
  const panels = new Map<string, ScorePanel>();
  const options = {
    enableScripts: true,
    enableForms: false,
    localResourceRoots: [pageFolder(app.context.extensionUri)],
  };
  const fill = (panel: vscode.WebviewPanel, uri: vscode.Uri): ScorePanel => {
    const key = uri.toString();
    panel.iconPath = vscode.Uri.joinPath(app.context.extensionUri, 'media', 'casewright.svg');
    panel.onDidDispose(() => panels.delete(key));
    const filled = createScorePanel(app, panel, uri);
    panels.set(key, filled);
    return filled;
  };
  const serializer = vscode.window.registerWebviewPanelSerializer(PANELS.scores, {
    async deserializeWebviewPanel(panel, state: { readonly uri?: string } | undefined) {
      if (state?.uri === undefined) {
        panel.dispose();
        return;
      }
      panel.webview.options = options;
      fill(panel, vscode.Uri.parse(state.uri, true));
    },
  });
  return {
    show(uri) {
      const there = panels.get(uri.toString());
      if (there) {
        there.panel.reveal();
        return there;
      }
      return fill(vscode.window.createWebviewPanel(PANELS.scores, 'Scores', vscode.ViewColumn.Active, options), uri);
    },
    get: (uri) => panels.get(uri.toString()),
    dispose() {
      serializer.dispose();
      for (const panel of [...panels.values()]) panel.dispose();
    },
  };
}

/** Score Dataset. */
export function registerScores(app: App): vscode.Disposable {
  return registerCommand(
    COMMANDS.showScores,
    async (target?: string | vscode.Uri | { readonly uri?: string | vscode.Uri }): Promise<void> => {
      const named = target instanceof vscode.Uri || typeof target === 'string' ? target : target?.uri;
      const given = typeof named === 'string' ? toUri(named) : named;
      app.scores.show(given ?? editedDataset() ?? (await chooseDataset(app, 'Score Dataset')));
    },
  );
}
