import * as vscode from 'vscode';
import { RULES } from '../../engine/checks/rules.ts';
import type { CheckState, RuleId } from '../../protocol.ts';
import type { Datasets } from '../datasets.ts';
import { COMMANDS, VIEWS } from '../ids.ts';
import { addressOf, isRecordUri } from '../records/recordUri.ts';
import { checkRun } from './checkSettings.ts';
import { count, countsInWords, totalOf } from './countWords.ts';
import type { FileFindings } from './fileFindings.ts';
import type { Findings } from './findings.ts';

/** What the status bar says of the dataset in the active tab. */
export interface StatusText {
  readonly text: string;
  readonly tooltip: string;
  readonly isFailure: boolean;
}

/** Tells of the dataset in the active tab how many records are checked and what was found. */
export function createStatusItem(findings: Findings, datasets: Datasets): vscode.Disposable & { text(): string } {
  const item = vscode.window.createStatusBarItem('casewright.findings', vscode.StatusBarAlignment.Left, 50);
  item.name = 'Casewright Findings';
  const update = (): void => {
    const uri = activeUri();
    if (!uri || !datasets.get(uri)) {
      item.hide();
      return;
    }
    const { text, tooltip, isFailure } = describeStatus(findings.get(uri), findings.isStopped, checkRun());
    const isCounted = /finding/i.test(text);
    const links = `[Show Findings](command:${SHOW}) · [Check Again](command:${COMMANDS.checkDataset})`;
    const markdown = new vscode.MarkdownString(`${tooltip}\n\n${links}`, true);
    markdown.isTrusted = { enabledCommands: [SHOW, COMMANDS.checkDataset] };
    item.text = text;
    item.tooltip = markdown;
    item.command = isCounted ? SHOW : COMMANDS.checkDataset;
    item.backgroundColor = isFailure ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    item.accessibilityInformation = { label: `Casewright: ${text.replace(/\$\([^)]*\) /g, '')}` };
    item.show();
  };
  update();
  const subscriptions = [
    item,
    findings.onDidChange(update),
    datasets.onDidChange(update),
    vscode.window.tabGroups.onDidChangeTabs(update),
    vscode.window.tabGroups.onDidChangeTabGroups(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  ];
  return {
    text: () => item.text,
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

const SHOW = `${VIEWS.findings}.focus`;

/** The file in the active tab: one too large for an editor of extensions has no active editor. */
function activeUri(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const uri = input instanceof vscode.TabInputText ? input.uri : vscode.window.activeTextEditor?.document.uri;
  return uri && isRecordUri(uri) ? addressOf(uri).dataset : uri;
}

function describeStatus(file: FileFindings | undefined, isStopped: boolean, run: string): StatusText {
  const { state } = file ?? {};
  if (isStopped) {
    return { text: '$(error) Check stopped', tooltip: 'The check stopped unexpectedly, twice.', isFailure: true };
  }
  if (!state) {
    const why = run === 'manual' ? 'Datasets are checked by command alone (`casewright.check.run`).' : '';
    const text = run === 'manual' ? '$(circle-outline) Not checked' : '$(sync~spin) Checking…';
    return { text, tooltip: why, isFailure: false };
  }
  if (state.failure) {
    const { message, remedy = '' } = state.failure;
    return { text: '$(error) Cannot be checked', tooltip: `${message}. ${remedy}`, isFailure: true };
  }
  return { text: textOf(file!, state), tooltip: tooltipOf(file!, state), isFailure: false };
}

function textOf({ isCurrent }: FileFindings, state: CheckState): string {
  const { error, warning } = state.findings;
  const total = totalOf(state.findings);
  const icon = !state.isDone
    ? 'sync~spin'
    : total === 0
      ? 'check'
      : error > 0
        ? 'error'
        : warning > 0
          ? 'warning'
          : 'info';
  const records = state.isDone
    ? `${count(state.checked, 'record')} checked`
    : state.records === 0
      ? 'Checking'
      : `${count(state.checked)} of ${count(state.records, 'record')} checked`;
  const found = total === 0 ? (state.isDone ? 'no findings' : '') : count(total, 'finding');
  const since = state.isDone && !isCurrent && checkRun() !== 'onType' ? 'edited since' : '';
  return `$(${icon}) ${[records, found, since].filter((part) => part !== '').join(' · ')}`;
}

function tooltipOf({ follower, hidden }: FileFindings, state: CheckState): string {
  const counts = countsInWords(state.findings) || 'nothing found';
  const rules = Object.entries(state.rules)
    .filter(([, number]) => number > 0)
    .map(([rule, number]) => `| ${RULES[rule as RuleId].title} | ${count(number)} |`);
  const table = rules.length > 0 ? `\n\n| Rule | Findings |\n|---|--:|\n${rules.join('\n')}` : '';
  const how = follower
    ? ''
    : '\n\nRead from disk as it was saved. VS Code hands no file over 50 MB to extensions, so squiggles may be missing in it.';
  const beside = hidden > 0 ? `\n\n${count(hidden)} of them are not marked: \`casewright.check.maximumShown\`.` : '';
  return `**${count(state.checked)} of ${count(state.records, 'record')} checked**: ${counts}${table}${beside}${how}`;
}
