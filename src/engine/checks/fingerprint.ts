import type { FieldPaths } from '../record/record.ts';
import { sha256Hex } from '../text/sha256.ts';
import type { Finding } from './finding.ts';

/** What of a record a fingerprint rests on. */
export interface FingerprintedRecord {
  /** '' where the record has none. */
  readonly id: string;
  readonly fields: FieldPaths;
  /** The line as written, without BOM and line break. */
  readonly source: string;
  /** The decoded text; '' where the line has none. */
  readonly text: string;
}

/**
 * Fingerprints for the findings of one record. They hash the rule, the record's id (or its text where it has none), the field and the
 * marked words, so they stay the same when lines move, when the text around changes and when the message is worded anew. What would be
 * equal within a record is numbered in order.
 */
export function createFingerprints(record: FingerprintedRecord): (finding: Finding) => string {
  const owner = record.id === '' ? sha256Hex(record.text === '' ? record.source : record.text) : record.id;
  const seen = new Map<string, number>();
  return (finding) => {
    const { rule, field = '', span, evidence } = finding;
    const kind = 'kind' in evidence ? evidence.kind : 'problem' in evidence ? evidence.problem : '';
    const words = span && field === record.fields.text ? record.text.slice(span.start, span.end) : '';
    const hash = sha256Hex(JSON.stringify([rule, owner, field, kind, words]), 32);
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return `${hash}:${number}`;
  };
}
