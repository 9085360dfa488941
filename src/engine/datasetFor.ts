import type { Config, DatasetConfig } from './config.ts';
import { normaliseCode } from './icd10/normaliseCode.ts';
import type { JsonObject } from './record/record.ts';
import { DEFAULT_LAYOUT, type RecordLayout } from './record/schema.ts';

/**
 * The dataset of a configuration that a file belongs to; the first whose globs match.
 * @param file path relative to the configuration's folder; either kind of slash
 */
export function datasetFor(config: Config, file: string): DatasetConfig | undefined {
  const path = file.replaceAll('\\', '/').replace(/^\.\//, '');
  return config.datasets.find((dataset) => dataset.files.some((glob) => globPattern(glob).test(path)));
}

/** How the records of a file are read and written. */
export function layoutFor(config: Config, file: string): RecordLayout {
  const dataset = datasetFor(config, file);
  if (!dataset) return DEFAULT_LAYOUT;
  const { fields, template } = dataset;
  return { fields, ...(template && { template: template as JsonObject }) };
}

/** Records wanted of a file, by code as the catalogue writes it. */
export function quotasFor(config: Config, file: string): Readonly<Record<string, number>> {
  const quotas = Object.entries(datasetFor(config, file)?.quotas ?? {});
  return Object.fromEntries(quotas.map(([code, quota]) => [normaliseCode(code), quota]));
}

/** A glob as a pattern for whole relative paths: `**` any folders, `*` and `?` inside a name, `{a,b}` either. */
export function globPattern(glob: string): RegExp {
  let pattern = '';
  let depth = 0;
  const trimmed = glob.replaceAll('\\', '/').replace(/^\.\//, '');
  for (let at = 0; at < trimmed.length; at++) {
    const sign = trimmed[at]!;
    if (trimmed.startsWith('**/', at)) {
      pattern += '(?:[^/]+/)*';
      at += 2;
    } else if (trimmed.startsWith('**', at)) {
      pattern += '.*';
      at += 1;
    } else if (sign === '*') pattern += '[^/]*';
    else if (sign === '?') pattern += '[^/]';
    else if (sign === '{') {
      pattern += '(?:';
      depth++;
    } else if (sign === '}' && depth > 0) {
      pattern += ')';
      depth--;
    } else if (sign === ',' && depth > 0) pattern += '|';
    else pattern += sign.replace(/[.+^$()|[\]{}]/, '\\$&');
  }
  return new RegExp(`^${pattern}${')'.repeat(depth)}$`);
}
