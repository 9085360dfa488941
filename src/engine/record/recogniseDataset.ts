import { parse as parseTolerant } from 'jsonc-parser';
import { getAt, parseFieldPath } from './fieldPath.ts';
import type { JsonObject, JsonValue } from './record.ts';
import { DEFAULT_LAYOUT, parseRecord, type RecordLayout } from './schema.ts';

/** Form of an ICD-10 code in any national version: a letter, two characters, then up to four behind a dot. */
export const ICD10_FORM = /^[A-TV-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/i;

/**
 * Whether lines look like a dataset of coded reports: most of those that say anything are objects with a text and a code of
 * ICD-10 form. A line that is not valid JSON counts as such an object where its beginning still shows one, and else says nothing.
 * @param lines non-blank lines, without line breaks; a handful is enough
 * @returns undefined where no line says anything
 */
export function recogniseDataset(lines: readonly string[], layout: RecordLayout = DEFAULT_LAYOUT): boolean | undefined {
  const votes = lines.map((line) => isCodedReport(line, layout)).filter((vote) => vote !== undefined);
  if (votes.length === 0) return undefined;
  return votes.filter(Boolean).length * 2 > votes.length;
}

function isCodedReport(line: string, layout: RecordLayout): boolean | undefined {
  const { record, problems } = parseRecord(line, layout);
  if (problems[0]?.kind === 'not-json') return beginsAsReport(line, layout) || undefined;
  return record !== undefined && areCodes(record.codes);
}

/** A stray letter or a lost quote: what can still be read of the line tells. */
function beginsAsReport(line: string, { fields }: RecordLayout): boolean {
  const start = line.indexOf('{');
  const object: JsonValue | undefined = start < 0 ? undefined : parseTolerant(line.slice(start));
  if (object === null || typeof object !== 'object' || Array.isArray(object)) return false;
  const code = getAt(object as JsonObject, parseFieldPath(fields.code));
  return areCodes(Array.isArray(code) ? code : [code]);
}

function areCodes(codes: readonly (JsonValue | undefined)[]): boolean {
  return codes.length > 0 && codes.every((code) => typeof code === 'string' && ICD10_FORM.test(code));
}
