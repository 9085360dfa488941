import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { RuleId } from '../../protocol.ts';

/** Where a rule is explained: its heading in the page that comes with the extension. */
export function createRuleDocs(extensionUri: vscode.Uri): (rule: RuleId) => vscode.Uri {
  const page = vscode.Uri.joinPath(extensionUri, 'docs', 'checks.md');
  let headings: Map<string, number> | undefined;
  return (rule) => {
    headings ??= readHeadings(page.fsPath);
    // The editor takes a line for a fragment; it knows no headings.
    return page.with({ fragment: `L${headings.get(rule) ?? 1}` });
  };
}

/** 1-based lines of the headings of a page. */
function readHeadings(path: string): Map<string, number> {
  const lines = readFileSync(path, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line, at) => (line.startsWith('## ') ? [[line.slice(3).trim(), at + 1] as const] : [])),
  );
}
