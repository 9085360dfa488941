import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import { locateRecord, toText } from '../../engine/record/locate.ts';
import type { TextSpan } from '../../engine/record/record.ts';
import type { FindingPlace } from '../../protocol/fixes.ts';
import type { FullFinding, RuleId } from '../../protocol.ts';
import type { App } from '../app.ts';
import { saveDocument } from '../edits/saveDocument.ts';
import { type FindingNode, isGroup } from '../findingsTree/findingNodes.ts';
import { isRecordUri } from '../records/recordUri.ts';
import { scopeOf } from '../scope.ts';
import { textSpan } from './recordsOfRange.ts';

/** What a command is to mend. Lines count from 0. */
export type Chosen =
  | {
      readonly kind: 'finding';
      readonly dataset: vscode.Uri;
      readonly place: FindingPlace;
      /** It is one of those that the Findings view lets pass; others stand there too. */
      readonly isFiltered?: boolean;
    }
  | {
      readonly kind: 'record';
      readonly dataset: vscode.Uri;
      readonly line: number;
      /** Where the cursor stands in the record's text, or what is selected of it. */
      readonly span?: TextSpan;
    }
  | { readonly kind: 'dataset'; readonly dataset: vscode.Uri; readonly rules?: readonly RuleId[] };

/** What code actions and links hand to a command. */
export interface FixArgument {
  /** The dataset's. */
  readonly uri: string;
  /** From 0. */
  readonly line: number;
  readonly place?: FindingPlace;
  /** Which of several fixes of the finding. */
  readonly choice?: number;
  readonly span?: TextSpan;
}

/** Rows of trees: of the Findings view and of the Datasets view. */
interface TreeNode {
  readonly kind: string;
  readonly uri: vscode.Uri;
  readonly finding?: FullFinding;
  readonly rule?: RuleId;
  readonly line?: number;
  /** Of the Datasets view: its line counts from 1. */
  readonly record?: { readonly line: number };
}

/**
 * What a command was called on: rows of a tree (all that are selected), a code action's finding, or what the cursor stands on.
 * @throws CasewrightError `no-record` when that is nothing
 */
export async function chosenBy(app: App, given: unknown, selected: unknown): Promise<Chosen[]> {
  const nodes = Array.isArray(selected) && selected.length > 0 ? selected : given === undefined ? [] : [given];
  const chosen = nodes.flatMap((node: unknown) => (isObject(node) ? (fromArgument(node) ?? fromNode(node)) : []));
  if (chosen.length > 0) {
    await saveRecords(app, chosen);
    return chosen;
  }
  const atCursor = await recordsAtCursor(app);
  if (atCursor.length > 0) return atCursor;
  throw new CasewrightError(
    'usage',
    'no-record',
    'No record is selected',
    'Put the cursor on a record of a dataset, open one, or choose a row of the Findings view.',
  );
}

/**
 * The same, but rows of the Findings view that others stand under mean what the view lists under them: with a filter no more than it lets
 * pass.
 */
export async function shownBy(app: App, given: unknown, selected: unknown): Promise<Chosen[]> {
  const nodes = Array.isArray(selected) && selected.length > 0 ? selected : [given];
  const rows = nodes.filter((node: unknown): node is FindingNode => isRowOfFindings(node));
  const { now, isFiltered } = app.findingsTree.listing;
  if (!rows.some((row) => row.kind === 'code' || (isFiltered && row.kind !== 'finding'))) {
    return chosenBy(app, given, selected);
  }
  await saveRecords(
    app,
    rows.map(({ uri: dataset }) => ({ kind: 'dataset', dataset })),
  );
  const places = new Map<string, Chosen>();
  for (const row of rows) {
    for (const place of await placesUnder(app, row, now)) {
      const { rule, line, start, end } = place;
      places.set(`${row.uri} ${rule} ${line} ${start} ${end}`, {
        kind: 'finding',
        dataset: row.uri,
        place,
        isFiltered,
      });
    }
  }
  return [...places.values()];
}

function isRowOfFindings(node: unknown): node is FindingNode {
  return isObject(node) && 'uri' in node && ('group' in node || 'counts' in node || 'finding' in node);
}

async function placesUnder(
  app: App,
  row: FindingNode,
  listing: App['findingsTree']['listing']['now'],
): Promise<readonly FindingPlace[]> {
  if (row.kind === 'finding') return [placeOf(row.finding)];
  const group = isGroup(row) ? { group: row.group.key } : {};
  return app.engine.request('findings.places', { uri: row.uri.toString(), ...listing, ...group });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function fromArgument(given: object): Chosen[] | undefined {
  if (!('uri' in given) || typeof given.uri !== 'string') return undefined;
  const { uri, line, place, span } = given as FixArgument;
  const dataset = vscode.Uri.parse(uri, true);
  return [place ? { kind: 'finding', dataset, place } : { kind: 'record', dataset, line, ...(span && { span }) }];
}

function fromNode(given: object): Chosen[] {
  if (!('kind' in given) || !('uri' in given)) return [];
  const { kind, uri: dataset, finding, rule, line, record } = given as TreeNode;
  if (finding) return [{ kind: 'finding', dataset, place: placeOf(finding) }];
  if (kind === 'record') return [{ kind, dataset, line: record ? record.line - 1 : line! }];
  if (kind === 'rule') return [{ kind: 'dataset', dataset, rules: [rule!] }];
  return kind === 'dataset' ? [{ kind, dataset }] : [];
}

export function placeOf({ rule, line, start, end }: FindingPlace): FindingPlace {
  return { rule, line, start, end };
}

/** The records that the selection of the active editor touches; a record document is saved first, so that its line is as it says. */
async function recordsAtCursor(app: App): Promise<Chosen[]> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return [];
  const { document, selection } = editor;
  if (isRecordUri(document.uri)) {
    await saveRecord(document);
    const shown = app.records.shown(document.uri);
    const dataset = app.records.at(document.uri)?.dataset;
    if (!shown || !dataset) return [];
    return [{ kind: 'record', dataset, line: shown.line, span: textSpan(document, shown.text, selection) }];
  }
  if (document.languageId !== 'jsonl') return [];
  const { start, end } = selection;
  const last = end.line > start.line && end.character === 0 ? end.line - 1 : end.line;
  const lines = Array.from({ length: last - start.line + 1 }, (_, at) => start.line + at);
  const full = lines.filter((line) => !document.lineAt(line).isEmptyOrWhitespace);
  const span = full.length === 1 ? await spanInLine(app, document, full[0]!, selection) : undefined;
  return full.map((line) => ({ kind: 'record', dataset: document.uri, line, ...(span && { span }) }));
}

/** What was typed into the documents of the chosen records is part of them. @throws CasewrightError when it could not be saved */
async function saveRecords(app: App, chosen: readonly Chosen[]): Promise<void> {
  for (const dataset of new Map(chosen.map((each) => [each.dataset.toString(), each.dataset])).values()) {
    for (const document of app.records.documentsOf(dataset)) await saveRecord(document);
  }
}

async function saveRecord(document: vscode.TextDocument): Promise<void> {
  if (!document.isDirty || (await saveDocument(document))) return;
  throw new CasewrightError('io', 'not-saved', 'A record could not be saved', 'Save it, then try again.');
}

async function spanInLine(
  app: App,
  document: vscode.TextDocument,
  line: number,
  { start, end }: vscode.Range,
): Promise<TextSpan | undefined> {
  const fields = await app.engine.request('dataset.fields', {
    scope: scopeOf(document.uri),
    path: document.uri.fsPath,
  });
  const text = locateRecord(document.lineAt(line).text, fields).text;
  if (!text) return undefined;
  const [from, to] = [start, end].map(({ character }) => toText(text, character));
  return from === undefined || to === undefined ? undefined : { kind: 'text', start: from, end: to };
}
