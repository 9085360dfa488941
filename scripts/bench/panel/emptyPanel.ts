import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Shows it. */
export const EMPTY_PANEL = 'Empty Panel: Show';

const manifest = {
  publisher: 'bench',
  name: 'empty-panel',
  version: '0.0.1',
  engines: { vscode: '^1.90.0' },
  main: './main.cjs',
  activationEvents: ['onStartupFinished'],
  contributes: { commands: [{ command: 'emptyPanel.show', title: EMPTY_PANEL }] },
};

const program = `const vscode = require('vscode');
exports.activate = ({ subscriptions }) => {
  subscriptions.push(
    vscode.commands.registerCommand('emptyPanel.show', () => {
      const panel = vscode.window.createWebviewPanel('emptyPanel', 'Empty', vscode.ViewColumn.Active);
      panel.webview.html = '<!DOCTYPE html><title>Empty</title><p>Empty</p>';
    }),
  );
};
`;

/** Writes an extension whose panel is one line of HTML without a script: what VS Code itself takes for any panel. */
export function writeEmptyPanel(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'main.cjs'), program);
}
