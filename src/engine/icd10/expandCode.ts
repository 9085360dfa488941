import { CasewrightError } from '../errors.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { normaliseCode } from './normaliseCode.ts';

/** Codes a message proposes. */
const PROPOSED = 3;

/** Two categories with a hyphen or a dash between. */
const RANGE = /^([A-Z]\d[0-9A-Z])\s*[-–—]\s*([A-Z]\d[0-9A-Z])$/;

/**
 * The billable codes a person means by a code: itself, or what stands below a heading or in a block (`F30-F39`), in order.
 *
 * @throws CasewrightError `unknown-code` when the catalogue has no such code, `no-billable-code` for a heading without any below
 */
export function expandCode(catalogue: Catalogue, code: string): readonly CatalogueEntry[] {
  const [, first, last] = RANGE.exec(code.trim().toUpperCase()) ?? [];
  const entry = catalogue.get(first === undefined ? code : `${first}-${last}`);
  if (!entry && first !== undefined && last !== undefined) return expandRange(catalogue, first, last);
  if (!entry) throw unknownCodeError(catalogue, code);
  const billable = catalogue.billable(entry.code);
  if (billable.length > 0) return billable;
  throw new CasewrightError(
    'usage',
    'no-billable-code',
    `${entry.code} (${entry.title}) is a heading of ${named(catalogue)} with no billable code below it`,
    remedyOf(catalogue, entry.code),
  );
}

function expandRange(catalogue: Catalogue, first: string, last: string): readonly CatalogueEntry[] {
  const ranges = catalogue.ranges();
  const known = ranges.find((range) => range.first === first && range.last === last);
  if (known) {
    return catalogue
      .roots()
      .filter(({ code }) => code >= first && code <= last)
      .flatMap(({ code }) => catalogue.billable(code));
  }
  const near = ranges.filter((range) => range.kind === 'block' && range.first <= last && range.last >= first);
  const proposed = near.slice(0, PROPOSED).map(({ range, title }) => `${range} (${title})`);
  throw new CasewrightError(
    'usage',
    'unknown-range',
    ranges.length === 0
      ? `${named(catalogue)} knows no blocks such as ${first}-${last}`
      : `${first}-${last} is not a block of ${named(catalogue)}`,
    proposed.length > 0 ? `Did you mean ${proposed.join(', ')}?` : `Name codes or headings, such as ${first}.`,
  );
}

/** The error for a code that is not in the catalogue; the remedy names the nearest billable ones with their titles. */
export function unknownCodeError(catalogue: Catalogue, code: string): CasewrightError {
  const shown = normaliseCode(code);
  const message =
    shown === '' ? 'the ICD-10 code is empty' : `${shown.slice(0, 40)} is not a code of ${named(catalogue)}`;
  return new CasewrightError('usage', 'unknown-code', message, remedyOf(catalogue, code));
}

function named(catalogue: Catalogue): string {
  return catalogue.version ? `${catalogue.name} (${catalogue.version})` : catalogue.name;
}

function remedyOf(catalogue: Catalogue, code: string): string {
  const proposed = catalogue.nearest(code, PROPOSED).map((entry) => `${entry.code} (${entry.title})`);
  if (proposed.length === 0) return 'Search the codes by words to find the one you mean.';
  const last = proposed.pop();
  return `Did you mean ${proposed.length > 0 ? `${proposed.join(', ')} or ${last}` : last}?`;
}
