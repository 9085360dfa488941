import { trainOnSynthetic } from './codeAgreement.ts';
import { lexicalMeasures, vendiMeasure } from './diversity.ts';
import { agreementMeasure, labelledBy, mmdMeasure } from './fidelity.ts';
import type { KnownAgainst, KnownTexts, RecordColumns } from './measureRecords.ts';
import { type Measure, type Measures, meanOf, shareOf } from './metrics.ts';
import { distanceMeasures, holdoutMeasure, identifierMeasures } from './privacy.ts';
import { allOf, type DatasetTexts, type ScoredRecords } from './scoredRecords.ts';
import type { ScoreHost } from './scoreInput.ts';
import type { Rows } from './textSets.ts';

/** A classifier that finds less in real texts, having learnt from real ones, cannot tell what is worse. */
const TELLING_F1 = 0.5;

const needsReferences: Measure = { n: 0, undefined: 'it takes references' };

/** What the texts of the records of a set say, but for their compression and their n-grams. @param isApart whether the set is to be judged as if there were no others */
export function measureRows(
  records: DatasetTexts,
  { lexical, against }: KnownTexts,
  rows: Rows,
  host: ScoreHost,
  isApart: boolean,
): Measures {
  return {
    ...(against ? fidelityMeasures(against, rows, host, isApart) : withoutReferences()),
    bertScore: { n: 0, undefined: 'it takes a model of words in their context' },
    ...lexicalMeasures(lexical, rows),
    vendi: vendiMeasure(records.vectors, rows),
    ...distanceMeasures(against?.neighbours, rows),
    dcrShare: holdoutMeasure(against !== undefined, against?.nearer, rows),
  };
}

function fidelityMeasures(against: KnownAgainst, rows: Rows, host: ScoreHost, isApart: boolean): Measures {
  const { records, references, said, margins, rouge, discrepancies } = against;
  return {
    mmd2: mmdMeasure({ texts: records, rows }, allOf(references), host.random('mmd'), discrepancies),
    codeAgreementMacroF1: agreementMeasure(said.codes, rows, isApart),
    codeAgreementFamily: agreementMeasure(said.families, rows, isApart),
    tstrRatio: tstrMeasure(against, rows, host.random('tstr')),
    centroidMargin: meanOf(margins, rows, 'the references have none of these codes, or only one code'),
    rougeL: meanOf(rouge, rows, 'the references have none of these codes'),
  };
}

function withoutReferences(): Measures {
  const keys = [
    'mmd2',
    'codeAgreementMacroF1',
    'codeAgreementFamily',
    'tstrRatio',
    'centroidMargin',
    'rougeL',
  ] as const;
  return Object.fromEntries(keys.map((key) => [key, needsReferences]));
}

/** Whether the text of a record can speak for or against its code. */
export function isJudgedByCode({ offCode, criteriaShares }: ScoredRecords, row: number): boolean {
  return offCode[row] === 1 || !Number.isNaN(criteriaShares[row]!);
}

/** What checks found in the records with these numbers. @param inReferences undefined without references */
export function foundMeasures(
  records: ScoredRecords,
  { longestRun }: RecordColumns,
  rows: readonly number[],
  inReferences: ReadonlySet<string> | undefined,
): Measures {
  const n = rows.length;
  const share = (flags: Uint8Array, alike?: number): Measure =>
    n === 0 ? { n, undefined: 'there is no record' } : shareOf(rows.filter((row) => flags[row] === 1).length, n, alike);
  const judged = rows.filter((row) => isJudgedByCode(records, row));
  const longest = rows.reduce((most, row) => Math.max(most, longestRun[row]!), 0);
  const copied = rows.filter((row) => records.copiedRuns[row]! > 0).length;
  return {
    criteriaCoverage: meanOf(records.criteriaShares, rows, 'no code here has criteria'),
    offCodeRate:
      judged.length === 0
        ? { n: 0, undefined: 'no code here has criteria' }
        : shareOf(judged.filter((row) => records.offCode[row] === 1).length, judged.length),
    boilerplateShare: boilerplateMeasure(records, rows),
    // Where one has a twin, so has the other.
    nearDuplicateRate: share(records.nearDuplicate, 2),
    plagiarismRate: inReferences && n > 0 ? shareOf(copied, n) : needsReferences,
    longestRun: inReferences && n > 0 ? { value: longest, n } : needsReferences,
    runCoverage: inReferences ? meanOf(records.copiedShares, rows, 'there is no record') : needsReferences,
    ...identifierMeasures(records.identifiers, rows, inReferences),
  };
}

function tstrMeasure({ records, references, programs }: KnownAgainst, rows: Rows, random: () => number): Measure {
  const labelled = [...references.codes.keys()].filter((row) => references.codes[row] !== '');
  const found = trainOnSynthetic(
    labelledBy({ texts: records, rows }, (code) => code),
    labelledBy({ texts: references, rows: labelled }, (code) => code),
    random,
    programs.codes,
  );
  if (!found) return { n: 0, undefined: 'it takes two codes with five records and five references each' };
  const { synthetic, real, trained, n } = found;
  if (real === 0) return { n: 0, undefined: 'a classifier finds no code of the references' };
  // What chance makes of it hangs on the fewer of the texts that were learnt from and those that were asked of.
  const variance = (synthetic * (1 - synthetic) + real * (1 - real)) / Math.min(n, trained);
  const error = real < TELLING_F1 ? Number.POSITIVE_INFINITY : Math.sqrt(variance) / real;
  return { value: synthetic / real, n, error };
}

function boilerplateMeasure({ lists, boilerplateTokens }: ScoredRecords, rows: readonly number[]): Measure {
  const tokens = rows.reduce((sum, row) => sum + lists.starts[row + 1]! - lists.starts[row]!, 0);
  if (tokens === 0) return { n: rows.length, undefined: 'no record has a word' };
  return { value: rows.reduce((sum, row) => sum + boilerplateTokens[row]!, 0) / tokens, n: rows.length };
}
