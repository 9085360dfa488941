import { basename } from 'node:path';
import * as vscode from 'vscode';
import { helpOf, RULES } from '../../engine/checks/rules.ts';
import type { SeverityCounts } from '../../protocol/findings.ts';
import type { FailureData, Severity } from '../../protocol.ts';
import { count, countsInWords } from '../findings/countWords.ts';
import { COMMANDS } from '../ids.ts';
import { asEditorRemedy, asSentence } from '../sentences.ts';
import {
  type CodeNode,
  type FindingItemNode,
  type FindingNode,
  idOf,
  type MoreNode,
  type RecordNode,
  type RuleNode,
} from './findingNodes.ts';

/** What rows say beside what stands in them. */
export interface ItemContext {
  titleOf(code: string): string | undefined;
  failureOf(uri: vscode.Uri): FailureData | undefined;
}

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

const ICONS: Readonly<Record<Severity, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  information: new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground')),
};

/** How a severity is said to somebody. */
const SAID: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', information: 'For information' };

/** The icon of the worst there is. */
export function severityIcon(counts: SeverityCounts): vscode.ThemeIcon {
  return ICONS[counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'information'];
}

export function findingTreeItem(node: FindingNode, context: ItemContext): vscode.TreeItem {
  const item = itemOf(node, context);
  item.id = idOf(node);
  return item;
}

function itemOf(node: FindingNode, { titleOf, failureOf }: ItemContext): vscode.TreeItem {
  switch (node.kind) {
    case 'dataset': {
      const item = datasetItem(node.uri, Expanded);
      item.description = countsInWords(node.counts);
      item.contextValue = 'dataset';
      return item;
    }
    case 'failed':
      return failedItem(node.uri, failureOf(node.uri));
    case 'rule':
      return ruleItem(node);
    case 'code':
      return codeItem(node, titleOf(node.code));
    case 'record':
      return recordItem(node);
    case 'finding':
      return findingItem(node);
    case 'more':
      return moreItem(node);
  }
}

/** A file has its icon and git colours; a document without a file its name alone. */
function datasetItem(uri: vscode.Uri, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  return uri.scheme === 'file' ? new vscode.TreeItem(uri, state) : new vscode.TreeItem(basename(uri.path), state);
}

function failedItem(uri: vscode.Uri, failure: FailureData | undefined): vscode.TreeItem {
  const item = datasetItem(uri, None);
  const { message = '', remedy = '' } = failure ?? {};
  item.description = `cannot be checked: ${message}`;
  item.tooltip = [asSentence(message), remedy && asEditorRemedy(remedy)].filter(Boolean).join('\n');
  item.iconPath = ICONS.error;
  item.contextValue = 'failed';
  const isConfig = failure?.kind === 'config';
  item.command = isConfig
    ? { command: COMMANDS.openConfiguration, title: 'Open casewright.json', arguments: [uri] }
    : { command: COMMANDS.checkDataset, title: 'Check Dataset', arguments: [uri] };
  return item;
}

function ruleItem({ rule, group }: RuleNode): vscode.TreeItem {
  const item = new vscode.TreeItem(RULES[rule].title, Collapsed);
  item.description = countsInWords(group.counts);
  item.iconPath = severityIcon(group.counts);
  item.tooltip = new vscode.MarkdownString(`**${RULES[rule].title}** (\`${rule}\`)\n\n${helpOf(RULES[rule])}`);
  item.contextValue = `rule.${rule}`;
  item.accessibilityInformation = { label: `${RULES[rule].title}: ${countsInWords(group.counts)}` };
  return item;
}

function codeItem({ code, group }: CodeNode, title: string | undefined): vscode.TreeItem {
  const name = code === '' ? 'Records without a code' : code;
  const item = new vscode.TreeItem(name, Collapsed);
  item.description = [countsInWords(group.counts), title].filter(Boolean).join(' · ');
  item.iconPath = severityIcon(group.counts);
  item.tooltip = title ? `${code} ${title}` : name;
  item.contextValue = 'code';
  item.accessibilityInformation = { label: [name, title, countsInWords(group.counts)].filter(Boolean).join(', ') };
  return item;
}

function recordItem(node: RecordNode): vscode.TreeItem {
  const { group, id, line, uri } = node;
  const codes = group.record?.codes ?? [];
  const name = nameOf(id, line);
  const item = new vscode.TreeItem(name, Collapsed);
  item.description = [countsInWords(group.counts), codes.join(', ')].filter(Boolean).join(' · ');
  item.iconPath = severityIcon(group.counts);
  item.tooltip = `${id || 'Without id'}, line ${count(line + 1)}${codes.length > 0 ? `, ${codes.join(', ')}` : ''}\n${countsInWords(group.counts)}`;
  item.contextValue = 'record';
  item.accessibilityInformation = { label: `Record ${name}, ${item.description}` };
  item.command = openRecord(uri, { line, id });
  return item;
}

function findingItem(node: FindingItemNode): vscode.TreeItem {
  const { finding, listed, parent, uri } = node;
  const { rule, severity, message, id, line } = finding;
  const name = nameOf(id, line);
  const title = RULES[rule].title;
  const { words } = listed;
  const item = new vscode.TreeItem(words === undefined ? message : `“${words}”`, None);
  const codes = listed.codes.join(', ');
  const said = words === undefined ? undefined : message;
  const beside = { rule: [name, said], code: [name, title, said], record: [title, said] };
  item.description = beside[parent?.kind as keyof typeof beside].filter(Boolean).join(' · ');
  item.iconPath = ICONS[severity];
  const tooltip = new vscode.MarkdownString();
  tooltip.appendText(`${SAID[severity]}: ${asSentence(message)}`);
  if (words !== undefined) {
    tooltip.appendMarkdown('\n\n');
    tooltip.appendText(`“${words}”`);
  }
  tooltip.appendMarkdown('\n\n');
  tooltip.appendText(`${[id || 'Without id', `line ${count(line + 1)}`, codes].filter(Boolean).join(', ')}`);
  tooltip.appendMarkdown(`\n\n**${title}** (\`${rule}\`): ${RULES[rule].mend}`);
  item.tooltip = tooltip;
  item.contextValue = `finding.${rule}.${severity}`;
  item.accessibilityInformation = { label: `${SAID[severity]}: ${message}. ${title}, record ${name}` };
  item.command = openRecord(uri, { line, id, ...(listed.span && { span: listed.span }) });
  return item;
}

function moreItem(node: MoreNode): vscode.TreeItem {
  const item = new vscode.TreeItem('Show More', None);
  item.description = `${count(node.left)} ${node.left === 1 ? 'is' : 'are'} not listed yet`;
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.contextValue = 'more';
  item.command = { command: COMMANDS.showMoreFindings, title: 'Show More', arguments: [node] };
  return item;
}

/** A record's id, or where it stands. */
function nameOf(id: string, line: number): string {
  return id === '' ? `Line ${count(line + 1)}` : id;
}

function openRecord(uri: vscode.Uri, at: { line: number; id: string; span?: unknown }): vscode.Command {
  return { command: COMMANDS.openRecord, title: 'Open Record', arguments: [{ uri: uri.toString(), ...at }] };
}
