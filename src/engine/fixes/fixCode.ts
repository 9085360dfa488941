import type { Finding } from '../checks/finding.ts';
import type { Catalogue } from '../icd10/catalogue.ts';
import { getAt, parseFieldPath } from '../record/fieldPath.ts';
import type { JsonObject } from '../record/record.ts';
import { type Fix, shown } from './fix.ts';
import { replaceSpan } from './textEdits.ts';

/**
 * The codes an unknown or not billable one may be meant as, nearest first, each as a fix of its own. A dataset that writes codes
 * without dots gets them so.
 * @param object the record's line, parsed
 */
export function fixCode(object: JsonObject, finding: Finding, catalogue: Catalogue): Fix[] {
  const { evidence, field } = finding;
  if (evidence.rule !== 'invalid-record' || !evidence.suggestions || field === undefined) return [];
  const code = getAt(object, parseFieldPath(field));
  if (typeof code !== 'string') return [];
  const bare = code.trim();
  const hasNoDot = bare.length > 3 && !bare.includes('.');
  return evidence.suggestions.map((suggestion) => {
    const title = catalogue.get(suggestion)?.title;
    return {
      title: `Change ${shown(bare)} to ${suggestion}${title === undefined ? '' : ` (${title})`}`,
      edits: [{ field, ...replaceSpan(0, code.length, hasNoDot ? suggestion.replace('.', '') : suggestion) }],
    };
  });
}
