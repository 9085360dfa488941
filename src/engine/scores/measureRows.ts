import { trainOnSynthetic } from './codeAgreement.ts';
import { lexicalMeasures, repetitionMeasures, vendiMeasure } from './diversity.ts';
import { agreementMeasure, mmdMeasure } from './fidelity.ts';
import type { Known } from './measureRecords.ts';
import { type Measure, type Measures, meanOf } from './metrics.ts';
import { distanceMeasures, holdoutMeasure, identifierMeasures } from './privacy.ts';
import type { ScoredRecords } from './scoredRecords.ts';
import type { ScoreHost, ScoreInput } from './scoreInput.ts';
import { listCount, selectLists } from './tokenLists.ts';

const NO_REFERENCES = 'it takes references';

/** Every metric of the records with these numbers. */
export async function measureRows(
  input: ScoreInput,
  known: Known,
  rows: readonly number[],
  host: ScoreHost,
): Promise<Measures> {
  const { records, references } = input;
  const { random } = host;
  const n = rows.length;
  const share = (flags: Uint8Array): Measure =>
    n === 0 ? { n, undefined: 'there is no record' } : { value: rows.filter((row) => flags[row] === 1).length / n, n };
  const needsReferences: Measure = { n: 0, undefined: NO_REFERENCES };
  const chosen = new Set(rows);
  const set = n === listCount(records.lists) ? records.lists : selectLists(records.lists, rows);
  const longest = rows.reduce((most, row) => Math.max(most, known.columns.longestRun[row]!), 0);
  const copied = rows.filter((row) => records.copiedRuns[row]! > 0).length;
  return {
    mmd2: references ? mmdMeasure(records, rows, references, random) : needsReferences,
    codeAgreementMacroF1: references ? agreementMeasure(known.said.codes, chosen) : needsReferences,
    codeAgreementFamily: references ? agreementMeasure(known.said.families, chosen) : needsReferences,
    tstrRatio: references ? tstrMeasure(input, rows, random) : needsReferences,
    criteriaCoverage: meanOf(records.criteriaShares, rows, 'no code here has criteria'),
    centroidMargin: known.margins
      ? meanOf(known.margins, rows, 'the references have none of these codes, or only one code')
      : needsReferences,
    rougeL: known.rouge ? meanOf(known.rouge, rows, 'the references have none of these codes') : needsReferences,
    bertScore: { n: 0, undefined: 'it takes a model of words in their context' },
    offCodeRate: share(records.offCode),
    ...repetitionMeasures(set),
    ...lexicalMeasures(known.columns, rows),
    compressionRatio: await compressionMeasure(host, 'records', rows),
    boilerplateShare: boilerplateMeasure(records, rows),
    nearDuplicateRate: share(records.nearDuplicate),
    vendi: vendiMeasure(records.vectors, rows),
    plagiarismRate: references && n > 0 ? { value: copied / n, n } : needsReferences,
    longestRun: references && n > 0 ? { value: longest, n } : needsReferences,
    runCoverage: references ? meanOf(records.copiedShares, rows, 'there is no record') : needsReferences,
    ...distanceMeasures(known.neighbours, rows),
    dcrShare: holdoutMeasure(known.neighbours, known.holdout, rows),
    ...identifierMeasures(records.identifiers, rows, known.inReferences),
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
