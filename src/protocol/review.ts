import type { RuleId } from '../engine/checks/finding.ts';
import type { Decision, DecisionDraft, VerdictKind } from '../engine/review/decisions.ts';
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

export interface ReviewRequests {
  /** Appends decisions to those beside a dataset; what they hide or show again follows by itself. */
  'review.decide': [
    { document: CheckedDocument; given: readonly DecisionOnLine[]; drafts?: readonly DecisionDraft[] },
    DecisionsMade,
  ];
}
