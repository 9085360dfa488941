import { basename } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { FixableFinding } from '../../protocol/fixes.ts';
import type { RelatedPlace } from '../../protocol.ts';
import type { App } from '../app.ts';
import { listFindings } from './applyFixes.ts';
import type { Chosen } from './chosen.ts';

/** Shows a record and its closest twin side by side. */
export async function compareWithTwin(app: App, chosen: Chosen): Promise<void> {
  const { line, finding, related } = await relatedOf(app, chosen, 'near-duplicate', 'has no twin');
  const twin = await app.records.uri(chosen.dataset, { line: related.range.line, id: related.id });
  await showRecords(app, chosen.dataset, { line, id: finding.id }, twin, nameOf(related));
}

/** Shows a record beside the record it was copied from, or opens the text it was copied from at the run. */
export async function compareWithSource(app: App, chosen: Chosen): Promise<void> {
  const { line, finding, related } = await relatedOf(
    app,
    chosen,
    'plagiarism',
    'holds nothing copied from a reference',
  );
  const { path, range } = related;
  const source = path === undefined ? chosen.dataset : vscode.Uri.file(path);
  if (isJsonLines(source)) {
    const other = await app.records.uri(source, { line: range.line, id: related.id });
    await showRecords(
      app,
      chosen.dataset,
      { line, id: finding.id },
      other,
      `${nameOf(related)} (${basename(source.path)})`,
    );
    return;
  }
  await vscode.window.showTextDocument(source, {
    viewColumn: vscode.ViewColumn.Beside,
    selection: new vscode.Range(range.line, range.start, range.endLine, range.end),
  });
}

function isJsonLines({ path }: vscode.Uri): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path);
}

/** The record can be edited where it is compared: it stands on the right. */
async function showRecords(
  app: App,
  dataset: vscode.Uri,
  at: { readonly line: number; readonly id: string },
  other: vscode.Uri,
  otherName: string,
): Promise<void> {
  const own = await app.records.uri(dataset, at);
  const title = `${otherName} ↔ ${at.id || `line ${at.line + 1}`}`;
  await vscode.commands.executeCommand('vscode.diff', other, own, title);
}

function nameOf({ id, range }: RelatedPlace): string {
  return id || `line ${range.line + 1}`;
}

interface RelatedFinding {
  readonly line: number;
  readonly finding: FixableFinding;
  readonly related: RelatedPlace;
}

/** @throws CasewrightError `nothing-to-compare` where the record has no such finding */
async function relatedOf(
  app: App,
  chosen: Chosen,
  rule: 'near-duplicate' | 'plagiarism',
  otherwise: string,
): Promise<RelatedFinding> {
  const line = lineOf(chosen);
  const findings = (await listFindings(app, chosen.dataset, line)).filter((each) => each.rule === rule && each.related);
  const place = chosen.kind === 'finding' ? chosen.place : undefined;
  const finding = findings.find(({ start, end }) => start === place?.start && end === place.end) ?? findings[0];
  if (finding?.related) return { line, finding, related: finding.related };
  throw new CasewrightError(
    'usage',
    'nothing-to-compare',
    `The record on line ${line + 1} ${otherwise}`,
    'Choose a record of which the Findings view says so.',
  );
}

/** The record's line. @throws CasewrightError where a whole dataset was chosen */
export function lineOf(chosen: Chosen): number {
  if (chosen.kind === 'finding') return chosen.place.line;
  if (chosen.kind === 'record') return chosen.line;
  throw new CasewrightError('usage', 'no-record', 'No record is selected', 'Choose a record or a finding of it.');
}
