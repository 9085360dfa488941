import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Evidence, Finding } from '../../engine/checks/finding.ts';
import type { TextSpan } from '../../engine/record/record.ts';
import type { PlacedFinding } from '../../protocol.ts';

/** What is known of a finding beside its place. */
export interface FindingDetail {
  readonly field?: string;
  readonly span?: TextSpan;
  readonly evidence: Evidence;
  /** See markedWords. */
  readonly words?: string;
}

/** A record of a file that has findings, as far as all lists ask of it. */
export interface FoundRecord {
  /** From 0. */
  readonly line: number;
  /** '' where it has none. */
  readonly id: string;
  readonly codes: readonly string[];
  readonly found: readonly FoundKind[];
}

export type FoundKind = Pick<PlacedFinding, 'rule' | 'severity'>;

/**
 * A few records with their findings. What counts and lists need is there; their places and the rest, which is most, are asked for a page at
 * a time and stay packed: hundreds of thousands of findings take an eighth so.
 */
export interface PackedRecords {
  readonly records: readonly FoundRecord[];
  readonly places: Uint8Array;
  readonly details: Uint8Array;
}

/** Records packed together: a page whose findings stand far apart unpacks one such piece for each. */
const PIECE = 32;

export interface Packer {
  /** @param findings those of `places`, in their order; at least one */
  add(
    record: Pick<FoundRecord, 'id' | 'codes'> & { readonly text: string },
    places: readonly PlacedFinding[],
    findings: readonly Finding[],
  ): void;
  /** What was added since. */
  take(): PackedRecords[];
}

/** @param textField the field path of a report's text */
export function createPacker(textField: string): Packer {
  let packed: PackedRecords[] = [];
  let records: FoundRecord[] = [];
  let places: (readonly PlacedFinding[])[] = [];
  let details: FindingDetail[][] = [];
  const pack = (): void => {
    if (records.length > 0) packed.push({ records, places: packJson(places), details: packJson(details) });
    records = [];
    places = [];
    details = [];
  };
  return {
    add({ id, codes, text }, placed, findings) {
      const found = placed.map(({ rule, severity }) => ({ rule, severity }));
      records.push({ line: placed[0]!.line, id, codes, found });
      places.push(placed);
      details.push(findings.map((finding) => detailOf(finding, markedWords(finding, text, textField))));
      if (records.length === PIECE) pack();
    },
    take() {
      pack();
      const taken = packed;
      packed = [];
      return taken;
    },
  };
}

/** For each record of the piece where its findings stand, in the order of `found`. */
export function unpackPlaces({ places }: Pick<PackedRecords, 'places'>): readonly (readonly PlacedFinding[])[] {
  return unpackJson(places);
}

/** For each record of the piece what else is known of its findings, in the order of `found`. */
export function unpackDetails({ details }: Pick<PackedRecords, 'details'>): readonly (readonly FindingDetail[])[] {
  return unpackJson(details);
}

/** In a copy: what the compressor returns is the beginning of a larger piece of memory, which would be kept with it. */
function packJson(value: unknown): Uint8Array {
  return new Uint8Array(deflateRawSync(JSON.stringify(value), { level: 1 }));
}

function unpackJson<T>(packed: Uint8Array): T {
  return JSON.parse(inflateRawSync(packed).toString('utf8'));
}

function detailOf({ field, span, evidence }: Finding, words: string | undefined): FindingDetail {
  return { ...(field !== undefined && { field }), ...(span && { span }), evidence, ...(words && { words }) };
}

/** Characters of the marked words that lists show. */
const MOST_WORDS = 60;

/** The first words that a finding marks in a report's text, on one line. */
export function markedWords(
  { field, span }: Pick<Finding, 'field' | 'span'>,
  text: string,
  textField: string,
): string | undefined {
  if (!span || field !== textField) return undefined;
  const words = text
    .slice(span.start, Math.min(span.end, span.start + 2 * MOST_WORDS + 2))
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return undefined;
  const signs = [...words];
  return signs.length > MOST_WORDS ? `${signs.slice(0, MOST_WORDS).join('').trimEnd()}…` : words;
}
