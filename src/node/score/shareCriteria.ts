import type { CriteriaScorer } from '../../engine/criteria/scoreText.ts';
import { normaliseCode } from '../../engine/icd10/normaliseCode.ts';
import { readTokens } from '../../engine/text/textTokens.ts';
import type { Tokenizer } from '../../engine/text/tokenizer.ts';
import type { FileJob } from '../check/checkJob.ts';
import { openFileRecords } from '../check/fileRecords.ts';
import { type CriteriaClaims, takeLines } from './criteriaClaims.ts';
import { createCriteriaMeter } from './criteriaShares.ts';

/** What records meet of their codes' criteria: those of these lines, rising and 1-based. */
export interface CriteriaOfLines {
  readonly lines: Int32Array;
  /** NaN where the code has no criteria. */
  readonly shares: Float64Array;
}

/**
 * Looks for the criteria of records that no other thread has taken, until none is left. The file is read once more for them.
 * @param tokenizer one that has met their words already spares reading those again
 * @throws CasewrightError when it cannot be read
 */
export async function shareCriteria(
  { path, layout }: FileJob,
  claims: CriteriaClaims,
  scorer: CriteriaScorer,
  tokenizer: Tokenizer,
  pause: () => Promise<void>,
): Promise<CriteriaOfLines> {
  const lines: number[] = [];
  const shares: number[] = [];
  let taken = takeLines(claims);
  if (taken) {
    const records = openFileRecords(path, layout);
    try {
      await records.locate();
      const read = records.inOrder();
      const meter = createCriteriaMeter(tokenizer, scorer);
      let key = 0;
      for (; taken; taken = takeLines(claims)) {
        const { after, last } = taken;
        await pause();
        while (key < records.size && records.lineOf(key) <= after) key += 1;
        if (key === records.size) break;
        for (; key < records.size && records.lineOf(key) <= last; key += 1) {
          const { record } = read(key).parsed;
          if (!record) continue;
          lines.push(records.lineOf(key));
          shares.push(meter(readTokens(tokenizer, record.text), normaliseCode(record.codes[0] ?? '')));
        }
      }
    } finally {
      records.close();
    }
  }
  return { lines: Int32Array.from(lines), shares: Float64Array.from(shares) };
}
