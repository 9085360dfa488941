import * as vscode from 'vscode';
import type { RecordItem } from '../protocol.ts';
import { describeCount, describeDataset } from './codeCounts.ts';
import type { Dataset, Datasets } from './datasets.ts';
import type { Engine } from './engine.ts';
import { COMMANDS, VIEWS } from './ids.ts';
import { scopeOf, sourceOf } from './scope.ts';

export type DatasetNode =
  | { readonly kind: 'dataset'; readonly uri: vscode.Uri }
  | { readonly kind: 'code'; readonly uri: vscode.Uri; readonly code: string; readonly records: number }
  | { readonly kind: 'record'; readonly uri: vscode.Uri; readonly code: string; readonly record: RecordItem }
  | { readonly kind: 'more'; readonly uri: vscode.Uri; readonly code: string };

/** Records listed below a code; a tree of thousands helps nobody. */
const MOST_RECORDS = 200;

export interface DatasetsTree extends vscode.Disposable {
  /** For tests: what the tree shows. */
  readonly provider: vscode.TreeDataProvider<DatasetNode>;
}

/** The tree of datasets, their codes and their records. */
export function createDatasetsTree(
  engine: Engine,
  datasets: Datasets,
  titleOf: (code: string) => string | undefined,
): DatasetsTree {
  const changed = new vscode.EventEmitter<DatasetNode | undefined>();

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
    getChildren(node) {
      if (!node) return datasets.all().map(({ uri }): DatasetNode => ({ kind: 'dataset', uri }));
      if (node.kind === 'code') return records(node);
      const dataset = node.kind === 'dataset' ? datasets.get(node.uri) : undefined;
      return Object.entries(dataset?.summary.codes ?? {})
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([code, count]): DatasetNode => ({ kind: 'code', uri: node.uri, code, records: count }));
    },
    getTreeItem(node) {
      switch (node.kind) {
        case 'dataset':
          return datasetItem(datasets.get(node.uri), node.uri);
        case 'code':
          return codeItem(node, datasets.get(node.uri), titleOf(node.code));
        case 'record':
          return recordItem(node);
        case 'more':
          return moreItem(node);
      }
    },
  };
  const view = vscode.window.createTreeView(VIEWS.datasets, { treeDataProvider: provider, showCollapseAll: true });
  const subscriptions = [
    changed,
    view,
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
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function datasetItem(dataset: Dataset | undefined, uri: vscode.Uri): vscode.TreeItem {
  // A file gets its icon and git colours; an untitled document would be called by its first words.
  const { Collapsed } = vscode.TreeItemCollapsibleState;
  const item =
    uri.scheme === 'file'
      ? new vscode.TreeItem(uri, Collapsed)
      : new vscode.TreeItem(dataset?.name ?? uri.path, Collapsed);
  const { records = 0, unreadable = 0, quotas = {}, codes = {} } = dataset?.summary ?? {};
  const folder = vscode.workspace.asRelativePath(uri, true).split('/').slice(0, -1).join('/');
  const where =
    uri.scheme === 'untitled' ? 'not saved yet' : vscode.workspace.getWorkspaceFolder(uri) ? '' : 'outside the folder';
  const count = describeDataset({ records, codes, quotas });
  const broken = unreadable > 0 ? `${unreadable} unreadable ${unreadable === 1 ? 'line' : 'lines'}` : '';
  item.id = uri.toString();
  item.description = [count, broken, where].filter((part) => part !== '').join(' · ');
  item.tooltip = [uri.scheme === 'file' ? uri.fsPath : uri.path, count, broken, folder && `in ${folder}`]
    .filter(Boolean)
    .join('\n');
  item.contextValue = uri.scheme === 'untitled' ? 'dataset.untitled' : 'dataset';
  return item;
}

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
  if (!title) item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
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
