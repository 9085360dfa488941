import type { Config, DatasetConfig } from './config.ts';
import { CasewrightError } from './errors.ts';
import { type Axes, resolveAxes } from './generate/axes.ts';
import { hostsOfPreset, PRESET_NAMES } from './generate/providers/presets.ts';
import type { Catalogue } from './icd10/catalogue.ts';
import { unknownCodeError } from './icd10/expandCode.ts';
import { getAt, parseFieldPath, setAt } from './record/fieldPath.ts';
import type { CaseRecord, JsonObject, JsonValue } from './record/record.ts';
import { recordToObject } from './record/schema.ts';

/** Something a schema cannot tell: parts of a configuration that do not fit each other or the world. */
export interface ConfigFault {
  /** Where: the properties and positions that lead there. */
  readonly path: readonly (string | number)[];
  /** Whether the property's name is meant, not its value. */
  readonly atName?: boolean;
  /** The part of the value that is meant, as it stands in the text. */
  readonly part?: string;
  readonly message: string;
  readonly remedy: string;
}

const OFFLINE = 'offline';
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
const KNOWN_PLACEHOLDERS = ['id', 'code', 'codes', 'title'];
const PLACEHOLDER_REMEDY = 'Known are {{id}}, {{code}}, {{codes}}, {{title}} and {{meta.PATH}}.';

/** Everything in a configuration that contradicts itself or names what there is not; codes apart, see {@link quotaFaults}. */
export function* configFaults(config: Config): Generator<ConfigFault> {
  const { axes, fault } = axesOf(config);
  if (fault) yield fault;
  for (const [index, dataset] of config.datasets.entries()) {
    const at = ['datasets', index];
    yield* templateFaults(dataset.template, [...at, 'template'], (name) => unfilled(name, axes));
    yield* fieldFaults(dataset, [...at, 'fields']);
  }
  yield* providerFaults(config);
  yield* lengthFaults(config, axes);
}

/**
 * Placeholders in the template of one of a configuration's datasets that a run would leave open.
 * @param meta what `meta` of the run's records holds
 */
export function* openPlaceholderFaults(
  { datasets }: Config,
  dataset: DatasetConfig,
  meta: JsonObject,
): Generator<ConfigFault> {
  yield* templateFaults(dataset.template, ['datasets', datasets.indexOf(dataset), 'template'], (name) => {
    if (!name.startsWith('meta.') || getAt(meta, parseFieldPath(name.slice('meta.'.length))) !== undefined)
      return undefined;
    return {
      message: 'is nothing that the records of this run have, and would be written as it is',
      remedy: `Their meta holds ${Object.keys(meta).join(', ')}; take the placeholder out, or choose another provider.`,
    };
  });
}

/** Quotas for codes that the catalogue does not have. */
export function* quotaFaults(config: Config, catalogue: Catalogue): Generator<ConfigFault> {
  for (const [index, { quotas }] of config.datasets.entries()) {
    for (const code of Object.keys(quotas)) {
      if (catalogue.get(code)) continue;
      const { message, remedy } = unknownCodeError(catalogue, code);
      yield { path: ['datasets', index, 'quotas', code], atName: true, message, remedy: remedy ?? '' };
    }
  }
}

function axesOf({ generation }: Config): { readonly axes?: Axes; readonly fault?: ConfigFault } {
  try {
    return { axes: resolveAxes(generation.axes) };
  } catch (error) {
    return { fault: faultOf(error, ['generation', 'axes']) };
  }
}

function faultOf(error: unknown, path: ConfigFault['path']): ConfigFault {
  if (!(error instanceof CasewrightError)) throw error;
  return { path, message: error.message, remedy: error.remedy ?? '' };
}

/** A placeholder nobody fills would stand in every record as it is. */
function* templateFaults(
  value: JsonValue | undefined,
  path: ConfigFault['path'],
  whyNot: (name: string) => WhyNot | undefined,
): Generator<ConfigFault> {
  if (typeof value === 'string') {
    for (const [part, name] of value.matchAll(PLACEHOLDER)) {
      const why = whyNot(name!.trim());
      if (why) yield { path, part, message: `${part} ${why.message}`, remedy: why.remedy };
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* templateFaults(item, [...path, index], whyNot);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      const [part] = key.match(PLACEHOLDER) ?? [];
      if (part !== undefined) {
        const message = `${part} stands in the name of a property, where nothing is filled in`;
        yield { path: [...path, key], atName: true, message, remedy: 'Placeholders stand in values only.' };
      }
      yield* templateFaults(item, [...path, key], whyNot);
    }
  }
}

type WhyNot = Pick<ConfigFault, 'message' | 'remedy'>;

/** Why a placeholder would never be filled in; undefined for one that can be. */
function unfilled(name: string, axes: Axes | undefined): WhyNot | undefined {
  if (KNOWN_PLACEHOLDERS.includes(name)) return undefined;
  if (!/^meta(?:\.[\w-]+)+$/.test(name)) return { message: 'is not a placeholder', remedy: PLACEHOLDER_REMEDY };
  const [, axis] = /^meta\.axes\.([\w-]+)$/.exec(name) ?? [];
  if (axis === undefined || !axes || Object.hasOwn(axes, axis)) return undefined;
  return {
    message: `names an axis that reports are not spread over`,
    remedy: `The axes are ${Object.keys(axes).join(', ')}.`,
  };
}

const SAMPLE: CaseRecord = { id: 'id', codes: ['F32.1'], text: 'text', meta: { plan: 'plan' } };
const PARTS = { id: SAMPLE.id, code: 'F32.1', text: SAMPLE.text, meta: SAMPLE.meta } as const;
type Part = keyof typeof PARTS;

/** Field paths that cannot be followed in the template, leave gaps in its lists, or take each other's place. */
function* fieldFaults({ fields, template }: DatasetConfig, path: ConfigFault['path']): Generator<ConfigFault> {
  const object = structuredClone(template ?? {}) as JsonObject;
  let sound = true;
  for (const part of Object.keys(PARTS) as Part[]) {
    try {
      const segments = parseFieldPath(fields[part]);
      const gap = template && gapIn(template as JsonObject, segments);
      if (gap) yield { path: [...path, part], ...gap };
      setAt(object, segments, structuredClone(PARTS[part]));
    } catch (error) {
      sound = false;
      yield faultOf(error, [...path, part]);
    }
  }
  if (!sound) return;
  const written = recordToObject(SAMPLE, { fields, ...(template && { template: template as JsonObject }) });
  for (const part of Object.keys(PARTS) as Part[]) {
    const found = getAt(written, parseFieldPath(fields[part]));
    if (part === 'meta' ? (found as JsonObject | undefined)?.plan !== undefined : found === PARTS[part]) continue;
    const other = (Object.keys(PARTS) as Part[]).find((each) => each !== part && overlap(fields[each], fields[part]));
    yield {
      path: [...path, part],
      message: `the field path “${fields[part]}” of ${part} leads where ${other ?? 'another field'} stands`,
      remedy: 'Give each of id, code, text and meta a place of its own; id, code and text may stand inside meta.',
    };
  }
}

/** A position behind the end of one of the template's lists. */
function gapIn(template: JsonObject, segments: readonly string[]): { message: string; remedy: string } | undefined {
  for (let depth = 1; depth < segments.length + 1; depth++) {
    const list = getAt(template, segments.slice(0, depth - 1));
    const position = Number(segments[depth - 1]);
    if (!Array.isArray(list) || !(position > list.length)) continue;
    const holds = `“${segments.slice(0, depth - 1).join('.')}” of the template holds ${list.length}`;
    return {
      message: `the field path “${segments.join('.')}” leaves a gap: ${holds}, and positions count from 0`,
      remedy: 'Change the path or the template so that they agree.',
    };
  }
  return undefined;
}

function overlap(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

function* providerFaults({ generation }: Config): Generator<ConfigFault> {
  const { provider, providers } = generation;
  if (provider !== OFFLINE && !Object.hasOwn(providers, provider) && !PRESET_NAMES.includes(provider)) {
    yield {
      path: ['generation', 'provider'],
      message: `there is no provider “${provider}”`,
      remedy: `Known here: ${[OFFLINE, ...Object.keys(providers)].join(', ')}; and the presets ${PRESET_NAMES.join(', ')}.`,
    };
  }
  for (const [name, { preset, host }] of Object.entries(providers)) {
    const path = ['generation', 'providers', name];
    const presets = `The presets are ${PRESET_NAMES.join(', ')}.`;
    if (preset === undefined && host !== undefined) {
      const message = `the host ${host} says where a preset’s model is served, and there is no preset`;
      yield { path: [...path, 'host'], message, remedy: `${presets} Without one, use baseUrl and model.` };
    } else if (preset !== undefined && !PRESET_NAMES.includes(preset)) {
      yield { path: [...path, 'preset'], message: `there is no preset ${preset}`, remedy: presets };
    } else if (preset !== undefined && host !== undefined && !(hostsOfPreset(preset) as string[]).includes(host)) {
      const remedy = `Its hosts are ${hostsOfPreset(preset).join(', ')}; others take baseUrl and model in place of the preset.`;
      yield { path: [...path, 'host'], message: `the preset ${preset} knows no host ${host}`, remedy };
    }
  }
}

function* lengthFaults({ generation }: Config, axes: Axes | undefined): Generator<ConfigFault> {
  for (const [length, [fewest, most]] of Object.entries(generation.lengths)) {
    const path = ['generation', 'lengths', length];
    if (fewest > most) {
      const message = `the fewest words, ${fewest}, are more than the most, ${most}`;
      yield { path, message, remedy: `Write [fewest, most], such as [${most}, ${fewest}].` };
    }
    if (!axes || axes.length?.includes(length)) continue;
    const known = axes.length ? `Its values are ${axes.length.join(', ')}.` : 'generation.axes switches it off.';
    yield { path, atName: true, message: `the axis length has no value “${length}”`, remedy: known };
  }
}
