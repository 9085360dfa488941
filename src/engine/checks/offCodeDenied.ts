import type { Bounds } from '../criteria/boundScores.ts';
import type { CompiledProfile } from '../criteria/profiles.ts';
import { missingCriteria, type ProfileScore, type TextScore } from '../criteria/scoreText.ts';
import type { Evidence } from '../criteria/weighCues.ts';
import { NOT_SO, Status } from '../text/scope.ts';

/** Evidence for the code, in weights of cues, up to which nothing but the denial speaks of it. */
const LITTLE = 2;
/** Evidence its cues could give at most, were none of them denied: a text with more of them speaks of the disorder at length. */
const MOST = 14;
/** One denial may be of one symptom, asked about in passing; a text of as many tokens may well speak of the disorder in words no cue knows. */
const DENIALS = { least: 2, inLong: 3, long: 150 };

/** A required feature whose denial is to be shown, with the sentence that denies it. */
export interface Denial {
  /** Number of the cue. */
  readonly at: number;
  readonly profile: ProfileScore;
}

/** Whether the text may deny what the code requires, whichever of its forms is meant. A quick look. */
export function mayBeDenied({ scores, requiredMet }: Bounds, own: readonly CompiledProfile[]): boolean {
  for (let which = 0; which < own.length; which += 1) {
    const { index, required } = own[which]!;
    if (required === 0 || requiredMet[index]! * 2 <= required || scores[index]! > MOST) return false;
  }
  return own.length > 0;
}

/**
 * The first sentence by which a text denies what its code requires: most required criteria are denied, by several cues, none is affirmed, in the
 * present or the past, and next to nothing else speaks for the code. Undefined where the text does not.
 */
export function denialOf(score: TextScore, tokens: number, own: readonly CompiledProfile[]): Denial | undefined {
  const enough = tokens < DENIALS.long ? DENIALS.least : DENIALS.inLong;
  let first: Denial | undefined;
  for (const profile of own) {
    const all = score.of(profile);
    if (all.requiredMet > 0 || all.met > LITTLE) return undefined;
    const denials = denialsOf(profile, score.evidence);
    if (denials.length < enough) return undefined;
    first ??= { at: denials[0]!, profile: all };
  }
  return first;
}

/** The cues, by number, that deny required features, one for each place; none unless most of what is required is denied. */
function denialsOf(profile: CompiledProfile, evidence: Evidence): number[] {
  const { cues, strengths } = evidence;
  const denied = missingCriteria(profile, evidence).filter(({ numbers }) =>
    numbers.some((feature) => strengths[feature]! < 0),
  );
  if (denied.length * 2 <= profile.required) return [];
  const features = new Set(denied.flatMap(({ numbers }) => [...numbers]));
  const denials: number[] = [];
  for (let at = 0; at < cues.count; at += 1) {
    if (!features.has(cues.features[at]!) || (cues.statuses[at]! & NOT_SO) !== Status.negated) continue;
    if (cues.firsts[at] !== cues.firsts[denials.at(-1) ?? -1]) denials.push(at);
  }
  return denials;
}
