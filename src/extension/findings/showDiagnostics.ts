import { setImmediate as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { PlacedFinding, RelatedPlace, RuleId, Severity, ShownFindings } from '../../protocol.ts';
import { VIEWS } from '../ids.ts';

/** Shows findings as diagnostics. */
export interface FindingDiagnostics extends vscode.Disposable {
  /**
   * Shows what is near first, the rest with time for others between its parts.
   * @param lastLine of the file, for the note about what is not shown
   * @param isWanted whether to go on
   */
  set(uri: vscode.Uri, shown: ShownFindings, lastLine: number, isWanted: () => boolean): Promise<void>;
  /** Shows what is near alone; the rest stays as it is. */
  setNear(uri: vscode.Uri, near: ShownFindings['near']): void;
  delete(uri: vscode.Uri): void;
}

/** VS Code keeps 1,000 of a collection and file; so many take it a few milliseconds. */
const MOST_OF_A_COLLECTION = 400;

/** How each severity is shown. */
export const LEVELS: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** The source every diagnostic of ours names. */
export const SOURCE = 'Casewright';

/** @param docsOf where a rule is explained */
export function createFindingDiagnostics(docsOf: (rule: RuleId) => vscode.Uri): FindingDiagnostics {
  // The first one holds what is looked at: VS Code draws 500 squiggles of a file, in the order of collections.
  const collections: vscode.DiagnosticCollection[] = [];
  /** What each collection was last given for a file: a set that changes nothing is spared. */
  const given = new Map<string, string[]>();

  const setPart = (uri: vscode.Uri, at: number, diagnostics: readonly vscode.Diagnostic[]): void => {
    const known = given.get(uri.toString()) ?? [];
    const now = diagnostics.map(signatureOf).join('\n');
    if ((known[at] ?? '') === now) return;
    known[at] = now;
    given.set(uri.toString(), known);
    while (collections.length <= at) {
      collections.push(vscode.languages.createDiagnosticCollection(`casewright.findings.${collections.length}`));
    }
    collections[at]!.set(uri, diagnostics);
  };
  const toDiagnostic = (uri: vscode.Uri, finding: PlacedFinding): vscode.Diagnostic => {
    const { rule, severity, message, line, start, end, related, isRedundant } = finding;
    const diagnostic = new vscode.Diagnostic(new vscode.Range(line, start, line, end), message, LEVELS[severity]);
    diagnostic.source = SOURCE;
    diagnostic.code = { value: rule, target: docsOf(rule) };
    if (related) diagnostic.relatedInformation = [relatedInformation(uri, related)];
    if (isRedundant) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
    return diagnostic;
  };

  const toAll = (uri: vscode.Uri, findings: readonly PlacedFinding[]): vscode.Diagnostic[] =>
    findings.map((finding) => toDiagnostic(uri, finding));

  return {
    setNear: (uri, near) => setPart(uri, 0, toAll(uri, near)),
    async set(uri, { near, others, hidden }, lastLine, isWanted) {
      setPart(uri, 0, toAll(uri, near));
      const room = MOST_OF_A_COLLECTION;
      const parts = Math.max(Math.ceil((others.length + 1) / room), collections.length - 1);
      for (let at = 0; at < parts; at += 1) {
        const part = toAll(uri, others.slice(at * room, (at + 1) * room));
        if (at === Math.floor(others.length / room) && hidden > 0) {
          part.push(noteOf(hidden, near.length + others.length, lastLine));
        }
        if (part.length > 0) await pause();
        if (!isWanted()) return;
        setPart(uri, at + 1, part);
      }
    },
    delete(uri) {
      given.delete(uri.toString());
      for (const collection of collections) collection.delete(uri);
    },
    dispose() {
      for (const collection of collections) collection.dispose();
    },
  };
}

function relatedInformation(uri: vscode.Uri, related: RelatedPlace): vscode.DiagnosticRelatedInformation {
  const { what, id, path, range } = related;
  const place = new vscode.Range(range.line, range.start, range.endLine, range.end);
  const target = path === undefined ? uri : vscode.Uri.file(path);
  return new vscode.DiagnosticRelatedInformation(
    new vscode.Location(target, place),
    id === '' ? what : `${what}, ${id}`,
  );
}

/** The last diagnostic of a file of which not all is shown. */
function noteOf(hidden: number, shown: number, lastLine: number): vscode.Diagnostic {
  const more = `${hidden.toLocaleString('en')} more ${hidden === 1 ? 'finding' : 'findings'}`;
  const note = new vscode.Diagnostic(
    new vscode.Range(lastLine, 0, lastLine, 0),
    `${more}: open the Findings view. ${shown.toLocaleString('en')} are marked here, those near what you read and the worst of the others (casewright.check.maximumShown)`,
    vscode.DiagnosticSeverity.Information,
  );
  note.source = SOURCE;
  note.code = { value: 'Show Findings', target: vscode.Uri.parse(`command:${VIEWS.findings}.focus`) };
  return note;
}

function signatureOf({ range, message, severity, code, relatedInformation: related, tags }: vscode.Diagnostic): string {
  const rule = typeof code === 'object' ? code.value : code;
  const other = related?.map(({ location, message: what }) => [location.uri.path, placeOf(location.range), what]);
  return JSON.stringify([placeOf(range), severity, rule, message, other, tags?.length]);
}

function placeOf({ start, end }: vscode.Range): number[] {
  return [start.line, start.character, end.line, end.character];
}
