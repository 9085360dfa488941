import type { Bounds } from '../criteria/boundScores.ts';
import type { IsBoilerplate } from '../criteria/findCues.ts';
import type { CriteriaKnowledge } from '../criteria/knowledge.ts';
import type { CompiledProfile } from '../criteria/profiles.ts';
import { type CodeProfiles, covers, profilesOf } from '../criteria/profilesOf.ts';
import { type CriteriaScorer, createCriteriaScorer, type ProfileScore, type TextScore } from '../criteria/scoreText.ts';
import type { Evidence } from '../criteria/weighCues.ts';
import type { Catalogue } from '../icd10/catalogue.ts';
import { NOT_SO, Status } from '../text/scope.ts';
import type { TextTokens } from '../text/textTokens.ts';
import type { Tokenizer } from '../text/tokenizer.ts';
import type { Finding } from './finding.ts';
import { denialOf, mayBeDenied } from './offCodeDenied.ts';
import { activeFinding, createEntryNames, deniedFinding, otherCodeFinding, type Rivals } from './offCodeFinding.ts';

export interface OffCodeInput {
  readonly own: TextTokens;
  /** Gave the tokens their numbers. */
  readonly tokenizer: Tokenizer;
  /** Every code of the record counts as its own. */
  readonly codes: readonly string[];
  /** Sentences that stand in many records of the dataset say nothing of this one. */
  readonly isBoilerplate?: IsBoilerplate | undefined;
}

export type OffCodeCheck = (input: OffCodeInput) => Finding[];

/**
 * Evidence another code needs to be named: in weights of cues (see Weights), and in sentences. A long text has some of everything, so
 * it needs more, up to the largest.
 */
const ENOUGH = { least: 5, perToken: 0.008, most: 8 };
const SENTENCES = 3;
/** Two sentences are enough in a text as short, in tokens, or for evidence as strong as this; less shows no disorder in full. */
const SHORT = 150;
const STRONG = 10;
/** By how much it must lead, and as a share of its own evidence. */
const LEAD = 4;
const LEAD_SHARE = 0.4;
/** Codes of one category are told apart by less; they need a clearer lead. */
const SAME_CATEGORY = 1.75;
/** With so much evidence for its own code, a record is on its code whatever else it speaks of. */
const OWN_ENOUGH = 0.6;
/** How much more another code needs where a text need not show its own: one of another block, then, and clearly. */
const LOOSE = 1.5;

/**
 * Compiles the rule `off-code`: at most one finding a record, where the text's evidence speaks clearly more for another code than for
 * those the record has, or denies all that its code requires. Codes outside chapter F, unknown codes, codes without criteria (F99), residual ones and those of a remission,
 * whose texts need not show what they stand for, give no finding.
 */
export function createOffCodeCheck(catalogue: Catalogue, knowledge: CriteriaKnowledge): OffCodeCheck {
  return createOffCodeCheckWith(catalogue, createCriteriaScorer(knowledge));
}

/** As createOffCodeCheck, with a scorer that is compiled already. */
export function createOffCodeCheckWith(catalogue: Catalogue, scorer: CriteriaScorer): OffCodeCheck {
  const known = new Map<string, CodeMeaning | undefined>();
  const meaningOf = (code: string): CodeMeaning | undefined => {
    if (!known.has(code)) known.set(code, readCode(catalogue, scorer, code));
    return known.get(code);
  };
  const words = { catalogue, scorer, entryOf: createEntryNames(catalogue) };
  return ({ own, tokenizer, codes, isBoilerplate }) => {
    const meanings: CodeMeaning[] = [];
    for (const code of codes) {
      const meaning = meaningOf(code);
      if (!meaning) return [];
      meanings.push(meaning);
    }
    if (meanings.length === 0) return [];
    const { text, ids } = own;
    const look = scorer.readerFor(tokenizer).look(ids);
    const isLoose = meanings.some((meaning) => meaning.isLoose);
    const least = Math.min(ENOUGH.most, ENOUGH.least + ids.length * ENOUGH.perToken);
    const enough = isLoose ? least * LOOSE : least;
    const bounds = look.bounds();
    const others = rivalsWithin(bounds, enough, scorer.profiles, meanings, isLoose);
    const active = meanings.length === 1 ? activeWithin(bounds, meanings[0]!) : [];
    const mayDeny = !isLoose && meanings.length === 1 && mayBeDenied(bounds, meanings[0]!.own);
    if (others.length === 0 && active.length === 0 && !mayDeny) return [];
    const placed = { text, ids, starts: own.starts, ends: own.ends };
    const score = look.score(placed, isBoilerplate);
    const record = { read: placed, codes, evidence: score.evidence };
    const circumstances = { tokens: ids.length, enough, bounds, isLoose };
    const rivals = others.length > 0 ? compare(score, circumstances, others, meanings, codes) : undefined;
    if (rivals) return [otherCodeFinding(words, record, rivals)];
    const shown = active.length > 0 ? activeDisorder(score, bounds, active) : undefined;
    const denial = mayDeny ? denialOf(score, ids.length, meanings[0]!.own) : undefined;
    if ((!shown && !denial) || scorer.tellsOfRecovery(text)) return [];
    return [shown ? activeFinding(words, record, shown) : deniedFinding(words, record, denial!)];
  };
}

/** What a code stands for in this check. */
interface CodeMeaning extends CodeProfiles {
  /** The category's block, as far as its first two characters tell. */
  readonly block: string;
  /** Whether a text need not show what the code stands for: that of a residual code, or of a remission. */
  readonly isLoose: boolean;
  /** Of a code for a remission the disorder as it would be without one. */
  readonly active: readonly CompiledProfile[];
}

/** Undefined where nothing can be told: outside chapter F, unknown, without criteria. */
function readCode(catalogue: Catalogue, scorer: CriteriaScorer, name: string): CodeMeaning | undefined {
  const entry = catalogue.get(name);
  if (!entry?.code.startsWith('F')) return undefined;
  const { code } = entry;
  const profiles = profilesOf(scorer.profiles, code);
  if (profiles.own.length === 0) return undefined;
  const isRemission = scorer.remission.some((pattern) => covers(pattern, code));
  const isLoose = isRemission || profiles.own.every(({ residual }) => residual);
  const category = code.slice(0, 3);
  const active = scorer.profiles.filter((profile) => !profile.residual && profile.code.startsWith(category));
  return { ...profiles, block: code.slice(0, 2), isLoose, active: isRemission ? active : [] };
}

/** The profiles that may have evidence enough; none where not one of them can be named. */
function rivalsWithin(
  { scores, requiredMet }: Bounds,
  enough: number,
  profiles: readonly CompiledProfile[],
  own: readonly CodeMeaning[],
  isLoose: boolean,
): CompiledProfile[] {
  const found: CompiledProfile[] = [];
  let canBeNamed = false;
  for (let index = 0; index < profiles.length; index += 1) {
    if (scores[index]! < enough) continue;
    const profile = profiles[index]!;
    if (profile.residual || isKin(index, own)) continue;
    if (isLoose && own.some(({ block }) => profile.code.startsWith(block))) continue;
    found.push(profile);
    canBeNamed ||= requiredMet[index]! * 3 >= profile.required * 2;
  }
  return canBeNamed ? found : [];
}

function isKin(index: number, codes: readonly CodeProfiles[]): boolean {
  for (let which = 0; which < codes.length; which += 1) if (codes[which]!.isKin[index] === 1) return true;
  return false;
}

/** The forms of a disorder, as active, that may be shown in full. */
function activeWithin({ scores, requiredMet }: Bounds, { active }: CodeMeaning): CompiledProfile[] {
  return active.filter(({ index, required }) => scores[index]! >= STRONG && requiredMet[index] === required);
}

/** The disorder that is shown in full, in the present; undefined where none is. */
function activeDisorder(
  score: TextScore,
  bounds: Bounds,
  active: readonly CompiledProfile[],
): ProfileScore | undefined {
  const shown = score.of(bestOf(active, score, bounds));
  if (shown.score < STRONG || shown.requiredMet < shown.required) return undefined;
  return sentencesFor(shown.profile, score.evidence, NOT_SO | Status.historical) < SENTENCES ? undefined : shown;
}

interface Circumstances {
  readonly tokens: number;
  readonly enough: number;
  readonly bounds: Bounds;
  readonly isLoose: boolean;
}

/** The record's own best profile and the other that beats it, if one does. */
function compare(
  score: TextScore,
  { tokens, enough, bounds, isLoose }: Circumstances,
  others: readonly CompiledProfile[],
  codes: readonly CodeProfiles[],
  names: readonly string[],
): Rivals | undefined {
  const other = score.of(bestOf(others, score, bounds));
  if (other.score < enough || other.requiredMet * 3 < other.required * 2) return undefined;
  const sentences = sentencesFor(other.profile, score.evidence, NOT_SO);
  if (sentences < (!isLoose && (other.score >= STRONG || tokens < SHORT) ? 2 : SENTENCES)) return undefined;
  const best = score.of(bestOf(together(codes, 'kin'), score, bounds));
  const sameCategory = names.some((code) => code.slice(0, 3).toUpperCase() === other.profile.code.slice(0, 3));
  const lead = Math.max(LEAD, other.score * LEAD_SHARE) * (sameCategory ? SAME_CATEGORY : 1);
  if (other.score - best.score < lead) return undefined;
  const partly = best.required > 0 && best.requiredMet * 2 >= best.required;
  if (partly && best.met >= other.met * OWN_ENOUGH) return undefined;
  return { own: score.of(bestOf(together(codes, 'own'), score, bounds)), other };
}

function together(codes: readonly CodeProfiles[], which: 'own' | 'kin'): readonly CompiledProfile[] {
  return codes.length === 1 ? codes[0]![which] : codes.flatMap((each) => each[which]);
}

/** The profile the text speaks for most, of several that score the same the first. The likeliest is scored first: few others need to be. */
function bestOf(profiles: readonly CompiledProfile[], score: TextScore, { scores: most }: Bounds): CompiledProfile {
  let best = profiles[0]!;
  for (let which = 1; which < profiles.length; which += 1) {
    if (most[profiles[which]!.index]! > most[best.index]!) best = profiles[which]!;
  }
  const likeliest = best;
  let highest = score.scoreOf(best);
  for (let which = 0; which < profiles.length; which += 1) {
    const profile = profiles[which]!;
    if (profile === likeliest || most[profile.index]! < highest) continue;
    const own = score.scoreOf(profile);
    if (own < highest || (own === highest && profile.index >= best.index)) continue;
    best = profile;
    highest = own;
  }
  return best;
}

/** How many sentences speak for a profile. @param except bits of the status of cues that do not count */
function sentencesFor({ speaksFor }: CompiledProfile, { cues }: Evidence, except: number): number {
  let sentences = 0;
  let last = -1;
  for (let at = 0; at < cues.count; at += 1) {
    if ((cues.statuses[at]! & except) !== 0 || speaksFor[cues.features[at]!] === 0) continue;
    if (cues.sentenceFirsts[at] !== last) sentences += 1;
    last = cues.sentenceFirsts[at]!;
  }
  return sentences;
}
