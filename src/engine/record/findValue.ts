/** A value in a line of JSON: from its first character to the place behind its last one. */
export interface FoundValue {
  readonly start: number;
  readonly end: number;
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * Finds the value at a path without decoding what stands beside it: every flagged record is looked up, and most of its line is one string. With
 * repeated keys the last one counts, as in JSON.parse. Of a line that is no JSON it finds what stands before the fault, or nothing.
 * @param segments keys, and positions in arrays; see parseFieldPath
 */
export function findValue(source: string, segments: readonly string[]): FoundValue | undefined {
  let found: FoundValue | undefined;
  let start = behindSpace(source, 0);
  for (const segment of segments) {
    found = undefined;
    const opening = source.charCodeAt(start);
    if (opening === OPEN_BRACE) {
      for (const member of members(source, start)) if (member.key === segment) found = member.value;
    } else if (opening === OPEN_BRACKET && /^\d+$/.test(segment)) found = elementsOf(source, start)[Number(segment)];
    if (!found) return undefined;
    start = found.start;
  }
  return found ?? valueAt(source, start);
}

/** The elements of the array that begins at `start`. */
export function elementsOf(source: string, start: number): FoundValue[] {
  const elements: FoundValue[] = [];
  let at = behindSpace(source, start + 1);
  while (at < source.length && source.charCodeAt(at) !== CLOSE_BRACKET) {
    const value = valueAt(source, at);
    if (!value) break;
    elements.push(value);
    at = behindSpace(source, value.end);
    if (source.charCodeAt(at) !== COMMA) break;
    at = behindSpace(source, at + 1);
  }
  return elements;
}

/** The members of the object that begins at `start`. */
function members(source: string, start: number): { readonly key: string; readonly value: FoundValue }[] {
  const found: { key: string; value: FoundValue }[] = [];
  let at = behindSpace(source, start + 1);
  while (source.charCodeAt(at) === QUOTE) {
    const keyEnd = behindString(source, at);
    const colon = behindSpace(source, keyEnd);
    if (source.charCodeAt(colon) !== COLON) break;
    const value = valueAt(source, behindSpace(source, colon + 1));
    if (!value) break;
    found.push({ key: decoded(source.slice(at, keyEnd)), value });
    at = behindSpace(source, value.end);
    if (source.charCodeAt(at) !== COMMA) break;
    at = behindSpace(source, at + 1);
  }
  return found;
}

/** The value that begins at `start`; undefined where it has no end. */
function valueAt(source: string, start: number): FoundValue | undefined {
  const end = behindValue(source, start);
  return end > start ? { start, end } : undefined;
}

/** -1 where it has no end. */
function behindValue(source: string, start: number): number {
  const first = source.charCodeAt(start);
  if (first === QUOTE) return behindString(source, start);
  if (first === OPEN_BRACE || first === OPEN_BRACKET) return behindContainer(source, start);
  let at = start;
  while (at < source.length && !isEnd(source.charCodeAt(at))) at += 1;
  return at;
}

function behindContainer(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === QUOTE) {
      at = behindString(source, at) - 1;
      if (at < 0) return -1;
    } else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) depth += 1;
    else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}

/** A quote after an even number of backslashes ends a string. */
function behindString(source: string, start: number): number {
  for (let quote = source.indexOf('"', start + 1); quote !== -1; quote = source.indexOf('"', quote + 1)) {
    let slashes = quote;
    while (source.charCodeAt(slashes - 1) === BACKSLASH) slashes -= 1;
    if ((quote - slashes) % 2 === 0) return quote + 1;
  }
  return -1;
}

function decoded(key: string): string {
  if (!key.includes('\\')) return key.slice(1, -1);
  try {
    return JSON.parse(key) as string;
  } catch {
    return key;
  }
}

function behindSpace(source: string, from: number): number {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at += 1;
  return at;
}

function isEnd(unit: number): boolean {
  return unit === COMMA || unit === CLOSE_BRACE || unit === CLOSE_BRACKET || isSpace(unit);
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
}
