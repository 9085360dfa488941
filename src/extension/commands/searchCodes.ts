import * as vscode from 'vscode';
import type { CatalogueEntry } from '../../protocol.ts';
import type { App } from '../app.ts';
import { COMMANDS } from '../ids.ts';
import type { StepFrame } from '../multiStep.ts';
import { registerCommand } from '../runCommand.ts';
import { scopeOf } from '../scope.ts';

interface CodeItem extends vscode.QuickPickItem {
  readonly entry: CatalogueEntry;
}

const MOST_HITS = 50;
const PAUSE_MS = 80;

export function registerSearchCodes(app: App): vscode.Disposable[] {
  return [
    registerCommand(COMMANDS.searchCodes, () => searchCodes(app)),
    registerCommand(COMMANDS.uncheckAllCodes, () => app.checked.clear()),
    registerCommand(COMMANDS.refreshCodes, () => app.codesTree.refresh()),
  ];
}

/** Finds a code by its letters or its words and shows it in the tree. */
async function searchCodes(app: App): Promise<void> {
  const pick = vscode.window.createQuickPick<CodeItem>();
  pick.title = 'Search Codes';
  pick.placeholder = 'A code or words, such as F32 or panic attacks; typing errors are forgiven';
  const tick: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('check'),
    tooltip: 'Tick or untick this code',
  };
  const codeItem = (entry: CatalogueEntry): CodeItem => {
    const inside = app.codesTree.billable(entry.code);
    const ticked = inside.length > 0 && inside.every((code) => app.checked.has(code));
    return { ...baseItem(entry), label: `${ticked ? '$(check) ' : ''}${entry.code}`, buttons: [tick] };
  };
  liveSearch(app, pick, { billableOnly: false, toItem: codeItem });
  pick.onDidTriggerItemButton(({ item }) => {
    const inside = app.codesTree.billable(item.entry.code);
    app.checked.set(inside, !inside.every((code) => app.checked.has(code)));
    pick.items = pick.items.map(({ entry }) => codeItem(entry));
  });
  const chosen = await accepted(pick);
  if (chosen?.[0]) await app.codesTree.reveal(chosen[0].entry.code);
}

/** Asks for one or more codes; what was picked stays picked while the search goes on. */
export async function chooseCodes(app: App, frame: StepFrame): Promise<readonly string[] | 'back'> {
  const pick = vscode.window.createQuickPick<CodeItem>();
  pick.title = frame.title;
  pick.step = frame.step;
  pick.totalSteps = frame.totalSteps;
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  pick.placeholder = 'For which codes? Type a code or words, tick one or more, then press Enter';
  const picked = new Map<string, CodeItem>();
  liveSearch(app, pick, { billableOnly: true, toItem: baseItem, pinned: picked });
  pick.onDidChangeSelection((items) => {
    for (const { entry } of pick.items) picked.delete(entry.code);
    for (const item of items) picked.set(item.entry.code, item);
  });
  const chosen = await accepted(pick, () => picked.size > 0);
  if (!chosen) throw new vscode.CancellationError();
  return [...picked.keys()];
}

function baseItem(entry: CatalogueEntry): CodeItem {
  return { label: entry.code, description: entry.title, entry, alwaysShow: true };
}

interface LiveSearch {
  readonly billableOnly: boolean;
  toItem(entry: CatalogueEntry): CodeItem;
  /** Items that stay whatever is typed. */
  readonly pinned?: ReadonlyMap<string, CodeItem>;
}

function liveSearch(
  app: App,
  pick: vscode.QuickPick<CodeItem>,
  { billableOnly, toItem, pinned = new Map() }: LiveSearch,
): void {
  // The engine ranks; the list must not sort or filter once more.
  (pick as { sortByLabel?: boolean }).sortByLabel = false;
  let latest = 0;
  let timer: NodeJS.Timeout | undefined;
  const search = async () => {
    const mine = ++latest;
    const query = pick.value.trim();
    pick.busy = true;
    const hits =
      query === ''
        ? await suggestions(app)
        : await app.engine.request('codes.search', {
            scope: scopeOf(),
            query,
            limit: MOST_HITS,
            billableOnly,
            everywhere: false,
          });
    if (mine !== latest) return;
    const kept = [...pinned.values()];
    const fresh = hits.filter(({ code }) => !pinned.has(code)).map(toItem);
    pick.items = [...kept, ...fresh];
    if (pick.canSelectMany) pick.selectedItems = kept;
    pick.busy = false;
  };
  pick.onDidChangeValue(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), PAUSE_MS);
  });
  pick.onDidHide(() => clearTimeout(timer));
  void search();
}

/** Before anything is typed: the codes people ask for most. */
async function suggestions(app: App): Promise<readonly CatalogueEntry[]> {
  const common = [
    'F32.1',
    'F33.1',
    'F41.1',
    'F41.0',
    'F43.10',
    'F20.0',
    'F31.9',
    'F10.20',
    'F42.2',
    'F50.01',
    'F60.3',
    'F84.0',
    'F90.2',
    'F03.90',
  ];
  const described = await Promise.all(
    common.map((code) => app.engine.request('codes.describe', { scope: scopeOf(), code })),
  );
  return described.flatMap(({ entry }) => entry ?? []);
}

function accepted(
  pick: vscode.QuickPick<CodeItem>,
  mayAccept: () => boolean = () => true,
): Promise<readonly CodeItem[] | undefined> {
  return new Promise<readonly CodeItem[] | undefined>((resolve) => {
    pick.onDidAccept(() => {
      if (mayAccept()) resolve(pick.canSelectMany ? pick.selectedItems : pick.activeItems);
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  }).finally(() => pick.dispose());
}
