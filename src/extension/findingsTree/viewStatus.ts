import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { Datasets } from '../datasets.ts';
import { count, totalOf } from '../findings/countWords.ts';
import type { Findings } from '../findings/findings.ts';
import { CONTEXT_KEYS } from '../ids.ts';
import { filterInWords, type ListingChoice } from './listing.ts';

/** What the Findings view says when it has no rows; package.json holds the words and the buttons. */
export type EmptyState = 'reading' | 'noDataset' | 'unchecked' | 'checking' | 'clean' | 'filtered' | 'stopped' | 'none';

/** What stands around the rows of the Findings view: its badge, the filter, how far the checks are, what an empty one means. */
export interface ViewStatus {
  /** The rows were made. @param shown findings that pass the filter */
  listed(shown: number, hasRows: boolean): void;
  update(): void;
}

type View = Pick<vscode.TreeView<unknown>, 'badge' | 'description' | 'message'>;

export function createViewStatus(
  view: View,
  datasets: Datasets,
  findings: Findings,
  listing: ListingChoice,
): ViewStatus {
  let shown = 0;
  let hasRows = false;

  const update = (): void => {
    const states = findings.all().flatMap(({ state }) => (state ? [state] : []));
    const sum = (of: (state: (typeof states)[number]) => number): number =>
      states.reduce((total, state) => total + of(state), 0);
    const [errors, warnings] = [sum(({ findings: { error } }) => error), sum(({ findings: { warning } }) => warning)];
    const all = sum((state) => totalOf(state.findings));
    view.badge =
      errors + warnings > 0
        ? { value: errors + warnings, tooltip: `${count(errors, 'error')}, ${count(warnings, 'warning')}` }
        : undefined;
    view.description = listing.isFiltered
      ? `${filterInWords(listing.now.filter)}: ${count(shown)} of ${count(all)}`
      : undefined;
    const empty = hasRows ? 'none' : emptyState(datasets, findings, all, listing.isFiltered);
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.findingsEmpty, empty);
    void vscode.commands.executeCommand('setContext', CONTEXT_KEYS.findingsKnown, all > 0);
    // In a narrow side bar the description is cut off first, and a list that seems whole misleads.
    const only = listing.isFiltered
      ? `Only ${filterInWords(listing.now.filter)}: ${count(shown)} of ${count(all, 'finding')} listed.`
      : '';
    view.message = messageOf(datasets, findings, empty, only);
  };
  return {
    listed(passing, has) {
      shown = passing;
      hasRows = has;
      update();
    },
    update,
  };
}

function emptyState(datasets: Datasets, findings: Findings, all: number, isFiltered: boolean): EmptyState {
  const files = findings.all();
  if (findings.isStopped) return 'stopped';
  if (all > 0) return isFiltered ? 'filtered' : 'checking';
  if (files.some(({ state }) => !state?.isDone)) return 'checking';
  if (files.length > 0) return 'clean';
  if (!datasets.wasRead()) return 'reading';
  return datasets.all().length === 0 ? 'noDataset' : 'unchecked';
}

/** A message takes the place of what is said about an empty view. */
function messageOf(datasets: Datasets, findings: Findings, empty: EmptyState, only: string): string | undefined {
  if (empty !== 'none' && empty !== 'checking' && empty !== 'clean') return undefined;
  const files = findings.all();
  const unchecked = datasets.all().filter(({ uri }) => !findings.get(uri)).length;
  const rest = unchecked > 0 ? `${count(unchecked, 'dataset')} ${unchecked === 1 ? 'is' : 'are'} not checked yet.` : '';
  const going = files.filter(({ state }) => !state?.isDone);
  const [first] = going;
  if (first) {
    const { checked = 0, records = 0 } = first.state ?? {};
    const more = going.length > 1 ? `, and ${count(going.length - 1)} more` : '';
    return `Checking ${basename(first.uri.path)}: ${count(checked)} of ${count(records, 'record')}${more}…`;
  }
  if (empty !== 'clean') return [only, rest].filter((part) => part !== '').join(' ') || undefined;
  const records = files.reduce((sum, { state }) => sum + (state?.records ?? 0), 0);
  return `No findings in ${count(records, 'record')}. ${rest}`.trim();
}
