import * as vscode from 'vscode';
import type { FindingGroup, FindingListing } from '../../protocol/findings.ts';
import type { RuleId } from '../../protocol.ts';
import type { CodeTitles } from '../codesTree.ts';
import type { Datasets } from '../datasets.ts';
import type { Engine } from '../engine.ts';
import { totalOf } from '../findings/countWords.ts';
import type { FileFindings } from '../findings/fileFindings.ts';
import type { Findings } from '../findings/findings.ts';
import { COMMANDS, VIEWS } from '../ids.ts';
import { registerCommand } from '../runCommand.ts';
import { findingTreeItem } from './findingItems.ts';
import { type FindingGroupNode, type FindingNode, idOf, isGroup, type MoreNode } from './findingNodes.ts';
import { createListingChoice, type ListingChoice } from './listing.ts';
import { createViewStatus } from './viewStatus.ts';

/** The Findings view. */
export interface FindingsTree extends vscode.Disposable {
  /** For tests: what the view shows. */
  readonly provider: vscode.TreeDataProvider<FindingNode>;
  readonly listing: ListingChoice;
  /** For tests: what the view says around its rows. */
  readonly view: Pick<vscode.TreeView<FindingNode>, 'badge' | 'description' | 'message' | 'selection'>;
}

/** Rows listed under one, and so many more each time they are asked for. */
export const PAGE = 200;
/** The view is drawn again so long after something changed; while a check goes on, less often. */
const PAUSE_MS = 250;
const CHECKING_PAUSE_MS = 1000;

export function createFindingsTree(
  context: vscode.ExtensionContext,
  engine: Engine,
  datasets: Datasets,
  findings: Findings,
  titles: CodeTitles,
): FindingsTree {
  const changed = new vscode.EventEmitter<FindingNode | undefined>();
  const listing = createListingChoice(context.workspaceState);
  /** How many rows are listed under those of which more than a page was asked for. */
  const wanted = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let drawn = '';

  const checked = (): readonly FileFindings[] =>
    findings
      .all()
      .filter(({ state }) => state !== undefined)
      .sort((a, b) => a.uri.path.localeCompare(b.uri.path));
  const listingOf = (uri: vscode.Uri): FindingListing => ({ uri: uri.toString(), ...listing.now });
  const limitOf = (id: string): number => wanted.get(id) ?? PAGE;

  const groupsOf = async (uri: vscode.Uri, parent?: FindingNode): Promise<FindingNode[]> => {
    const limit = limitOf(listId(uri, parent));
    const { groups, more } = await engine.request('findings.groups', { ...listingOf(uri), skip: 0, limit });
    const { grouping } = listing.now;
    if (grouping === 'code') await titles.ready();
    const nodes: FindingNode[] = groups.map((group) => groupNode(grouping, { uri, group, ...(parent && { parent }) }));
    return withMore(nodes, more, uri, parent);
  };
  const findingsOf = async (parent: FindingGroupNode): Promise<FindingNode[]> => {
    const { uri, group } = parent;
    const page = { ...listingOf(uri), group: group.key, skip: 0, limit: limitOf(listId(uri, parent)) };
    const { findings: found, more } = await engine.request('findings.page', page);
    const nodes = found.map(
      (each): FindingNode => ({ kind: 'finding', uri, finding: each.finding, listed: each, parent }),
    );
    return withMore(nodes, more, uri, parent);
  };
  const top = async (): Promise<FindingNode[]> => {
    const files = checked();
    const counted = await Promise.all(
      files.map(async (file) => {
        if (file.state?.failure) return { file, counts: NONE };
        const request = { ...listingOf(file.uri), skip: 0, limit: 0 };
        const { counts } = await engine.request('findings.groups', request);
        return { file, counts };
      }),
    );
    const shown = counted.filter(({ file, counts }) => file.state?.failure || totalOf(counts) > 0);
    status.listed(
      counted.map(({ counts }) => totalOf(counts)).reduce((sum, each) => sum + each, 0),
      shown.length > 0,
    );
    const isAlone = datasets.all().length <= 1 && shown.length === 1;
    if (isAlone && !shown[0]!.file.state?.failure) return groupsOf(shown[0]!.file.uri);
    return shown.map(({ file: { uri, state }, counts }): FindingNode => {
      return state?.failure ? { kind: 'failed', uri } : { kind: 'dataset', uri, counts };
    });
  };

  const provider: vscode.TreeDataProvider<FindingNode> = {
    onDidChangeTreeData: changed.event,
    getChildren(node) {
      if (!node) return top();
      if (node.kind === 'dataset') return groupsOf(node.uri, node);
      return isGroup(node) ? findingsOf(node) : [];
    },
    getTreeItem: (node) =>
      findingTreeItem(node, { titleOf: titles.of, failureOf: (uri) => findings.get(uri)?.state?.failure }),
    getParent: ({ parent }) => parent,
  };
  const view = vscode.window.createTreeView(VIEWS.findings, {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const status = createViewStatus(view, datasets, findings, listing);

  const draw = (): void => {
    clearTimeout(timer);
    timer = undefined;
    drawn = signatureOf(checked(), datasets);
    changed.fire(undefined);
  };
  const drawAnew = (): void => {
    wanted.clear();
    draw();
  };
  const onChange = (): void => {
    status.update();
    const files = checked();
    if (timer || !view.visible || signatureOf(files, datasets) === drawn) return;
    const isChecking = files.some(({ state }) => !state?.isDone);
    timer = setTimeout(draw, isChecking ? CHECKING_PAUSE_MS : PAUSE_MS);
  };
  const showMore = ({ uri, parent }: MoreNode): void => {
    const id = listId(uri, parent);
    wanted.set(id, limitOf(id) + PAGE);
    changed.fire(parent);
  };
  const subscriptions = [
    ...[changed, view, listing],
    findings.onDidChange(onChange),
    datasets.onDidChange(onChange),
    listing.onDidChange(drawAnew),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) onChange();
    }),
    registerCommand(COMMANDS.showMoreFindings, showMore),
  ];
  status.update();
  return {
    provider,
    listing,
    view,
    dispose() {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

const NONE = { error: 0, warning: 0, information: 0 };

/** Names the list below a row, or that of the only dataset. */
function listId(uri: vscode.Uri, parent: FindingNode | undefined): string {
  return parent ? idOf(parent) : uri.toString();
}

function groupNode(
  grouping: FindingListing['grouping'],
  common: { readonly uri: vscode.Uri; readonly group: FindingGroup; readonly parent?: FindingNode },
): FindingGroupNode {
  const { key, record } = common.group;
  if (grouping === 'rule') return { ...common, kind: 'rule', rule: key as RuleId };
  if (grouping === 'code') return { ...common, kind: 'code', code: key };
  return { ...common, kind: 'record', line: record!.line, id: record!.id };
}

function withMore(nodes: FindingNode[], left: number, uri: vscode.Uri, parent: FindingNode | undefined): FindingNode[] {
  return left > 0 ? [...nodes, { kind: 'more', uri, left, ...(parent && { parent }) }] : nodes;
}

/** Another one when the view has something else to show. */
function signatureOf(files: readonly FileFindings[], datasets: Datasets): string {
  const shown = files.map(
    ({ uri, state }) => `${uri} ${state!.version} ${state!.revision} ${state!.failure?.message ?? ''}`,
  );
  return [datasets.all().length > 1, ...shown].join('\n');
}
