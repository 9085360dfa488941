import * as vscode from 'vscode';
import type { CatalogueEntry, CodeGroup } from '../protocol.ts';
import { type CodeCount, describeCount } from './codeCounts.ts';

/** How rows and lists mark codes that only a language model can write for. */
export const NOT_COVERED = 'no offline words';
/** The same in a sentence. */
export const NOT_COVERED_SENTENCE =
  'The offline composer has no words for it yet; a language model can write its reports.';

/** What a row shows beside its name. */
export interface RowState {
  /** Codes that can be used at or below the row. */
  readonly inside: readonly string[];
  /** How many of them are ticked. */
  readonly ticked: number;
  /** The offline composer writes unless another is chosen, and has words for none of them. */
  readonly lacksWords: boolean;
}

/** A row of the tree for a block of categories. */
export function groupItem(group: CodeGroup, state: RowState): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(group.name, isPartly(state) ? Expanded : Collapsed);
  item.id = `group:${group.name}`;
  item.contextValue = 'group';
  item.tooltip = [`${group.title} (${group.name})`, ...(state.lacksWords ? [NOT_COVERED_SENTENCE] : [])].join('\n');
  return withState(item, group.title, { ...state, marked: state.lacksWords, label: `${group.name}, ${group.title}` });
}

export interface CodeState extends RowState {
  readonly count: CodeCount | undefined;
  /** The title, or its end where the row above says the rest. */
  readonly shown: string;
}

/** A row of the tree for a code or a heading. */
export function codeItem(entry: CatalogueEntry, { count, shown, ...state }: CodeState): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(entry.code, entry.billable ? None : isPartly(state) ? Expanded : Collapsed);
  item.id = entry.code;
  item.contextValue = entry.billable ? 'code' : 'heading';
  const label = `${entry.code}, ${entry.title}`;
  // A category says it for the codes below it, which need the room for their titles.
  const marked = state.lacksWords && entry.parent === undefined;
  return withState(item, shown, { ...state, marked, counted: describeCount(count), label });
}

function isPartly({ inside, ticked }: Pick<RowState, 'inside' | 'ticked'>): boolean {
  return ticked > 0 && ticked < inside.length;
}

interface Shown extends RowState {
  readonly marked: boolean;
  readonly counted?: string;
  /** For those who hear the row instead of seeing it. */
  readonly label: string;
}

/** Description and check box; a check box has two states, so that a description tells of the third. */
function withState(
  item: vscode.TreeItem,
  title: string,
  { inside, ticked, lacksWords, marked, counted, label }: Shown,
) {
  const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
  const some = isPartly({ inside, ticked }) ? `${ticked} of ${inside.length} ticked` : '';
  const lacking = lacksWords ? NOT_COVERED : '';
  const name = String(item.label);
  const what = item.contextValue === 'code' ? name : `all ${inside.length} codes below ${name}`;
  item.description = said([counted, some, marked ? lacking : '', title], ' · ');
  item.accessibilityInformation = { label: said([label, counted, some, lacking], ', '), role: 'checkbox' };
  item.checkboxState = {
    state: ticked > 0 && ticked === inside.length ? Checked : Unchecked,
    tooltip: said([`Tick ${what}`, lacking], ': '),
  };
  return item;
}

function said(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}
