import type { Finding } from '../../engine/checks/finding.ts';
import type { CaseRecord } from '../../engine/record/record.ts';
import type { RepeatedPhrase } from '../../protocol/scores.ts';

/** Phrases that are shown. */
const MOST = 12;
/** Records that a phrase names. */
const MOST_PLACES = 3;
const LONGEST_TEXT = 240;

interface Phrase {
  readonly key: string;
  readonly text: string;
  readonly tokens: number;
  records: number;
  readonly places: RepeatedPhrase['places'][number][];
  /** 0-based, rising. */
  readonly lines: number[];
}

/** A phrase with all the records that hold it. */
export interface PhraseOfRecords extends RepeatedPhrase {
  /** 0-based, rising. */
  readonly lines: Int32Array;
}

/** Passages that many records hold, as the rule `low-diversity` found them. */
export interface PhraseCollection {
  /** @param line 1-based */
  add(line: number, record: Pick<CaseRecord, 'id' | 'text'>, findings: readonly Finding[]): void;
  /** Those that take up most of the dataset first; none of them is part of another. */
  most(): PhraseOfRecords[];
}

export function createPhrases(): PhraseCollection {
  const phrases = new Map<string, Phrase>();
  return {
    add(line, { id, text }, findings) {
      for (const { evidence, span } of findings) {
        if (evidence.rule !== 'low-diversity' || evidence.kind !== 'boilerplate' || !span) continue;
        const own = text.slice(span.start, span.end).replace(/\s+/g, ' ');
        const key = keyOf(own);
        const tokens = evidence.tokens ?? 0;
        const known = phrases.get(key) ?? { key, text: own, tokens, records: 0, places: [], lines: [] };
        known.records = Math.max(known.records, evidence.count ?? 0);
        if (known.lines.at(-1) !== line - 1) {
          known.lines.push(line - 1);
          if (known.places.length < MOST_PLACES) known.places.push({ id, line: line - 1 });
        }
        phrases.set(key, known);
      }
    },
    most() {
      const weightOf = ({ tokens, records }: Phrase): number => tokens * records;
      const sorted = [...phrases.values()].sort((a, b) => weightOf(b) - weightOf(a) || (a.key < b.key ? -1 : 1));
      const chosen: Phrase[] = [];
      for (const phrase of sorted) {
        if (chosen.length === MOST) break;
        const isPart = chosen.some(({ key }) => key.includes(phrase.key) || phrase.key.includes(key));
        if (!isPart) chosen.push(phrase);
      }
      return chosen.map(({ key, text, tokens, records, places }) => {
        // A record may hold it as a part of a longer passage that others share with it.
        const holding = sorted.filter((each) => each.key.includes(key)).flatMap((each) => each.lines);
        const lines = Int32Array.from(new Set(holding)).sort();
        return { text: shortened(text), tokens, records, places, lines };
      });
    },
  };
}

/** The same for passages that differ in case and signs alone; between spaces, so that a part of a word is no part of a phrase. */
function keyOf(text: string): string {
  const words = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return ` ${words.trim()} `;
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).trimEnd()}…` : text;
}
