import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { ClusterMark } from '../../protocol/review.ts';
import type { App } from '../app.ts';
import { COMMANDS, SETTINGS } from '../ids.ts';
import { registerCommand } from '../runCommand.ts';
import { scopeOf } from '../scope.ts';

/** How many hues there are; `casewright.cluster1` and on among the colours of package.json. */
const HUES = 8;
/** With the hue, for those who tell hues apart badly and in themes of high contrast. */
const BORDERS = ['solid', 'dashed', 'dotted'];
/** Lines above and below what is looked at that are coloured already. */
const MARGIN = 60;
const PAUSE_MS = 150;

/** Colours passages that stand in many records, the same passage in the same hue; off until it is switched on. */
export function registerClusters(app: App): vscode.Disposable[] {
  const types = Array.from({ length: HUES }, (_, at) =>
    vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor(`casewright.cluster${at + 1}`),
      borderColor: new vscode.ThemeColor(`casewright.clusterBorder${at + 1}`),
      borderStyle: BORDERS[at % BORDERS.length],
      borderWidth: '1px',
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  );
  /** Which hue a passage has, in the order they came into view: neighbours differ. */
  const hues = new Map<string, Map<string, number>>();
  let timer: NodeJS.Timeout | undefined;

  const isOn = (): boolean => vscode.workspace.getConfiguration(SETTINGS.section).get(SETTINGS.showClusters, false);
  const hueOf = (uri: vscode.Uri, cluster: string): number => {
    const own = hues.get(uri.toString()) ?? new Map<string, number>();
    hues.set(uri.toString(), own);
    const hue = own.get(cluster) ?? own.size % HUES;
    own.set(cluster, hue);
    return hue;
  };
  const show = (editor: vscode.TextEditor, marks: readonly ClusterMark[]): void => {
    const byHue: vscode.DecorationOptions[][] = types.map(() => []);
    for (const { line, start, end, cluster, message } of marks) {
      const range = new vscode.Range(line, start, line, end);
      byHue[hueOf(editor.document.uri, cluster)]!.push({ range, hoverMessage: message });
    }
    for (const [at, type] of types.entries()) editor.setDecorations(type, byHue[at]!);
  };
  const update = async (): Promise<void> => {
    for (const editor of vscode.window.visibleTextEditors) {
      const { document } = editor;
      if (!app.findings.get(document.uri)?.follower) continue;
      const lines = editor.visibleRanges.flatMap(({ start, end }) => [start.line, end.line]);
      if (!isOn() || lines.length === 0) {
        show(editor, []);
        continue;
      }
      const { version, marks } = await app.engine.request('review.clusters', {
        document: { uri: document.uri.toString(), path: document.uri.fsPath, scope: scopeOf(document.uri) },
        from: Math.max(0, Math.min(...lines) - MARGIN),
        to: Math.max(...lines) + MARGIN,
      });
      // Places in another version would colour other words; the check tells when it has caught up.
      if (version === document.version) show(editor, marks);
    }
  };
  const onFailure = (error: unknown): void => {
    // What keeps a dataset from being read is told by its check.
    if (!(error instanceof CasewrightError)) throw error;
  };
  const updateSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void update().catch(onFailure), PAUSE_MS);
  };
  const toggle = async (): Promise<void> => {
    const settings = vscode.workspace.getConfiguration(SETTINGS.section);
    await settings.update(SETTINGS.showClusters, !isOn(), vscode.ConfigurationTarget.Global);
  };
  return [
    ...types,
    new vscode.Disposable(() => clearTimeout(timer)),
    registerCommand(COMMANDS.toggleClusters, toggle),
    app.findings.onDidChange(() => {
      if (isOn()) updateSoon();
    }),
    vscode.window.onDidChangeVisibleTextEditors(updateSoon),
    vscode.window.onDidChangeTextEditorVisibleRanges(() => {
      if (isOn()) updateSoon();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => hues.delete(uri.toString())),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SETTINGS.section}.${SETTINGS.showClusters}`)) updateSoon();
    }),
  ];
}
