import type { RuleId } from '../engine/checks/finding.ts';
import type { SentIdentifier } from '../engine/fixes/rewriteJob.ts';
import type { JsonObject, TextSpan } from '../engine/record/record.ts';
import type { CheckedDocument, FullFinding } from '../protocol.ts';
import type { RecordLineChange } from './records.ts';

// Requests about mending findings: types only.

/** The dataset fixes are for: as the editor holds it, or as it stands on disk. */
export interface FixTarget {
  readonly document: CheckedDocument;
  /** The version of the open document; absent: the file on disk is meant. */
  readonly version?: number;
}

/** A finding by what it is about and where it stands. */
export interface FindingPlace {
  readonly rule: RuleId;
  /** From 0. */
  readonly line: number;
  /** [start, end) in UTF-16 units of the line. */
  readonly start: number;
  readonly end: number;
}

export type FixKind = 'removeLabel' | 'stripResidue' | 'replaceIdentifier' | 'fixCode';

/** A fix that can be had for a finding. */
export interface FixOffer {
  readonly kind: FixKind;
  /** For a menu: `Remove the label “panic disorder”`. */
  readonly title: string;
  /** The one to take unless something speaks against it. */
  readonly isPreferred: boolean;
  /** Which of several of this kind. */
  readonly choice: number;
}

export interface FixableFinding extends FullFinding {
  readonly fixes: readonly FixOffer[];
}

/** The findings of a line that can be mended, with what can be done. */
export interface FixableLine {
  readonly line: number;
  readonly id: string;
  /** The line itself: fixes are made for it. */
  readonly source: string;
  readonly findings: readonly FixableFinding[];
}

/** Which findings a bulk fix mends; all safe ones where nothing is said. */
export interface BulkChoice {
  readonly rules?: readonly RuleId[];
  /** First and last lines, from 0, both inclusive. */
  readonly lines?: readonly (readonly [number, number])[];
  readonly places?: readonly FindingPlace[];
}

export interface BulkFix {
  readonly changes: readonly RecordLineChange[];
  /** Findings that are mended. */
  readonly mended: Readonly<Partial<Record<RuleId, number>>>;
  /** Chosen findings that no safe fix mends. */
  readonly left: number;
}

/** Words of two texts: of both, of the record alone, or of the other text alone. */
export interface DifferencePart {
  readonly kind: 'same' | 'here' | 'there';
  readonly text: string;
}

/** What is to be written anew. */
export interface RewriteWishData {
  readonly target: FixTarget;
  readonly line: number;
  /** The line as it is known; another one is refused. */
  readonly before: string;
  readonly kind: 'span' | 'report';
  /** Findings to be mended; for a report all of its findings when there are none. */
  readonly places: readonly FindingPlace[];
  /** The passage in the decoded text, where no finding says it. */
  readonly span?: TextSpan;
  readonly provider: string;
}

export interface RewritePreview {
  /** Whose record it is. */
  readonly id: string;
  readonly codes: readonly string[];
  /** Identifiers in what would be sent; empty where nothing is sent. */
  readonly identifiers: readonly SentIdentifier[];
  /** Where it would be sent to; absent for the offline composer. */
  readonly origin?: string;
  /** What gives way. */
  readonly passage: string;
}

export interface RewriteAnswer {
  /** `mended`: the checks have nothing to say any more. `nothing`: no answer could be used; `reasons` says why. */
  readonly outcome: 'mended' | 'still-fails' | 'nothing';
  readonly before: string;
  /** The line with the answer in it; absent for `nothing`. */
  readonly after?: string;
  /** The texts, for a comparison. */
  readonly textBefore: string;
  readonly textAfter?: string;
  /** What the checks still say. */
  readonly remaining: readonly { readonly rule: RuleId; readonly message: string }[];
  readonly isWorse: boolean;
  /** Whether the text was compared with the other records of the dataset. */
  readonly isCompared: boolean;
  /** Why answers were not good enough. */
  readonly reasons: readonly string[];
  /** The offered answer as the rejects file keeps it, but for the reason; only where it was paid for. */
  readonly kept?: JsonObject;
}

/** What the extension asks of the worker about fixes: method -> [params, result]. */
export interface FixRequests {
  /** The findings of records with their fixes. `source` spares the file a reading: the line itself, where only one is asked for. */
  'fixes.list': [
    { target: FixTarget; lines: readonly number[]; source?: string; seed: number },
    readonly FixableLine[],
  ];
  /** Works one fix out. Fails with `stale-fix` when the line is not `before` or the finding is gone. */
  'fixes.resolve': [
    {
      target: FixTarget;
      before: string;
      place: FindingPlace;
      choice: number;
      seed: number;
    },
    RecordLineChange,
  ];
  /** Works safe fixes out for many findings at once. */
  'fixes.bulk': [{ target: FixTarget; choice: BulkChoice; seed: number }, BulkFix];
  /** The records that are nearly the same as this one, directly or through others, in the order of the file; this one included. */
  'fixes.twins': [
    { target: FixTarget; line: number },
    readonly { readonly line: number; readonly id: string; readonly source: string }[],
  ];
  /** Lines as they stand, for records that are to go. */
  'fixes.lines': [
    { target: FixTarget; lines: readonly number[] },
    readonly { readonly line: number; readonly id: string; readonly source: string }[],
  ];
  /** The words in which a record and its closest twin, or a copied run and its source, differ. */
  'fixes.difference': [{ target: FixTarget; place: FindingPlace }, { readonly parts: readonly DifferencePart[] }];
  /** What a rewriting would send; sends nothing. */
  'rewrite.prepare': [RewriteWishData, RewritePreview];
  /** Has it written; answers that are not used go to the run's rejects. */
  'rewrite.run': [
    RewriteWishData & {
      run: string;
      apiKey?: string;
      allowedOrigins: readonly string[];
      confirmed: readonly string[];
      seed: number;
      version: string;
    },
    RewriteAnswer,
  ];
}
