import { trainOnSynthetic } from './codeAgreement.ts';
import { lexicalMeasures, repetitionMeasures, vendiMeasure } from './diversity.ts';
import { agreementMeasure, mmdMeasure } from './fidelity.ts';
import type { KnownTexts, RecordColumns } from './measureRecords.ts';
import { type Measure, type Measures, meanOf } from './metrics.ts';
import { distanceMeasures, holdoutMeasure, identifierMeasures } from './privacy.ts';
import type { ScoredRecords } from './scoredRecords.ts';
import type { ScoreHost, ScoreInput } from './scoreInput.ts';
import { listCount, selectLists } from './tokenLists.ts';

const needsReferences: Measure = { n: 0, undefined: 'it takes references' };

/** What the texts of the records with these numbers say. */
export async function measureRows(
  input: ScoreInput,
  known: KnownTexts,
  rows: readonly number[],
  host: ScoreHost,
): Promise<Measures> {
  const { records, references } = input;
  const chosen = new Set(rows);
  const compression = compressionMeasure(host, 'records', rows);
  const set = rows.length === listCount(records.lists) ? records.lists : selectLists(records.lists, rows);
  const measures: Measures = {
    mmd2: references ? mmdMeasure(records, rows, references, host.random('mmd')) : needsReferences,
    codeAgreementMacroF1: references ? agreementMeasure(known.said.codes, chosen) : needsReferences,
    codeAgreementFamily: references ? agreementMeasure(known.said.families, chosen) : needsReferences,
    tstrRatio: references ? tstrMeasure(input, rows, host.random('tstr')) : needsReferences,
    centroidMargin: known.margins
      ? meanOf(known.margins, rows, 'the references have none of these codes, or only one code')
      : needsReferences,
    rougeL: known.rouge ? meanOf(known.rouge, rows, 'the references have none of these codes') : needsReferences,
    bertScore: { n: 0, undefined: 'it takes a model of words in their context' },
    ...repetitionMeasures(set),
    ...lexicalMeasures(known.lexical, rows),
    vendi: vendiMeasure(records.vectors, rows),
    ...distanceMeasures(known.neighbours, rows),
    dcrShare: holdoutMeasure(known.neighbours, known.holdout, rows),
  };
  return { ...measures, compressionRatio: await compression };
}

/** What checks found in the records with these numbers. @param inReferences undefined without references */
export function foundMeasures(
  records: ScoredRecords,
  { longestRun }: RecordColumns,
  rows: readonly number[],
  inReferences: ReadonlySet<string> | undefined,
): Measures {
  const n = rows.length;
  const share = (flags: Uint8Array): Measure =>
    n === 0 ? { n, undefined: 'there is no record' } : { value: rows.filter((row) => flags[row] === 1).length / n, n };
  const longest = rows.reduce((most, row) => Math.max(most, longestRun[row]!), 0);
  const copied = rows.filter((row) => records.copiedRuns[row]! > 0).length;
  return {
    criteriaCoverage: meanOf(records.criteriaShares, rows, 'no code here has criteria'),
    offCodeRate: share(records.offCode),
    boilerplateShare: boilerplateMeasure(records, rows),
    nearDuplicateRate: share(records.nearDuplicate),
    plagiarismRate: inReferences && n > 0 ? { value: copied / n, n } : needsReferences,
    longestRun: inReferences && n > 0 ? { value: longest, n } : needsReferences,
    runCoverage: inReferences ? meanOf(records.copiedShares, rows, 'there is no record') : needsReferences,
    ...identifierMeasures(records.identifiers, rows, inReferences),
  };
}

function tstrMeasure({ records, references }: ScoreInput, rows: readonly number[], random: () => number): Measure {
  const labelled = references!.codes.flatMap((code, row) => (code === '' ? [] : [row]));
  const found = trainOnSynthetic(
    { lists: selectLists(records.lists, rows), labels: rows.map((row) => records.codes[row]!) },
    { lists: selectLists(references!.lists, labelled), labels: labelled.map((row) => references!.codes[row]!) },
    random,
  );
  if (!found) return { n: 0, undefined: 'it takes two codes with five references each' };
  if (found.real === 0) return { n: 0, undefined: 'a classifier finds no code of the references' };
  return { value: found.synthetic / found.real, n: found.n };
}

async function compressionMeasure(
  host: ScoreHost,
  of: 'records' | 'references',
  rows: readonly number[],
): Promise<Measure> {
  const { raw, compressed } = await host.compress(of, rows);
  return raw === 0 ? { n: rows.length, undefined: 'there is no text' } : { value: raw / compressed, n: rows.length };
}

function boilerplateMeasure({ lists, boilerplateTokens }: ScoredRecords, rows: readonly number[]): Measure {
  const tokens = rows.reduce((sum, row) => sum + lists.starts[row + 1]! - lists.starts[row]!, 0);
  if (tokens === 0) return { n: rows.length, undefined: 'no record has a word' };
  return { value: rows.reduce((sum, row) => sum + boilerplateTokens[row]!, 0) / tokens, n: rows.length };
}
