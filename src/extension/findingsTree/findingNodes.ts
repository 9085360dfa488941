import type * as vscode from 'vscode';
import type { FindingGroup, ListedFinding, SeverityCounts } from '../../protocol/findings.ts';
import type { FullFinding, RuleId } from '../../protocol.ts';

interface Below {
  readonly uri: vscode.Uri;
  /** What it stands under; undefined at the top. */
  readonly parent?: FindingNode;
}

/** A dataset with findings, where the window has several datasets. */
export interface DatasetFindingsNode extends Below {
  readonly kind: 'dataset';
  /** Findings that pass the filter. */
  readonly counts: SeverityCounts;
}

/** A dataset that could not be checked. */
export interface FailedNode extends Below {
  readonly kind: 'failed';
}

interface GroupNode extends Below {
  readonly group: FindingGroup;
}

export interface RuleNode extends GroupNode {
  readonly kind: 'rule';
  readonly rule: RuleId;
}

export interface CodeNode extends GroupNode {
  readonly kind: 'code';
  /** '' for records without one. */
  readonly code: string;
}

export interface RecordNode extends GroupNode {
  readonly kind: 'record';
  /** From 0. */
  readonly line: number;
  /** '' where it has none. */
  readonly id: string;
}

export interface FindingItemNode extends Below {
  readonly kind: 'finding';
  readonly finding: FullFinding;
  readonly listed: ListedFinding;
}

/** The way to those that are not listed yet. */
export interface MoreNode extends Below {
  readonly kind: 'more';
  readonly left: number;
}

/** A row of the Findings view. */
export type FindingNode =
  | DatasetFindingsNode
  | FailedNode
  | RuleNode
  | CodeNode
  | RecordNode
  | FindingItemNode
  | MoreNode;

/** A row that findings stand under. */
export type FindingGroupNode = RuleNode | CodeNode | RecordNode;

export function isGroup(node: FindingNode): node is FindingGroupNode {
  return node.kind === 'rule' || node.kind === 'code' || node.kind === 'record';
}

/** The same for the same row, however often it is made. */
export function idOf(node: FindingNode): string {
  const { uri, parent } = node;
  const above = parent ? idOf(parent) : uri.toString();
  switch (node.kind) {
    case 'dataset':
    case 'failed':
      return `${node.kind} ${uri.toString()}`;
    case 'more':
      return `${above}#more`;
    case 'finding':
      return `${above}#${node.listed.key}`;
    default:
      return `${above}#${node.kind} ${node.group.key}`;
  }
}
