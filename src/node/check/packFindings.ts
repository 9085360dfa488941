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

/** A record of a file that has findings. */
export interface FoundRecord {
  readonly codes: readonly string[];
  readonly places: readonly PlacedFinding[];
}

/**
 * A few records with their findings. Places are there to be shown at any moment; the rest, which is most, is asked for a page at a time and
 * stays packed: of a file with hundreds of thousands of findings it takes an eighth so.
 */
export interface PackedRecords {
  readonly records: readonly FoundRecord[];
  readonly details: Uint8Array;
}

/** Records packed together: a page whose findings stand far apart unpacks one such piece for each. */
const PIECE = 32;

export interface Packer {
  /** @param findings those of `places`, in their order */
  add(
    record: { readonly codes: readonly string[]; readonly text: string },
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
  let details: FindingDetail[][] = [];
  const pack = (): void => {
    // A copy: what the compressor returns is the beginning of a larger piece of memory, which would be kept with it.
    const bytes = (): Uint8Array => new Uint8Array(deflateRawSync(JSON.stringify(details), { level: 1 }));
    if (records.length > 0) packed.push({ records, details: bytes() });
    records = [];
    details = [];
  };
  return {
    add({ codes, text }, places, findings) {
      records.push({ codes, places });
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

/** For each record of the piece what is known of its findings, in the order of `places`. */
export function unpackDetails({ details }: Pick<PackedRecords, 'details'>): readonly (readonly FindingDetail[])[] {
  return JSON.parse(inflateRawSync(details).toString('utf8'));
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
