import { basename } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import type { RewriteAnswer } from '../../protocol/fixes.ts';
import type { App } from '../app.ts';
import { COMMANDS } from '../ids.ts';
import { write } from './applyFixes.ts';
import { createPendingAnswers, keep, rejectedLine } from './pendingAnswers.ts';

/** Proposed texts, which nobody can edit: they are taken as they were checked, or not at all. */
export const PROPOSAL_SCHEME = 'casewright-rewriting';

/** A rewriting that waits for a person's word. */
export interface Proposal {
  readonly dataset: vscode.Uri;
  /** From 0. */
  readonly line: number;
  /** '' where it has none. */
  readonly id: string;
  /** The record's id, or its line in words. */
  readonly name: string;
  readonly answer: RewriteAnswer & { readonly after: string; readonly textAfter: string };
}

/** Rewritings that are offered: shown beside the record as it is, accepted or rejected by a person, never silently. */
export interface Proposals extends vscode.Disposable {
  /** Shows one; resolves when it was accepted or rejected. @param left the record's document */
  offer(proposal: Proposal, left: vscode.Uri): Promise<'accepted' | 'rejected'>;
  /** @param given the proposal's document; that of the active tab where nothing is given */
  accept(given?: vscode.Uri): Promise<void>;
  reject(given?: vscode.Uri): Promise<void>;
}

interface Open {
  readonly uri: vscode.Uri;
  readonly proposal: Proposal;
  readonly settle: (verdict: 'accepted' | 'rejected') => void;
}

export function createProposals(app: App): Proposals {
  const open = new Map<string, Open>();
  const pending = createPendingAnswers(app.context.workspaceState);
  let made = 0;

  /** Takes a proposal out: nobody else can decide on it from now on. */
  const take = (given: vscode.Uri | undefined): Open => {
    const uri = given instanceof vscode.Uri ? given : proposalInSight();
    const found = uri && open.get(uri.toString());
    if (!found) {
      throw new CasewrightError(
        'usage',
        'no-rewriting',
        'No rewriting is waiting to be accepted or rejected',
        'Choose Rewrite Report or Rewrite Span first.',
      );
    }
    open.delete(found.uri.toString());
    return found;
  };
  const closeTabs = async ({ uri }: Open): Promise<void> => {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await vscode.window.tabGroups.close(tabs.filter(({ input }) => isOf(input, uri)));
  };
  const accept = async (given?: vscode.Uri): Promise<void> => {
    const one = take(given);
    const { dataset, answer, name } = one.proposal;
    try {
      const line = await lineNow(app, one.proposal);
      const change = { line, before: answer.before, after: answer.after };
      const saved = await write(app, dataset, [change], `Rewrite ${name}`, true);
      await pending.forget(one.uri.query);
      await closeTabs(one);
      one.settle('accepted');
      const unsaved = saved ? '' : ` ${basename(dataset.path)} is not saved yet.`;
      vscode.window.setStatusBarMessage(`Rewritten: ${name}.${unsaved}`, TOLD_MS);
    } catch (error) {
      // The record changed underneath, or cannot be written: what was paid for is kept.
      await turnDown(one, 'record-changed', 'the record changed before the rewriting was accepted');
      throw error;
    }
  };
  const turnDown = async (one: Open, reason: string, detail: string): Promise<void> => {
    const { dataset, name, answer } = one.proposal;
    await closeTabs(one);
    if (answer.kept) {
      await keep(dataset, rejectedLine(answer.kept, reason, detail));
      await pending.forget(one.uri.query);
      const where = `The rewriting is kept in ${basename(dataset.path)}.rejects.jsonl`;
      vscode.window.setStatusBarMessage(`${name} stays as it is. ${where}`, TOLD_MS);
    }
    one.settle('rejected');
  };
  const dismiss = (one: Open): Promise<void> => turnDown(one, 'not-accepted', 'a person did not accept the rewriting');
  const reject = (given?: vscode.Uri): Promise<void> => dismiss(take(given));
  const tell = async ({ name, answer }: Proposal, uri: vscode.Uri): Promise<void> => {
    const show = answer.outcome === 'mended' ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
    const answered = await show(inWords(name, answer), 'Accept', 'Reject');
    // It may have been decided in the comparison meanwhile.
    if (!open.has(uri.toString())) return;
    if (answered === 'Accept') await vscode.commands.executeCommand(COMMANDS.acceptRewriting, uri);
    if (answered === 'Reject') await vscode.commands.executeCommand(COMMANDS.rejectRewriting, uri);
  };

  const subscriptions = [
    vscode.workspace.registerTextDocumentContentProvider(PROPOSAL_SCHEME, {
      provideTextDocumentContent: (uri) => open.get(uri.toString())?.proposal.answer.textAfter ?? '',
    }),
    // A comparison that is closed without a word counts as a no.
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const one of [...open.values()]) {
        if (closed.some(({ input }) => isOf(input, one.uri)) && !isShown(one.uri)) void dismiss(take(one.uri));
      }
    }),
  ];
  return {
    async offer(proposal, left) {
      made += 1;
      const path = `/${proposal.name.replace(/[\\/]/g, '∕')} rewritten.txt`;
      const uri = vscode.Uri.from({ scheme: PROPOSAL_SCHEME, path, query: `${Date.now()}-${made}` });
      const verdict = new Promise<'accepted' | 'rejected'>((settle) => {
        open.set(uri.toString(), { uri, proposal, settle });
      });
      if (proposal.answer.kept) await pending.remember(uri.query, proposal.dataset, proposal.answer.kept);
      await vscode.commands.executeCommand('vscode.diff', left, uri, `${proposal.name}: now ↔ rewritten`, {
        preview: false,
      });
      void tell(proposal, uri);
      return verdict;
    },
    accept,
    reject,
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

const TOLD_MS = 8000;
const MOST_TOLD = 3;

/** The line of the record, if it is still as it was: others may have come or gone above it. */
async function lineNow(app: App, { dataset, line, id, answer }: Proposal): Promise<number> {
  if (id === '') return line;
  const now = await app.records.read(dataset, { line, id });
  return now.source === answer.before ? now.line : line;
}

function inWords(name: string, answer: RewriteAnswer): string {
  const compared = answer.isCompared
    ? ''
    : ' It was not compared with the other records: the file is too large for that.';
  if (answer.outcome === 'mended') return `The rewriting of ${name} passes the checks.${compared}`;
  const remaining = answer.remaining.map(({ message }) => message);
  const told = remaining.slice(0, MOST_TOLD).join('; ');
  const more = remaining.length > MOST_TOLD ? `; and ${remaining.length - MOST_TOLD} more` : '';
  const count = remaining.length === 1 ? '1 finding remains' : `${remaining.length} findings remain`;
  const worse = answer.isWorse ? ', and worse than before' : '';
  return `The rewriting of ${name} still fails${worse}: ${count} (${told}${more}).${compared}`;
}

function isOf(input: unknown, uri: vscode.Uri): boolean {
  return input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri.toString();
}

function isShown(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => isOf(input, uri)));
}

function proposalInSight(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}
