import type { RuleId } from '../engine/checks/finding.ts';
import type { MissingValues } from '../engine/generate/plan.ts';
import type { CardFacts } from '../engine/report/scoreMarkdown.ts';
import type { ScoreReport } from '../engine/report/scoreReport.ts';
import type { VerdictNotes } from '../engine/report/verdictNotes.ts';
import type { Dimension, MetricKey, MetricKind, Verdict } from '../engine/scores/metrics.ts';
import type { CheckedDocument, FailureData } from '../protocol.ts';

// What the score panel shows and asks for: types only. Numbers come with their words, so that all forms of a score read alike.

export type { Dimension, FailureData, MetricKey, Verdict };

/** What is known of a metric before anything is measured. */
export interface MetricAbout extends MetricKind {
  readonly key: MetricKey;
  /** Whether more of it is worse; absent where it has no verdict. */
  readonly isHighWorse?: boolean;
}

/** A metric's value, or why there is none. */
export interface MetricView {
  readonly value?: number;
  /** `12.5 %`; `–` where it is not defined. */
  readonly text: string;
  /** Records it rests on. */
  readonly n: number;
  readonly why?: string;
  /** The same of equally many reports on both sides. */
  readonly against?: { readonly own: string; readonly real: string; readonly n: number };
  /** 95 %. */
  readonly interval?: string;
  readonly verdict?: Verdict;
  /** What it was in an earlier report. */
  readonly before?: string;
}

export type MetricViews = Readonly<Partial<Record<MetricKey, MetricView>>>;

export interface GroupView {
  /** '' where records do not say it. */
  readonly name: string;
  /** Of a code. */
  readonly title?: string;
  readonly n: number;
  /** Reports wanted, by casewright.json. */
  readonly quota?: number;
  /** Whether its reports are those of the codes below it, which are counted there. */
  readonly isHeading?: boolean;
  readonly metrics: MetricViews;
  readonly dimensions: Readonly<Record<Dimension, DimensionView>>;
}

export interface DimensionView {
  readonly verdict?: Verdict;
  /** The metrics that decide it, unless it is good. */
  readonly drivers: readonly MetricKey[];
}

/** Records worth reading, the most telling first. */
export interface RecordList {
  readonly kind: 'nearest' | 'copied' | 'offCode' | 'nearDuplicate' | 'identifiers';
  /** How many there are in all; absent where every record is in it by its distance. */
  readonly total?: number;
  /** Findings of this rule stand in them. */
  readonly rule?: RuleId;
  readonly items: readonly ListedRecord[];
}

export interface ListedRecord {
  readonly id: string;
  /** From 0. */
  readonly line: number;
  readonly code: string;
  /** What puts it into the list: `0.031`, `34 words`; '' where being in it says it. */
  readonly measure: string;
  /** The beginning of its text. */
  readonly excerpt: string;
}

/** A passage that many records hold. */
export interface RepeatedPhrase {
  readonly text: string;
  /** Words. */
  readonly tokens: number;
  /** Records that hold it. */
  readonly records: number;
  /** The first of them; lines from 0. */
  readonly places: readonly { readonly id: string; readonly line: number }[];
}

/** Distances to the nearest real report, counted in steps of equal width. */
export interface DistanceHistogram {
  /** Of a step. */
  readonly width: number;
  /** Shares by step, 0 to 1. */
  readonly own: readonly number[];
  /** Of real reports, to the nearest other real report. */
  readonly real: readonly number[];
  readonly ownCount: number;
  readonly realCount: number;
}

/** Records by code and what one of the axes they were generated along says. */
export interface AxisCoverage {
  readonly axis: string;
  readonly values: readonly string[];
  /** By code, in the order of the codes: a number for each value. */
  readonly counts: readonly (readonly number[])[];
  /** By code: values for which there are no reports since they do not go together with the code. */
  readonly excluded?: readonly (readonly string[])[];
}

/** Records as places on a plane: near ones are alike. One column each, in the order of the file. */
export interface SimilarityMap {
  /** From −1 to 1. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Numbers of codes. */
  readonly codes: readonly number[];
  readonly ids: readonly string[];
  /** From 0. */
  readonly lines: readonly number[];
  /** Pairs of near-duplicates, by their numbers. */
  readonly twins: readonly (readonly [number, number])[];
  /** How much of what tells the records apart the plane shows, 0 to 1. */
  readonly share: number;
  /** Records that are left out since there are too many. */
  readonly hidden: number;
}

/** A bound of casewright.json that the dataset misses. */
export interface MissedView {
  readonly key: MetricKey;
  /** `at least 60 %` */
  readonly bound: string;
}

/** A scored dataset as the panel shows it. */
export interface ScoreView {
  readonly n: number;
  /** Lines that are no records and were left out; absent without any. */
  readonly skipped?: number;
  /** Reference texts; absent without any. */
  readonly references?: number;
  /** Those of them that have a code of the dataset; absent where all have. */
  readonly referencesOfItsCodes?: number;
  /** Codes of the dataset that no reference has; absent where all have some. */
  readonly codesWithoutReferences?: readonly string[];
  /** In the order they are shown in. */
  readonly about: readonly MetricAbout[];
  readonly dataset: GroupView;
  /** Of its verdicts. */
  readonly notes: VerdictNotes;
  readonly missed: readonly MissedView[];
  readonly codes: readonly GroupView[];
  readonly models: readonly GroupView[];
  readonly lists: readonly RecordList[];
  readonly phrases: readonly RepeatedPhrase[];
  readonly distances?: DistanceHistogram;
  readonly coverage: readonly AxisCoverage[];
  /** Absent for fewer than three records. */
  readonly map?: SimilarityMap;
}

/** Values of single records that lists of them are made from. */
export type RecordValue =
  | ('ttr' | 'mattr50' | 'mtld' | 'hdd42' | 'longestRun' | 'runCoverage' | 'nnd' | 'margin' | 'rougeL' | 'nearer')
  | ('criteria' | 'boilerplate' | 'copiedRun' | 'identifiers' | 'leaked' | 'nearDuplicate' | 'offCode');

/** The records of a scored dataset, column by column, in the order of the file: what leads from a number to those it rests on. */
export interface RecordTable {
  readonly ids: readonly string[];
  /** From 0. */
  readonly lines: Int32Array;
  readonly codes: readonly string[];
  readonly models: readonly string[];
  /** NaN where they are not defined. */
  readonly values: Readonly<Record<RecordValue, Float32Array>>;
  /** The code that a classifier takes a text for; undefined, or without entries, where it was not asked. */
  readonly said: readonly (string | undefined)[];
  /** The three-character category that a classifier of those takes it for. */
  readonly saidFamilies: readonly (string | undefined)[];
  /** By axis, its values and the number of each record's among them; 255 where it says none. */
  readonly axes: Readonly<Record<string, { readonly values: readonly string[]; readonly of: Uint8Array }>>;
  /** By repeated phrase, the rows that hold it. */
  readonly phrases: Readonly<Record<string, Int32Array>>;
}

/** Which records a number stands for: those for which all of it holds. */
export interface RecordQuery {
  /** What they are listed by, worst first. */
  readonly metric?: MetricKey;
  readonly code?: string;
  readonly model?: string;
  readonly axis?: { readonly name: string; readonly value: string };
  /** Distance to the nearest real report, the upper end left out. */
  readonly distance?: { readonly from: number; readonly to: number };
  /** The text of a repeated phrase. */
  readonly phrase?: string;
}

/** Some of the records that a number stands for. */
export interface RecordPage {
  readonly query: RecordQuery;
  readonly title: string;
  /** How many count, and in which order they come. */
  readonly about: string;
  /** What the measure of each is; absent where there is none. */
  readonly measure?: string;
  /** Findings of this rule stand in them. */
  readonly rule?: RuleId;
  readonly total: number;
  /** The first of `items` among all, from 0. */
  readonly from: number;
  readonly items: readonly Omit<ListedRecord, 'excerpt'>[];
}

/** A scored dataset with its records, as the panel holds it. */
export interface ScoredWithRecords extends ScoredDataset {
  readonly table: RecordTable;
}

/** A scored dataset: what is shown of it, and what reports of other forms are written from. */
export interface ScoredDataset {
  readonly view: ScoreView;
  readonly report: ScoreReport;
  readonly facts: CardFacts;
}

/** The forms in which a report of scores is kept. */
export type ScoreReportFormat = 'html' | 'markdown' | 'json';

/** What a page in a file of its own shows: one dataset at a time. */
export interface SavedScores {
  readonly files: readonly SavedScore[];
}

export interface SavedScore {
  readonly name: string;
  readonly view: ScoreView;
  /** What its values were worked out with. */
  readonly madeBy: string;
}

export interface ScoreProgressData {
  readonly run: string;
  readonly what: string;
  /** From 0 to 1. */
  readonly done: number;
}

/** The server that embeds the texts of a dataset. */
export interface EmbeddingsPlace {
  readonly origin: string;
  readonly model: string;
  /** Whether it is another machine than this one. */
  readonly remote: boolean;
}

/** What somebody agreed to. */
export interface ScoreSending {
  /** Where texts may be sent. */
  readonly origin: string;
  readonly apiKey?: string;
  /** Whether those that hold identifiers may, too. */
  readonly sendIdentifiers: boolean;
}

export interface ScoreRequests {
  /** Where the texts of a dataset would be sent to be scored; nowhere, unless casewright.json names a server. */
  'score.embeddings': [{ document: CheckedDocument }, { readonly place?: EmbeddingsPlace }];
  /**
   * Scores a dataset as it stands on disk, in a thread of its own; `score.progress` tells how it comes on.
   * @param text in place of that on the disk
   */
  'score.run': [
    { run: string; document: CheckedDocument; version: string; text?: string; sending?: ScoreSending },
    ScoredWithRecords,
  ];
  /** A report of what was scored, as text. Refused for a place whose file the scores rest on. */
  'score.report': [
    { format: ScoreReportFormat; scored: ScoredDataset; document: CheckedDocument; target: string },
    string,
  ];
}

/** What the panel is doing. */
export interface PanelStatus {
  /** Of the dataset, as VS Code names it. */
  readonly uri: string;
  readonly name: string;
  readonly running?: { readonly what: string; readonly done: number };
  /** The host that makes the embeddings from the texts; nothing is sent where there is none. */
  readonly sendsTo?: string;
  /** When what is shown was scored, as the clock tells it. */
  readonly scoredAt?: string;
  /** Whether that was with edits that were not saved. */
  readonly isUnsaved?: boolean;
  /** What is shown is of an earlier state, and why. */
  readonly stale?: 'edited' | 'unsaved' | 'gone';
  readonly failure?: FailureData;
  /** The last scoring was stopped. */
  readonly isStopped?: true;
}

/** From the extension to the page. */
export type ToPage =
  | { readonly kind: 'status'; readonly status: PanelStatus }
  | { readonly kind: 'view'; readonly view: ScoreView }
  | { readonly kind: 'records'; readonly page: RecordPage };

/** From the page to the extension. */
export type FromPage =
  | { readonly kind: 'ready' | 'score' | 'stop' | 'export' | 'openDataset' | 'openConfiguration' }
  | { readonly kind: 'openRecord'; readonly id: string; readonly line: number }
  | { readonly kind: 'recordsOf'; readonly query: RecordQuery; readonly from: number }
  | { readonly kind: 'showFindings'; readonly rule: RuleId }
  | {
      readonly kind: 'generate';
      readonly codes: readonly string[];
      /** Values that the reports are limited to, by axis. */
      readonly axes?: Readonly<Record<string, readonly string[]>>;
      /** Values that reports are missing for, by code. */
      readonly missing?: MissingValues;
    };
