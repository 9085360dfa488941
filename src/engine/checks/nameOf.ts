import type { RecordAddress } from './finding.ts';

/** A record as a message names it. */
export function nameOf({ id, line, file }: RecordAddress): string {
  const where = `${file ? `${file}, ` : ''}line ${line}`;
  return id === '' ? where : `${id} (${where})`;
}
