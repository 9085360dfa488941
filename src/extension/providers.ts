import * as vscode from 'vscode';
import { CasewrightError } from '../engine/errors.ts';
import { secretName } from '../engine/generate/providers/consent.ts';
import { editorModelOf } from '../engine/generate/providers/editorModel.ts';
import type { ProviderItem, Scope } from '../protocol.ts';
import type { Engine } from './engine.ts';
import { SETTINGS, STATE } from './ids.ts';

export const OFFLINE = 'offline';

/** Everything about providers that belongs to the person at the keyboard: keys, consent, which one is the default. */
export interface Providers {
  describe(scope: Scope, name: string): Promise<ProviderItem>;
  /** The person's choice, else casewright.json's; always offline in a restricted workspace. */
  defaultName(scope: Scope): Promise<string>;
  setDefault(name: string): Promise<void>;
  keyFor(origin: string): Promise<string | undefined>;
  storeKey(origin: string, key: string): Promise<void>;
  deleteKey(origin: string): Promise<void>;
  allowedOrigins(): readonly string[];
  /**
   * Asks once for every origin that is not this machine.
   * @throws CancellationError when the answer is no
   */
  requireConsent(item: ProviderItem): Promise<void>;
}

export function createProviders(engine: Engine, context: vscode.ExtensionContext): Providers {
  const allowedOrigins = () => context.globalState.get<string[]>(STATE.allowedOrigins, []);
  return {
    describe: (scope, name) => engine.request('provider.describe', { scope, name }),
    async defaultName(scope) {
      if (!scope.trusted) return OFFLINE;
      const setting = vscode.workspace.getConfiguration(SETTINGS.section).inspect<string>(SETTINGS.defaultProvider);
      const own = setting?.workspaceFolderValue ?? setting?.workspaceValue ?? setting?.globalValue;
      return own?.trim() || (await engine.request('config.read', { scope })).defaultProvider;
    },
    async setDefault(name) {
      const settings = vscode.workspace.getConfiguration(SETTINGS.section);
      const inWorkspace = settings.inspect(SETTINGS.defaultProvider)?.workspaceValue !== undefined;
      const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
      await settings.update(SETTINGS.defaultProvider, name, target);
    },
    keyFor: async (origin) => context.secrets.get(secretName(origin)),
    storeKey: async (origin, key) => context.secrets.store(secretName(origin), key),
    deleteKey: async (origin) => context.secrets.delete(secretName(origin)),
    allowedOrigins,
    async requireConsent({ name, origin, remote }) {
      if (!remote || origin === undefined || allowedOrigins().includes(origin)) return;
      const model = editorModelOf(name);
      const place = model ? `${providerLabel(name)} through VS Code (its vendor is “${model.vendor}”)` : origin;
      const once = model ? 'vendor' : 'address';
      const answer = await vscode.window.showWarningMessage(
        `Send requests to ${model ? providerLabel(name) : new URL(origin).host}?`,
        {
          modal: true,
          detail: `Casewright would send descriptions of the reports you want to ${place}, and receive the reports from it: the diagnosis, age band, kind of note and the like, and examples if casewright.json names some. Your own files are not sent. Casewright asks once for each ${once}.`,
        },
        'Allow',
      );
      if (answer !== 'Allow') throw new vscode.CancellationError();
      await context.globalState.update(STATE.allowedOrigins, [...allowedOrigins(), origin]);
    },
  };
}

/** @throws CasewrightError where only the offline composer may be used */
export function requireTrust(scope: Scope, provider: string): void {
  if (scope.trusted || provider === OFFLINE) return;
  throw new CasewrightError(
    'config',
    'restricted',
    `${provider} is not used in Restricted Mode, because this folder has not been trusted`,
    'Use the offline composer, or trust the folder.',
  );
}

/** What a provider is called in lists and messages: `careful-writer` for `careful-writer@http://127.0.0.1:8080/v1`. */
export function providerLabel(name: string): string {
  return name === OFFLINE ? 'Offline composer' : (editorModelOf(name)?.id ?? name.replace(/@[^@]*$/, ''));
}

/** Where a provider named `MODEL@URL` or `PRESET@HOST` is; empty for the others. */
export function providerPlace(name: string): string {
  const ofEditor = editorModelOf(name);
  if (ofEditor) return `VS Code, ${ofEditor.vendor}`;
  const place = /@([^@]*)$/.exec(name)?.[1] ?? '';
  return URL.canParse(place) ? new URL(place).host : place;
}

/** Where requests to a provider go, in a word: a host, or a model of VS Code. */
export function placeOfProvider({ name, origin }: ProviderItem): string {
  if (editorModelOf(name)) return `${providerLabel(name)} (${providerPlace(name)})`;
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : name;
}
