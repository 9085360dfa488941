import type { Bounds } from '../criteria/boundScores.ts';
import { type IsBoilerplate, spanOf } from '../criteria/findCues.ts';
import type { CriteriaKnowledge } from '../criteria/knowledge.ts';
import type { CompiledProfile } from '../criteria/profiles.ts';
import { type CodeProfiles, covers, profilesOf } from '../criteria/profilesOf.ts';
import {
  type CriteriaReader,
  type CriteriaScorer,
  createCriteriaScorer,
  missingCriteria,
  type ProfileScore,
  type TextScore,
} from '../criteria/scoreText.ts';
import type { Evidence } from '../criteria/weighCues.ts';
import type { Catalogue } from '../icd10/catalogue.ts';
import type { TextSpan } from '../record/record.ts';
import { NOT_SO } from '../text/scope.ts';
import type { TextTokens } from '../text/textTokens.ts';
import type { Tokenizer } from '../text/tokenizer.ts';
import type { Finding } from './finding.ts';

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
 * those the record has. Codes outside chapter F, unknown codes, codes without criteria (F99), residual ones and those of a remission,
 * whose texts need not show what they stand for, give no finding.
 */
export function createOffCodeCheck(catalogue: Catalogue, knowledge: CriteriaKnowledge): OffCodeCheck {
  return createOffCodeCheckWith(catalogue, createCriteriaScorer(knowledge));
}

/** As createOffCodeCheck, with a scorer that is compiled already. */
export function createOffCodeCheckWith(catalogue: Catalogue, scorer: CriteriaScorer): OffCodeCheck {
  const known = new Map<string, CodeProfiles | undefined>();
  /** None where a text need not show what the code stands for. */
  const profilesFor = (code: string): CodeProfiles | undefined => {
    if (known.has(code)) return known.get(code);
    const entry = catalogue.get(code);
    if (!entry?.code.startsWith('F')) return undefined;
    const profiles = profilesOf(scorer.profiles, entry.code);
    const isRemission = scorer.remission.some((pattern) => covers(pattern, entry.code));
    const isShown = !isRemission && profiles.own.some(({ residual }) => !residual);
    known.set(code, isShown ? profiles : undefined);
    return known.get(code);
  };
  const readers = new WeakMap<Tokenizer, CriteriaReader>();
  const readerFor = (tokenizer: Tokenizer): CriteriaReader => {
    const reader = readers.get(tokenizer) ?? scorer.readerFor(tokenizer);
    readers.set(tokenizer, reader);
    return reader;
  };
  return ({ own, tokenizer, codes, isBoilerplate }) => {
    const profiles: CodeProfiles[] = [];
    for (const code of codes) {
      const found = profilesFor(code);
      if (!found) return [];
      profiles.push(found);
    }
    if (profiles.length === 0) return [];
    const { text, ids } = own;
    const look = readerFor(tokenizer).look(ids);
    const enough = Math.min(ENOUGH.most, ENOUGH.least + ids.length * ENOUGH.perToken);
    const bounds = look.bounds();
    const others = rivalsWithin(bounds, enough, scorer.profiles, profiles);
    if (others.length === 0) return [];
    const placed = { text, ids, starts: own.starts, ends: own.ends };
    const score = look.score(placed, isBoilerplate);
    const rivals = compare(score, { tokens: ids.length, enough, bounds }, others, profiles, codes);
    return rivals ? [findingOf(catalogue, scorer, placed, codes, score.evidence, rivals)] : [];
  };
}

/** The profiles that may have evidence enough; none where not one of them can be named. */
function rivalsWithin(
  { scores, requiredMet }: Bounds,
  enough: number,
  profiles: readonly CompiledProfile[],
  own: readonly CodeProfiles[],
): CompiledProfile[] {
  const found: CompiledProfile[] = [];
  let canBeNamed = false;
  for (let index = 0; index < profiles.length; index += 1) {
    if (scores[index]! < enough) continue;
    const profile = profiles[index]!;
    if (profile.residual || isKin(index, own)) continue;
    found.push(profile);
    canBeNamed ||= requiredMet[index]! * 3 >= profile.required * 2;
  }
  return canBeNamed ? found : [];
}

function isKin(index: number, codes: readonly CodeProfiles[]): boolean {
  for (let which = 0; which < codes.length; which += 1) if (codes[which]!.isKin[index] === 1) return true;
  return false;
}

interface Rivals {
  readonly own: ProfileScore;
  readonly other: ProfileScore;
}

/** The record's own best profile and the other that beats it, if one does. */
function compare(
  score: TextScore,
  { tokens, enough, bounds }: { tokens: number; enough: number; bounds: Bounds },
  others: readonly CompiledProfile[],
  codes: readonly CodeProfiles[],
  names: readonly string[],
): Rivals | undefined {
  const other = score.of(bestOf(others, score, bounds));
  if (other.score < enough || other.requiredMet * 3 < other.required * 2) return undefined;
  const sentences = sentencesFor(other.profile, score.evidence);
  if (sentences < (other.score >= STRONG || tokens < SHORT ? 2 : SENTENCES)) return undefined;
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

/** How many sentences speak for a profile. */
function sentencesFor({ speaksFor }: CompiledProfile, { cues }: Evidence): number {
  let sentences = 0;
  let last = -1;
  for (let at = 0; at < cues.count; at += 1) {
    if ((cues.statuses[at]! & NOT_SO) !== 0 || speaksFor[cues.features[at]!] === 0) continue;
    if (cues.sentenceFirsts[at] !== last) sentences += 1;
    last = cues.sentenceFirsts[at]!;
  }
  return sentences;
}

function findingOf(
  catalogue: Catalogue,
  scorer: CriteriaScorer,
  read: TextTokens,
  codes: readonly string[],
  evidence: Evidence,
  { own, other }: Rivals,
): Finding {
  const code = codes[0]!;
  const missing = missingCriteria(own.profile, evidence).map(({ numbers }) => scorer.says(numbers[0]!));
  const mark = markOf(read, evidence, own.profile, other.profile);
  const named = entryOf(catalogue, other.profile.code);
  const lack = missing.length > 0 ? `; no sign of ${missing.slice(0, 2).join(' or of ')}` : '';
  return {
    rule: 'off-code',
    severity: 'warning',
    message: `The text speaks for ${named.code} (${named.title}) rather than ${codes.join(', ')}: ${excerpt(read.text, mark)}${lack}`,
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
  readonly feature: number;
  readonly cue: TextSpan;
  readonly sentence: TextSpan;
}

/** The sentence that contradicts the own code, or the one that says most for the other. */
function markOf(read: TextTokens, evidence: Evidence, own: CompiledProfile, other: CompiledProfile): Mark {
  const { cues, present, count } = evidence;
  const marks = new Map<number, { at: number; best: number; total: number }>();
  for (const feature of present.subarray(0, count)) {
    const weight = other.speaksFor[feature]! + 2 * own.speaksAgainst[feature]!;
    if (weight === 0) continue;
    for (let at = 0; at < cues.count; at += 1) {
      if (cues.features[at] !== feature || (cues.statuses[at]! & NOT_SO) !== 0) continue;
      const sentence = cues.sentenceFirsts[at]!;
      const mark = marks.get(sentence) ?? { at, best: 0, total: 0 };
      marks.set(sentence, mark);
      mark.total += weight;
      if (weight <= mark.best) continue;
      mark.best = weight;
      mark.at = at;
    }
  }
  const [first] = [...marks.values()].sort((a, b) => b.total - a.total || a.at - b.at);
  if (!first) throw new Error(`${other.code} was named without a sentence that speaks for it.`);
  const { at } = first;
  return {
    feature: cues.features[at]!,
    cue: spanOf(read, cues.firsts[at]!, cues.ends[at]!),
    sentence: spanOf(read, cues.sentenceFirsts[at]!, cues.sentenceEnds[at]!),
  };
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
