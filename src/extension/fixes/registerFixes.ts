import * as vscode from 'vscode';
import type { RuleId } from '../../protocol.ts';
import type { App } from '../app.ts';
import { COMMANDS } from '../ids.ts';
import { registerCommand } from '../runCommand.ts';
import { fixMany, fixRule } from './applyFixes.ts';
import { type Chosen, chosenBy, type FixArgument, shownBy } from './chosen.ts';
import { CODE_ACTION_KINDS, createCodeActions, FIXABLE } from './codeActions.ts';
import { compareWithSource, compareWithTwin } from './compare.ts';
import { createDifferenceHover } from './differenceHover.ts';
import type { Proposals } from './proposals.ts';
import { keepThis, removeRecords } from './removeRecords.ts';
import { rewriteRecords } from './rewriteRecord.ts';
import { suppressFindings } from './suppress.ts';

/** The commands that mend the findings of one rule. */
const RULE_FIXES: readonly (readonly [command: string, rule: RuleId])[] = [
  [COMMANDS.removeLabel, 'label-leakage'],
  [COMMANDS.stripResidue, 'llm-residue'],
  [COMMANDS.replaceIdentifier, 'phi'],
  [COMMANDS.fixCode, 'invalid-record'],
];

/** Fixes where findings stand: light bulb, hover, and commands for the cursor and for rows of trees. */
export function registerFixes(app: App, proposals: Proposals): vscode.Disposable[] {
  type Run = (chosen: readonly Chosen[], given: unknown) => Promise<void>;
  const on = (command: string, run: Run, choose = chosenBy): vscode.Disposable =>
    registerCommand(command, async (given?: unknown, selected?: unknown) =>
      run(await choose(app, given, selected), given),
    );
  const onShown = (command: string, run: Run): vscode.Disposable => on(command, run, shownBy);
  return [
    vscode.languages.registerCodeActionsProvider(FIXABLE, createCodeActions(app), CODE_ACTION_KINDS),
    vscode.languages.registerHoverProvider(FIXABLE, createDifferenceHover(app)),
    ...RULE_FIXES.map(([command, rule]) =>
      onShown(command, (chosen, given) => fixRule(app, rule, chosen, (given as FixArgument | undefined)?.choice)),
    ),
    onShown(COMMANDS.fixFindings, (chosen) => fixMany(app, chosen)),
    on(COMMANDS.compareWithTwin, ([first]) => compareWithTwin(app, first!)),
    on(COMMANDS.compareWithSource, ([first]) => compareWithSource(app, first!)),
    on(COMMANDS.keepThis, ([first]) => keepThis(app, first!)),
    on(COMMANDS.removeRecord, (chosen) => removeRecords(app, chosen)),
    on(COMMANDS.suppressFinding, (chosen) => suppressFindings(app, chosen)),
    on(COMMANDS.rewriteSpan, (chosen) => rewriteRecords(app, proposals, chosen, 'span')),
    on(COMMANDS.rewriteReport, (chosen) => rewriteRecords(app, proposals, chosen, 'report')),
    registerCommand(COMMANDS.acceptRewriting, (uri?: vscode.Uri) => proposals.accept(uri)),
    registerCommand(COMMANDS.rejectRewriting, (uri?: vscode.Uri) => proposals.reject(uri)),
  ];
}
