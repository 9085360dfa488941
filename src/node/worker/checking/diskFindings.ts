import type { FullFinding, PlacedFinding } from '../../../protocol.ts';
import { type FindingDetail, type FoundRecord, type PackedRecords, unpackDetails } from '../../check/packFindings.ts';
import type { FindingsByLine } from './chooseShown.ts';
import type { FindingSource, ListedRecord } from './listFindings.ts';

/** What was found in a file on disk, while its check goes on and after. Lines come in their order. */
export interface DiskFindings extends FindingsByLine<PlacedFinding>, FindingSource<DiskRecord> {
  textField: string;
  add(packed: PackedRecords): void;
  /** The findings of a line with all that is known of them. */
  fullAt(line: number): FullFinding[];
}

/** A record and where its details are packed. */
export interface DiskRecord extends ListedRecord {
  readonly found: readonly PlacedFinding[];
  readonly packed: PackedRecords;
  /** Its number among those packed together. */
  readonly at: number;
}

/** Pieces that stay unpacked: neighbours of a page are often in the same one. */
const UNPACKED = 16;
const NONE: readonly PlacedFinding[] = [];

export function createDiskFindings(): DiskFindings {
  const byLine = new Map<number, DiskRecord>();
  const unpacked = new Map<PackedRecords, readonly (readonly FindingDetail[])[]>();
  let lines = 0;
  let total = 0;

  const detailsOf = ({ packed, at }: DiskRecord): readonly FindingDetail[] => {
    const details = unpacked.get(packed) ?? unpackDetails(packed);
    unpacked.delete(packed);
    unpacked.set(packed, details);
    for (const oldest of unpacked.keys()) if (unpacked.size > UNPACKED) unpacked.delete(oldest);
    return details[at]!;
  };
  const full = (record: DiskRecord): FullFinding[] => {
    const details = detailsOf(record);
    return record.found.map((place, at) => {
      const { words: _, ...detail } = details[at]!;
      return { ...place, ...detail };
    });
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
    add(packed) {
      for (const [at, record] of packed.records.entries()) {
        const listed = toListed(record, packed, at);
        byLine.set(listed.line, listed);
        lines = listed.line + 1;
        total += record.places.length;
      }
    },
    at: (line) => byLine.get(line)?.found ?? NONE,
    records: () => byLine.values(),
    full,
    wordsOf: (record, at) => detailsOf(record)[at]!.words,
    fullAt(line) {
      const record = byLine.get(line);
      return record ? full(record) : [];
    },
  };
}

function toListed({ codes, places }: FoundRecord, packed: PackedRecords, at: number): DiskRecord {
  const { line, id } = places[0]!;
  return { line, id, codes, found: places, messageOf: (nth) => places[nth]!.message, packed, at };
}
