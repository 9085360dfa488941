import * as vscode from 'vscode';
import { RULE_IDS, SEVERITIES } from '../../engine/checks/finding.ts';
import { RULES } from '../../engine/checks/rules.ts';
import type { FindingFilter } from '../../protocol/findings.ts';
import { COMMANDS, VIEWS } from '../ids.ts';
import { askText, pickMany, runSteps } from '../multiStep.ts';
import { registerCommand } from '../runCommand.ts';
import type { ListingChoice } from './listing.ts';

/** The title menu of the Findings view: group, sort, filter. */
export function registerFindingCommands(listing: ListingChoice): vscode.Disposable[] {
  return [
    registerCommand(COMMANDS.groupFindingsByRule, () => listing.group('rule')),
    registerCommand(COMMANDS.groupFindingsByRecord, () => listing.group('record')),
    registerCommand(COMMANDS.groupFindingsByCode, () => listing.group('code')),
    registerCommand(COMMANDS.sortFindingsBySeverity, () => listing.sort('severity')),
    registerCommand(COMMANDS.sortFindingsByPlace, () => listing.sort('place')),
    registerCommand(COMMANDS.clearFindingsFilter, () => listing.filter({})),
    registerCommand(COMMANDS.filterFindings, async (given?: unknown) => {
      // A menu of the view hands over what is selected in it.
      const filter = isFilter(given) ? given : await askFilter(listing.now.filter);
      listing.filter(filter);
      await vscode.commands.executeCommand(`${VIEWS.findings}.focus`);
    }),
  ];
}

function isFilter(given: unknown): given is FindingFilter {
  if (typeof given !== 'object' || given === null) return false;
  return Object.keys(given).every((key) => key === 'words' || key === 'severities' || key === 'rules');
}

interface FilterSteps {
  readonly typed: string;
  readonly kinds: Pick<FindingFilter, 'severities' | 'rules'>;
}

/** @throws CancellationError when the questions are closed */
async function askFilter(now: FindingFilter): Promise<FindingFilter> {
  const { typed = '', kinds } = await runSteps<FilterSteps>(
    'Filter Findings',
    [
      {
        applies: ({ typed }) => typed === undefined,
        async ask(_, frame) {
          const prompt =
            'Show findings with these words in the message, the record’s id or its code. Leave it empty to show all.';
          const words = await askText(frame, { prompt, placeholder: 'F32.1 telephone', value: now.words ?? '' });
          return words === 'back' ? 'back' : { typed: words };
        },
      },
      {
        applies: ({ kinds }) => kinds === undefined,
        async ask(_, frame) {
          const chosen = await pickMany(frame, { ...kindItems(now), placeholder: 'Which findings should be shown?' });
          return chosen === 'back' ? 'back' : { kinds: kindsOf(chosen) };
        },
      },
    ],
    {},
  );
  const words = typed.trim();
  return { ...(words !== '' && { words }), ...kinds };
}

interface KindItem extends vscode.QuickPickItem {
  readonly value?: string;
}

function kindItems({ severities = SEVERITIES, rules = RULE_IDS }: FindingFilter): {
  items: readonly KindItem[];
  selected: readonly KindItem[];
} {
  const separator = (label: string): KindItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const ofSeverity = SEVERITIES.map((value): KindItem => ({ label: NAMES[value], value }));
  const ofRule = RULE_IDS.map((value): KindItem => ({ label: RULES[value].title, description: value, value }));
  const isOn = ({ value }: KindItem) => [...severities, ...rules].some((each) => each === value);
  return {
    items: [separator('Severity'), ...ofSeverity, separator('Rule'), ...ofRule],
    selected: [...ofSeverity, ...ofRule].filter(isOn),
  };
}

const NAMES = { error: 'Errors', warning: 'Warnings', information: 'For information' } as const;

/** Where all are chosen, or none, none is left out. */
function kindsOf(chosen: readonly KindItem[]): Pick<FindingFilter, 'severities' | 'rules'> {
  const isChosen = (value: string): boolean => chosen.some((item) => item.value === value);
  const severities = SEVERITIES.filter(isChosen);
  const rules = RULE_IDS.filter(isChosen);
  const isSome = (of: readonly string[], all: readonly string[]): boolean => of.length > 0 && of.length < all.length;
  return { ...(isSome(severities, SEVERITIES) && { severities }), ...(isSome(rules, RULE_IDS) && { rules }) };
}
