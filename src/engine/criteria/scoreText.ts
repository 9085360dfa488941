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
  /** All profiles but the residual, best first. */
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
  /** Never named as what a text speaks for. */
  readonly residual: boolean;
  /** What its rarity takes off its score. */
  readonly handicap: number;
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
const DENIED_SUPPORT = 0.2;
/** What lies in the past is weaker evidence. */
const HISTORICAL = 0.4;
/** What one sentence alone says: the share of what speaks for a profile that it counts for. */
const LONE = 0.6;
/** What is seldom seen is seldom meant. */
const RARE = 3;
const REPEATED = 0.25;
const STRONGEST = 1.5;

/**
 * Compiles the knowledge for use on many texts.
 *
 * @throws Error where a profile names a feature that does not exist: a bug in the data
 */
export function createCriteriaScorer(knowledge: CriteriaKnowledge): CriteriaScorer {
  const features = featuresOf(knowledge);
  const common = new Set(knowledge.common.split(' '));
  const places = new Map([...features.keys()].map((id, place) => [id, place]));
  const profiles = knowledge.families
    .flatMap((family) => family.profiles)
    .map((profile, index) => compileProfile(profile, index, places, common));
  const byFeature = indexByFeature(profiles);
  const floors = Float64Array.from(profiles, (profile) =>
    scoreOf(profile, new Float64Array(places.size), new Int32Array(places.size)),
  );
  const findCues = createCueFinder(knowledge);
  const lifetime = new Set([...features].flatMap(([id, feature]) => (feature.lifetime ? [id] : [])));
  return {
    profiles,
    says: (feature) => features.get(feature)?.says ?? feature,
    scoreText: (text, tokens, isBoilerplate) => {
      const evidence = weigh(findCues(text, tokens, isBoilerplate), lifetime);
      const strengths = strengthsOf(evidence, places);
      const sentences = sentencesOf(evidence, places);
      const scores = floors.slice();
      for (const profile of touchedBy(evidence, byFeature))
        scores[profile.index] = scoreOf(profile, strengths, sentences);
      return {
        evidence,
        scores,
        of: (profile) => scoreProfile(profile, strengths, sentences),
        ranked: () =>
          profiles
            .filter(({ residual }) => !residual)
            .map((profile) => scoreProfile(profile, strengths, sentences))
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

function compileProfile(
  profile: Profile,
  index: number,
  places: ReadonlyMap<string, number>,
  common: ReadonlySet<string>,
): CompiledProfile {
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
  const code = codes[0]!;
  const handicap = common.has(code.slice(0, 3)) ? 0 : RARE;
  const near = profile.near?.split(' ') ?? [];
  return { index, code, codes, near, residual: profile.residual === true, handicap, criteria };
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

/** By place of feature, a number of the sentence that affirms it; -1 where there are several, 0 where there is none. */
function sentencesOf(evidence: TextScore['evidence'], places: ReadonlyMap<string, number>): Int32Array {
  const sentences = new Int32Array(places.size);
  for (const [id, { cues }] of evidence) {
    let only = 0;
    for (const { status, sentence } of cues) {
      if (status.negated || status.other || status.hypothetical) continue;
      only = only === 0 || only === sentence.start + 1 ? sentence.start + 1 : -1;
    }
    sentences[places.get(id)!] = only;
  }
  return sentences;
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

/** Per feature, the profiles that name it. */
function indexByFeature(profiles: readonly CompiledProfile[]): ReadonlyMap<string, readonly CompiledProfile[]> {
  const index = new Map<string, CompiledProfile[]>();
  for (const profile of profiles) {
    for (const feature of new Set(profile.criteria.flatMap(({ features }) => features))) {
      const same = index.get(feature);
      if (same) same.push(profile);
      else index.set(feature, [profile]);
    }
  }
  return index;
}

function touchedBy(
  evidence: TextScore['evidence'],
  byFeature: ReadonlyMap<string, readonly CompiledProfile[]>,
): Set<CompiledProfile> {
  const touched = new Set<CompiledProfile>();
  for (const feature of evidence.keys()) for (const profile of byFeature.get(feature) ?? []) touched.add(profile);
  return touched;
}

/** The strength by which a criterion is met; -1 where it is denied and not met. */
function strengthIn({ places }: Criterion, strengths: Float64Array): number {
  let best = 0;
  let denied = false;
  for (let index = 0; index < places.length; index += 1) {
    const strength = strengths[places[index]!]!;
    if (strength > best) best = strength;
    else if (strength < 0) denied = true;
  }
  return best === 0 && denied ? -1 : best;
}

function scoreOf({ criteria, handicap }: CompiledProfile, strengths: Float64Array, sentences: Int32Array): number {
  let met = 0;
  let lacking = handicap;
  let only = 0;
  for (let index = 0; index < criteria.length; index += 1) {
    const criterion = criteria[index]!;
    const { role, weight, places } = criterion;
    const strength = strengthIn(criterion, strengths);
    if (role === 'against') lacking += weight * Math.max(0, strength);
    else if (strength > 0) {
      met += weight * strength;
      for (let which = 0; which < places.length; which += 1) only = merged(only, sentences[places[which]!]!);
    } else if (role === 'required') lacking += weight * (strength < 0 ? DENIED : MISSING);
    else if (strength < 0) lacking += weight * DENIED_SUPPORT;
  }
  return met * (only > 0 ? LONE : 1) - lacking;
}

/** The one sentence of two sets of sentences, as in sentencesOf. */
function merged(one: number, other: number): number {
  if (one === 0 || one === other) return other;
  return other === 0 ? one : -1;
}

function scoreProfile(profile: CompiledProfile, strengths: Float64Array, sentences: Int32Array): ProfileScore {
  let met = 0;
  const required = profile.criteria.filter(({ role }) => role === 'required');
  for (const criterion of profile.criteria) {
    if (criterion.role !== 'against') met += criterion.weight * Math.max(0, strengthIn(criterion, strengths));
  }
  return {
    profile,
    score: scoreOf(profile, strengths, sentences),
    met,
    requiredMet: required.filter((criterion) => strengthIn(criterion, strengths) > 0).length,
    required: required.length,
  };
}
