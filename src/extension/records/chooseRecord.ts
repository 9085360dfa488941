import * as vscode from 'vscode';
import type { App } from '../app.ts';
import { scopeOf, sourceOf } from '../scope.ts';

interface RecordPick extends vscode.QuickPickItem {
  /** From 0. */
  readonly line?: number;
  readonly id?: string;
}

/** Records listed at once. */
const MOST = 200;
/** Asked anew so long after the last key. */
const PAUSE_MS = 200;

/**
 * Asks for a record of a dataset by its id, its code or words of its text, wherever they stand.
 * @throws vscode.CancellationError when the question is closed
 */
export async function askForRecord(app: App, dataset: vscode.Uri): Promise<{ line: number; id: string }> {
  const pick = vscode.window.createQuickPick<RecordPick>();
  pick.title = 'Open Record';
  pick.placeholder = 'Type an id, a code, or words from anywhere in the report';
  pick.matchOnDescription = true;
  let stop: vscode.CancellationTokenSource | undefined;
  let timer: NodeJS.Timeout | undefined;
  /** What the list answers, and whether Enter was pressed before it did. */
  let answered: string | undefined;
  let isAccepted = false;
  const search = async (query: string): Promise<void> => {
    stop?.cancel();
    stop = new vscode.CancellationTokenSource();
    const { token } = stop;
    pick.busy = true;
    const items = await picksOf(app, dataset, query, token);
    if (token.isCancellationRequested) return;
    pick.items = items;
    pick.busy = false;
    answered = query;
  };
  try {
    return await new Promise((resolve, reject) => {
      const accept = (item: RecordPick | undefined): void => {
        if (item?.line !== undefined) resolve({ line: item.line, id: item.id ?? '' });
      };
      const run = async (query: string): Promise<void> => {
        try {
          await search(query);
          if (isAccepted && answered === pick.value) accept(pick.items[0]);
        } catch (error) {
          reject(error);
        }
      };
      pick.onDidChangeValue((query) => {
        isAccepted = false;
        clearTimeout(timer);
        timer = setTimeout(() => void run(query), PAUSE_MS);
      });
      pick.onDidAccept(() => {
        // What stands in the list may still answer what was typed before.
        isAccepted = answered !== pick.value;
        if (!isAccepted) accept(pick.selectedItems[0]);
      });
      pick.onDidHide(() => reject(new vscode.CancellationError()));
      pick.show();
      void run('');
    });
  } finally {
    clearTimeout(timer);
    stop?.cancel();
    pick.dispose();
  }
}

async function picksOf(
  app: App,
  dataset: vscode.Uri,
  query: string,
  token: vscode.CancellationToken,
): Promise<RecordPick[]> {
  const params = { scope: scopeOf(dataset), source: sourceOf(dataset), query, limit: MOST };
  const found = await app.engine.request('record.search', params, token).catch((error: unknown) => {
    if (token.isCancellationRequested) return { items: [], more: false };
    throw error;
  });
  // What was found is shown as it is: the editor would look for the words in the excerpt alone.
  const picks = found.items.map(
    ({ line, id, codes, excerpt }): RecordPick => ({
      label: codes.join(', ') || 'without code',
      description: `${id || 'without id'}, line ${line}`,
      detail: excerpt,
      alwaysShow: true,
      ...{ line: line - 1, id },
    }),
  );
  const note = found.more
    ? `The first ${MOST} are listed: type more to find others`
    : 'No record has this id or all of these words';
  return found.more || picks.length === 0 ? [...picks, { label: note, alwaysShow: true }] : picks;
}
