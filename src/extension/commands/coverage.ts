import * as vscode from 'vscode';
import type { Scope } from '../../protocol.ts';
import type { App } from '../app.ts';
import { COMMANDS } from '../ids.ts';
import { pickOne, type StepFrame } from '../multiStep.ts';
import { OFFLINE, providerLabel, providerPlace } from '../providers.ts';
import { chooseCodes } from './searchCodes.ts';

/** Codes and, where it was decided here, who writes for them. */
export interface Covered {
  readonly codes: readonly string[];
  readonly provider?: string;
}

/** Codes or headings of the list, which must be ready, that only a language model can write for. */
export function uncoveredCodes(app: App, codes: readonly string[]): readonly string[] {
  return codes.filter((code) => app.codesTree.entry(code) && !app.codesTree.covers(code));
}

export interface CoverageChoice {
  readonly scope: Scope;
  /** Providers that can be chosen. */
  readonly names: readonly string[];
}

interface WayOut extends vscode.QuickPickItem {
  take(): Promise<Covered | 'again'>;
}

/** Says for which codes the offline composer has no words, and asks what is to be done, until it has words for all. */
export async function settleCoverage(
  app: App,
  codes: readonly string[],
  choice: CoverageChoice,
  frame: StepFrame,
): Promise<Covered | 'back'> {
  for (let wanted = codes; ; ) {
    const missing = uncoveredCodes(app, wanted);
    if (missing.length === 0) return { codes: wanted };
    const items = waysOut(app, { codes: wanted, missing }, choice, frame);
    const placeholder = `No offline words for ${list(missing)} yet. What should be done?`;
    const chosen = await pickOne(frame, { items, placeholder });
    if (chosen === 'back') return 'back';
    const taken = await chosen.take();
    if (taken === 'again') continue;
    if (taken.provider !== undefined) return taken;
    wanted = taken.codes;
  }
}

function waysOut(
  app: App,
  { codes, missing }: { codes: readonly string[]; missing: readonly string[] },
  { scope, names }: CoverageChoice,
  frame: StepFrame,
): WayOut[] {
  const rest = codes.filter((code) => !missing.includes(code));
  const items: WayOut[] = [];
  if (rest.length > 0) {
    items.push({
      label: `$(circle-slash) Leave ${missing.length === 1 ? 'it' : 'them'} out`,
      description: `reports for ${list(rest)} only`,
      take: async () => ({ codes: rest }),
    });
  }
  for (const provider of names.filter((name) => name !== OFFLINE)) {
    items.push({
      label: `$(server) Let ${providerLabel(provider)} write`,
      description: [providerPlace(provider), 'for all codes'].filter((part) => part !== '').join(' · '),
      take: async () => ({ codes, provider }),
    });
  }
  items.push({
    label: '$(list-tree) Choose other codes…',
    take: async () => ({ codes: await chooseCodes(app, frame) }),
  });
  if (scope.trusted) {
    items.push({
      label: '$(plug) Connect a language model…',
      description: 'it then writes your reports by default',
      async take() {
        await vscode.commands.executeCommand(COMMANDS.selectProvider);
        const provider = await app.providers.defaultName(scope);
        return provider === OFFLINE ? 'again' : { codes, provider };
      },
    });
  }
  return items;
}

/** `F52.0, F64.1 and 3 others`. */
function list(codes: readonly string[]): string {
  const shown = codes.slice(0, 3);
  const more = codes.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} ${more === 1 ? 'other' : 'others'}`;
  const last = shown.pop()!;
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}
