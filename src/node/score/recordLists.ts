import type { CaseRecord } from '../../engine/record/record.ts';
import type { ListedRecord, RecordList } from '../../protocol/scores.ts';
import type { ScoredFile } from './scoreFile.ts';

/** Records of one list. */
const MOST = 12;
const EXCERPT = 160;

export type RecordText = Pick<CaseRecord, 'text'>;

/** Records that stand for what a score says. */
export interface ChosenRecords {
  /** 1-based. */
  readonly lines: ReadonlySet<number>;
  /** @param texts by line, 1-based */
  lists(texts: ReadonlyMap<number, RecordText>): RecordList[];
}

interface Choice {
  readonly kind: RecordList['kind'];
  readonly rule?: RecordList['rule'];
  readonly total?: number;
  readonly rows: readonly { readonly row: number; readonly measure: string }[];
}

/** The most telling records of a scored file, in lists. */
export function chooseRecords({ card, records }: ScoredFile): ChosenRecords {
  const { nnd } = card.columns;
  const rows = [...records.ids.keys()];
  const above = (kind: Choice['kind'], rule: Choice['rule'], of: ArrayLike<number>, measure: (row: number) => string) =>
    choice(
      kind,
      rule,
      rows.filter((row) => of[row]! > 0).sort((a, b) => of[b]! - of[a]! || a - b),
      measure,
    );
  const near = rows.filter((row) => !Number.isNaN(nnd[row]!)).sort((a, b) => nnd[a]! - nnd[b]! || a - b);
  const numbers = records.identifiers.map((own) => own.length);
  const { total: _, ...nearest } = choice('nearest', undefined, near, (row) => nnd[row]!.toFixed(3));
  const copied = (row: number): string =>
    `${records.copiedRuns[row]} words, ${Math.round(100 * records.copiedShares[row]!)} % of it`;
  const choices: Choice[] = [
    above('copied', 'plagiarism', records.copiedRuns, copied),
    nearest,
    above('identifiers', 'phi', numbers, (row) => `${numbers[row]}`),
    above('offCode', 'off-code', records.offCode, () => ''),
    above('nearDuplicate', 'near-duplicate', records.nearDuplicate, () => ''),
  ].filter((each) => each.rows.length > 0);
  return {
    lines: new Set(choices.flatMap((each) => each.rows.map(({ row }) => records.lines[row]!))),
    lists: (texts) =>
      choices.map((each) => ({
        kind: each.kind,
        ...(each.rule && { rule: each.rule }),
        ...(each.total !== undefined && { total: each.total }),
        items: each.rows.map(({ row, measure }): ListedRecord => {
          const line = records.lines[row]!;
          const excerpt = excerptOf(texts.get(line)?.text ?? '');
          return { id: records.ids[row]!, line: line - 1, code: records.codes[row]!, measure, excerpt };
        }),
      })),
  };
}

function choice(
  kind: Choice['kind'],
  rule: Choice['rule'],
  rows: readonly number[],
  measure: (row: number) => string,
): Choice {
  const first = rows.slice(0, MOST).map((row) => ({ row, measure: measure(row) }));
  return { kind, ...(rule && { rule }), total: rows.length, rows: first };
}

function excerptOf(text: string): string {
  const line = text
    .slice(0, 4 * EXCERPT)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT).trimEnd()}…` : line;
}
