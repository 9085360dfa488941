import { getLocation } from 'jsonc-parser';

/** A code in a line of a dataset: what is between the quotes, and where. */
export interface CodeAt {
  readonly code: string;
  /** UTF-16 units of the line, quotes left out. */
  readonly start: number;
  readonly end: number;
}

/** Longer lines are not searched: a dataset's line is a report, not a book. */
const LONGEST_LINE = 400_000;

/**
 * The code at a position of a line, also while the line is still being written.
 * @param codePath dotted path of the code in a record
 */
export function codeAt(line: string, character: number, codePath: string): CodeAt | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const { path, isAtPropertyKey } = getLocation(line, character);
  if (isAtPropertyKey) return undefined;
  const wanted = codePath.split(/(?<!\\)\./).map((part) => part.replaceAll('\\.', '.'));
  const inArray = path.length === wanted.length + 1 && typeof path.at(-1) === 'number';
  if (!(path.length === wanted.length || inArray) || !wanted.every((part, at) => String(path[at]) === part))
    return undefined;
  // Inside a string: the quote to the left opens it. Codes hold no escapes.
  const start = line.lastIndexOf('"', character - 1) + 1;
  const before = line.slice(0, start - 1);
  if (start === 0 || !/[:[,]\s*$/.test(before)) return undefined;
  const rest = /^[^"\\]*/.exec(line.slice(start))![0];
  // A string that is still open would run into the next field.
  const closed = line[start + rest.length] === '"';
  const code = closed && !/[,:{}[\]]/.test(rest) ? rest : (/^[^",:{}[\]]*/.exec(rest)?.[0] ?? '');
  return character <= start + code.length ? { code, start, end: start + code.length } : undefined;
}
