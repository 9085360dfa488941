import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import type { CatalogueEntry, CodeGroup, CodeList } from '../protocol.ts';
import type { CheckedCodes } from './checkedCodes.ts';
import { type CodeCount, countCodes } from './codeCounts.ts';
import { codeItem, groupItem, NOT_COVERED_SENTENCE } from './codeItems.ts';
import type { Datasets } from './datasets.ts';
import { descriptionMarkdown } from './describeCode.ts';
import type { Engine } from './engine.ts';
import { CONFIG_FILE, CONTEXT_KEYS, SETTINGS, VIEWS } from './ids.ts';
import { OFFLINE, type Providers } from './providers.ts';
import { scopeOf } from './scope.ts';
import { shortTitle } from './shortTitle.ts';

export type CodeNode = { readonly group: CodeGroup } | { readonly entry: CatalogueEntry };

/** The tree of codes with their check boxes. */
/** What codes are called, once they are read. */
export interface CodeTitles {
  /** Resolves when they are read, or cannot be. */
  ready(): Promise<unknown>;
  of(code: string): string | undefined;
}

export interface CodesTree extends vscode.Disposable {
  /** Shows and selects a code. */
  reveal(code: string): Promise<void>;
  /** Resolves once the list is there; what follows knows no code before. */
  ready(): Promise<unknown>;
  /** Codes that can be used at or below a code. */
  billable(code: string): readonly string[];
  entry(code: string): CatalogueEntry | undefined;
  /** Whether the offline composer has words for a code. */
  covers(code: string): boolean;
  refresh(): void;
  /** For tests: what the tree shows. */
  readonly provider: vscode.TreeDataProvider<CodeNode>;
}

interface Loaded extends CodeList {
  readonly byCode: ReadonlyMap<string, Extract<CodeNode, { entry: unknown }>>;
  readonly groupNodes: readonly Extract<CodeNode, { group: unknown }>[];
  readonly children: ReadonlyMap<string | undefined, readonly string[]>;
  /** Those of `covered`. */
  readonly categories: ReadonlySet<string>;
}

export function createCodesTree(
  engine: Engine,
  checked: CheckedCodes,
  datasets: Datasets,
  providers: Pick<Providers, 'defaultName'>,
): CodesTree {
  const changed = new vscode.EventEmitter<CodeNode | undefined>();
  let loading: Promise<Loaded> | undefined;
  let loaded: Loaded | undefined;
  let counts: ReadonlyMap<string, CodeCount> = new Map();
  /** Whether the offline composer is the one that writes unless another is chosen: what it lacks is then marked. */
  let isOffline = true;

  const readProvider = async (): Promise<boolean> => {
    const before = isOffline;
    // A broken casewright.json is told of elsewhere.
    isOffline = (await providers.defaultName(scopeOf()).catch(() => OFFLINE)) === OFFLINE;
    return isOffline !== before;
  };
  const load = (): Promise<Loaded> => {
    loading ??= engine.request('codes.list', { scope: scopeOf() }).then(
      async (list) => {
        await readProvider();
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
  const covers = (code: string): boolean => loaded?.categories.has(code.slice(0, 3).toUpperCase()) ?? true;
  const state = (codes: readonly string[]) => {
    const inside = codes.flatMap(billable);
    const ticked = inside.filter((code) => checked.has(code)).length;
    return { inside, ticked, lacksWords: isOffline && !inside.some(covers) };
  };
  const shown = ({ title, parent }: CatalogueEntry): string => {
    const beside = parent === undefined ? [] : below(parent).map((code) => nodeOf(code)!.entry.title);
    return shortTitle(title, parent && nodeOf(parent)?.entry.title, beside);
  };

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
      if ('group' in node) return groupItem(node.group, state(node.group.roots));
      const { entry } = node;
      return codeItem(entry, { ...state([entry.code]), count: counts.get(entry.code), shown: shown(entry) });
    },
    async resolveTreeItem(item, node) {
      if ('group' in node) return item;
      const description = await engine.request('codes.describe', { scope: scopeOf(), code: node.entry.code });
      const parts = [descriptionMarkdown(node.entry.code, description)];
      if (!covers(node.entry.code)) parts.push(NOT_COVERED_SENTENCE);
      item.tooltip = new vscode.MarkdownString(parts.join('\n\n'));
      return item;
    },
  };
  const view = vscode.window.createTreeView(VIEWS.codes, {
    treeDataProvider: provider,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  const readProviderAgain = async () => {
    if (loaded && (await readProvider())) changed.fire(undefined);
  };
  const configs = vscode.workspace.createFileSystemWatcher(`**/${CONFIG_FILE}`);
  const subscriptions = [
    changed,
    view,
    configs,
    configs.onDidCreate(readProviderAgain),
    configs.onDidChange(readProviderAgain),
    configs.onDidDelete(readProviderAgain),
    vscode.workspace.onDidGrantWorkspaceTrust(readProviderAgain),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SETTINGS.section}.${SETTINGS.defaultProvider}`)) void readProviderAgain();
    }),
    view.onDidChangeCheckboxState(({ items }) => {
      for (const [node, box] of items) {
        const codes = 'group' in node ? node.group.roots : [node.entry.code];
        checked.set(codes.flatMap(billable), box === vscode.TreeItemCheckboxState.Checked);
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
    ready: load,
    billable,
    covers,
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
    categories: new Set(list.covered),
    byCode: new Map(list.entries.map((entry) => [entry.code, { entry }])),
    groupNodes: list.groups.map((group) => ({ group })),
  };
}
