import type { CorpusRecord } from '../../engine/corpus/corpus.ts';
import { criteriaCoverage } from '../../engine/criteria/criteriaCoverage.ts';
import type { CompiledProfile } from '../../engine/criteria/profiles.ts';
import { profilesOf } from '../../engine/criteria/profilesOf.ts';
import type { CriteriaScorer } from '../../engine/criteria/scoreText.ts';
import { normaliseCode } from '../../engine/icd10/normaliseCode.ts';
import type { TextTokens } from '../../engine/text/textTokens.ts';
import type { Tokenizer } from '../../engine/text/tokenizer.ts';

/** The share of its code's required criteria that a text meets, by line of the file. */
export interface CriteriaShares {
  /** 1-based; those that are not among them have no record, or one whose code has no criteria. */
  readonly lines: Int32Array;
  readonly shares: Float64Array;
}

/** Takes records, in any order. */
export interface CriteriaMeter {
  add(record: CorpusRecord, own: TextTokens): void;
  /** By rising line. */
  finish(): CriteriaShares;
}

/** @param tokenizer the one that numbers the tokens */
export function createCriteriaMeter(scorer: CriteriaScorer, tokenizer: Tokenizer): CriteriaMeter {
  const criteria = scorer.readerFor(tokenizer);
  const ownProfiles = rememberOwn(scorer.profiles);
  const lines: number[] = [];
  const shares: number[] = [];
  return {
    add({ line, parsed: { record } }, own) {
      if (!record) return;
      const profiles = ownProfiles(normaliseCode(record.codes[0] ?? ''));
      if (profiles.length === 0) return;
      lines.push(line);
      shares.push(criteriaCoverage(profiles, criteria.look(own.ids).score(own))!);
    },
    finish() {
      const order = [...lines.keys()].sort((a, b) => lines[a]! - lines[b]!);
      return {
        lines: Int32Array.from(order, (at) => lines[at]!),
        shares: Float64Array.from(order, (at) => shares[at]!),
      };
    },
  };
}

/** The profiles of a code, looked up once for each. */
function rememberOwn(profiles: readonly CompiledProfile[]): (code: string) => readonly CompiledProfile[] {
  const known = new Map<string, readonly CompiledProfile[]>();
  return (code) => {
    const own = known.get(code) ?? profilesOf(profiles, code).own;
    known.set(code, own);
    return own;
  };
}
