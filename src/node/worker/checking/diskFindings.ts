import type { FullFinding, PlacedFinding } from '../../../protocol.ts';
import {
  type FoundKind,
  type FoundRecord,
  type PackedRecords,
  unpackDetails,
  unpackPlaces,
} from '../../check/packFindings.ts';
import type { FindingsByLine } from './chooseShown.ts';
import type { FindingSource, ListedRecord } from './listFindings.ts';

/** What was found in a file on disk, while its check goes on and after. Lines come in their order. */
export interface DiskFindings extends FindingsByLine<PlacedFinding>, FindingSource<DiskRecord> {
  textField: string;
  add(packed: PackedRecords): void;
  /** The findings of a line with all that is known of them. */
  fullAt(line: number): FullFinding[];
}

/** What is known of a few records' findings beside their kinds. */
type Packed = Pick<PackedRecords, 'places' | 'details'>;

/** A record and where its findings are packed. */
export interface DiskRecord extends ListedRecord {
  readonly packed: Packed;
  /** Its number among those packed together. */
  readonly at: number;
}

const NONE: readonly FoundKind[] = [];

export function createDiskFindings(): DiskFindings {
  const byLine = new Map<number, DiskRecord>();
  const placesIn = keepLast(unpackPlaces);
  const detailsIn = keepLast(unpackDetails);
  const codesOf = shareEqual<readonly string[]>();
  const kindsOf = shareEqual<readonly FoundKind[]>();
  let lines = 0;
  let total = 0;

  const placesOf = ({ packed, at }: DiskRecord): readonly PlacedFinding[] => placesIn(packed)[at]!;
  const full = (record: DiskRecord): FullFinding[] => {
    const details = detailsIn(record.packed)[record.at]!;
    return placesOf(record).map((place, at) => {
      const { words: _, ...detail } = details[at]!;
      return { ...place, ...detail };
    });
  };
  const add = ({ line, id, codes, found }: FoundRecord, packed: Packed, at: number): void => {
    byLine.set(line, { line, id, codes: codesOf(codes), found: kindsOf(found), packed, at });
    lines = line + 1;
    total += found.length;
  };

  return {
    textField: '',
    get lines() {
      return lines;
    },
    get total() {
      return total;
    },
    get stamp() {
      return String(total);
    },
    add({ records, places, details }) {
      const packed = { places, details };
      for (const [at, record] of records.entries()) add(record, packed, at);
    },
    at(line) {
      const record = byLine.get(line);
      return record ? placesOf(record) : [];
    },
    kindsAt: (line) => byLine.get(line)?.found ?? NONE,
    records: () => byLine.values(),
    messageOf: (record, at) => placesOf(record)[at]!.message,
    full,
    wordsOf: ({ packed, at }, nth) => detailsIn(packed)[at]![nth]!.words,
    fullAt(line) {
      const record = byLine.get(line);
      return record ? full(record) : [];
    },
  };
}

/** Pieces that stay unpacked: neighbours of a page are often in the same one. */
const UNPACKED = 16;

function keepLast<T>(unpack: (packed: Packed) => T): (packed: Packed) => T {
  const unpacked = new Map<Packed, T>();
  return (packed) => {
    const content = unpacked.get(packed) ?? unpack(packed);
    unpacked.delete(packed);
    unpacked.set(packed, content);
    for (const oldest of unpacked.keys()) if (unpacked.size > UNPACKED) unpacked.delete(oldest);
    return content;
  };
}

/** What comes from another thread is a copy each time: a hundred thousand records hold the same few. */
function shareEqual<T>(): (value: T) => T {
  const known = new Map<string, T>();
  return (value) => {
    const key = JSON.stringify(value);
    const first = known.get(key) ?? value;
    known.set(key, first);
    return first;
  };
}
