import type { Token } from '../text/tokens.ts';
import { type Cue, createCueFinder, featuresOf, type IsBoilerplate } from './findFeatures.ts';
import type { CriteriaKnowledge, Profile, Weights } from './knowledge.ts';

/** What a text says of one feature. */
export interface FeatureEvidence {
  readonly feature: string;
  /** 0 where it is only denied or said of others; 1 for one sentence, at most 1.5. */
  readonly strength: number;
  /** Denied and nowhere affirmed. */
  readonly denied: boolean;
  readonly cues: readonly Cue[];
}

/** How well a text fits one profile. */
export interface ProfileScore {
  readonly profile: CompiledProfile;
  /** Weights met, less those of missing criteria and of what speaks against it. */
  readonly score: number;
  /** Weights met alone. */
  readonly met: number;
  /** Required criteria met, and how many there are. */
  readonly requiredMet: number;
  readonly required: number;
}

export interface TextScore {
  readonly evidence: ReadonlyMap<string, FeatureEvidence>;
  /** The score of each profile, by its index. */
  readonly scores: Float64Array;
  of(profile: CompiledProfile): ProfileScore;
  /** All profiles, best first. */
  ranked(): ProfileScore[];
}

export interface Criterion {
  readonly role: 'required' | 'supporting' | 'against';
  /** Ids of features, any of which meets it. */
  readonly features: readonly string[];
  /** The same as places in the list of all features. */
  readonly places: readonly number[];
  readonly weight: number;
}

export interface CompiledProfile {
  readonly index: number;
  /** The code that names it. */
  readonly code: string;
  readonly codes: readonly string[];
  readonly near: readonly string[];
  readonly criteria: readonly Criterion[];
}

export type ScoreText = (text: string, tokens: readonly Token[], isBoilerplate?: IsBoilerplate) => TextScore;

export interface CriteriaScorer {
  readonly profiles: readonly CompiledProfile[];
  readonly scoreText: ScoreText;
  /** A feature in words. */
  says(feature: string): string;
}

/** What a required criterion costs where it is missing, and where it is denied outright; shares of its weight. */
const MISSING = 0.5;
const DENIED = 0.8;
/** A supporting feature that is denied. */
const DENIED_SUPPORT = 0.3;
/** What lies in the past is weaker evidence. */
const HISTORICAL = 0.4;
const REPEATED = 0.25;
const STRONGEST = 1.5;

/**
 * Compiles the knowledge for use on many texts.
 *
 * @throws Error where a profile names a feature that does not exist: a bug in the data
 */
export function createCriteriaScorer(knowledge: CriteriaKnowledge): CriteriaScorer {
  const features = featuresOf(knowledge);
  const places = new Map([...features.keys()].map((id, place) => [id, place]));
  const profiles = knowledge.families
    .flatMap((family) => family.profiles)
    .map((profile, index) => compileProfile(profile, index, places));
  const findCues = createCueFinder(knowledge);
  const lifetime = new Set([...features].flatMap(([id, feature]) => (feature.lifetime ? [id] : [])));
  return {
    profiles,
    says: (feature) => features.get(feature)?.says ?? feature,
    scoreText: (text, tokens, isBoilerplate) => {
      const evidence = weigh(findCues(text, tokens, isBoilerplate), lifetime);
      const strengths = strengthsOf(evidence, places);
      const scores = Float64Array.from(profiles, (profile) => scoreProfile(profile, strengths).score);
      return {
        evidence,
        scores,
        of: (profile) => scoreProfile(profile, strengths),
        ranked: () =>
          profiles
            .map((profile) => scoreProfile(profile, strengths))
            .sort((a, b) => b.score - a.score || a.profile.index - b.profile.index),
      };
    },
  };
}

/** Required criteria of a profile that a text does not meet. */
export function missingCriteria(profile: CompiledProfile, evidence: TextScore['evidence']): Criterion[] {
  return profile.criteria.filter(({ role, features }) => role === 'required' && strengthOf(features, evidence) === 0);
}

/** Strength of the best of some features, 0 where none is met. */
export function strengthOf(features: readonly string[], evidence: TextScore['evidence']): number {
  let best = 0;
  for (const feature of features) best = Math.max(best, evidence.get(feature)?.strength ?? 0);
  return best;
}

function compileProfile(profile: Profile, index: number, places: ReadonlyMap<string, number>): CompiledProfile {
  const codes = profile.codes.split(' ');
  const criteriaOf = (role: Criterion['role'], weights: Weights = {}): Criterion[] =>
    Object.entries(weights).map(([key, weight]) => {
      const features = key.split('/');
      return { role, features, places: features.map((id) => placeOf(places, id, profile)), weight };
    });
  const criteria = [
    ...criteriaOf('required', profile.required),
    ...criteriaOf('supporting', profile.supporting),
    ...criteriaOf('against', profile.against),
  ];
  return { index, code: codes[0]!, codes, near: profile.near?.split(' ') ?? [], criteria };
}

function placeOf(places: ReadonlyMap<string, number>, id: string, profile: Profile): number {
  const place = places.get(id);
  if (place === undefined)
    throw new Error(`The profile of ${profile.codes} names the feature ${id}, which does not exist.`);
  return place;
}

/** Strengths by place of feature; -1 for what is only denied. */
function strengthsOf(evidence: TextScore['evidence'], places: ReadonlyMap<string, number>): Float64Array {
  const strengths = new Float64Array(places.size);
  for (const [id, { strength, denied }] of evidence) strengths[places.get(id)!] = denied ? -1 : strength;
  return strengths;
}

function weigh(cues: readonly Cue[], lifetime: ReadonlySet<string>): Map<string, FeatureEvidence> {
  const byFeature = new Map<string, Cue[]>();
  for (const cue of cues) {
    const same = byFeature.get(cue.feature);
    if (same) same.push(cue);
    else byFeature.set(cue.feature, [cue]);
  }
  const evidence = new Map<string, FeatureEvidence>();
  for (const [feature, same] of byFeature) {
    const strength = combine(same, lifetime.has(feature));
    const denied = strength === 0 && same.some(({ status }) => status.negated && !status.other);
    if (strength > 0 || denied) evidence.set(feature, { feature, strength, denied, cues: same });
  }
  return evidence;
}

/** The best sentence counts in full, each further one a quarter. */
function combine(cues: readonly Cue[], lifetime: boolean): number {
  const bySentence = new Map<number, number>();
  for (const { status, sentence } of cues) {
    if (status.negated || status.other || status.hypothetical) continue;
    const strength = status.historical && !lifetime ? HISTORICAL : 1;
    bySentence.set(sentence.start, Math.max(strength, bySentence.get(sentence.start) ?? 0));
  }
  if (bySentence.size === 0) return 0;
  const best = Math.max(...bySentence.values());
  return Math.min(STRONGEST, best + REPEATED * (bySentence.size - 1));
}

function scoreProfile(profile: CompiledProfile, strengths: Float64Array): ProfileScore {
  let score = 0;
  let met = 0;
  let required = 0;
  let requiredMet = 0;
  for (const { role, places, weight } of profile.criteria) {
    let strength = 0;
    let denied = false;
    for (const place of places) {
      const each = strengths[place]!;
      if (each > strength) strength = each;
      else if (each < 0) denied = true;
    }
    if (role === 'against') {
      score -= weight * strength;
      continue;
    }
    if (role === 'required') required += 1;
    if (strength > 0) {
      met += weight * strength;
      if (role === 'required') requiredMet += 1;
    } else if (role === 'required') score -= weight * (denied ? DENIED : MISSING);
    else if (denied) score -= weight * DENIED_SUPPORT;
  }
  return { profile, score: score + met, met, requiredMet, required };
}
