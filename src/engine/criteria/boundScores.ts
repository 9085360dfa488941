import type { PhraseHits } from '../text/phrases.ts';
import { type CueTable, DECOY } from './features.ts';
import type { CompiledProfile, Criterion } from './profiles.ts';
import { MISSING, REPEATED, STRONGEST } from './weights.ts';

/** The most a text can have for each profile, by its index; the arrays hold until the next text. */
export interface Bounds {
  readonly scores: Float64Array;
  readonly requiredMet: Int32Array;
}

/** Rounding may put a score a little above its bound. */
const ROUNDING = 1e-6;

/** Tells from the phrases of a text alone, before any is read in its sentence, how high the scores can be. */
export function createBounds(table: CueTable, profiles: readonly CompiledProfile[]): (hits: PhraseHits) => Bounds {
  const criteria = criteriaFor(table, profiles);
  const { sole } = criteria;
  const mayMean = table.meanings.map((own, feature) => Int32Array.from(new Set([...own, ...table.pasts[feature]!])));
  const floors = Float64Array.from(profiles, (profile) => floorOf(profile) + ROUNDING);
  const bounds = { scores: new Float64Array(profiles.length), requiredMet: new Int32Array(profiles.length) };
  const counts = new Int32Array(table.ids.length);
  const seen = new Int32Array(table.ids.length);
  const strengths = new Float64Array(criteria.count);
  const raised = new Int32Array(criteria.count);
  let raisedCount = 0;

  const count = ({ count: size, values }: PhraseHits): number => {
    let found = 0;
    for (let hit = 0; hit < size; hit += 1) {
      if (values[hit] === DECOY) continue;
      const meant = mayMean[values[hit]!]!;
      for (let at = 0; at < meant.length; at += 1) {
        const feature = meant[at]!;
        if (counts[feature] === 0) seen[found++] = feature;
        counts[feature]! += 1;
      }
    }
    return found;
  };
  const meet = (feature: number, strength: number): void => {
    const { scores, requiredMet } = bounds;
    const end = sole.from[feature + 1]!;
    for (let at = sole.from[feature]!; at < end; at += 1) {
      const profile = sole.profiles[at]!;
      scores[profile]! += sole.weights[at]! * strength + sole.spared[at]!;
      requiredMet[profile]! += sole.required[at]!;
    }
  };
  const raise = (criterion: number, strength: number): void => {
    const before = strengths[criterion]!;
    if (strength <= before) return;
    const profile = criteria.profiles[criterion]!;
    const weight = criteria.weights[criterion]!;
    bounds.scores[profile]! += weight * (strength - before);
    if (before === 0) {
      raised[raisedCount++] = criterion;
      if (criteria.required[criterion] === 1) {
        bounds.scores[profile]! += weight * MISSING;
        bounds.requiredMet[profile]! += 1;
      }
    }
    strengths[criterion] = strength;
  };
  return (hits) => {
    bounds.scores.set(floors);
    bounds.requiredMet.fill(0);
    for (let at = 0; at < raisedCount; at += 1) strengths[raised[at]!] = 0;
    raisedCount = 0;
    const found = count(hits);
    for (let which = 0; which < found; which += 1) {
      const feature = seen[which]!;
      const strength = Math.min(STRONGEST, 1 + REPEATED * (counts[feature]! - 1));
      counts[feature] = 0;
      meet(feature, strength);
      const shared = criteria.shared[feature]!;
      for (let at = 0; at < shared.length; at += 1) raise(shared[at]!, strength);
    }
    return bounds;
  };
}

interface Criteria {
  readonly count: number;
  /** The criteria that one feature alone meets, feature by feature. */
  readonly sole: SoleCriteria;
  /** By feature: the criteria that it meets as others do. */
  readonly shared: readonly Int32Array[];
  readonly profiles: Int32Array;
  readonly weights: Float64Array;
  /** 1 for what is required. */
  readonly required: Uint8Array;
}

interface SoleCriteria {
  /** By feature: where its criteria begin in the lists, and one more. */
  readonly from: Int32Array;
  readonly profiles: Int32Array;
  readonly weights: Float64Array;
  /** What is not taken off the score where the criterion is met. */
  readonly spared: Float64Array;
  readonly required: Uint8Array;
}

/** Those that speak for a profile. */
function criteriaFor({ ids }: CueTable, profiles: readonly CompiledProfile[]): Criteria {
  const all = profiles.flatMap(({ index, criteria }) =>
    criteria.filter(({ role }) => role !== 'against').map((criterion) => ({ index, ...criterion })),
  );
  const shared = all.filter(({ numbers }) => numbers.length > 1);
  const sharedOf: number[][] = ids.map(() => []);
  for (const [place, { numbers }] of shared.entries()) for (const feature of numbers) sharedOf[feature]!.push(place);
  const soleOf = ids.map((_, feature) => all.filter(({ numbers }) => numbers.length === 1 && numbers[0] === feature));
  const from = new Int32Array(ids.length + 1);
  for (const [feature, own] of soleOf.entries()) from[feature + 1] = from[feature]! + own.length;
  const spared = ({ role, weight }: Criterion): number => (role === 'required' ? weight * MISSING : 0);
  return {
    count: shared.length,
    sole: { from, spared: Float64Array.from(soleOf.flat(), spared), ...listsOf(soleOf.flat()) },
    shared: sharedOf.map((places) => Int32Array.from(places)),
    ...listsOf(shared),
  };
}

function listsOf(criteria: readonly (Criterion & { readonly index: number })[]) {
  return {
    profiles: Int32Array.from(criteria, ({ index }) => index),
    weights: Float64Array.from(criteria, ({ weight }) => weight),
    required: Uint8Array.from(criteria, ({ role }) => (role === 'required' ? 1 : 0)),
  };
}

/** The score of a text that says nothing. */
function floorOf({ criteria, handicap }: CompiledProfile): number {
  let floor = -handicap;
  for (const { role, weight } of criteria) if (role === 'required') floor -= weight * MISSING;
  return floor;
}
