import type { WordClasses } from '../text/parsePattern.ts';
import type { TriggerGroup } from '../text/scope.ts';

/** Something a clinician looks for, with the ways notes put it. */
export interface Feature {
  /** In words, as a finding names it: `persistent low mood`. */
  readonly says: string;
  /** Patterns (see parsePattern) separated by `;`. */
  readonly en: string;
  readonly es?: string;
  /** Counts in full although it lies in the past: trauma, earlier episodes, onset in childhood. */
  readonly lifetime?: true;
  /** The feature that it speaks for where it lies in the past: low mood then is an earlier episode. */
  readonly past?: string;
  /** Ids of features that are met with this one: voices that comment are hallucinations. */
  readonly implies?: readonly string[];
}

export type FeatureTable = Readonly<Record<string, Feature>>;

/** Weights of features, by id; `a/b` is met by any of them. 5 points to little else, 3 is core, 1 is common to many conditions. */
export type Weights = Readonly<Record<string, number>>;

/** What speaks for one category or code, and against it. */
export interface Profile {
  /** Codes covered, separated by blanks, as prefixes in which `?` is any character; the first names the profile. */
  readonly codes: string;
  /** The criteria: each that is missing speaks against the code. */
  readonly required: Weights;
  readonly supporting?: Weights;
  /** Speaks for something else, or rules it out. */
  readonly against?: Weights;
  /** Codes (prefixes, `?` allowed) whose evidence is tolerated in a record of this code, beside its own. */
  readonly near?: string;
  /** An “other” or “unspecified” code: no text speaks for it rather than for a specific one, so it is never named. */
  readonly residual?: true;
}

/** The part of the knowledge one file holds. */
export interface CriteriaFamily {
  readonly features: FeatureTable;
  readonly profiles: readonly Profile[];
}

/** Reviewed clinical knowledge, passed in as an argument. */
export interface CriteriaKnowledge {
  readonly families: readonly CriteriaFamily[];
  /** Word sets for `@name` in cues. */
  readonly classes: WordClasses;
  /** Categories that mental-health services mostly see, separated by blanks; the others need a little more evidence. */
  readonly common: string;
  /** Codes of disorders in remission (prefixes, `?` allowed), separated by blanks: their texts need not show the disorder. */
  readonly remission: string;
  /** Words and phrases that tell of a recovery (see recovery.ts). */
  readonly recovery: string;
  /** Phrases that look like cues and are none; they hide the cues inside them. Patterns separated by `;`. */
  readonly decoys: string;
  /** Words, separated by blanks, that are no cue by themselves; `*` as in patterns. */
  readonly tooCommon: string;
  /** Words, separated by blanks, that no gap of a cue passes over. */
  readonly negators: string;
  readonly scope: { readonly groups: readonly TriggerGroup[]; readonly classes: WordClasses };
}
