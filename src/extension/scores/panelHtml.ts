import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';

/** Where the page's program and style stand. */
export function pageFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist');
}

/**
 * The score panel's page. Its policy lets nothing run, look or load but what bears the nonce, and nothing reach a network.
 * Its style stands in it: its program alone has to be fetched before it is painted.
 * @param name of the dataset
 */
export function panelHtml(webview: vscode.Webview, extension: vscode.Uri, name: string): string {
  const nonce = randomBytes(16).toString('base64');
  const folder = pageFolder(extension);
  const program = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'scores.js')).toString();
  const style = readFileSync(vscode.Uri.joinPath(folder, 'scores.css').fsPath, 'utf8');
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta property="csp-nonce" content="${nonce}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Scores</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main id="page" data-name="${escaped(name)}"><h1>Scores of ${escaped(name)}</h1></main>
<script type="module" nonce="${nonce}" src="${program}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
