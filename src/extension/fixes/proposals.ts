import { basename } from 'node:path';
import * as vscode from 'vscode';
import { CasewrightError } from '../../engine/errors.ts';
import { serialiseObject } from '../../engine/record/schema.ts';
import type { RewriteAnswer } from '../../protocol/fixes.ts';
import type { App } from '../app.ts';
import { openRejects } from '../generation/rejects.ts';
import { COMMANDS } from '../ids.ts';
import { write } from './applyFixes.ts';

/** Proposed texts, which nobody can edit: they are taken as they were checked, or not at all. */
export const PROPOSAL_SCHEME = 'casewright-rewriting';

/** A rewriting that waits for a person's word. */
export interface Proposal {
  readonly dataset: vscode.Uri;
  /** From 0. */
  readonly line: number;
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
  let made = 0;

  const take = (given: vscode.Uri | undefined): Open => {
    const uri = given instanceof vscode.Uri ? given : proposalInSight();
    const found = uri && open.get(uri.toString());
    if (found) return found;
    throw new CasewrightError(
      'usage',
      'no-rewriting',
      'No rewriting is waiting to be accepted or rejected',
      'Choose Rewrite Report or Rewrite Span first.',
    );
  };
  const leave = async ({ uri }: Open): Promise<void> => {
    open.delete(uri.toString());
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await vscode.window.tabGroups.close(tabs.filter(({ input }) => isOf(input, uri)));
  };
  const accept = async (given?: vscode.Uri): Promise<void> => {
    const one = take(given);
    const { dataset, line, answer, name } = one.proposal;
    try {
      const change = { line, before: answer.before, after: answer.after };
      const saved = await write(app, dataset, [change], `Rewrite ${name}`, true);
      await leave(one);
      one.settle('accepted');
      const unsaved = saved ? '' : ` ${basename(dataset.path)} is not saved yet.`;
      vscode.window.setStatusBarMessage(`Rewritten: ${name}.${unsaved}`, TOLD_MS);
    } catch (error) {
      // The record changed underneath: what was paid for is kept.
      await leave(one);
      await keep(one.proposal, 'record-changed', 'the record changed before the rewriting was accepted');
      one.settle('rejected');
      throw error;
    }
  };
  const dismiss = async (one: Open): Promise<void> => {
    await leave(one);
    await keep(one.proposal, 'not-accepted', 'a person did not accept the rewriting');
    one.settle('rejected');
  };
  const reject = (given?: vscode.Uri): Promise<void> => dismiss(take(given));

  const subscriptions = [
    vscode.workspace.registerTextDocumentContentProvider(PROPOSAL_SCHEME, {
      provideTextDocumentContent: (uri) => open.get(uri.toString())?.proposal.answer.textAfter ?? '',
    }),
    // A comparison that is closed without a word counts as a no.
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const one of [...open.values()]) {
        if (closed.some(({ input }) => isOf(input, one.uri)) && !isShown(one.uri)) void dismiss(one);
      }
    }),
  ];
  return {
    async offer(proposal, left) {
      made += 1;
      const path = `/${proposal.name.replace(/[\\/]/g, '∕')} rewritten.txt`;
      const uri = vscode.Uri.from({ scheme: PROPOSAL_SCHEME, path, query: String(made) });
      const verdict = new Promise<'accepted' | 'rejected'>((settle) => {
        open.set(uri.toString(), { uri, proposal, settle });
      });
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

async function tell({ name, answer }: Proposal, uri: vscode.Uri): Promise<void> {
  const remaining = answer.remaining.map(({ message }) => message);
  const told = remaining.slice(0, MOST_TOLD).join('; ');
  const more = remaining.length > MOST_TOLD ? `; and ${remaining.length - MOST_TOLD} more` : '';
  const compared = answer.isCompared
    ? ''
    : ' It was not compared with the other records: the file is too large for that.';
  const isGood = answer.outcome === 'mended';
  const count = remaining.length === 1 ? '1 finding remains' : `${remaining.length} findings remain`;
  const message = isGood
    ? `The rewriting of ${name} passes the checks.${compared}`
    : `The rewriting of ${name} still fails${answer.isWorse ? ', and worse than before' : ''}: ${count} (${told}${more}).${compared}`;
  const show = isGood ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
  const answered = await show(message, 'Accept', 'Reject');
  if (answered === 'Accept') await vscode.commands.executeCommand(COMMANDS.acceptRewriting, uri);
  if (answered === 'Reject') await vscode.commands.executeCommand(COMMANDS.rejectRewriting, uri);
}

/** An answer that was paid for goes where generation puts those that it does not use. */
async function keep({ dataset, answer, name }: Proposal, reason: string, detail: string): Promise<void> {
  if (!answer.kept) return;
  const { id = '', code = '', content = '', meta = {} } = answer.kept;
  const rejects = openRejects(dataset);
  await rejects.append([serialiseObject({ id, code, reason, detail, content, meta })]);
  await rejects.close();
  vscode.window.setStatusBarMessage(
    `${name} stays as it is. The rewriting is kept in ${basename(dataset.path)}.rejects.jsonl`,
    TOLD_MS,
  );
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
