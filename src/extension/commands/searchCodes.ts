import * as vscode from 'vscode';
import type { CatalogueEntry } from '../../protocol.ts';
import type { App } from '../app.ts';
import { NOT_COVERED } from '../codeItems.ts';
import { COMMANDS } from '../ids.ts';
import type { StepFrame } from '../multiStep.ts';
import { registerCommand } from '../runCommand.ts';
import { scopeOf } from '../scope.ts';

interface CodeItem extends vscode.QuickPickItem {
  /** Undefined for a row that only says something. */
  readonly entry?: CatalogueEntry;
}

const MOST_HITS = 50;
const PAUSE_MS = 80;

/** What is proposed before anything is typed: codes people ask for most, and the offline composer has words for. */
export const COMMON_CODES = [
  ...['F32.1', 'F33.1', 'F41.1', 'F41.0', 'F43.10', 'F20.0', 'F31.9'],
  ...['F10.20', 'F42.2', 'F50.010', 'F60.3', 'F84.0', 'F90.2', 'F03.90'],
];

export function registerSearchCodes(app: App): vscode.Disposable[] {
  return [
    registerCommand(COMMANDS.searchCodes, () => searchCodes(app)),
    registerCommand(COMMANDS.uncheckAllCodes, () => app.checked.clear()),
    registerCommand(COMMANDS.refreshCodes, () => app.codesTree.refresh()),
  ];
}

/** Finds a code by its letters or its words, ticks it and shows it in the tree. */
async function searchCodes(app: App): Promise<void> {
  await app.codesTree.ready();
  const pick = vscode.window.createQuickPick<CodeItem>();
  pick.title = 'Search Codes';
  pick.placeholder = 'A code or words, such as F32 or panic attacks; Enter ticks it';
  const isTicked = (entry: CatalogueEntry) => {
    const inside = app.codesTree.billable(entry.code);
    return inside.length > 0 && inside.every((code) => app.checked.has(code));
  };
  const set = (entry: CatalogueEntry, ticked: boolean) => app.checked.set(app.codesTree.billable(entry.code), ticked);
  const toItem = (entry: CatalogueEntry): CodeItem => {
    const ticked = isTicked(entry);
    return {
      ...baseItem(app, entry),
      label: `$(${ticked ? 'check' : 'blank'}) ${entry.code}`,
      buttons: [
        {
          iconPath: new vscode.ThemeIcon(ticked ? 'close' : 'check'),
          tooltip: `${ticked ? 'Untick' : 'Tick'} ${entry.code} and go on searching`,
        },
      ],
    };
  };
  const { best } = liveSearch(app, pick, { billableOnly: false, toItem });
  pick.onDidTriggerItemButton(({ item }) => {
    if (!item.entry) return;
    set(item.entry, !isTicked(item.entry));
    pick.items = pick.items.map((each) => (each.entry ? toItem(each.entry) : each));
  });
  const chosen = await accepted(pick, best);
  if (!chosen) return;
  set(chosen, true);
  await app.codesTree.reveal(chosen.code);
}

/**
 * Asks for one code that can be used.
 * @throws CancellationError when the user goes away
 */
export async function chooseOneCode(app: App, title: string, placeholder: string): Promise<string> {
  await app.codesTree.ready();
  const pick = vscode.window.createQuickPick<CodeItem>();
  pick.title = title;
  pick.placeholder = `${placeholder} Type a code or words`;
  const { best } = liveSearch(app, pick, { billableOnly: true, toItem: (entry) => baseItem(app, entry) });
  const chosen = await accepted(pick, best);
  if (!chosen) throw new vscode.CancellationError();
  return chosen.code;
}

/**
 * Asks for one or more codes; what was picked stays picked while the search goes on.
 * @throws CancellationError when the user goes away
 */
export async function chooseCodes(app: App, frame: StepFrame): Promise<readonly string[]> {
  await app.codesTree.ready();
  const pick = vscode.window.createQuickPick<CodeItem>();
  pick.title = frame.title;
  if (frame.totalSteps > 1) {
    pick.step = frame.step;
    pick.totalSteps = frame.totalSteps;
  }
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  pick.placeholder = 'For which codes? Type a code or words';
  const picked = new Map<string, CodeItem>();
  liveSearch(app, pick, { billableOnly: true, toItem: (entry) => baseItem(app, entry), pinned: picked });
  pick.onDidChangeSelection((items) => {
    for (const { entry } of pick.items) if (entry) picked.delete(entry.code);
    for (const item of items) if (item.entry) picked.set(item.entry.code, item);
    if (picked.size > 0) pick.title = frame.title;
  });
  const chosen = await accepted(pick, async () => {
    if (picked.size > 0) return [...picked.keys()];
    pick.title = `${frame.title}: tick at least one code first`;
    return undefined;
  });
  if (!chosen) throw new vscode.CancellationError();
  return chosen;
}

function baseItem(app: App, entry: CatalogueEntry): CodeItem {
  const description = [app.codesTree.covers(entry.code) ? '' : NOT_COVERED, entry.title].filter((part) => part !== '');
  return { label: entry.code, description: description.join(' · '), entry, alwaysShow: true };
}

interface LiveSearch {
  readonly billableOnly: boolean;
  toItem(entry: CatalogueEntry): CodeItem;
  /** Items that stay whatever is typed. */
  readonly pinned?: ReadonlyMap<string, CodeItem>;
}

/**
 * Fills a list as the user types.
 * @returns `best`: the entry in focus, or the first hit where Enter was pressed before the list could follow
 */
function liveSearch(
  app: App,
  pick: vscode.QuickPick<CodeItem>,
  { billableOnly, toItem, pinned = new Map() }: LiveSearch,
): { best(): Promise<CatalogueEntry | undefined> } {
  // The engine ranks; the list must not sort or filter once more.
  (pick as { sortByLabel?: boolean }).sortByLabel = false;
  const { canSelectMany } = pick;
  let latest = 0;
  let searched: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  const find = (query: string) =>
    query === ''
      ? suggestions(app)
      : app.engine.request('codes.search', {
          ...{ scope: scopeOf(), query, limit: MOST_HITS, billableOnly, everywhere: false },
        });
  const search = async () => {
    const mine = ++latest;
    const query = pick.value.trim();
    pick.busy = true;
    const hits = await find(query);
    if (mine !== latest) return;
    searched = query;
    const kept = [...pinned.values()];
    const fresh = hits.filter(({ code }) => !pinned.has(code)).map(toItem);
    const nothing = hits.length === 0 ? [nothingFound(query)] : [];
    // A row that only says something has no check box.
    pick.canSelectMany = canSelectMany && (nothing.length === 0 || kept.length > 0);
    pick.items = [...nothing, ...kept, ...fresh];
    if (pick.canSelectMany) pick.selectedItems = kept;
    pick.busy = false;
  };
  pick.onDidChangeValue(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), PAUSE_MS);
  });
  pick.onDidHide(() => clearTimeout(timer));
  void search();
  return {
    async best() {
      if (searched === pick.value.trim()) return pick.activeItems[0]?.entry;
      clearTimeout(timer);
      await search();
      return pick.items[0]?.entry;
    },
  };
}

function nothingFound(query: string): CodeItem {
  return {
    label: `$(info) No code matches “${query}”`,
    detail: 'Try fewer or other words, or the beginning of the code, such as F4.',
    alwaysShow: true,
  };
}

/** Before anything is typed. */
async function suggestions(app: App): Promise<readonly CatalogueEntry[]> {
  return COMMON_CODES.flatMap((code) => app.codesTree.entry(code) ?? []).filter(
    ({ code, billable }) => billable && app.codesTree.covers(code),
  );
}

/** Resolves to the first answer that is not undefined when the user accepts; to undefined when the user goes away. */
function accepted<T>(pick: vscode.QuickPick<CodeItem>, answer: () => Promise<T | undefined>): Promise<T | undefined> {
  return new Promise<T | undefined>((resolve, reject) => {
    pick.onDidAccept(() => {
      void answer().then((given) => {
        if (given !== undefined) resolve(given);
      }, reject);
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  }).finally(() => pick.dispose());
}
