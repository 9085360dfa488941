import type { FrequentRun } from '../text/frequentRuns.ts';
import type { RepetitionFinder } from '../text/repetition.ts';
import { coveredTokens, spanOf, type TextTokens } from '../text/textTokens.ts';
import type { Finding, Severity } from './finding.ts';
import { FEWEST_BOILERPLATE_RECORDS, MOSTLY_BOILERPLATE, TTR_WINDOW } from './limits.ts';
import { shareInWords } from './shareInWords.ts';

/** From how many records on a run is boilerplate. */
export function boilerplateRecords(records: number, share: number): number {
  return Math.max(FEWEST_BOILERPLATE_RECORDS, Math.ceil(records * share - 1e-9));
}

/** The rule `low-diversity` (a): runs that many records share. */
export function boilerplateFindings(
  own: TextTokens,
  runs: readonly FrequentRun[],
  records: number,
  field: string,
): Finding[] {
  const covered = coveredTokens(runs);
  const isMost = covered >= MOSTLY_BOILERPLATE * own.ids.length;
  const severity: Severity = isMost ? 'warning' : 'information';
  const why = isMost ? `; such passages are ${shareInWords(covered / own.ids.length)} of the text` : '';
  return runs.map(({ start, tokens, documents }) => {
    const share = documents / records;
    return {
      rule: 'low-diversity',
      severity,
      message: `These ${tokens} words stand in ${documents} of ${records} records (${shareInWords(share)})${why}`,
      field,
      span: spanOf(own, start, tokens),
      evidence: { rule: 'low-diversity', kind: 'boilerplate', count: documents, share, tokens },
    };
  });
}

/** Repetitions told of one record one by one; the last one counts the others. */
const MOST_REPETITIONS = 10;

/** The rule `low-diversity` (b) and (c): runs repeated within the record, and stretches with few distinct words. */
export function monotonyFindings(
  own: TextTokens,
  finder: RepetitionFinder,
  limits: { readonly minRun: number; readonly ttr: number },
  field: string,
): Finding[] {
  const runs = finder.repetitions(own.ids, limits.minRun);
  const left = runs.length - MOST_REPETITIONS;
  const repeated = runs.slice(0, MOST_REPETITIONS).map(({ start, tokens, first, times }, at): Finding => {
    const further = left > 0 && at === MOST_REPETITIONS - 1 ? left : 0;
    const more = further > 0 ? `; ${further} more repetition${further === 1 ? '' : 's'} in this text` : '';
    return {
      rule: 'low-diversity',
      severity: 'information',
      message: `These ${tokens} words stand ${times === 2 ? 'twice' : `${times} times`} in the text${more}`,
      field,
      span: spanOf(own, start, tokens),
      evidence: {
        rule: 'low-diversity',
        kind: 'repetition',
        count: times,
        first: spanOf(own, first, tokens),
        tokens,
        ...(further > 0 && { further }),
      },
    };
  });
  const few = finder.fewTypes(own.ids, TTR_WINDOW, limits.ttr).map(
    ({ start, tokens, ttr }): Finding => ({
      rule: 'low-diversity',
      severity: 'information',
      message: `Few different words: of ${TTR_WINDOW} in a row only ${Math.round(ttr * TTR_WINDOW)} differ`,
      field,
      span: spanOf(own, start, tokens),
      evidence: { rule: 'low-diversity', kind: 'few-types', ttr, tokens },
    }),
  );
  return [...repeated, ...few];
}
