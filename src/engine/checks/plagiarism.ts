import { longestRuns, type Run } from '../text/runs.ts';
import { coveredTokens, spanOf, type TextTokens } from '../text/textTokens.ts';
import type { CopiedPlace, Finding, RecordAddress } from './finding.ts';
import { MOSTLY_COPIED } from './limits.ts';
import { nameOf } from './nameOf.ts';
import { shareInWords } from './shareInWords.ts';

/** A run that stands in a reference too. */
export interface CopiedRun {
  readonly start: number;
  readonly tokens: number;
  /** Tells the references apart. */
  readonly reference: RecordAddress;
  readonly isExemplar: boolean;
  /** The run in the reference's text; the address with the line on which it begins. */
  locate(): Pick<CopiedPlace, 'source' | 'sourceSpan'>;
}

/** Other places told of a run; all are counted. */
export const MOST_OTHERS = 10;

/**
 * The rule `plagiarism`: a finding for each copied run that does not lie inside a longer one, with the first reference that holds it and
 * where else it or a part of it stands.
 * @param copied all runs of the record, ordered by start; those of one start in the order in which references are named
 */
export function plagiarismFindings(
  own: TextTokens,
  copied: readonly CopiedRun[],
  minRun: number,
  field: string,
): Finding[] {
  if (copied.length === 0) return [];
  const coverage = coveredTokens(copied) / own.ids.length;
  const longest = longestRuns(copied.map((run, otherStart) => ({ start: run.start, tokens: run.tokens, otherStart })));
  const inside = runsInside(longest, copied);
  const share = coverage >= MOSTLY_COPIED ? `; copied passages are ${shareInWords(coverage)} of the text` : '';
  return longest.map(({ start, tokens, otherStart }, at) => {
    const run = copied[otherStart]!;
    const { source, sourceSpan } = run.locate();
    const { firsts, ...others } = othersOf(run, inside[at]!, own);
    const isSevere = tokens >= 2 * minRun || coverage >= MOSTLY_COPIED;
    const whose = run.isExemplar ? `the example ${nameOf(source)} that the model was shown` : nameOf(source);
    return {
      rule: 'plagiarism',
      severity: isSevere ? 'error' : 'warning',
      message: `${tokens} words in a row are copied from ${whose}${alsoIn(firsts, tokens)}${share}`,
      field,
      span: spanOf(own, start, tokens),
      evidence: {
        rule: 'plagiarism',
        source,
        ...(run.isExemplar && { exemplar: true as const }),
        sourceSpan,
        tokens,
        coverage,
        ...others,
      },
    };
  });
}

/** By longest run: the other runs that lie inside it, the longest first. */
function runsInside(longest: readonly Run[], copied: readonly CopiedRun[]): CopiedRun[][] {
  const inside: CopiedRun[][] = longest.map(() => []);
  if (copied.length === longest.length) return inside;
  const shown = new Set(longest.map(({ otherStart }) => copied[otherStart]!));
  for (const run of [...copied].sort((a, b) => b.tokens - a.tokens)) {
    if (shown.has(run)) continue;
    // Both starts and ends of the longest runs go up: those that contain it are neighbours.
    let at = firstToEndBehind(longest, run.start + run.tokens);
    for (; at < longest.length && longest[at]!.start <= run.start; at += 1) inside[at]!.push(run);
  }
  return inside;
}

/** The first of the longest runs that ends at the token `end` or behind it. */
function firstToEndBehind(longest: readonly Run[], end: number): number {
  let low = 0;
  let high = longest.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (longest[middle]!.start + longest[middle]!.tokens >= end) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Others {
  /** The longest run of each further reference. */
  readonly firsts: readonly CopiedRun[];
  readonly others?: readonly CopiedPlace[];
  readonly otherPlaces?: number;
  readonly otherReferences?: number;
}

/** @param inside the longest first; one of each reference is told of before a second of any */
function othersOf(run: CopiedRun, inside: readonly CopiedRun[], own: TextTokens): Others {
  if (inside.length === 0) return { firsts: [] };
  const seen = new Set([run.reference]);
  const [firsts, seconds]: [CopiedRun[], CopiedRun[]] = [[], []];
  for (const each of inside) {
    (seen.has(each.reference) ? seconds : firsts).push(each);
    seen.add(each.reference);
  }
  const others = [...firsts, ...seconds].slice(0, MOST_OTHERS).map((each): CopiedPlace => {
    const { source, sourceSpan } = each.locate();
    const { start, tokens, isExemplar } = each;
    return {
      source,
      ...(isExemplar && { exemplar: true as const }),
      sourceSpan,
      span: spanOf(own, start, tokens),
      tokens,
    };
  });
  return { firsts, others, otherPlaces: inside.length, otherReferences: firsts.length };
}

function alsoIn(firsts: readonly CopiedRun[], tokens: number): string {
  if (firsts.length === 0) return '';
  const whole = firsts.filter((run) => run.tokens === tokens).length;
  const what = whole === firsts.length ? 'them' : whole === 0 ? 'some of them' : 'all or some of them';
  return firsts.length === 1
    ? `; one more reference holds ${what} too`
    : `; ${firsts.length} more references hold ${what} too`;
}
