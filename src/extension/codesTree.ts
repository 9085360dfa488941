import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import type { CatalogueEntry, CodeGroup, CodeList } from '../protocol.ts';
import type { CheckedCodes } from './checkedCodes.ts';
import { type CodeCount, countCodes, describeCount } from './codeCounts.ts';
import type { Datasets } from './datasets.ts';
import { descriptionMarkdown } from './describeCode.ts';
import type { Engine } from './engine.ts';
import { CONTEXT_KEYS, VIEWS } from './ids.ts';
import { scopeOf } from './scope.ts';

export type CodeNode = { readonly group: CodeGroup } | { readonly entry: CatalogueEntry };

/** The tree of codes with their check boxes. */
export interface CodesTree extends vscode.Disposable {
  /** Shows and selects a code. */
  reveal(code: string): Promise<void>;
  /** Codes that can be used at or below a code. */
  billable(code: string): readonly string[];
  entry(code: string): CatalogueEntry | undefined;
  refresh(): void;
  /** For tests: what the tree shows. */
  readonly provider: vscode.TreeDataProvider<CodeNode>;
}

interface Loaded extends CodeList {
  readonly byCode: ReadonlyMap<string, Extract<CodeNode, { entry: unknown }>>;
  readonly groupNodes: readonly Extract<CodeNode, { group: unknown }>[];
  readonly children: ReadonlyMap<string | undefined, readonly string[]>;
}

export function createCodesTree(engine: Engine, checked: CheckedCodes, datasets: Datasets): CodesTree {
  const changed = new vscode.EventEmitter<CodeNode | undefined>();
  let loading: Promise<Loaded> | undefined;
  let loaded: Loaded | undefined;
  let counts: ReadonlyMap<string, CodeCount> = new Map();

  const load = (): Promise<Loaded> => {
    loading ??= engine.request('codes.list', { scope: scopeOf() }).then(
      (list) => {
        loaded = index(list);
        recount();
        return loaded;
      },
      (error) => {
        loading = undefined;
        void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.codesFailed, true);
        throw error;
      },
    );
    return loading;
  };
  const recount = () => {
    if (loaded) counts = countCodes(loaded.entries, datasets.active()?.summary);
  };
  const below = (code: string): readonly string[] => loaded?.children.get(code) ?? [];
  const billable = (code: string): readonly string[] => {
    const entry = loaded?.byCode.get(code)?.entry;
    return [...(entry?.billable ? [code] : []), ...below(code).flatMap(billable)];
  };
  const nodeOf = (code: string) => loaded?.byCode.get(code);

  const provider: vscode.TreeDataProvider<CodeNode> = {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      const list = await load();
      if (!node && list.groupNodes.length > 0) return [...list.groupNodes];
      const codes = !node
        ? list.children.get(undefined)
        : 'group' in node
          ? node.group.roots
          : list.children.get(node.entry.code);
      return (codes ?? []).flatMap((code) => nodeOf(code) ?? []);
    },
    getParent(node) {
      if ('group' in node) return undefined;
      const { parent, code } = node.entry;
      return parent ? nodeOf(parent) : loaded?.groupNodes.find(({ group }) => group.roots.includes(code));
    },
    getTreeItem(node) {
      const inside = 'group' in node ? node.group.roots.flatMap(billable) : billable(node.entry.code);
      const ticked = inside.filter((code) => checked.has(code)).length;
      return 'group' in node
        ? groupItem(node.group, ticked)
        : codeItem(node.entry, { inside, ticked, count: counts.get(node.entry.code) });
    },
    async resolveTreeItem(item, node) {
      if ('group' in node) return item;
      const description = await engine.request('codes.describe', { scope: scopeOf(), code: node.entry.code });
      item.tooltip = new vscode.MarkdownString(descriptionMarkdown(node.entry.code, description));
      return item;
    },
  };
  const view = vscode.window.createTreeView(VIEWS.codes, {
    treeDataProvider: provider,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  const subscriptions = [
    changed,
    view,
    view.onDidChangeCheckboxState(({ items }) => {
      for (const [node, state] of items) {
        if ('entry' in node) checked.set(billable(node.entry.code), state === vscode.TreeItemCheckboxState.Checked);
      }
    }),
    checked.onDidChange(() => changed.fire(undefined)),
    datasets.onDidChange(() => {
      const before = counts;
      recount();
      view.description = datasets.active()?.name ?? '';
      // A tree drawn anew under the pointer loses clicks: only where there is something new to show.
      if (!isDeepStrictEqual(before, counts)) changed.fire(undefined);
    }),
  ];

  return {
    provider,
    async reveal(code) {
      await load();
      const node = nodeOf(code);
      if (node) await view.reveal(node, { select: true, focus: true, expand: true });
    },
    billable,
    entry: (code) => nodeOf(code)?.entry,
    refresh() {
      loading = undefined;
      void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.codesFailed, false);
      changed.fire(undefined);
    },
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

function index(list: CodeList): Loaded {
  const children = new Map<string | undefined, string[]>();
  for (const { code, parent } of list.entries) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(code);
    else children.set(parent, [code]);
  }
  return {
    ...list,
    children,
    byCode: new Map(list.entries.map((entry) => [entry.code, { entry }])),
    groupNodes: list.groups.map((group) => ({ group })),
  };
}

function groupItem(group: CodeGroup, ticked: number): vscode.TreeItem {
  const state = ticked > 0 ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
  const item = new vscode.TreeItem(group.name, state);
  item.id = `group:${group.name}`;
  item.description = ticked > 0 ? `${ticked} ticked · ${group.title}` : group.title;
  item.tooltip = `${group.title} (${group.name})`;
  item.contextValue = 'group';
  return item;
}

interface CodeState {
  /** Codes that can be used at or below the entry. */
  readonly inside: readonly string[];
  /** How many of them are ticked. */
  readonly ticked: number;
  readonly count?: CodeCount | undefined;
}

function codeItem(entry: CatalogueEntry, { inside, ticked, count }: CodeState): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const partly = ticked > 0 && ticked < inside.length;
  const item = new vscode.TreeItem(entry.code, entry.billable ? None : partly ? Expanded : Collapsed);
  item.id = entry.code;
  const counted = describeCount(count);
  const some = partly ? `${ticked} of ${inside.length} ticked` : '';
  item.description = [counted, some, entry.title].filter((part) => part !== '').join(' · ');
  item.contextValue = entry.billable ? 'code' : 'heading';
  item.accessibilityInformation = {
    label: [entry.code, entry.title, counted, some].filter(Boolean).join(', '),
    role: 'checkbox',
  };
  item.checkboxState = {
    state:
      ticked > 0 && ticked === inside.length
        ? vscode.TreeItemCheckboxState.Checked
        : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: entry.billable ? `Tick ${entry.code}` : `Tick all ${inside.length} codes below ${entry.code}`,
  };
  return item;
}
