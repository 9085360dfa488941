import type { TextSpan } from '../record/record.ts';
import { foldWord } from '../text/parsePattern.ts';
import { compilePhrases, type Phrase, type PhraseHit } from '../text/phrases.ts';
import { createScopeReader, type Status } from '../text/scope.ts';
import { type Sentence, sentenceAround } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { CriteriaKnowledge, Feature } from './knowledge.ts';

/** One cue of a feature in a text. */
export interface Cue {
  readonly feature: string;
  readonly span: TextSpan;
  readonly sentence: TextSpan;
  readonly status: Status;
}

/** Tells whether a sentence stands in so many records that it says nothing of this one. */
export type IsBoilerplate = (span: TextSpan) => boolean;

/** The cues of a text in order of place; a cue that implies other features is listed for each. */
export type CueFinder = (text: string, tokens: readonly Token[], isBoilerplate?: IsBoilerplate) => Cue[];

type FeatureHit = PhraseHit<string>;

const DECOY = '';

/** Compiles the cues of all features, in both languages, into one pass over the tokens. */
export function createCueFinder(knowledge: CriteriaKnowledge): CueFinder {
  const features = featuresOf(knowledge);
  const matcher = compilePhrases(phrasesOf(knowledge, features), {
    classes: knowledge.classes,
    tooCommon: wordsOf(knowledge.tooCommon),
    barriers: wordsOf(knowledge.negators),
  });
  const readScope = createScopeReader(knowledge.scope.groups, knowledge.scope.classes);
  return (text, tokens, isBoilerplate) => {
    const hits = matcher.find(matcher.words(tokens));
    const cues: Cue[] = [];
    for (let at = 0; at < hits.length; ) {
      const sentence = sentenceAround(text, tokens, hits[at]!.first);
      const inside: FeatureHit[] = [];
      for (; at < hits.length && hits[at]!.first < sentence.end; at += 1) inside.push(hits[at]!);
      const span = spanOf(tokens, sentence);
      if (isBoilerplate?.(span)) continue;
      const kept = outermost(inside.filter((hit) => hit.end <= sentence.end));
      if (kept.length === 0) continue;
      const statuses = readScope(text, tokens, sentence, kept);
      for (const [index, hit] of kept.entries()) {
        const cue = { span: spanOf(tokens, hit), sentence: span, status: statuses[index]! };
        for (const feature of meaningsOf(features, hit.value, cue.status)) cues.push({ feature, ...cue });
      }
    }
    return cues;
  };
}

/** The features a cue speaks for: its own and those it implies, or that of its past where it lies there. */
function meaningsOf(features: ReadonlyMap<string, Feature>, id: string, status: Status): readonly string[] {
  const feature = features.get(id);
  if (status.historical && feature?.past) return [feature.past];
  return [id, ...(feature?.implies ?? [])];
}

/**
 * All features by id.
 *
 * @throws Error where an id is given twice, or an implied feature does not exist: a bug in the data
 */
export function featuresOf(knowledge: CriteriaKnowledge): ReadonlyMap<string, Feature> {
  const features = new Map<string, Feature>();
  for (const family of knowledge.families) {
    for (const [id, feature] of Object.entries(family.features)) {
      if (features.has(id)) throw new Error(`The feature ${id} is given twice.`);
      features.set(id, feature);
    }
  }
  for (const [id, { implies = [], past = id }] of features) {
    const unknown = [...implies, past].find((each) => !features.has(each));
    if (unknown) throw new Error(`The feature ${id} names ${unknown}, which does not exist.`);
  }
  return features;
}

function phrasesOf(knowledge: CriteriaKnowledge, features: ReadonlyMap<string, Feature>): Phrase<string>[] {
  const phrases: Phrase<string>[] = patternsOf(knowledge.decoys).map((pattern) => ({ pattern, value: DECOY }));
  for (const [value, { en, es }] of features) {
    for (const pattern of [...patternsOf(en), ...patternsOf(es ?? '')]) phrases.push({ pattern, value });
  }
  return phrases;
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldWord));
}

/** The patterns of a list separated by `;`. */
export function patternsOf(list: string): string[] {
  return list
    .split(';')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
}

/**
 * Cues that do not stand inside a longer one. A single word means what the phrase around it does (“fear” in “fear of gaining weight”);
 * a phrase keeps its own meaning inside a phrase of another feature. Decoys are dropped after hiding what is in them.
 */
function outermost(hits: readonly FeatureHit[]): FeatureHit[] {
  const length = (hit: FeatureHit): number => hit.end - hit.first;
  const hides = (other: FeatureHit, hit: FeatureHit): boolean => {
    if (other.value === DECOY) return length(other) >= length(hit);
    return length(other) > length(hit) && (length(hit) === 1 || other.value === hit.value);
  };
  const seen = new Set<string>();
  return hits.filter((hit) => {
    if (hit.value === DECOY) return false;
    const hidden = hits.some((other) => hides(other, hit) && other.first <= hit.first && other.end >= hit.end);
    const key = `${hit.value} ${hit.first}`;
    if (hidden || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function spanOf(tokens: readonly Token[], { first, end }: Sentence): TextSpan {
  return { kind: 'text', start: tokens[first]!.start, end: tokens[end - 1]!.end };
}
