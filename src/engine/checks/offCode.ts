import type { IsBoilerplate } from '../criteria/findFeatures.ts';
import type { CriteriaKnowledge } from '../criteria/knowledge.ts';
import { type CodeProfiles, profilesOf } from '../criteria/profilesOf.ts';
import {
  type CompiledProfile,
  type CriteriaScorer,
  createCriteriaScorer,
  type FeatureEvidence,
  missingCriteria,
  type ProfileScore,
  type TextScore,
} from '../criteria/scoreText.ts';
import type { Catalogue } from '../icd10/catalogue.ts';
import type { TextSpan } from '../record/record.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Finding } from './finding.ts';

export interface OffCodeInput {
  readonly text: string;
  /** Every code of the record counts as its own. */
  readonly codes: readonly string[];
  /** The text's tokens, where they are at hand. */
  readonly tokens?: readonly Token[];
  /** Sentences that stand in many records of the dataset say nothing of this one. */
  readonly isBoilerplate?: IsBoilerplate;
}

export type OffCodeCheck = (input: OffCodeInput) => Finding[];

/**
 * Evidence another code needs to be named: in weights of cues (see Weights), and in sentences. A long text has some of everything, so
 * it needs more, up to the largest.
 */
const ENOUGH = { least: 5, perToken: 0.008, most: 8 };
const SENTENCES = 3;
/** Two sentences are enough in a text as short, in tokens, or for evidence as strong as this. */
const SHORT = 150;
const STRONG = 10;
/** By how much it must lead, and as a share of its own evidence. */
const LEAD = 4;
const LEAD_SHARE = 0.4;
/** Codes of one category are told apart by less; they need a clearer lead. */
const SAME_CATEGORY = 1.75;
/** With so much evidence for its own code, a record is on its code whatever else it speaks of. */
const OWN_ENOUGH = 0.6;
const EXCERPT = 60;

/**
 * Compiles the rule `off-code`: at most one finding a record, where the text's evidence speaks clearly more for another code than for
 * those the record has. Codes outside chapter F, unknown codes and codes without criteria (F99) give no finding.
 */
export function createOffCodeCheck(catalogue: Catalogue, knowledge: CriteriaKnowledge): OffCodeCheck {
  return createOffCodeCheckWith(catalogue, createCriteriaScorer(knowledge));
}

/** As createOffCodeCheck, with a scorer that is compiled already. */
export function createOffCodeCheckWith(catalogue: Catalogue, scorer: CriteriaScorer): OffCodeCheck {
  const known = new Map<string, CodeProfiles>();
  const profilesFor = (code: string): CodeProfiles | undefined => {
    const found = known.get(code);
    if (found) return found;
    const entry = catalogue.get(code);
    if (!entry?.code.startsWith('F')) return undefined;
    const profiles = profilesOf(scorer.profiles, entry.code);
    known.set(code, profiles);
    return profiles;
  };
  return ({ text, codes, tokens, isBoilerplate }) => {
    const own = codes.map(profilesFor);
    if (own.length === 0 || own.some((profiles) => !profiles || profiles.own.length === 0)) return [];
    const read = tokens ?? tokenize(text);
    const score = scorer.scoreText(text, read, isBoilerplate);
    const rivals = compare(score, read.length, scorer.profiles, own as CodeProfiles[], codes);
    return rivals ? [findingOf(catalogue, scorer, text, codes, score, rivals)] : [];
  };
}

interface Rivals {
  readonly own: ProfileScore;
  readonly other: ProfileScore;
}

/** The record's own best profile and the other that beats it, if one does. */
function compare(
  score: TextScore,
  tokens: number,
  profiles: readonly CompiledProfile[],
  codes: readonly CodeProfiles[],
  names: readonly string[],
): Rivals | undefined {
  const found = contenders(profiles, score.scores, codes);
  if (!found) return undefined;
  const other = score.of(found.other);
  const best = score.of(found.best);
  const own = score.of(found.own);
  const enough = Math.min(ENOUGH.most, ENOUGH.least + tokens * ENOUGH.perToken);
  if (other.score < enough || other.requiredMet * 3 < other.required * 2) return undefined;
  const sentences = sentencesFor(other.profile, score.evidence);
  if (sentences < (other.score >= STRONG || tokens < SHORT ? 2 : SENTENCES)) return undefined;
  const sameCategory = names.some((code) => code.slice(0, 3).toUpperCase() === other.profile.code.slice(0, 3));
  const lead = Math.max(LEAD, other.score * LEAD_SHARE) * (sameCategory ? SAME_CATEGORY : 1);
  if (other.score - best.score < lead) return undefined;
  const partly = best.required > 0 && best.requiredMet * 2 >= best.required;
  return partly && best.met >= other.met * OWN_ENOUGH ? undefined : { own, other };
}

/** The best profiles of the codes' own, of those tolerated beside them, and of all others. */
function contenders(
  profiles: readonly CompiledProfile[],
  scores: Float64Array,
  codes: readonly CodeProfiles[],
): { own: CompiledProfile; best: CompiledProfile; other: CompiledProfile } | undefined {
  let own: CompiledProfile | undefined;
  let best: CompiledProfile | undefined;
  let other: CompiledProfile | undefined;
  const beats = (profile: CompiledProfile, held: CompiledProfile | undefined): boolean =>
    held === undefined || scores[profile.index]! > scores[held.index]!;
  for (const profile of profiles) {
    let kin = 0;
    for (const each of codes) kin = Math.max(kin, each.kin[profile.index]!);
    if (kin === 0 && !profile.residual && beats(profile, other)) other = profile;
    if (kin > 0 && beats(profile, best)) best = profile;
    if (kin === 2 && beats(profile, own)) own = profile;
  }
  return own && best && other ? { own, best, other } : undefined;
}

function sentencesFor(profile: CompiledProfile, evidence: TextScore['evidence']): number {
  const sentences = new Set<number>();
  for (const feature of weightsOf(profile, 'required', 'supporting').keys()) {
    for (const { status, sentence } of evidence.get(feature)?.cues ?? []) {
      if (!status.negated && !status.other && !status.hypothetical) sentences.add(sentence.start);
    }
  }
  return sentences.size;
}

function findingOf(
  catalogue: Catalogue,
  scorer: CriteriaScorer,
  text: string,
  codes: readonly string[],
  score: TextScore,
  { own, other }: Rivals,
): Finding {
  const code = codes[0]!;
  const missing = missingCriteria(own.profile, score.evidence).map(({ features }) => scorer.says(features[0]!));
  const mark = markOf(score, own.profile, other.profile);
  const named = entryOf(catalogue, other.profile.code);
  const lack = missing.length > 0 ? `; no sign of ${missing.slice(0, 2).join(' or of ')}` : '';
  return {
    rule: 'off-code',
    severity: 'warning',
    message: `The text speaks for ${named.code} (${named.title}) rather than ${codes.join(', ')}: ${excerpt(text, mark)}${lack}`,
    field: 'text',
    span: mark.sentence,
    evidence: {
      rule: 'off-code',
      code,
      speaksFor: named,
      own: rounded(own.met),
      other: rounded(other.met),
      missing,
      feature: scorer.says(mark.feature),
    },
  };
}

/** The catalogue's entry for a profile's code, or for the nearest above that it has. */
function entryOf(catalogue: Catalogue, code: string): { code: string; title: string } {
  for (let length = code.length; length >= 3; length -= 1) {
    const entry = catalogue.get(code.slice(0, length).replace(/\.$/, ''));
    if (entry) return { code: entry.code, title: entry.title };
  }
  return { code, title: code };
}

interface Mark {
  readonly feature: string;
  readonly cue: TextSpan;
  readonly sentence: TextSpan;
}

/** The sentence that contradicts the own code, or the one that says most for the other. */
function markOf({ evidence }: TextScore, own: CompiledProfile, other: CompiledProfile): Mark {
  const against = weightsOf(own, 'against');
  const weights = weightsOf(other, 'required', 'supporting');
  const marks = new Map<number, { mark: Mark; best: number; total: number }>();
  for (const [feature, { cues }] of evidence) {
    const weight = (weights.get(feature) ?? 0) + 2 * (against.get(feature) ?? 0);
    for (const { span: cue, sentence, status } of weight > 0 ? cues : []) {
      if (status.negated || status.other || status.hypothetical) continue;
      const known = marks.get(sentence.start) ?? { mark: { feature, cue, sentence }, best: 0, total: 0 };
      const better = weight > known.best;
      marks.set(sentence.start, {
        mark: better ? { feature, cue, sentence } : known.mark,
        best: Math.max(weight, known.best),
        total: known.total + weight,
      });
    }
  }
  const [first] = [...marks.values()].sort(
    (a, b) => b.total - a.total || a.mark.sentence.start - b.mark.sentence.start,
  );
  if (!first) throw new Error(`${other.code} was named without a sentence that speaks for it.`);
  return first.mark;
}

function weightsOf(profile: CompiledProfile, ...roles: string[]): ReadonlyMap<FeatureEvidence['feature'], number> {
  const weights = new Map<string, number>();
  for (const { role, features, weight } of profile.criteria) {
    if (!roles.includes(role)) continue;
    for (const feature of features) weights.set(feature, weight + (weights.get(feature) ?? 0));
  }
  return weights;
}

/** The cue with what stands around it in its sentence, in quotation marks. */
function excerpt(text: string, { cue, sentence }: Mark): string {
  const room = Math.max(0, EXCERPT - (cue.end - cue.start));
  let start = Math.max(sentence.start, cue.start - Math.floor(room / 2));
  let end = Math.min(sentence.end, Math.max(cue.end, start + EXCERPT));
  while (start > sentence.start && /\S/.test(text[start - 1]!)) start -= 1;
  while (end < sentence.end && /\S/.test(text[end]!)) end += 1;
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return `“${start > sentence.start ? '…' : ''}${words}${end < sentence.end ? '…' : ''}”`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
