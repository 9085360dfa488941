import { CasewrightError } from '../errors.ts';
import type { JsonObject, JsonValue } from './record.ts';

/**
 * Splits a dotted path into its segments; `\.` stands for a dot inside a key.
 * @throws CasewrightError `bad-field-path` on an empty path or segment
 */
export function parseFieldPath(path: string): string[] {
  // Asked for each record anew: most paths hold no backslash and are split the quick way.
  const segments = path.includes('\\')
    ? path.split(/(?<!\\)\./).map((segment) => segment.replaceAll('\\.', '.'))
    : path.split('.');
  if (segments.some((segment) => segment === '')) {
    throw new CasewrightError(
      'config',
      'bad-field-path',
      `The field path “${path}” has an empty part`,
      'Write keys and array positions joined by dots, such as text or messages.1.content.',
    );
  }
  return segments;
}

/** The value at a path, own properties and array positions only; undefined where the path leads nowhere. */
export function getAt(object: JsonObject, segments: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = object;
  for (const segment of segments) {
    if (value === null || typeof value !== 'object') return undefined;
    if (Array.isArray(value)) value = isArrayIndex(segment) ? value[Number(segment)] : undefined;
    else value = Object.hasOwn(value, segment) ? value[segment] : undefined;
  }
  return value;
}

/** The value at a path as it is written; a key alone, which most are, is looked up without taking the path apart. */
export function getAtPath(object: JsonObject, path: string): JsonValue | undefined {
  if (path === '' || path.includes('.') || path.includes('\\')) return getAt(object, parseFieldPath(path));
  return Object.hasOwn(object, path) ? object[path] : undefined;
}

/**
 * Sets the value at a path, in place, making objects and arrays (for numeric segments) on the way.
 * @throws CasewrightError `bad-field-path` when a scalar or the wrong kind of container stands in the way
 */
export function setAt(object: JsonObject, segments: readonly string[], value: JsonValue): void {
  let container: JsonObject | JsonValue[] = object;
  for (const [depth, segment] of segments.slice(0, -1).entries()) {
    const existing = child(container, segment, segments, depth);
    if (existing !== undefined && existing !== null && typeof existing !== 'object') throw blocked(segments, depth + 1);
    const next: JsonObject | JsonValue[] = existing ?? (isArrayIndex(segments[depth + 1]!) ? [] : {});
    if (next !== existing) put(container, segment, next);
    container = next;
  }
  child(container, segments.at(-1)!, segments, segments.length - 1);
  put(container, segments.at(-1)!, value);
}

function child(
  container: JsonObject | JsonValue[],
  segment: string,
  segments: readonly string[],
  depth: number,
): JsonValue | undefined {
  if (!Array.isArray(container)) return Object.hasOwn(container, segment) ? container[segment] : undefined;
  if (!isArrayIndex(segment)) throw blocked(segments, depth);
  return container[Number(segment)];
}

function put(container: JsonObject | JsonValue[], segment: string, value: JsonValue): void {
  if (Array.isArray(container)) {
    const index = Number(segment);
    while (container.length < index) container.push(null);
    container[index] = value;
  } else if (segment === '__proto__') {
    Object.defineProperty(container, segment, { value, enumerable: true, configurable: true, writable: true });
  } else container[segment] = value;
}

function isArrayIndex(segment: string): boolean {
  return /^(?:0|[1-9]\d{0,5})$/.test(segment);
}

function blocked(segments: readonly string[], depth: number): CasewrightError {
  return new CasewrightError(
    'config',
    'bad-field-path',
    `The field path “${segments.join('.')}” does not fit the record template: “${segments.slice(0, depth).join('.') || 'the record'}” holds something else`,
    'Change the path or the template in casewright.json so that they agree.',
  );
}
