/**
 * What the offline composer knows, as data: see README.md in this folder for how to write it.
 *
 * A Template is one sentence (or a few) with an optional guard in front, alternatives, gendered forms and slots:
 * `child/adolescent female !psychotic :: {Subj} [reports|describes] [poor|broken] sleep and says (he/she) wakes at {3-5}.`
 */
export type Template = string;

/** Languages the words are written in. */
export type Language = 'en' | 'es';

/** The domains of a mental status examination, in the order they are written. */
export const MSE_DOMAINS = [
  'appearance',
  'behaviour',
  'speech',
  'mood',
  'affect',
  'thoughtProcess',
  'thoughtContent',
  'perception',
  'cognition',
  'insight',
] as const;
export type MseDomain = (typeof MSE_DOMAINS)[number];

/** A sign or symptom of a category; its words are in FeatureText, by language. */
export interface Feature {
  /** Unique in the category, kebab-case; also a guard token that holds when the feature was picked for the report. */
  readonly id: string;
  /** In every report for which `when` holds; the others are drawn. */
  readonly core?: boolean;
  /** Guard (without `::`) that must hold for the feature to be picked at all. */
  readonly when?: string;
}

/** How one feature is put into words. Every list holds at least two templates, `now` at least four. */
export interface FeatureText {
  /** Present: history of an intake, emergency or progress note. */
  readonly now: readonly Template[];
  /** Past: why the person was admitted, in a discharge summary. */
  readonly then: readonly Template[];
  /** What has become of it with treatment: discharge summaries, and progress notes whose course is improving. */
  readonly better: readonly Template[];
  /** In the person's own words, quotation marks included; optional. */
  readonly quote?: readonly Template[];
  /** What the examiner sees, by domain; replaces the normal finding of that domain. Only while not improved. */
  readonly exam?: Partial<Readonly<Record<MseDomain, readonly Template[]>>>;
}

/** The words of a category in one language. All sections are drawn from without repetition inside a report. */
export interface CategoryText {
  /** Drawn once a report, so that it stays the same throughout: `{duration}`, `{drug}`, … Guards allowed. */
  readonly facts: Readonly<Record<string, readonly Template[]>>;
  /** Drawn anew at each use. */
  readonly lists?: Readonly<Record<string, readonly Template[]>>;
  readonly features: Readonly<Record<string, FeatureText>>;
  /** Why the person comes, first sentence of an intake evaluation. */
  readonly complaint: readonly Template[];
  /** How and with whom the person arrives, first sentence of an emergency note; the reason included. */
  readonly arrival: readonly Template[];
  /** Why the person was admitted, first sentence of a discharge summary, past tense. */
  readonly admission: readonly Template[];
  /** First sentence of a progress note; guards on the course. */
  readonly interval: readonly Template[];
  /** When and how it began, what set it off; guards on the course. Uses `{duration}`. */
  readonly onset: readonly Template[];
  /** Pertinent negatives; guard with `!feature-id` where a feature would contradict. */
  readonly negatives: readonly Template[];
  /** What it does to work, school, home and relations; guards on age band and work. */
  readonly impairment: readonly Template[];
  /** Earlier episodes and treatment; guard with `naive` / `treated`. */
  readonly past: readonly Template[];
  /** How treatment has gone: hospital course (past tense), and progress notes. Guards on noteType and course. */
  readonly treatment: readonly Template[];
  /** The clinician's understanding; never the diagnosis's name. */
  readonly formulation: readonly Template[];
  /** What is done next; guards on setting, noteType, age band. Uses `{drug}`, `{dose}` where there is one. */
  readonly plan: readonly Template[];
  /** Extra statements of risk that belong to the category (not suicidality, which is shared); optional. */
  readonly risk?: readonly Template[];
  /** Extra family history that belongs to the category; optional. */
  readonly family?: readonly Template[];
  /** Replaces the shared normal findings of a domain; optional. */
  readonly mse?: Partial<Readonly<Record<MseDomain, readonly Template[]>>>;
}

/** What the composer knows of one three-character category; its words, most of it by far, are loaded when they are asked for. */
export interface Category {
  readonly category: string;
  /** Guard tokens a code brings along, by code prefix; all matching prefixes add up (`F31`, `F31.1`, `F31.13`). */
  readonly traits: Readonly<Record<string, readonly string[]>>;
  /** How likely suicidal thoughts are to be present: decides the shared tokens `si-none`, `si-passive`, `si-active`. */
  readonly suicidality: 'rare' | 'some' | 'common';
  readonly features: readonly Feature[];
  readonly words: Readonly<Record<Language, () => Promise<CategoryText>>>;
}

/** A category with its words in the languages that were loaded. */
export interface LoadedCategory extends Category {
  readonly text: Readonly<Partial<Record<Language, CategoryText>>>;
}

/** Words that do not depend on the category, in one language. */
export interface SharedText {
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** Drawn once a report; their values may set flags, see FLAGS. */
  readonly facts: Readonly<Record<string, readonly Template[]>>;
  readonly lists: Readonly<Record<string, readonly Template[]>>;
  /** Sections: context, substances, medical, comorbidity, family, social, development, risk, disposition, followUp, closing … */
  readonly sections: Readonly<Record<string, readonly Template[]>>;
  /** Normal findings by domain. */
  readonly mse: Readonly<Record<MseDomain, readonly Template[]>>;
}

/** What is loaded for a composer; it knows nothing else. */
export interface Knowledge {
  readonly categories: readonly LoadedCategory[];
  readonly shared: Readonly<Partial<Record<Language, SharedText>>>;
}

/**
 * Guard tokens that every report has besides the values of its axes, its code's traits and its picked features.
 * One of each group holds.
 */
export const FLAGS = {
  relationship: ['single', 'partnered', 'separated', 'widowed'],
  work: ['schoolchild', 'student', 'employed', 'unemployed', 'retired'],
  children: ['parent', 'childless'],
  pastTreatment: ['naive', 'treated'],
  suicidality: ['si-none', 'si-passive', 'si-active'],
} as const;
