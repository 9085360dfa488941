import { layOutPhrases, type Phrase, type PhraseData } from '../text/layOutPhrases.ts';
import { foldWord } from '../text/parsePattern.ts';
import { openPhrases, type PhraseTable } from '../text/phraseTable.ts';
import { layOutScope, openScope, type ScopeTable } from '../text/scope.ts';
import type { CriteriaKnowledge, Feature } from './knowledge.ts';

/** The cues of all features, in both languages, made ready for search. Features are numbered in the order of the knowledge. */
export interface CueTable {
  readonly ids: readonly string[];
  readonly features: readonly Feature[];
  /** By feature: those a cue of it speaks for, itself first. */
  readonly meanings: readonly Int32Array[];
  /** By feature: those it speaks for where it lies in the past; the same where that makes no difference. */
  readonly pasts: readonly Int32Array[];
  /** Values are numbers of features, or DECOY. */
  readonly phrases: PhraseTable;
  readonly scope: ScopeTable;
}

export const DECOY = -1;

/**
 * @param laidOut what `layOutCues` makes of the same knowledge
 * @throws Error where a feature is given twice or names one that does not exist, or a pattern is malformed: a bug in the data
 */
export function compileCues(knowledge: CriteriaKnowledge, laidOut = layOutCues(knowledge)): CueTable {
  const byId = featuresOf(knowledge);
  const ids = [...byId.keys()];
  const features = [...byId.values()];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const meanings = features.map(({ implies = [] }, number) =>
    Int32Array.of(number, ...implies.map((id) => numbers.get(id)!)),
  );
  const pasts = features.map(({ past }, number) =>
    past === undefined ? meanings[number]! : Int32Array.of(numbers.get(past)!),
  );
  const phrases = openPhrases(laidOut.phrases, wordsOf(knowledge.negators));
  const scope = openScope(knowledge.scope.groups, laidOut.scope);
  return { ids, features, meanings, pasts, phrases, scope };
}

/** The cues of all features, and the words that say how they are meant, as plain data. */
export interface LaidOutCues {
  readonly phrases: PhraseData;
  readonly scope: PhraseData;
}

/** @throws Error as compileCues */
export function layOutCues(knowledge: CriteriaKnowledge): LaidOutCues {
  const features = [...featuresOf(knowledge).values()];
  const phrases = layOutPhrases(phrasesOf(knowledge, features), {
    classes: knowledge.classes,
    tooCommon: wordsOf(knowledge.tooCommon),
  });
  return { phrases, scope: layOutScope(knowledge.scope.groups, knowledge.scope.classes) };
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

function phrasesOf(knowledge: CriteriaKnowledge, features: readonly Feature[]): Phrase[] {
  const phrases = patternsOf(knowledge.decoys).map((pattern): Phrase => ({ pattern, value: DECOY }));
  for (const [value, { en, es }] of features.entries()) {
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
