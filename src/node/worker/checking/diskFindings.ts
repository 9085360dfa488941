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

/** What is known of a few records' findings beside their places. */
type PackedDetails = Pick<PackedRecords, 'details'>;

/** A record and where its details are packed. */
export interface DiskRecord extends ListedRecord {
  readonly found: readonly PlacedFinding[];
  readonly packed: PackedDetails;
  /** Its number among those packed together. */
  readonly at: number;
}

/** Pieces that stay unpacked: neighbours of a page are often in the same one. */
const UNPACKED = 16;
const NONE: readonly PlacedFinding[] = [];

export function createDiskFindings(): DiskFindings {
  const byLine = new Map<number, DiskRecord>();
  const unpacked = new Map<PackedDetails, readonly (readonly FindingDetail[])[]>();
  let lines = 0;
  let total = 0;

  /** Strings that come from another thread are copies each: hundreds of thousands of a few. */
  const strings = new Map<string, string>();
  const shared = <T extends string>(text: T): T => {
    if (!strings.has(text)) strings.set(text, text);
    return strings.get(text) as T;
  };
  const compact = (record: FoundRecord): FoundRecord => ({
    codes: record.codes.map(shared),
    places: record.places.map((place) => ({
      ...place,
      ...{ rule: shared(place.rule), severity: shared(place.severity), message: shared(place.message) },
      id: record.places[0]!.id,
    })),
  });
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
    add({ records, details }) {
      const packed = { details };
      for (const [at, record] of records.entries()) {
        const listed = toListed(compact(record), packed, at);
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

function toListed({ codes, places }: FoundRecord, packed: PackedDetails, at: number): DiskRecord {
  const { line, id } = places[0]!;
  return { line, id, codes, found: places, messageOf: (nth) => places[nth]!.message, packed, at };
}
