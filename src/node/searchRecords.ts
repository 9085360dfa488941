import type { CaseRecord } from '../engine/record/record.ts';
import type { RecordItem } from '../protocol.ts';

/** What one looks for among records: an id or its beginning, or words of which all stand in id, codes or text. */
export interface RecordQuery {
  /** Whether a line may hold it; spares reading the others. */
  mayHold(source: string): boolean;
  /** The record as a list shows it, with the words around the first hit; undefined where it is not meant. */
  match(record: CaseRecord, line: number): RecordItem | undefined;
}

/** UTF-16 units shown around the words. */
const EXCERPT = 110;
const BEFORE = 30;

export function toRecordQuery(query: string): RecordQuery {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  // Escapes may write other signs in other ways.
  const plain = words.filter((word) => /^[\w.,;:!?()-]+$/.test(word));
  return {
    mayHold(source) {
      if (plain.length === 0 || source.includes('\\u')) return true;
      const line = source.toLowerCase();
      return plain.every((word) => line.includes(word));
    },
    match({ id, codes, text }, line) {
      const inside = text.toLowerCase();
      const beside = `${id} ${codes.join(' ')}`.toLowerCase();
      if (!words.every((word) => inside.includes(word) || beside.includes(word))) return undefined;
      const hits = words.map((word) => inside.indexOf(word)).filter((at) => at >= 0);
      return { line, id, codes, excerpt: excerptAt(text, hits.length > 0 ? Math.min(...hits) : 0) };
    },
  };
}

function excerptAt(text: string, at: number): string {
  const from = at <= BEFORE ? 0 : text.lastIndexOf(' ', at - BEFORE) + 1;
  const words = text
    .slice(from, from + EXCERPT)
    .replace(/\s+/g, ' ')
    .trim();
  const isCut = from + EXCERPT < text.length;
  return `${from > 0 ? '…' : ''}${isCut ? words.replace(/ \S*$/, '') : words}${isCut ? '…' : ''}`;
}
