import { type Finding, type RecordAddress, type RuleId, SEVERITIES, type Severity } from '../checks/finding.ts';
import type { FieldPaths } from '../record/record.ts';
import type { LineCounts } from './lineCounts.ts';

/** A record with what the rules say of it. */
export interface ReportedRecord {
  /** The file as it is to be shown: relative, with forward slashes. */
  readonly path: string;
  /** 1-based line in the file. */
  readonly line: number;
  /** By which decisions and fingerprints know it; '' where the record has none, and of a line that is no record. */
  readonly id: string;
  /** What it is called, where that is not its `id`: an id can be read in many a line that is no record. */
  readonly shownId?: string;
  /** Whether the line is no record; it is one unless said. */
  readonly isBroken?: boolean;
  readonly fields: FieldPaths;
  /** The line as written, without BOM and line break. */
  readonly source: string;
  /** The decoded text; '' where the line has none. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Those of the findings that are left out because somebody suppressed them; none unless said. */
  readonly suppressed?: ReadonlySet<Finding>;
}

/** The text another record or reference holds, to be shown beside a finding. */
export interface OtherText {
  readonly text: string;
  /** The line it was read from and the path of the text in it, where it is a line of JSON: gives its columns. */
  readonly line?: { readonly source: string; readonly textPath: string };
  /** Where its lines begin, where it is all of a file: they then give the columns. */
  readonly lineStarts?: readonly number[];
}

/** Finds a record that a finding names: the twin, the first of the same id, the reference. `path` is the file of the finding's record. */
export type LookUp = (address: RecordAddress, path: string) => OtherText | undefined;

export interface ReportOptions {
  /** Receives the report piece by piece. */
  readonly write: (chunk: string) => void;
  /** Findings shown at most, all files together, the gravest of them; the rest are counted. No limit unless said. */
  readonly maxFindings?: number;
}

/**
 * Writes a report while the findings come: begin, then for each file beginFile, its records in order, endFile; then end. Records without
 * findings may be passed or left out. Nothing of a record is kept but the findings that are shown, where there is a limit.
 */
export interface ReportWriter {
  begin(): void;
  beginFile(path: string): void;
  record(record: ReportedRecord): void;
  /**
   * @param records records read from the file, with and without findings
   * @param brokenLines lines of it that are no records; none unless said
   */
  endFile(records: number, brokenLines?: number): void;
  end(): ReportSummary;
}

/** What a record is called; '' where it has no id. */
export function shownIdOf({ id, shownId = id }: Pick<ReportedRecord, 'id' | 'shownId'>): string {
  return shownId;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface FileSummary extends LineCounts {
  readonly path: string;
  readonly bySeverity: SeverityCounts;
}

export interface ReportSummary extends LineCounts {
  readonly files: number;
  readonly findings: number;
  /** Findings counted but left out of the report. */
  readonly notShown: number;
  /** Findings that somebody suppressed; in none of the other counts. */
  readonly suppressed: number;
  readonly bySeverity: SeverityCounts;
  /** Rules with findings only, in the order of the rules. */
  readonly byRule: Readonly<Partial<Record<RuleId, SeverityCounts>>>;
}

/** `2 errors, 1 warning`: what there is, worst first; '' where there is nothing. */
export function countsInWords(counts: SeverityCounts): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const count = counts[severity];
      return severity === 'information' ? `${count} for information` : `${count} ${severity}${count === 1 ? '' : 's'}`;
    })
    .join(', ');
}
