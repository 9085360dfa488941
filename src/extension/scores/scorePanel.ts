import { basename } from 'node:path';
import * as vscode from 'vscode';
import { recordsOf } from '../../node/score/recordsOf.ts';
import type { FromPage, PanelStatus, ScoredWithRecords, ScoreView, ToPage } from '../../protocol/scores.ts';
import type { App } from '../app.ts';
import { COMMANDS } from '../ids.ts';
import { runCommand } from '../runCommand.ts';
import { panelHtml } from './panelHtml.ts';
import { type Pace, type ScoringAgain, scoreAgain } from './scoreAgain.ts';
import { createScoring, type Scoring } from './scoring.ts';

/** A dataset's scores in a tab. */
export interface ScorePanel extends vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  readonly view: ScoreView | undefined;
  readonly scored: ScoredWithRecords | undefined;
  readonly status: PanelStatus;
  readonly onDidChangeStatus: vscode.Event<PanelStatus>;
  /** What the page asks for; commands and tests may ask for it too. */
  receive(message: FromPage): Promise<void>;
}

/** A page that has not come by then, or is out of sight, is not waited for. */
const PAGE_MS = 1000;

type Needed = Pick<App, 'context' | 'engine' | 'findings' | 'providers'>;

/**
 * Fills a panel with the scores of a dataset, which begin at once.
 * @param isAsked whether somebody asked for the scores just now: nothing is sent otherwise
 * @param pace when it is scored again, where that is not as usual
 */
export function createScorePanel(
  app: Needed,
  panel: vscode.WebviewPanel,
  uri: vscode.Uri,
  isAsked: boolean,
  pace?: Pace,
): ScorePanel {
  const post = posting(panel);
  const changed = new vscode.EventEmitter<PanelStatus>();
  const told = {
    onStatus(status: PanelStatus) {
      post({ kind: 'status', status });
      changed.fire(status);
    },
    onScored: ({ view }: ScoredWithRecords) => post({ kind: 'view', view }),
  };
  const scoring = createScoring(app, uri, told, untilPageStands(panel));
  const again = scoreAgain(scoring, uri, panel, pace);
  const receive = (message: FromPage): Promise<void> => answer(message, { app, uri, scoring, again, post });
  const listener = panel.webview.onDidReceiveMessage((message: FromPage) => void runCommand(() => receive(message)));
  panel.onDidDispose(() => vscode.Disposable.from(listener, again, scoring, changed).dispose());
  const name = basename(uri.path);
  panel.title = `Scores: ${name}`;
  panel.webview.html = panelHtml(panel.webview, app.context.extensionUri, name);
  void again.now(isAsked);
  return {
    panel,
    get view() {
      return scoring.scored?.view;
    },
    get scored() {
      return scoring.scored;
    },
    get status() {
      return scoring.status;
    },
    onDidChangeStatus: changed.event,
    receive,
    dispose: () => panel.dispose(),
  };
}

/** Scoring takes all cores, and would keep the page from being painted. */
function untilPageStands(panel: vscode.WebviewPanel): Promise<void> {
  const watches: vscode.Disposable[] = [];
  const stands = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PAGE_MS);
    watches.push(
      new vscode.Disposable(() => clearTimeout(timer)),
      panel.webview.onDidReceiveMessage(() => resolve()),
      panel.onDidDispose(() => resolve()),
    );
  });
  return stands.finally(() => vscode.Disposable.from(...watches).dispose());
}

type Post = (message: ToPage) => void;

/** The way to a panel's page for as long as there is one. */
function posting(panel: vscode.WebviewPanel): Post {
  let isDisposed = false;
  panel.onDidDispose(() => {
    isDisposed = true;
  });
  return (message) => {
    if (!isDisposed) void panel.webview.postMessage(message);
  };
}

/** What a page that asks for something may set going. */
interface Behind {
  readonly app: Needed;
  readonly uri: vscode.Uri;
  readonly scoring: Scoring;
  readonly again: ScoringAgain;
  readonly post: Post;
}

async function answer(message: FromPage, { app, uri, scoring, again, post }: Behind): Promise<void> {
  if (message.kind === 'ready') {
    if (scoring.scored) post({ kind: 'view', view: scoring.scored.view });
    post({ kind: 'status', status: scoring.status });
  } else if (message.kind === 'score') await again.now(true);
  else if (message.kind === 'stop') again.stop();
  else if (message.kind === 'recordsOf') {
    const table = scoring.scored?.table;
    if (table) post({ kind: 'records', page: recordsOf(table, message.query, message.from) });
  } else await carryOut(message, app, uri);
}

/** What the page asks of the rest of the editor. */
async function carryOut(message: FromPage, { findings }: Needed, uri: vscode.Uri): Promise<void> {
  const run = vscode.commands.executeCommand;
  switch (message.kind) {
    case 'openDataset':
      await run('vscode.open', uri);
      return;
    case 'openConfiguration':
      await run(COMMANDS.openConfiguration);
      return;
    case 'openRecord':
      await run(COMMANDS.openRecord, { uri, id: message.id, line: message.line });
      return;
    case 'showFindings':
      if (!findings.get(uri)) await run(COMMANDS.checkDataset, uri);
      await run(COMMANDS.filterFindings, { rules: [message.rule] });
      return;
    case 'export':
      await run(COMMANDS.exportScoreReport, uri);
      return;
    case 'generate': {
      const { codes, axes, missing } = message;
      const limits = { ...(axes && { axes }), ...(missing && { missing }) };
      await run(COMMANDS.generateReports, { codes, target: uri.toString(), ...limits });
    }
  }
}
