import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { FixableFinding, FixableLine } from '../../protocol/fixes.ts';
import type { App } from '../app.ts';
import { SOURCE } from '../findings/showDiagnostics.ts';
import { COMMANDS } from '../ids.ts';
import { isRecordUri, RECORD_LANGUAGE, RECORD_SCHEME } from '../records/recordUri.ts';
import { type FixArgument, placeOf } from './chosen.ts';
import { recordsOfRange } from './recordsOfRange.ts';

const { QuickFix, SourceFixAll, RefactorRewrite } = vscode.CodeActionKind;
/** Of *Fix All*, for `editor.codeActionsOnSave`. */
const FIX_ALL = SourceFixAll.append('casewright');
/** Records of a selection for which actions are looked up. */
const MOST_LINES = 20;

/** The documents that hold records. */
export const FIXABLE: vscode.DocumentSelector = [
  { language: 'jsonl', scheme: 'file' },
  { language: 'jsonl', scheme: 'untitled' },
  { language: RECORD_LANGUAGE, scheme: RECORD_SCHEME },
];

/** The light bulb of findings: in datasets and in record documents alike. */
export function createCodeActions(app: App): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, range, context, token) {
      const { only } = context;
      if (only?.value.startsWith('source') && only.contains(FIX_ALL)) return fixAllActions(app, document);
      const found = await recordsOfRange(app, document, range, MOST_LINES).catch(asNothing);
      if (!found || token.isCancellationRequested) return [];
      const { dataset, records, span } = found;
      const actions = records.flatMap((record) =>
        record.findings.flatMap((finding) =>
          found.rangeOf(finding).intersection(range)
            ? actionsFor(dataset, record, finding, diagnosticsAt(context, finding))
            : [],
        ),
      );
      const titles = new Set(actions.map(({ title }) => title));
      const others = records.length === 1 ? recordActions(dataset, records[0]!, span) : [];
      return [...actions, ...others.filter(({ title }) => !titles.has(title))];
    },
  };
}

/** What cannot be said of a record while it changes is said with the next question. */
export function asNothing(error: unknown): undefined {
  if (error instanceof CasewrightError || error instanceof vscode.CancellationError) return undefined;
  throw error;
}

function diagnosticsAt(context: vscode.CodeActionContext, { rule, message }: FixableFinding): vscode.Diagnostic[] {
  return context.diagnostics.filter(({ source, code, message: said }) => {
    const own = typeof code === 'object' ? code.value : code;
    return source === SOURCE && own === rule && said === message;
  });
}

/** What can be done about one finding, the obvious first. */
function actionsFor(
  dataset: vscode.Uri,
  { line }: FixableLine,
  finding: FixableFinding,
  diagnostics: vscode.Diagnostic[],
): vscode.CodeAction[] {
  const { rule, evidence, related, span, fixes } = finding;
  const argument: FixArgument = { uri: dataset.toString(), line, place: placeOf(finding) };
  const add = (
    title: string,
    command: string,
    given: FixArgument = argument,
    isPreferred = false,
  ): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, QuickFix);
    action.command = { command, title, arguments: [given] };
    action.diagnostics = diagnostics;
    action.isPreferred = isPreferred;
    return action;
  };
  const actions = fixes.map(({ title, choice, kind, isPreferred }) =>
    add(title, COMMANDS[kind], { ...argument, choice }, isPreferred),
  );
  if (rule === 'near-duplicate' && evidence.rule === rule) {
    const others = evidence.clusterSize - 1;
    actions.push(add('Compare with Twin', COMMANDS.compareWithTwin));
    actions.push(add(`Keep This, Remove ${others === 1 ? 'the Twin' : `the ${others} Twins`}…`, COMMANDS.keepThis));
  }
  if (rule === 'plagiarism' && related) actions.push(add('Compare with Source', COMMANDS.compareWithSource));
  if (span && finding.rule !== 'invalid-record') actions.push(add('Rewrite Span…', COMMANDS.rewriteSpan));
  if (rule !== 'invalid-record') actions.push(add('Rewrite Report…', COMMANDS.rewriteReport));
  if (rule === 'near-duplicate') actions.push(add('Remove Record', COMMANDS.removeRecord));
  actions.push(add('Suppress Finding…', COMMANDS.suppressFinding));
  return actions;
}

/** What can be done with a record, whatever is found in it. */
function recordActions(dataset: vscode.Uri, { line }: FixableLine, span: FixArgument['span']): vscode.CodeAction[] {
  const given: FixArgument = { uri: dataset.toString(), line, ...(span && span.end > span.start && { span }) };
  const add = (title: string, command: string): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, RefactorRewrite);
    action.command = { command, title, arguments: [given] };
    return action;
  };
  return [
    ...(given.span ? [add('Rewrite Selection…', COMMANDS.rewriteSpan)] : []),
    add('Rewrite Report…', COMMANDS.rewriteReport),
    add('Remove Record', COMMANDS.removeRecord),
  ];
}

/** Mends all that can be mended safely: of the dataset, or of the record that a document shows. */
function fixAllActions(app: App, document: vscode.TextDocument): vscode.CodeAction[] {
  const title = 'Fix All Safe Findings';
  const action = new vscode.CodeAction(title, FIX_ALL);
  const shown = app.records.at(document.uri);
  if (!shown && (isRecordUri(document.uri) || !app.findings.get(document.uri)?.state)) return [];
  const given = shown ? { uri: shown.dataset.toString(), line: shown.line } : { kind: 'dataset', uri: document.uri };
  action.command = { command: COMMANDS.fixFindings, title, arguments: [given] };
  return [action];
}

export const CODE_ACTION_KINDS: vscode.CodeActionProviderMetadata = {
  providedCodeActionKinds: [QuickFix, RefactorRewrite, FIX_ALL],
};
