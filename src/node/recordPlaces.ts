import { createHash } from 'node:crypto';
import type { FieldPaths } from '../engine/record/record.ts';
import { parseRecord } from '../engine/record/schema.ts';
import type { FoundRecord, RecordPlace } from '../protocol/records.ts';

/** A line and where it stands; lines count from 0. */
export type PlacedLine = Pick<FoundRecord, 'line' | 'source'>;

/** What tells lines apart where ids do not. */
export function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 16);
}

/**
 * What a line with this id has in it, so that other lines need not be read; undefined where an id may be written in several ways, or
 * is none.
 */
export function writtenId(id: string): string | undefined {
  return /^[\x20-\x7e]+$/.test(id) && !/["\\/]/.test(id) ? `"${id}"` : undefined;
}

/** Whether a line holds a record with a text and this id ('': without one). */
export function holdsRecord(source: string, fields: FieldPaths, id: string): boolean {
  return parseRecord(source, { fields }).record?.id === id;
}

/**
 * The record that is meant, of all those that have its id: the only one, or the one whose line is the same, next to where it was; else
 * the one that stands where it was. What has no id is known by its line alone.
 */
export function chooseRecord(candidates: readonly PlacedLine[], place: RecordPlace): FoundRecord | undefined {
  const isShared = place.id === '' || candidates.length > 1;
  const found = (chosen: PlacedLine | undefined): FoundRecord | undefined =>
    chosen && { line: chosen.line, source: chosen.source, id: place.id, isShared };
  if (place.id !== '' && candidates.length < 2) return found(candidates[0]);
  const nearest = (among: readonly PlacedLine[]): PlacedLine | undefined =>
    among.toSorted((a, b) => Math.abs(a.line - place.line) - Math.abs(b.line - place.line))[0];
  const { hashes } = place;
  const same = hashes && nearest(candidates.filter(({ source }) => hashes.includes(hashOf(source))));
  if (same || (hashes && place.id === '')) return found(same);
  const there = candidates.find(({ line }) => line === place.line);
  return found(there ?? (place.id === '' ? undefined : nearest(candidates)));
}
