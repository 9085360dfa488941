import * as vscode from 'vscode';
import { RULES } from '../../engine/checks/rules.ts';
import type { FindingFilter, FindingGrouping, FindingListing, FindingOrder } from '../../protocol/findings.ts';
import { CONTEXT_KEYS, STATE } from '../ids.ts';

/** How the Findings view lists what was found. Grouping and order are remembered; a filter lasts as long as the window. */
export interface ListingChoice extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  readonly now: Omit<FindingListing, 'uri'>;
  readonly isFiltered: boolean;
  group(by: FindingGrouping): void;
  sort(by: FindingOrder): void;
  filter(by: FindingFilter): void;
}

export function createListingChoice(memory: vscode.Memento): ListingChoice {
  const changed = new vscode.EventEmitter<void>();
  let grouping = memory.get<FindingGrouping>(STATE.findingsGrouping, 'rule');
  let order = memory.get<FindingOrder>(STATE.findingsOrder, 'severity');
  let filter: FindingFilter = {};
  const publish = (): void => {
    const keys = {
      [CONTEXT_KEYS.findingsGrouping]: grouping,
      [CONTEXT_KEYS.findingsOrder]: order,
      [CONTEXT_KEYS.findingsFiltered]: isSet(filter),
    };
    for (const [key, value] of Object.entries(keys)) void vscode.commands.executeCommand('setContext', key, value);
    changed.fire();
  };
  publish();
  return {
    onDidChange: changed.event,
    get now() {
      return { grouping, order, filter };
    },
    get isFiltered() {
      return isSet(filter);
    },
    group(by) {
      grouping = by;
      void memory.update(STATE.findingsGrouping, by);
      publish();
    },
    sort(by) {
      order = by;
      void memory.update(STATE.findingsOrder, by);
      publish();
    },
    filter(by) {
      filter = by;
      publish();
    },
    dispose: () => changed.dispose(),
  };
}

function isSet({ words, severities, rules }: FindingFilter): boolean {
  return words !== undefined || severities !== undefined || rules !== undefined;
}

/** `“voices”, errors and warnings, 2 rules`; '' without a filter. */
export function filterInWords({ words, severities, rules }: FindingFilter): string {
  const [only] = rules ?? [];
  const names = severities?.map((severity) => (severity === 'information' ? 'for information' : `${severity}s`));
  const parts = [
    words === undefined ? '' : `“${words}”`,
    names?.join(' and ') ?? '',
    rules?.length === 1 ? RULES[only!].title : rules ? `${rules.length} rules` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
