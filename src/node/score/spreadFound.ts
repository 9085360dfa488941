import type { CriteriaShares } from './criteriaShares.ts';
import type { FoundInFile } from './findInRecords.ts';

/** What was found in records, for all records of a file: nothing in those that are not named. @param lines of all, rising */
export function spreadFound({ records, lines: named }: FoundInFile, lines: Int32Array): FoundInFile['records'] {
  const size = lines.length;
  const identifiers = new Array<readonly string[]>(size).fill([]);
  const columns = {
    boilerplateTokens: new Int32Array(size),
    copiedRuns: new Int32Array(size),
    copiedShares: new Float64Array(size),
    nearDuplicate: new Uint8Array(size),
    offCode: new Uint8Array(size),
  };
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  let at = 0;
  for (let row = 0; row < size; row += 1) {
    if (named[at] !== lines[row]) continue;
    identifiers[row] = records.identifiers[at]!;
    for (const key of keys) columns[key][row] = records[key][at]!;
    at += 1;
  }
  return { identifiers, ...columns };
}

/** Shares of criteria for all records of a file, NaN where there are none. @param lines of all, rising */
export function spreadShares({ lines: named, shares }: CriteriaShares, lines: Int32Array): Float64Array {
  const into = new Float64Array(lines.length).fill(Number.NaN);
  let at = 0;
  for (let row = 0; row < lines.length; row += 1) {
    if (named[at] !== lines[row]) continue;
    into[row] = shares[at]!;
    at += 1;
  }
  return into;
}
