import type { Config } from '../../engine/config.ts';
import { CasewrightError } from '../../engine/errors.ts';
import { isLoopback, originOf } from '../../engine/generate/providers/consent.ts';
import { editorModelOf, editorModelOrigin } from '../../engine/generate/providers/editorModel.ts';
import { hostsOfPreset, PRESET_NAMES, resolvePreset } from '../../engine/generate/providers/presets.ts';
import type { PresetItem, ProviderItem } from '../../protocol.ts';
import { OFFLINE, type ProviderChoice } from '../chooseProvider.ts';

/**
 * The provider a name stands for: `offline`, one of casewright.json, a preset (`qwen-3.5`), a preset on a host
 * (`qwen-3.5@ollama`), a model on a server (`llama3@http://127.0.0.1:8080/v1`), or one of VS Code (`vscode:copilot/gpt-4o`).
 */
export function providerChoice(config: Config, name: string): ProviderChoice {
  if (Object.hasOwn(config.generation.providers, name) || editorModelOf(name)) return { name };
  const at = name.search(/@[^@]*$/);
  if (at <= 0) return { name };
  const [before, behind] = [name.slice(0, at), name.slice(at + 1)];
  return /^https?:\/\//i.test(behind) ? { model: before, baseUrl: behind } : { preset: before, host: behind };
}

/**
 * Where a provider sends text.
 * @throws CasewrightError for an unknown preset or host, or an address that cannot be
 */
export function providerItem(config: Config, name: string): ProviderItem {
  if (name === OFFLINE) return { name, remote: false };
  const ofEditor = editorModelOf(name);
  if (ofEditor) return { name, origin: editorModelOrigin(ofEditor.vendor), model: ofEditor.id, remote: true };
  const choice = providerChoice(config, name);
  const settings = choice.name === undefined ? undefined : config.generation.providers[choice.name];
  if (choice.name !== undefined && !settings && !PRESET_NAMES.includes(choice.name))
    throw unknownProvider(config, name);
  const presetName = choice.preset ?? settings?.preset ?? (settings ? undefined : choice.name);
  const preset = presetName === undefined ? undefined : resolvePreset(presetName, choice.host ?? settings?.host);
  const baseUrl = choice.baseUrl ?? settings?.baseUrl ?? preset?.baseUrl ?? '';
  const origin = originOf(baseUrl, { allowPlainHttp: settings?.allowPlainHttp ?? false });
  const model = choice.model ?? settings?.model ?? presetName;
  return { name, origin, baseUrl, ...(model !== undefined && { model }), remote: !isLoopback(origin) };
}

function unknownProvider(config: Config, name: string): CasewrightError {
  const known = [OFFLINE, ...Object.keys(config.generation.providers)].join(', ');
  return new CasewrightError(
    'config',
    'unknown-provider',
    `There is no provider “${name}”`,
    `Known here: ${known}; and the presets ${PRESET_NAMES.join(', ')}`,
  );
}

/** Models Casewright knows, on the hosts that serve them. */
export function presetItems(): PresetItem[] {
  return PRESET_NAMES.map((name) => ({
    name,
    hosts: hostsOfPreset(name).map((host) => {
      const { baseUrl, install } = resolvePreset(name, host);
      return {
        name: host,
        origin: new URL(baseUrl).origin,
        remote: !isLoopback(new URL(baseUrl).origin),
        ...(install !== undefined && { install }),
      };
    }),
  }));
}
