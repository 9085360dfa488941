import type { RuleId, Severity } from '../engine/checks/finding.ts';
import type { Decision, DecisionDraft, Note, Verdict, VerdictKind } from '../engine/review/decisions.ts';
import type { CheckedDocument, PlacedFinding } from '../protocol.ts';

// What the reviewer's desk asks of the worker: types only. Lines count from 0.

/** What a person says of a record, a finding or a rule. */
export type DecisionGiven =
  | { readonly kind: VerdictKind; readonly rule?: RuleId; readonly reason?: string }
  | { readonly kind: 'note'; readonly rule?: RuleId; readonly reason: string }
  | { readonly kind: 'suppress'; readonly scope: 'finding'; readonly finding: PlacedFinding; readonly reason: string }
  | {
      readonly kind: 'suppress';
      readonly scope: 'rule-in-record' | 'rule-in-dataset';
      readonly rule: RuleId;
      readonly reason: string;
    };

/** A decision on the record of a line. */
export interface DecisionOnLine {
  readonly line: number;
  /** The line as it stands in the editor; read from the file where it is absent. */
  readonly source?: string;
  readonly decision: DecisionGiven;
}

/** What was written to the decisions beside a dataset. */
export interface DecisionsMade {
  readonly decisions: readonly Decision[];
  /** For each of them the person's own verdict that held before, where it takes its place. */
  readonly before: readonly (DecisionDraft | null)[];
}

/** A record as the round of a review sees it. */
export interface ReviewItem {
  readonly line: number;
  /** '' where it has none. */
  readonly id: string;
  /** Findings that are shown. */
  readonly findings: number;
  /** What the person who asks said of it as it stands now. */
  readonly own?: VerdictKind;
  /** People's verdicts differ. */
  readonly isDisputed?: true;
}

export interface ReviewOverview {
  /** Who decides here, as decisions name them. */
  readonly author: string;
  readonly items: readonly ReviewItem[];
  /** What is wrong with lines of the decisions file, in one sentence. */
  readonly broken?: string;
}

/** What is known of one record. */
export interface RecordSheet {
  readonly line: number;
  readonly id: string;
  readonly codes: readonly { readonly code: string; readonly title?: string }[];
  readonly words: number;
  /** Words as the checks count them. */
  readonly tokens: number;
  /** The record most like it, where one is alike enough to be a finding; similarity 0 to 1. */
  readonly twin?: { readonly id: string; readonly line: number; readonly similarity: number; readonly cluster: number };
  /** Share of its words copied from references, 0 to 1. */
  readonly copied: number;
  /** Share of its words that stand in many records, 0 to 1. */
  readonly boilerplate: number;
  /** Whether its findings are known. */
  readonly isChecked: boolean;
  /** Findings by rule, in the order of the rules. */
  readonly rules: readonly { readonly rule: RuleId; readonly severity: Severity; readonly count: number }[];
  readonly decisions: DecisionsInForce;
}

/** What holds for a record as it stands. */
export interface DecisionsInForce {
  /** Each person's verdict, from the earliest on. */
  readonly verdicts: readonly Verdict[];
  readonly isDisputed: boolean;
  readonly notes: readonly Note[];
  /** How many findings or rules are suppressed in it. */
  readonly suppressions: number;
  /** Verdicts that fell away since its code or text is another now. */
  readonly stale: readonly Verdict[];
}

/** A passage that stands in many records. */
export interface ClusterMark {
  readonly line: number;
  /** [start, end) in UTF-16 units of the line. */
  readonly start: number;
  readonly end: number;
  /** The same for the same passage, however much of it a record shares. */
  readonly cluster: string;
  readonly message: string;
}

export interface ReviewRequests {
  /** Appends decisions to those beside a dataset; what they hide or show again follows by itself. */
  'review.decide': [
    { document: CheckedDocument; given: readonly DecisionOnLine[]; drafts?: readonly DecisionDraft[] },
    DecisionsMade,
  ];
  /** Every record of a dataset. */
  'review.overview': [{ document: CheckedDocument }, ReviewOverview];
  /**
   * What is known of the records on lines `from` to `to`, both inclusive.
   * @param sources the lines as they stand in the editor; read from the file where they are absent
   */
  'review.sheets': [
    { document: CheckedDocument; from: number; to: number; sources?: readonly string[] },
    readonly RecordSheet[],
  ];
  /** Passages of a followed document that stand in many records. */
  'review.clusters': [
    { document: CheckedDocument; from: number; to: number },
    { version: number; marks: readonly ClusterMark[] },
  ];
}
