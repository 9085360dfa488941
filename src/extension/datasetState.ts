import * as vscode from 'vscode';
import { RULE_IDS } from '../engine/checks/finding.ts';
import { RULES } from '../engine/checks/rules.ts';
import type { DatasetDecisions } from '../protocol/findings.ts';
import type { CheckState } from '../protocol.ts';
import { decisionsUri } from './brokenDecisions.ts';
import { count, countsInWords, totalOf } from './findings/countWords.ts';
import type { FileFindings } from './findings/fileFindings.ts';
import { severityIcon } from './findingsTree/findingItems.ts';
import { VIEWS } from './ids.ts';
import { asSentence } from './sentences.ts';

/** How far a dataset is checked and reviewed. */
export interface DatasetState {
  /** Undefined: not checked. */
  readonly check?: Pick<CheckState, 'checked' | 'records' | 'findings' | 'rules' | 'isDone' | 'failure'>;
  /** Undefined: nothing decided yet. */
  readonly review?: DatasetDecisions;
}

export function stateOfDataset(file: FileFindings | undefined, review: DatasetDecisions | undefined): DatasetState {
  const { checked, records, findings, rules, isDone, failure } = file?.state ?? {};
  const check = findings && { checked, records, findings, rules, isDone, ...(failure && { failure }) };
  return { ...(check && { check: check as NonNullable<DatasetState['check']> }), ...(review && { review }) };
}

/** `3 errors, 2 warnings`, `no findings`, `not checked`, `checking, 40 %`. */
export function checkInWords({ check }: DatasetState): string {
  if (!check) return 'not checked';
  if (check.failure) return 'cannot be checked';
  if (!check.isDone) return `checking, ${Math.floor((100 * check.checked) / Math.max(1, check.records))} %`;
  return countsInWords(check.findings) || 'no findings';
}

/** The row that leads to the findings. */
export function checkRow(uri: vscode.Uri, state: DatasetState): vscode.TreeItem {
  const { check } = state;
  const item = new vscode.TreeItem('Findings');
  item.id = `${uri.toString()}#check`;
  item.description = checkInWords(state);
  item.contextValue = 'datasetFindings';
  item.tooltip = rulesInWords(state) || item.description;
  item.iconPath = !check?.isDone
    ? new vscode.ThemeIcon('sync')
    : totalOf(check.findings) === 0
      ? new vscode.ThemeIcon(check.failure ? 'error' : 'pass')
      : severityIcon(check.findings);
  item.command = { command: `${VIEWS.findings}.focus`, title: 'Show Findings' };
  return item;
}

/** The row that tells where the review stands. */
export function reviewRow(uri: vscode.Uri, { review }: DatasetState): vscode.TreeItem {
  const item = new vscode.TreeItem('Review');
  item.id = `${uri.toString()}#review`;
  const broken = brokenInWords(review);
  item.description = [broken, reviewInWords(review)].filter(Boolean).join(' · ');
  item.tooltip = [reviewInWords(review), ...reviewDetails(review)].join('\n');
  item.contextValue = 'datasetReview';
  item.iconPath = broken
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('checklist');
  const open = { command: 'vscode.open', title: 'Open the Decisions', arguments: [decisionsUri(uri)] };
  if (broken) item.command = open;
  return item;
}

/** All that is known of a dataset, for its tooltip. @param lines what stands first */
export function datasetTooltip(lines: readonly (string | undefined)[], state: DatasetState): string {
  const { check, review } = state;
  const failure = check?.failure && `Cannot be checked: ${asSentence(check.failure.message)}`;
  const records = check?.records ?? 0;
  const checked =
    check && !check.failure ? `${count(check.checked)} of ${count(records, 'record')} checked: ${found(check)}` : '';
  const checks = [failure ?? checked, rulesInWords(state)];
  const reviews = review ? [`Review: ${reviewInWords(review)}`, ...reviewDetails(review)] : [];
  return [...lines, ...(check ? checks : [`Not checked yet: use ${CHECK}`]), ...reviews].filter(Boolean).join('\n');
}

const CHECK = 'Check Dataset in its menu';

function found({ findings, isDone }: NonNullable<DatasetState['check']>): string {
  return countsInWords(findings) || (isDone ? 'no findings' : 'no findings so far');
}

/** One rule a line. */
function rulesInWords({ check }: DatasetState): string {
  return RULE_IDS.filter((rule) => (check?.rules[rule] ?? 0) > 0)
    .map((rule) => `  ${RULES[rule].title}: ${count(check!.rules[rule]!)}`)
    .join('\n');
}

/** `4 accepted, 1 needs work, 2 rejected, 33 open`. */
function reviewInWords(review: DatasetDecisions | undefined): string {
  if (!review) return 'nothing decided yet';
  const { accepted, needsWork, rejected, open } = review;
  const parts = [
    accepted > 0 && `${count(accepted)} accepted`,
    needsWork > 0 && `${count(needsWork)} ${needsWork === 1 ? 'needs' : 'need'} work`,
    rejected > 0 && `${count(rejected)} rejected`,
    `${count(open)} open`,
  ];
  return parts.filter(Boolean).join(', ');
}

function brokenInWords(review: DatasetDecisions | undefined): string {
  const lines = review?.broken.length ?? 0;
  return lines === 0 ? '' : `${count(lines, 'broken line')} in the decisions file`;
}

function reviewDetails(review: DatasetDecisions | undefined): string[] {
  if (!review) return [];
  const { disputed, agreement, broken } = review;
  const [first] = broken;
  return [
    ...(disputed > 0 ? [`  ${count(disputed, 'record')} with differing verdicts`] : []),
    ...(agreement ? agreementInWords(agreement) : []),
    ...(first ? [`  ${brokenInWords(review)}, kept as they are; line ${first.line + 1}: ${first.message}`] : []),
  ];
}

function agreementInWords({
  annotators,
  items,
  method,
  raw,
  kappa,
}: NonNullable<DatasetDecisions['agreement']>): string[] {
  if (raw.value === null) return [`  Agreement of ${count(annotators, 'annotator')} is not defined: ${raw.reason}`];
  const name = method === 'cohen' ? 'Cohen’s kappa' : 'Fleiss’ kappa';
  const said =
    kappa.value === null ? `not defined: ${kappa.reason}` : kappa.value.toFixed(2).replace(/^-0\.00$/, '0.00');
  const share = `${(raw.value * 100).toFixed(0)} %`;
  return [`  ${count(annotators, 'annotator')} agree on ${share} of ${count(items, 'record')}; ${name} ${said}`];
}
