import { DEFAULT_LAYOUT, parseRecord, type RecordLayout } from './schema.ts';

/** Form of an ICD-10 code in any national version: a letter, two characters, then up to four behind a dot. */
export const ICD10_FORM = /^[A-TV-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/i;

/**
 * Whether a file's first lines look like a dataset of coded reports: most of them are objects with a text and a code of ICD-10 form.
 * @param lines non-blank lines, without line breaks; a handful is enough
 */
export function looksLikeDataset(lines: readonly string[], layout: RecordLayout = DEFAULT_LAYOUT): boolean {
  if (lines.length === 0) return false;
  const good = lines.filter((line) => {
    const { record } = parseRecord(line, layout);
    return record !== undefined && record.codes.length > 0 && record.codes.every((code) => ICD10_FORM.test(code));
  });
  return good.length * 2 > lines.length;
}
