import type { RuleId, Severity } from '../engine/checks/finding.ts';
import type { TextSpan } from '../engine/record/record.ts';
import type { DatasetSource, FullFinding, Scope } from '../protocol.ts';
import type { FindingPlace } from './fixes.ts';

// What the views ask of the worker: types only.

/** What findings stand under in the Findings view. */
export type FindingGrouping = 'rule' | 'record' | 'code';

/** Worst first, or in the order of the file (rules in the order they are explained in, codes by the alphabet). */
export type FindingOrder = 'severity' | 'place';

/** Which findings are listed; what is absent lets all pass. */
export interface FindingFilter {
  /** All of these words, in the message, the record's id or one of its codes; case does not count. */
  readonly words?: string;
  readonly severities?: readonly Severity[];
  readonly rules?: readonly RuleId[];
}

/** How the findings of one dataset are listed. */
export interface FindingListing {
  readonly uri: string;
  readonly grouping: FindingGrouping;
  readonly order: FindingOrder;
  readonly filter: FindingFilter;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What findings stand under. */
export interface FindingGroup {
  /** Stays the same while lines move: a rule, a code ('' for none), a record's id (its line where it has none). */
  readonly key: string;
  readonly counts: SeverityCounts;
  /** Of a record. */
  readonly record?: { readonly line: number; readonly id: string; readonly codes: readonly string[] };
}

/** A finding in a list. */
export interface ListedFinding {
  /** Unlike that of any other finding of the dataset; stays the same while lines move. */
  readonly key: string;
  readonly finding: FullFinding;
  readonly codes: readonly string[];
  /** Where it stands in the report's text; absent where it is about something else. */
  readonly span?: TextSpan;
  /** The first words that are marked, on one line; absent like `span`. */
  readonly words?: string;
}

/** What was decided on a dataset, as the Datasets view tells it. */
export interface DatasetDecisions {
  /** Records by the latest verdict on them. */
  readonly accepted: number;
  readonly needsWork: number;
  readonly rejected: number;
  readonly open: number;
  /** Records on which people's verdicts differ. */
  readonly disputed: number;
  /** Where two people or more have judged. */
  readonly agreement?: {
    readonly annotators: number;
    readonly method: 'cohen' | 'fleiss';
    /** Records it rests on. */
    readonly items: number;
    /** Share of equal verdicts, 0 to 1; null with the reason where there is none. */
    readonly raw: { readonly value: number | null; readonly reason?: string };
    readonly kappa: { readonly value: number | null; readonly reason?: string };
  };
  /** Lines of the decisions file that are no decisions. */
  readonly broken: readonly BrokenDecision[];
}

/** A line of a decisions file that counts for nothing. */
export interface BrokenDecision {
  /** From 0. */
  readonly line: number;
  /** UTF-16 units. */
  readonly length: number;
  /** What is wrong, in words that follow “line 3: ”. */
  readonly message: string;
}

export interface FindingRequests {
  /** The groups of a dataset's findings, and how many findings there are with this filter and without. */
  'findings.groups': [
    FindingListing & { readonly skip: number; readonly limit: number },
    {
      readonly groups: readonly FindingGroup[];
      readonly more: number;
      readonly counts: SeverityCounts;
      readonly all: number;
    },
  ];
  /** A page of a group's findings, and how many follow. */
  'findings.page': [
    FindingListing & { readonly group: string; readonly skip: number; readonly limit: number },
    { readonly findings: readonly ListedFinding[]; readonly more: number },
  ];
  /** Where the findings of a group stand, or those of the whole dataset: all that pass the filter. */
  'findings.places': [FindingListing & { readonly group?: string }, readonly FindingPlace[]];
  /**
   * The next finding in the order of the file, or the one before.
   * @param line from 0; `start` in UTF-16 units of the line; `key` of the finding that stands there, if one does
   */
  'findings.next': [
    {
      readonly uri: string;
      readonly filter: FindingFilter;
      readonly line: number;
      readonly start: number;
      readonly key?: string;
      readonly isBack: boolean;
    },
    ListedFinding | null,
  ];
  /** Null where nothing was decided on the dataset. */
  'decisions.count': [{ readonly scope: Scope; readonly source: DatasetSource }, DatasetDecisions | null];
  /** What is wrong with a decisions file, or with the text an editor holds for it. */
  'decisions.broken': [{ readonly path: string; readonly text?: string }, readonly BrokenDecision[]];
}
