import { CasewrightError } from '../errors.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { normaliseCode } from './normaliseCode.ts';

/** Codes a message proposes. */
const PROPOSED = 3;

/**
 * The billable codes a person means by a code: itself, or what stands below a heading, in order.
 *
 * @throws CasewrightError `unknown-code` when the catalogue has no such code, `no-billable-code` for a heading without any below
 */
export function expandCode(catalogue: Catalogue, code: string): readonly CatalogueEntry[] {
  const entry = catalogue.get(code);
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
