import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import { applyFix, inField } from '../../engine/fixes/fix.ts';
import { editsFromShown } from '../../engine/fixes/shownText.ts';
import { createLocator } from '../../engine/record/locate.ts';
import { parseRecord } from '../../engine/record/schema.ts';
import type { FullFinding, PlacedFinding, RelatedPlace, RuleId } from '../../protocol.ts';
import type { App } from '../app.ts';
import { checkRun } from '../findings/checkSettings.ts';
import { LEVELS, SOURCE } from '../findings/showDiagnostics.ts';
import type { BoundRecord } from './recordBindings.ts';
import { rangeInShown } from './records.ts';
import { isRecordUri, RECORD_LANGUAGE } from './recordUri.ts';

type RuleDocs = (rule: RuleId) => vscode.Uri;
type Parts = Pick<App, 'engine' | 'datasets' | 'findings' | 'records'>;

/** A record's findings are asked for so long after the dataset's check came on, or a key was pressed. */
const PAUSE_MS = 150;
const MOST = 300;

/**
 * Shows the findings of records in their documents, those about other fields at the first line. While a document has unsaved edits, the
 * worker says what would be found in them; where it does not follow the dataset, what was found before stays where nothing was edited.
 */
export function createRecordDiagnostics(app: Parts, docsOf: RuleDocs): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('casewright.records');
  const timers = new Map<string, NodeJS.Timeout>();
  /** Records that became others since the file on the disk was checked: what was found in them is old. */
  const outdated = new Set<string>();
  const later = (document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    const show = () => {
      timers.delete(key);
      void update(document);
    };
    timers.set(key, setTimeout(show, PAUSE_MS));
  };
  const update = async (document: vscode.TextDocument): Promise<void> => {
    const shown = app.records.shown(document.uri);
    const dataset = app.records.at(document.uri)?.dataset;
    if (document.isClosed || !shown || !dataset || !app.findings.get(dataset)) return collection.delete(document.uri);
    const { version } = document;
    const isFollowed = app.findings.get(dataset)?.follower !== undefined;
    if (!document.isDirty && !isFollowed && outdated.has(document.uri.toString())) return;
    try {
      const found = await findingsOf(app, dataset, shown, document);
      if (!found || document.isClosed || document.version !== version) return;
      const text = parseRecord(found.source, shown).record?.text ?? '';
      const diagnostics = found.findings.map((finding) => toDiagnostic(finding, text, shown, docsOf));
      await addRelated(app, dataset, found.findings, diagnostics);
      if (!document.isClosed && document.version === version) collection.set(document.uri, diagnostics);
    } catch (error) {
      // What cannot be read or checked is told by the check of the dataset.
      if (!(error instanceof CasewrightError)) throw error;
    }
  };
  /** Nobody may have opened the dataset itself. */
  const ensureChecked = (dataset: vscode.Uri | undefined): void => {
    if (!dataset || app.findings.get(dataset) || app.findings.isStopped || checkRun() === 'manual') return;
    if (app.datasets.get(dataset)) void app.findings.check(dataset);
  };
  const onOpen = (document: vscode.TextDocument): void => {
    if (!isRecordUri(document.uri)) return;
    ensureChecked(app.records.at(document.uri)?.dataset);
    later(document);
  };

  const subscriptions = [
    collection,
    vscode.workspace.onDidOpenTextDocument(onOpen),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      collection.delete(uri);
      outdated.delete(uri.toString());
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId !== RECORD_LANGUAGE || !isRecordUri(document.uri)) return;
      collection.set(document.uri, kept(collection.get(document.uri) ?? [], contentChanges));
      later(document);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (isRecordUri(document.uri)) later(document);
    }),
    app.records.onDidChange((uri) => {
      outdated.add(uri.toString());
      const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
      if (document) later(document);
    }),
    app.findings.onDidChange((dataset) => {
      const datasets = dataset ? [dataset] : app.findings.all().map(({ uri }) => uri);
      for (const uri of datasets) {
        const { follower, state } = app.findings.get(uri) ?? {};
        const documents = app.records.documentsOf(uri);
        if (documents.length > 0) ensureChecked(uri);
        for (const document of documents) {
          if (follower || !state?.isDone) outdated.delete(document.uri.toString());
          later(document);
        }
      }
    }),
  ];
  for (const document of vscode.workspace.textDocuments) onOpen(document);
  return new vscode.Disposable(() => {
    for (const timer of timers.values()) clearTimeout(timer);
    for (const subscription of subscriptions) subscription.dispose();
  });
}

/** With the line they are findings of; undefined: what is shown stays. */
async function findingsOf(
  app: Parts,
  dataset: vscode.Uri,
  shown: BoundRecord,
  document: vscode.TextDocument,
): Promise<{ findings: readonly PlacedFinding[]; source: string } | undefined> {
  const { line, source, fields, text } = shown;
  const uri = dataset.toString();
  if (!document.isDirty) {
    const file = app.findings.get(dataset);
    const { version, findings } = await app.engine.request('check.findings', {
      uri,
      from: line,
      to: line,
      limit: MOST,
    });
    // Of another version of the dataset: its check comes on, and tells of it.
    if (file?.follower && version !== file.follower.document.version) return undefined;
    return { findings, source };
  }
  if (checkRun() !== 'onType') return undefined;
  const edits = editsFromShown(text, document.getText());
  const after = applyFix(source, fields, { title: '', edits: inField(fields.text, edits) });
  const findings = await app.engine.request('record.findings', { uri, line, source, after });
  return findings ? { findings, source: after } : undefined;
}

function toDiagnostic(
  finding: PlacedFinding | FullFinding,
  text: string,
  { fields }: BoundRecord,
  docsOf: RuleDocs,
): vscode.Diagnostic {
  const isOfText = 'field' in finding && finding.field === fields.text;
  const span = 'span' in finding ? finding.span : undefined;
  const range = isOfText ? rangeInShown(text, span ?? { start: 0, end: text.length }) : firstLine(text);
  const diagnostic = new vscode.Diagnostic(range, finding.message, LEVELS[finding.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: docsOf(finding.rule) };
  if (finding.isRedundant) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  return diagnostic;
}

function firstLine(text: string): vscode.Range {
  return rangeInShown(text, { start: 0, end: /^[^\r\n]*/.exec(text)![0].length });
}

/** Twins lead to their record documents, sources of copied runs to their files. */
async function addRelated(
  app: Parts,
  dataset: vscode.Uri,
  findings: readonly PlacedFinding[],
  diagnostics: readonly vscode.Diagnostic[],
): Promise<void> {
  await Promise.all(
    findings.map(async ({ related }, at) => {
      if (!related) return;
      const location = await locationOf(app, dataset, related);
      const message = related.id === '' ? related.what : `${related.what}, ${related.id}`;
      diagnostics[at]!.relatedInformation = [new vscode.DiagnosticRelatedInformation(location, message)];
    }),
  );
}

async function locationOf(app: Parts, dataset: vscode.Uri, { path, range }: RelatedPlace): Promise<vscode.Location> {
  const inFile = new vscode.Range(range.line, range.start, range.endLine, range.end);
  if (path !== undefined) return new vscode.Location(vscode.Uri.file(path), inFile);
  try {
    const at = { line: range.line };
    const [uri, read] = await Promise.all([app.records.uri(dataset, at), app.records.read(dataset, at)]);
    const { source, record, fields } = read;
    const string = createLocator(source)(fields.text)?.string;
    const start = string?.toTextOffset(range.start) ?? 0;
    const end = string?.toTextOffset(range.end) ?? 0;
    return new vscode.Location(uri, rangeInShown(record.text, { start, end }));
  } catch (error) {
    if (!(error instanceof CasewrightError)) throw error;
    return new vscode.Location(dataset, inFile);
  }
}

/** Those that edits have not touched, where they stand now. */
function kept(
  diagnostics: readonly vscode.Diagnostic[],
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): vscode.Diagnostic[] {
  let now = [...diagnostics];
  for (const { range, text } of changes) {
    now = now.flatMap((diagnostic) => {
      if (diagnostic.range.intersection(range)) return [];
      if (!diagnostic.range.start.isAfterOrEqual(range.end)) return [diagnostic];
      const start = moved(diagnostic.range.start, range, text);
      const end = moved(diagnostic.range.end, range, text);
      const copy = new vscode.Diagnostic(new vscode.Range(start, end), diagnostic.message, diagnostic.severity);
      return [
        Object.assign(copy, {
          source: diagnostic.source,
          code: diagnostic.code,
          tags: diagnostic.tags,
          relatedInformation: diagnostic.relatedInformation,
        }),
      ];
    });
  }
  return now;
}

function moved(position: vscode.Position, range: vscode.Range, text: string): vscode.Position {
  const lines = text.split(/\r\n|\r|\n/);
  const line = position.line + lines.length - 1 - (range.end.line - range.start.line);
  if (position.line > range.end.line) return new vscode.Position(line, position.character);
  const before = lines.length === 1 ? range.start.character : 0;
  return new vscode.Position(line, before + lines.at(-1)!.length + position.character - range.end.character);
}
