import type { RecordTable } from '../../protocol/scores.ts';
import type { ScoredFile } from './scoreFile.ts';

/** Values of an axis that are told apart: more would be no axis but a text. */
const MOST_VALUES = 254;
const NONE = 255;

/** What records say of the axes they were generated along, gathered row by row. */
export interface AxisColumns {
  add(row: number, axes: unknown): void;
  columns(): RecordTable['axes'];
}

export function createAxisColumns(size: number): AxisColumns {
  const axes = new Map<string, { readonly values: Map<string, number>; readonly of: Uint8Array }>();
  return {
    add(row, said) {
      if (typeof said !== 'object' || said === null) return;
      for (const [axis, value] of Object.entries(said)) {
        if (typeof value !== 'string') continue;
        const own = axes.get(axis) ?? { values: new Map<string, number>(), of: new Uint8Array(size).fill(NONE) };
        axes.set(axis, own);
        const number = own.values.get(value) ?? own.values.size;
        if (number >= MOST_VALUES) continue;
        own.values.set(value, number);
        own.of[row] = number;
      }
    },
    columns: () =>
      Object.fromEntries([...axes].map(([axis, { values, of }]) => [axis, { values: [...values.keys()], of }])),
  };
}

/** The records of a scored file, with all they may be listed by. */
export function recordTable(scored: ScoredFile, axes: RecordTable['axes']): RecordTable {
  const { card, records, phrases } = scored;
  const { ttr, mattr50, mtld, hdd42, longestRun, runCoverage, nnd, margin, rougeL, said, saidFamilies, nearer } =
    card.columns;
  const { starts } = records.lists;
  const inReferences = new Set(scored.inReferences);
  const lines = records.lines.map((line) => line - 1);
  const rows = new Map(Array.from(lines, (line, row) => [line, row]));
  const column = (of: (row: number) => number): Float32Array => Float32Array.from(lines, (_, row) => of(row));
  return {
    ...{ ids: records.ids, lines, codes: records.codes, models: records.models, said, saidFamilies, axes },
    values: {
      ttr: Float32Array.from(ttr),
      mattr50: Float32Array.from(mattr50),
      mtld: Float32Array.from(mtld),
      hdd42: Float32Array.from(hdd42),
      longestRun: Float32Array.from(longestRun),
      runCoverage: Float32Array.from(runCoverage),
      nnd: Float32Array.from(nnd),
      margin: Float32Array.from(margin),
      rougeL: Float32Array.from(rougeL),
      nearer: Float32Array.from(nearer),
      criteria: Float32Array.from(records.criteriaShares),
      boilerplate: column((row) => records.boilerplateTokens[row]! / Math.max(1, starts[row + 1]! - starts[row]!)),
      copiedRun: Float32Array.from(records.copiedRuns),
      identifiers: column((row) => records.identifiers[row]!.length),
      leaked: column((row) => records.identifiers[row]!.filter((each) => inReferences.has(each)).length),
      nearDuplicate: Float32Array.from(records.nearDuplicate),
      offCode: Float32Array.from(records.offCode),
    },
    phrases: Object.fromEntries(
      phrases.map(({ text, lines }) => [text, lines.map((line) => rows.get(line) ?? -1).filter((row) => row >= 0)]),
    ),
  };
}
