import * as vscode from 'vscode';
import type { DifferencePart, FixableFinding } from '../../protocol/fixes.ts';
import type { App } from '../app.ts';
import { COMMANDS } from '../ids.ts';
import { type FixArgument, placeOf } from './chosen.ts';
import { asNothing } from './codeActions.ts';
import { targetOf } from './fixTarget.ts';
import { recordsOfRange } from './recordsOfRange.ts';

/** The only commands that links of these hovers may run. */
const LINKED = [COMMANDS.compareWithTwin, COMMANDS.keepThis, COMMANDS.compareWithSource, COMMANDS.rewriteSpan];

/** Over a near-duplicate or a copied run: in which words they differ, with the ways to go on. */
export function createDifferenceHover(app: App): vscode.HoverProvider {
  return {
    async provideHover(document, position, token) {
      const at = new vscode.Range(position, position);
      const records = await recordsOfRange(app, document, at, 1).catch(asNothing);
      const [record] = records?.records ?? [];
      const found = record?.findings.find(
        (finding) => COMPARED.has(finding.rule) && records!.rangeOf(finding).contains(position),
      );
      if (!records || !record || !found?.related || token.isCancellationRequested) return undefined;
      const { dataset } = records;
      const place = placeOf(found);
      const argument: FixArgument = { uri: dataset.toString(), line: record.line, place };
      const target = await targetOf(app, dataset);
      const { parts } =
        found.rule === 'near-duplicate'
          ? await app.engine
              .request('fixes.difference', { target, place })
              .catch((error) => asNothing(error) ?? { parts: [] })
          : { parts: [] };
      return new vscode.Hover(describe(found, parts, argument), records.rangeOf(found));
    },
  };
}

const COMPARED: ReadonlySet<string> = new Set(['near-duplicate', 'plagiarism']);

function describe(
  finding: FixableFinding,
  parts: readonly DifferencePart[],
  argument: FixArgument,
): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.isTrusted = { enabledCommands: LINKED };
  if (finding.rule === 'near-duplicate') {
    const twin = finding.related!.id || `line ${finding.related!.range.line + 1}`;
    const isSame = parts.every(({ kind }) => kind === 'same');
    markdown.appendMarkdown(
      isSame ? `Word for word the same as ${escaped(twin)}.` : `Differs from ${escaped(twin)} in: `,
    );
    if (!isSame)
      markdown.appendMarkdown(
        `${parts.map(inMarkdown).join('')}\n\n~~Struck~~: only in ${escaped(twin)}. **Bold**: only here.`,
      );
  } else if (finding.evidence.rule === 'plagiarism') {
    const { tokens, coverage } = finding.evidence;
    markdown.appendMarkdown(
      `${tokens} words stand so in the reference; ${Math.round(coverage * 100)} % of this report is copied.`,
    );
  }
  const links: [string, string][] =
    finding.rule === 'near-duplicate'
      ? [
          ['Compare with Twin', COMMANDS.compareWithTwin],
          ['Keep This, Remove Twins…', COMMANDS.keepThis],
        ]
      : [
          ['Compare with Source', COMMANDS.compareWithSource],
          ['Rewrite Span…', COMMANDS.rewriteSpan],
        ];
  const query = encodeURIComponent(JSON.stringify([argument]));
  markdown.appendMarkdown(
    `\n\n${links.map(([title, command]) => `[${title}](command:${command}?${query})`).join(' · ')}`,
  );
  return markdown;
}

function inMarkdown({ kind, text }: DifferencePart): string {
  if (kind === 'same') return escaped(text);
  const mark = kind === 'here' ? '**' : '~~';
  const [, before, words, behind] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text)!;
  return words === '' ? escaped(text) : `${escaped(before!)}${mark}${escaped(words!)}${mark}${escaped(behind!)}`;
}

/** A record's text is nothing but text, whatever Markdown it may look like. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~<>]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/\\</g, '&lt;');
}
