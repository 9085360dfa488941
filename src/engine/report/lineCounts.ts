/** What was read, and what of it has findings. */
export interface LineCounts {
  readonly records: number;
  /** Records with at least one finding. */
  readonly flaggedRecords: number;
  /** Lines that are no records; absent without any. */
  readonly brokenLines?: number;
  /** Those of them with at least one finding; absent without any such line. */
  readonly flaggedLines?: number;
}

type CountsOfFiles = LineCounts & { readonly files: number };

/** `2 records of 3 files`, `2 records and 1 line that is no record`: what was looked through. */
export function readInWords({ records, brokenLines = 0, files }: CountsOfFiles): string {
  return inFiles([countOf(records, 'record'), brokenLines > 0 && notRecordsInWords(brokenLines)], files);
}

/** `1 of 2 records and 1 of 1 line that is no record`: what has findings of what was looked through. */
export function flaggedInWords({
  records,
  flaggedRecords,
  brokenLines = 0,
  flaggedLines = 0,
  files,
}: CountsOfFiles): string {
  const isAllBroken = records === 0 && brokenLines > 0;
  return inFiles(
    [
      !isAllBroken && `${flaggedRecords} of ${countOf(records, 'record')}`,
      brokenLines > 0 && `${flaggedLines} of ${notRecordsInWords(brokenLines)}`,
    ],
    files,
  );
}

function inFiles(parts: readonly (string | false)[], files: number): string {
  const told = parts.filter((part) => part !== false);
  return `${told.join(' and ')}${files > 1 ? `${told.length > 1 ? ',' : ''} of ${files} files` : ''}`;
}

/** `1 line that is no record`, `2 lines that are no records`. */
export function notRecordsInWords(lines: number): string {
  return lines === 1 ? '1 line that is no record' : `${lines} lines that are no records`;
}

/** `1 record`, `2 records`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
