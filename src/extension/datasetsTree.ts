import * as vscode from 'vscode';
import type { RecordItem } from '../protocol.ts';
import { describeCount, describeDataset } from './codeCounts.ts';
import type { CodeTitles } from './codesTree.ts';
import type { DatasetReviews } from './datasetReviews.ts';
import {
  checkInWords,
  checkRow,
  type DatasetState,
  datasetTooltip,
  reviewRow,
  stateOfDataset,
} from './datasetState.ts';
import type { Dataset, Datasets } from './datasets.ts';
import type { Engine } from './engine.ts';
import type { Findings } from './findings/findings.ts';
import { COMMANDS, CONTEXT_KEYS, VIEWS } from './ids.ts';
import { scopeOf, sourceOf } from './scope.ts';

export type DatasetNode =
  | { readonly kind: 'dataset'; readonly uri: vscode.Uri }
  | { readonly kind: 'unreadable'; readonly uri: vscode.Uri }
  | { readonly kind: 'check'; readonly uri: vscode.Uri }
  | { readonly kind: 'review'; readonly uri: vscode.Uri }
  | { readonly kind: 'code'; readonly uri: vscode.Uri; readonly code: string; readonly records: number }
  | { readonly kind: 'record'; readonly uri: vscode.Uri; readonly code: string; readonly record: RecordItem }
  | { readonly kind: 'more'; readonly uri: vscode.Uri; readonly code: string };

/** Records listed below a code; a tree of thousands helps nobody. */
const MOST_RECORDS = 200;
/** What is known of checks and reviews is shown so long after it changed. */
const PAUSE_MS = 300;

export interface DatasetsTree extends vscode.Disposable {
  /** For tests: what the tree shows. */
  readonly provider: vscode.TreeDataProvider<DatasetNode>;
}

/** The tree of datasets, their codes and their records. */
export function createDatasetsTree(
  engine: Engine,
  datasets: Datasets,
  findings: Findings,
  reviews: DatasetReviews,
  titles: CodeTitles,
): DatasetsTree {
  const changed = new vscode.EventEmitter<DatasetNode | undefined>();
  const stateOf = (uri: vscode.Uri): DatasetState => stateOfDataset(findings.get(uri), reviews.get(uri));
  let timer: NodeJS.Timeout | undefined;
  let drawn = '';

  const records = async (node: Extract<DatasetNode, { kind: 'code' }>): Promise<DatasetNode[]> => {
    const { uri, code } = node;
    const { items, more } = await engine.request('dataset.records', {
      scope: scopeOf(uri),
      source: sourceOf(uri),
      code,
      limit: MOST_RECORDS,
    });
    const nodes = items.map((record): DatasetNode => ({ kind: 'record', uri, code, record }));
    return more ? [...nodes, { kind: 'more', uri, code }] : nodes;
  };

  const provider: vscode.TreeDataProvider<DatasetNode> = {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      if (!node) {
        // Told along with the rows: told before them, an empty folder would be welcomed for a moment.
        void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.datasetsRead, datasets.wasRead());
        return datasets.all().map(({ uri }): DatasetNode => ({ kind: 'dataset', uri }));
      }
      if (node.kind === 'code') return records(node);
      const dataset = node.kind === 'dataset' ? datasets.get(node.uri) : undefined;
      const codes = Object.entries(dataset?.summary.codes ?? {})
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([code, count]): DatasetNode => ({ kind: 'code', uri: node.uri, code, records: count }));
      await titles.ready();
      const { uri } = node;
      const { check, review } = stateOf(uri);
      return [
        ...(dataset?.summary.firstUnreadable ? [{ kind: 'unreadable', uri } as const] : []),
        ...(dataset && check ? [{ kind: 'check', uri } as const] : []),
        ...(dataset && review ? [{ kind: 'review', uri } as const] : []),
        ...codes,
      ];
    },
    getTreeItem(node) {
      switch (node.kind) {
        case 'dataset':
          return datasetItem(datasets.get(node.uri), node.uri, stateOf(node.uri));
        case 'check':
          return checkRow(node.uri, stateOf(node.uri));
        case 'review':
          return reviewRow(node.uri, stateOf(node.uri));
        case 'unreadable':
          return unreadableItem(datasets.get(node.uri), node.uri);
        case 'code':
          return codeItem(node, datasets.get(node.uri), titles.of(node.code));
        case 'record':
          return recordItem(node);
        case 'more':
          return moreItem(node);
      }
    },
  };
  const view = vscode.window.createTreeView(VIEWS.datasets, { treeDataProvider: provider, showCollapseAll: true });
  /** What rows say of checks and reviews; drawn again when that is another. */
  const saidOfAll = (): string =>
    datasets
      .all()
      .map(({ uri }) => `${uri} ${JSON.stringify(stateOf(uri))}`)
      .join('\n');
  const drawSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const now = saidOfAll();
      if (view.visible && now !== drawn) changed.fire(undefined);
      drawn = now;
    }, PAUSE_MS);
  };
  const subscriptions = [
    changed,
    view,
    findings.onDidChange(drawSoon),
    reviews.onDidChange(drawSoon),
    view.onDidChangeSelection(({ selection: [node] }) => {
      if (node && datasets.active()?.uri.toString() !== node.uri.toString()) datasets.select(node.uri);
    }),
    datasets.onDidChange(() => changed.fire(undefined)),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) changed.fire(undefined);
    }),
  ];
  return {
    provider,
    dispose() {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function datasetItem(dataset: Dataset | undefined, uri: vscode.Uri, state: DatasetState): vscode.TreeItem {
  // A file gets its icon and git colours; an untitled document would be called by its first words.
  const { Collapsed } = vscode.TreeItemCollapsibleState;
  const item =
    uri.scheme === 'file'
      ? new vscode.TreeItem(uri, Collapsed)
      : new vscode.TreeItem(dataset?.name ?? uri.path, Collapsed);
  const { records = 0, unreadable = 0, quotas = {}, codes = {}, firstUnreadable } = dataset?.summary ?? {};
  const folder = vscode.workspace.asRelativePath(uri, true).split('/').slice(0, -1).join('/');
  const where =
    uri.scheme === 'untitled' ? 'not saved yet' : vscode.workspace.getWorkspaceFolder(uri) ? '' : 'outside the folder';
  const count = describeDataset({ records, codes, quotas });
  const broken = cannotBeRead(unreadable);
  item.id = uri.toString();
  item.contextValue = uri.scheme === 'untitled' ? 'dataset.untitled' : 'dataset';
  item.description = [broken, count, where, checkInWords(state)].filter((part) => part !== '').join(' · ');
  if (dataset?.problem) return brokenItem(item, uri, dataset.problem);
  const why = firstUnreadable && `${broken}: ${firstProblem(firstUnreadable)}`;
  const path = uri.scheme === 'file' ? uri.fsPath : uri.path;
  item.tooltip = datasetTooltip([path, count, why, folder && `in ${folder}`], state);
  if (firstUnreadable) item.iconPath = WARNING;
  return item;
}

/** A dataset that stays in sight while casewright.json keeps it from being read. */
function brokenItem(item: vscode.TreeItem, uri: vscode.Uri, problem: string): vscode.TreeItem {
  item.description = 'casewright.json has a mistake';
  item.tooltip = problem;
  item.iconPath = WARNING;
  item.command = { command: COMMANDS.openConfiguration, title: 'Open casewright.json', arguments: [uri] };
  return item;
}

/** Above the codes: what is wrong, and the way to it. */
function unreadableItem(dataset: Dataset | undefined, uri: vscode.Uri): vscode.TreeItem {
  const { unreadable = 0, firstUnreadable } = dataset?.summary ?? {};
  const item = new vscode.TreeItem(cannotBeRead(unreadable));
  item.id = `${uri.toString()}#unreadable`;
  item.description = firstUnreadable && firstProblem(firstUnreadable);
  item.tooltip = `${item.description ?? ''}\nNothing is done with such lines. Open the dataset there to mend it.`;
  item.iconPath = WARNING;
  item.command = { command: COMMANDS.openDataset, title: 'Open Dataset', arguments: [{ kind: 'dataset', uri }] };
  return item;
}

function cannotBeRead(lines: number): string {
  return lines === 0 ? '' : `${lines} ${lines === 1 ? 'line' : 'lines'} cannot be read`;
}

function firstProblem({ line, message }: NonNullable<Dataset['summary']['firstUnreadable']>): string {
  return `line ${line}: ${message}`;
}

const WARNING = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));

function codeItem(
  { uri, code, records }: Extract<DatasetNode, { kind: 'code' }>,
  dataset: Dataset | undefined,
  title: string | undefined,
): vscode.TreeItem {
  const item = new vscode.TreeItem(code, vscode.TreeItemCollapsibleState.Collapsed);
  const quota = dataset?.summary.quotas[code];
  item.id = `${uri.toString()}#${code}`;
  item.description = [describeCount({ records, ...(quota !== undefined && { quota }) }), title]
    .filter(Boolean)
    .join(' · ');
  item.tooltip = title ? `${code} ${title}` : `${code} is not in the list of codes`;
  if (!title) item.iconPath = WARNING;
  item.contextValue = 'datasetCode';
  return item;
}

function recordItem(node: Extract<DatasetNode, { kind: 'record' }>): vscode.TreeItem {
  const { record, uri, code } = node;
  const item = new vscode.TreeItem(record.excerpt || '(empty report)', vscode.TreeItemCollapsibleState.None);
  item.id = `${uri.toString()}#${code}#${record.line}`;
  item.tooltip = `Line ${record.line}, ${record.id || 'without id'}\n${record.excerpt}`;
  item.iconPath = new vscode.ThemeIcon('note');
  item.contextValue = 'record';
  item.command = { command: COMMANDS.openRecord, title: 'Open Record', arguments: [node] };
  return item;
}

function moreItem({ uri, code }: Extract<DatasetNode, { kind: 'more' }>): vscode.TreeItem {
  const item = new vscode.TreeItem(`The first ${MOST_RECORDS} are shown; open the dataset for all`);
  item.id = `${uri.toString()}#${code}#more`;
  item.command = { command: COMMANDS.openDataset, title: 'Open Dataset', arguments: [{ kind: 'dataset', uri }] };
  return item;
}
