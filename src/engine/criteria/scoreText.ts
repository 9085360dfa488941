import type { TextSpan } from '../record/record.ts';
import type { PhraseHits } from '../text/phrases.ts';
import type { TextTokens } from '../text/textTokens.ts';
import type { Tokenizer } from '../text/tokenizer.ts';
import { type Bounds, createBounds } from './boundScores.ts';
import { type CueTable, compileCues, type LaidOutCues } from './features.ts';
import { type CueFinder, createCueFinder, type IsBoilerplate, spanOf } from './findCues.ts';
import type { CriteriaKnowledge } from './knowledge.ts';
import { type CompiledProfile, type Criterion, compileProfiles, Role } from './profiles.ts';
import { createWeigher, type Evidence } from './weighCues.ts';
import { DENIED, DENIED_SUPPORT, LONE, MISSING } from './weights.ts';

/** One cue of a feature in a text. */
export interface Cue {
  readonly span: TextSpan;
  readonly sentence: TextSpan;
  /** Bits of Status. */
  readonly status: number;
}

/** What a text says of one feature. */
export interface FeatureEvidence {
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

/** What a text speaks for. It holds until the next text is looked at. */
export interface TextScore {
  readonly evidence: Evidence;
  scoreOf(profile: CompiledProfile): number;
  of(profile: CompiledProfile): ProfileScore;
  /** All profiles but the residual, best first. */
  ranked(): ProfileScore[];
  /** The features of which the text says something, by id, in the order it does. */
  features(): Map<string, FeatureEvidence>;
}

/** A text whose phrases are known, and no more. It holds until the next text is looked at. */
export interface FirstLook {
  /** The most the scores can be. */
  bounds(): Bounds;
  score(own: TextTokens, isBoilerplate?: IsBoilerplate): TextScore;
}

/** Reads the texts of one tokenizer. */
export interface CriteriaReader {
  look(ids: Int32Array): FirstLook;
}

export interface CriteriaScorer {
  readonly profiles: readonly CompiledProfile[];
  /** Codes of disorders in remission, as patterns (see covers). */
  readonly remission: readonly string[];
  /** Whether a text has any word of a recovery. */
  tellsOfRecovery(text: string): boolean;
  /** A feature in words, by its number. */
  says(feature: number): string;
  /** The same one for the same tokenizer. */
  readerFor(tokenizer: Tokenizer): CriteriaReader;
}

/**
 * Compiles the knowledge for use on many texts.
 *
 * @param cues those of the knowledge as `layOutCues` gives them, where they were laid out before
 * @throws Error where a profile names a feature that does not exist: a bug in the data
 */
export function createCriteriaScorer(knowledge: CriteriaKnowledge, cues?: LaidOutCues): CriteriaScorer {
  const table = compileCues(knowledge, cues);
  const profiles = compileProfiles(knowledge, table.ids);
  const readers = new WeakMap<Tokenizer, CriteriaReader>();
  return {
    profiles,
    remission: knowledge.remission.split(' '),
    tellsOfRecovery: createPhraseTest(knowledge.recovery),
    says: (feature) => table.features[feature]!.says,
    readerFor(tokenizer) {
      const reader = readers.get(tokenizer) ?? createReader(table, profiles, createCueFinder(table, tokenizer));
      readers.set(tokenizer, reader);
      return reader;
    },
  };
}

/** Whether a text holds any of the phrases, in whole words. @param phrases see CriteriaKnowledge.recovery */
function createPhraseTest(phrases: string): (text: string) => boolean {
  const wanted = phrases
    .split(';')
    .map((phrase) => phrase.trim().replaceAll('*', '\\p{L}*').replaceAll(/\s+/g, '\\s+'))
    .join('|');
  const pattern = new RegExp(`(?<!\\p{L})(?:${wanted})(?!\\p{L})`, 'iu');
  return (text) => pattern.test(text.normalize('NFD').replaceAll(/\p{M}/gu, ''));
}

function createReader(table: CueTable, profiles: readonly CompiledProfile[], finder: CueFinder): CriteriaReader {
  const boundsOf = createBounds(table, profiles);
  const weigh = createWeigher(table);
  let hits: PhraseHits;
  const look: FirstLook = {
    bounds: () => boundsOf(hits),
    score: (own, isBoilerplate) => scoreOfText(table, profiles, own, weigh(finder.cues(own, isBoilerplate))),
  };
  return {
    look: (ids) => {
      hits = finder.phrases(ids);
      return look;
    },
  };
}

function scoreOfText(
  table: CueTable,
  profiles: readonly CompiledProfile[],
  own: TextTokens,
  evidence: Evidence,
): TextScore {
  const of = (profile: CompiledProfile): ProfileScore => scoreProfile(profile, evidence);
  return {
    evidence,
    scoreOf: (profile) => scoreOf(profile, evidence),
    of,
    ranked: () =>
      profiles
        .filter(({ residual }) => !residual)
        .map(of)
        .sort((a, b) => b.score - a.score || a.profile.index - b.profile.index),
    features: () => featuresOf(table, own, evidence),
  };
}

function featuresOf({ ids }: CueTable, own: TextTokens, { cues, present, count, strengths }: Evidence) {
  const features = new Map<string, FeatureEvidence>();
  for (const feature of present.subarray(0, count)) {
    const strength = strengths[feature]!;
    if (strength === 0) continue;
    const said: Cue[] = [];
    for (let at = 0; at < cues.count; at += 1) {
      if (cues.features[at] !== feature) continue;
      const span = spanOf(own, cues.firsts[at]!, cues.ends[at]!);
      const sentence = spanOf(own, cues.sentenceFirsts[at]!, cues.sentenceEnds[at]!);
      said.push({ span, sentence, status: cues.statuses[at]! });
    }
    features.set(ids[feature]!, { strength: Math.max(0, strength), denied: strength < 0, cues: said });
  }
  return features;
}

/** Required criteria of a profile that a text does not meet. */
export function missingCriteria(profile: CompiledProfile, { strengths }: Evidence): Criterion[] {
  return profile.criteria.filter((criterion) => criterion.role === 'required' && strengthIn(criterion, strengths) <= 0);
}

/** The strength by which a criterion is met; -1 where it is denied and not met. */
function strengthIn({ numbers }: Criterion, strengths: Float64Array): number {
  return strongest(numbers, 0, numbers.length, strengths);
}

/** The same of features [from, end) of a list. */
function strongest(numbers: Int32Array, from: number, end: number, strengths: Float64Array): number {
  let best = 0;
  let denied = false;
  for (let index = from; index < end; index += 1) {
    const strength = strengths[numbers[index]!]!;
    if (strength > best) best = strength;
    else if (strength < 0) denied = true;
  }
  return best === 0 && denied ? -1 : best;
}

function scoreOf({ lists, handicap }: CompiledProfile, { strengths, sentences }: Evidence): number {
  const { roles, weights, ends, numbers } = lists;
  let met = 0;
  let lacking = handicap;
  let only = 0;
  for (let index = 0, from = 0; index < roles.length; index += 1) {
    const end = ends[index]!;
    const role = roles[index]!;
    const weight = weights[index]!;
    const strength = strongest(numbers, from, end, strengths);
    if (role === Role.against) lacking += weight * Math.max(0, strength);
    else if (strength > 0) {
      met += weight * strength;
      for (let which = from; which < end; which += 1) only = merged(only, sentences[numbers[which]!]!);
    } else if (role === Role.required) lacking += weight * (strength < 0 ? DENIED : MISSING);
    else if (strength < 0) lacking += weight * DENIED_SUPPORT;
    from = end;
  }
  return met * (only > 0 ? LONE : 1) - lacking;
}

/** The one sentence of two sets of sentences, as in Evidence. */
function merged(one: number, other: number): number {
  if (one === 0 || one === other) return other;
  return other === 0 ? one : -1;
}

function scoreProfile(profile: CompiledProfile, evidence: Evidence): ProfileScore {
  let met = 0;
  let requiredMet = 0;
  for (const criterion of profile.criteria) {
    const strength = criterion.role === 'against' ? 0 : strengthIn(criterion, evidence.strengths);
    if (strength <= 0) continue;
    met += criterion.weight * strength;
    if (criterion.role === 'required') requiredMet += 1;
  }
  return { profile, score: scoreOf(profile, evidence), met, requiredMet, required: profile.required };
}
