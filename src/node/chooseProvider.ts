import { type Config, DEFAULT_TEMPERATURE, type ProviderConfig } from '../engine/config.ts';
import { CasewrightError } from '../engine/errors.ts';
import type { Case } from '../engine/generate/plan.ts';
import type { Provider } from '../engine/generate/provider.ts';
import { originOf, requireConsent } from '../engine/generate/providers/consent.ts';
import {
  createEditorModelProvider,
  editorModelOf,
  type SendThroughEditor,
} from '../engine/generate/providers/editorModel.ts';
import { coveredCategories, covers, createOfflineProvider } from '../engine/generate/providers/offline.ts';
import { createOpenAiProvider } from '../engine/generate/providers/openai.ts';
import { PRESET_NAMES, type ResolvedPreset, resolvePreset } from '../engine/generate/providers/presets.ts';
import { providerPorts } from './providerPorts.ts';

/** Which provider, and what to change about it. */
export interface ProviderChoice {
  /** `offline`, a provider of casewright.json, or a preset; casewright.json's default when absent. */
  readonly name?: string;
  readonly preset?: string;
  readonly host?: string;
  readonly baseUrl?: string;
  readonly model?: string;
  readonly temperature?: number;
  readonly concurrency?: number;
}

/** What the command line and the editor each do in their own way. */
export interface ProviderAccess {
  /** The key for an origin; undefined when there is none. */
  keyFor(origin: string): string | undefined;
  /** Origins or hosts the user agreed to send text to. */
  readonly allowed: Iterable<string>;
  /** The way to the language models of VS Code; there is none on the command line. */
  readonly sendThroughEditor?: SendThroughEditor;
}

/** A provider ready for a run. */
export interface ChosenProvider {
  readonly provider: Provider;
  /** The model asked for, as far as that is settled before asking; undefined for the offline composer. */
  readonly model?: string;
  readonly structured: boolean;
  readonly temperature: number;
  readonly maxTokens?: number;
  readonly concurrency: number;
  /** Whether the provider covers a code. */
  covers(code: string): boolean;
  /** Categories it covers, where they are not all. */
  readonly coveredCategories?: readonly string[];
}

export const OFFLINE = 'offline';

/** The name of the provider that is chosen; undefined for a preset or an address without a name. */
export function providerName(config: Config, choice: ProviderChoice): string | undefined {
  const adHoc = choice.preset !== undefined || choice.baseUrl !== undefined;
  return choice.name ?? (adHoc ? undefined : config.generation.provider);
}

/**
 * Makes the provider of a run from casewright.json and what was asked for besides.
 * @param cases what the run will ask for
 * @throws CasewrightError kind `config` or `provider`: unknown provider or preset, bad address, no consent
 */
export async function chooseProvider(
  config: Config,
  choice: ProviderChoice,
  access: ProviderAccess,
  cases: readonly Case[],
): Promise<ChosenProvider> {
  const { generation } = config;
  const name = providerName(config, choice);
  if (name === OFFLINE) return offline(choice, cases);
  if (name !== undefined && editorModelOf(name)) return editorModel(config, name, choice, access);
  const settings = name === undefined ? {} : settingsOf(config, name);
  const presetName = choice.preset ?? settings.preset;
  const host = choice.host ?? settings.host;
  if (host !== undefined && presetName === undefined) throw hostWithoutPreset(host);
  const preset = presetName === undefined ? undefined : resolvePreset(presetName, host);
  const baseUrl = choice.baseUrl ?? settings.baseUrl ?? preset?.baseUrl ?? '';
  const allowPlainHttp = settings.allowPlainHttp ?? false;
  const origin = originOf(baseUrl, { allowPlainHttp });
  requireConsent(origin, access.allowed);
  const model = choice.model ?? settings.model;
  const provider = createOpenAiProvider({
    ...definedOnly({ apiKey: access.keyFor(origin), model, preset, thinking: settings.thinking }),
    ...definedOnly({ timeoutMs: settings.timeoutSeconds && settings.timeoutSeconds * 1000 }),
    ...definedOnly({ headers: settings.headers, structuredOutput: settings.structuredOutput }),
    name: name ?? presetName ?? new URL(origin).host,
    baseUrl,
    allowPlainHttp,
    ports: providerPorts,
  });
  return {
    provider,
    model: model ?? `${presetName} on ${preset?.host}`,
    structured: settings.structuredOutput !== 'off',
    temperature: temperatureOf(config, choice, settings, preset),
    ...definedOnly({ maxTokens: settings.maxTokens }),
    concurrency: choice.concurrency ?? settings.concurrency ?? generation.concurrency,
    covers: () => true,
  };
}

/** Requests to VS Code's models under way at once, at most: their vendors limit them by the minute. */
const MOST_IN_EDITOR = 2;

function editorModel(
  config: Config,
  name: string,
  choice: ProviderChoice,
  { allowed, sendThroughEditor: send }: ProviderAccess,
): ChosenProvider {
  if (!send) {
    throw new CasewrightError(
      'usage',
      'only-in-editor',
      `${name} is a language model of VS Code, which the command line cannot use`,
      'Choose a provider with an address of its own, or generate in VS Code.',
    );
  }
  const provider = createEditorModelProvider(name, {
    send,
    sleep: providerPorts.sleep,
    random: providerPorts.random,
  });
  requireConsent(provider.origin!, allowed);
  return {
    provider,
    model: editorModelOf(name)!.id,
    structured: false,
    temperature: temperatureOf(config, choice, {}, undefined),
    concurrency: Math.min(choice.concurrency ?? config.generation.concurrency, MOST_IN_EDITOR),
    covers: () => true,
  };
}

async function offline(choice: ProviderChoice, cases: readonly Case[]): Promise<ChosenProvider> {
  const [odd] = (['preset', 'host', 'baseUrl', 'model'] as const).filter((key) => choice[key] !== undefined);
  if (odd) {
    throw new CasewrightError(
      'usage',
      'offline-takes-no-model',
      `The offline composer has no ${odd === 'baseUrl' ? 'base URL' : odd}`,
      'Leave it out, or name another provider.',
    );
  }
  const provider = await createOfflineProvider(cases);
  return { provider, structured: true, temperature: 0, concurrency: 1, covers, coveredCategories };
}

function settingsOf(config: Config, name: string): Partial<ProviderConfig> {
  const { providers } = config.generation;
  if (Object.hasOwn(providers, name)) return providers[name]!;
  if (PRESET_NAMES.includes(name)) return { preset: name };
  const known = [OFFLINE, ...Object.keys(providers)];
  throw new CasewrightError(
    'config',
    'unknown-provider',
    `There is no provider “${name}”`,
    `Known here: ${known.join(', ')}; and the presets ${PRESET_NAMES.join(', ')}. Others go under generation.providers in casewright.json (on the command line: --base-url and --model).`,
  );
}

function temperatureOf(
  config: Config,
  choice: ProviderChoice,
  settings: Partial<ProviderConfig>,
  preset: ResolvedPreset | undefined,
): number {
  const asked = choice.temperature ?? settings.temperature ?? config.generation.temperature;
  return asked ?? preset?.temperature ?? DEFAULT_TEMPERATURE;
}

function hostWithoutPreset(host: string): CasewrightError {
  return new CasewrightError(
    'usage',
    'host-without-preset',
    `The host ${host} says where a preset’s model is served, and there is no preset`,
    `Add --preset (${PRESET_NAMES.join(', ')}), or use --base-url and --model.`,
  );
}

function definedOnly<T extends Readonly<Record<string, unknown>>>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
