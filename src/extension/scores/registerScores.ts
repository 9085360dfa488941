import * as vscode from 'vscode';
import type { App } from '../app.ts';
import { chooseDataset, editedDataset } from '../commands/records.ts';
import { COMMANDS, PANELS } from '../ids.ts';
import { registerCommand } from '../runCommand.ts';
import { toUri } from '../scope.ts';
import { type ExportArguments, exportReport } from './exportReport.ts';
import { pageFolder } from './panelHtml.ts';
import { createScorePanel, type ScorePanel } from './scorePanel.ts';

/** The score panels of the window: one a dataset. */
export interface Scores extends vscode.Disposable {
  /**
   * Shows the panel of a dataset, the one there is or a new one.
   * @param isAsked whether somebody asks for scores: texts are sent to a server for embeddings only then
   */
  show(uri: vscode.Uri, isAsked: boolean): ScorePanel;
  get(uri: vscode.Uri): ScorePanel | undefined;
  /** The dataset of the panel that is in front. */
  active(): vscode.Uri | undefined;
}

type Needed = Pick<App, 'context' | 'engine' | 'findings' | 'providers'>;

export function createScores(app: Needed): Scores {
  const panels = new Map<string, ScorePanel>();
  const options = {
    enableScripts: true,
    enableForms: false,
    localResourceRoots: [pageFolder(app.context.extensionUri)],
  };
  const fill = (panel: vscode.WebviewPanel, uri: vscode.Uri, isAsked: boolean): ScorePanel => {
    const key = uri.toString();
    panel.iconPath = vscode.Uri.joinPath(app.context.extensionUri, 'media', 'casewright.svg');
    panel.onDidDispose(() => panels.delete(key));
    const filled = createScorePanel(app, panel, uri, isAsked);
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
      fill(panel, vscode.Uri.parse(state.uri, true), false);
    },
  });
  return {
    show(uri, isAsked) {
      const there = panels.get(uri.toString());
      if (there) {
        there.panel.reveal();
        return there;
      }
      return fill(
        vscode.window.createWebviewPanel(PANELS.scores, 'Scores', vscode.ViewColumn.Active, options),
        uri,
        isAsked,
      );
    },
    get: (uri) => panels.get(uri.toString()),
    active() {
      const inFront = [...panels].find(([, { panel }]) => panel.active);
      return inFront && vscode.Uri.parse(inFront[0], true);
    },
    dispose() {
      serializer.dispose();
      for (const panel of [...panels.values()]) panel.dispose();
    },
  };
}

/** Score Dataset, Export Score Report… */
export function registerScores(app: App): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(COMMANDS.showScores, async (given?: unknown): Promise<void> => {
      app.scores.show(named(given) ?? (await chosen(app, 'Score Dataset')), true);
    }),
    registerCommand(COMMANDS.exportScoreReport, async (given?: unknown, how: ExportArguments = {}): Promise<void> => {
      const uri = named(given) ?? app.scores.active() ?? (await chosen(app, 'Export Score Report'));
      await exportReport(app, app.scores.show(uri, false), uri, how);
    }),
  );
}

/** Menus of trees hand over a node, those of editors a URI; links hand over an address. */
function named(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  if (typeof given === 'string') return toUri(given);
  const uri = (given as { readonly uri?: string | vscode.Uri } | undefined)?.uri;
  return typeof uri === 'string' ? toUri(uri) : uri;
}

async function chosen(app: App, title: string): Promise<vscode.Uri> {
  return editedDataset() ?? (await chooseDataset(app, title));
}
