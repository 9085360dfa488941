import { type Finding, RULE_IDS, type RuleId, SEVERITIES, type Severity } from '../checks/finding.ts';
import type { LineCounts } from './lineCounts.ts';
import type { FileSummary, ReportedRecord, ReportSummary, ReportWriter } from './reportWriter.ts';

/** A finding in the words of a format. */
export interface Entry {
  readonly rule: RuleId;
  readonly text: string;
}

/** How a format writes a report. */
export interface ReportFormat {
  begin?(): void;
  beginFile?(path: string): void;
  /** Puts findings of a record into words, while the records they speak of can be looked up. */
  describe(record: ReportedRecord): { readonly head: string; entryOf(finding: Finding): string };
  /** Writes entries of one record, under its head. */
  show(head: string, entries: readonly Entry[]): void;
  endFile?(file: FileSummary): void;
  end(summary: ReportSummary): void;
}

/**
 * Writes reports in a format. With a limit the gravest findings are shown, of equals the first, in the order of the files: which they are
 * is known at the end, and then they are written.
 */
export function createReportWriter(format: ReportFormat, maxFindings = Number.POSITIVE_INFINITY): ReportWriter {
  const tally = createTally();
  const kept = maxFindings === Number.POSITIVE_INFINITY ? undefined : createGravest(maxFindings);
  const files: FileSummary[] = [];
  let recordNumber = 0;
  let shown = 0;
  const show = (head: string, entries: readonly Entry[]): void => {
    shown += entries.length;
    if (entries.length > 0) format.show(head, entries);
  };
  const showFile = (file: FileSummary, entries: readonly KeptEntry[]): void => {
    format.beginFile?.(file.path);
    for (const same of groupedBy(entries, ({ record }) => record)) show(same[0]!.head, same);
    format.endFile?.(file);
  };
  return {
    begin: () => format.begin?.(),
    beginFile(path) {
      tally.beginFile(path);
      if (!kept) format.beginFile?.(path);
    },
    record(record) {
      const counted = tally.add(record);
      if (counted.length === 0) return;
      recordNumber += 1;
      const wanted = kept ? counted.filter(({ severity }) => kept.takes(severity)) : counted;
      if (wanted.length === 0) return;
      const { head, entryOf } = format.describe(record);
      const entries = wanted.map((finding) => ({ rule: finding.rule, text: entryOf(finding) }));
      if (!kept) show(head, entries);
      for (const [at, { severity }] of kept ? wanted.entries() : []) {
        kept!.add(severity, { ...entries[at]!, head, record: recordNumber, file: files.length });
      }
    },
    endFile(records, brokenLines = 0) {
      const file = tally.endFile(records, brokenLines);
      files.push(file);
      if (!kept) format.endFile?.(file);
    },
    end() {
      const entries = kept?.entries() ?? [];
      if (kept)
        for (const [at, file] of files.entries())
          showFile(
            file,
            entries.filter((entry) => entry.file === at),
          );
      const summary = tally.summary(shown);
      format.end(summary);
      return summary;
    },
  };
}

interface KeptEntry extends Entry {
  readonly head: string;
  /** Counts flagged records from 1. */
  readonly record: number;
  readonly file: number;
}

/** Keeps the gravest so many entries, of equals the first. */
function createGravest(limit: number): {
  takes(severity: Severity): boolean;
  add(severity: Severity, entry: KeptEntry): void;
  /** In the order they came. */
  entries(): KeptEntry[];
} {
  const bySeverity = SEVERITIES.map((): { readonly order: number; readonly entry: KeptEntry }[] => []);
  let order = 0;
  let count = 0;
  const mildest = (): number => bySeverity.findLastIndex((entries) => entries.length > 0);
  const takes = (severity: Severity): boolean => count < limit || SEVERITIES.indexOf(severity) < mildest();
  return {
    takes,
    add(severity, entry) {
      if (!takes(severity)) return;
      if (count === limit) bySeverity[mildest()]!.pop();
      else count += 1;
      order += 1;
      bySeverity[SEVERITIES.indexOf(severity)]!.push({ order, entry });
    },
    entries: () =>
      bySeverity
        .flat()
        .sort((a, b) => a.order - b.order)
        .map(({ entry }) => entry),
  };
}

/** Neighbours with one key as one list. */
function groupedBy<T>(items: readonly T[], keyOf: (item: T) => number): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && keyOf(last[0]!) === keyOf(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Counts what a report says. */
interface Tally {
  beginFile(path: string): void;
  /** Counts all findings of a record that are not suppressed, and returns them. */
  add(record: ReportedRecord): readonly Finding[];
  endFile(records: number, brokenLines: number): FileSummary;
  /** @param shown findings that the report shows */
  summary(shown: number): ReportSummary;
}

function createTally(): Tally {
  const rules = new Map<RuleId, Record<Severity, number>>();
  const all = zeros();
  const lines = noLines();
  let file = { path: '', lines: noLines(), bySeverity: zeros() };
  let [files, findings, suppressed] = [0, 0, 0];
  return {
    beginFile(path) {
      file = { path, lines: noLines(), bySeverity: zeros() };
    },
    add(record) {
      const { suppressed: hidden } = record;
      const counted = hidden ? record.findings.filter((finding) => !hidden.has(finding)) : record.findings;
      suppressed += record.findings.length - counted.length;
      if (counted.length === 0) return [];
      for (const each of [lines, file.lines]) each[record.isBroken ? 'flaggedLines' : 'flaggedRecords'] += 1;
      for (const { rule, severity } of counted) {
        const counts = rules.get(rule) ?? zeros();
        rules.set(rule, counts);
        for (const each of [counts, all, file.bySeverity]) each[severity] += 1;
      }
      findings += counted.length;
      return counted;
    },
    endFile(records, brokenLines) {
      files += 1;
      for (const each of [lines, file.lines]) {
        each.records += records;
        each.brokenLines += brokenLines;
      }
      return { path: file.path, ...countsOf(file.lines), bySeverity: file.bySeverity };
    },
    summary(shown) {
      const byRule = Object.fromEntries(RULE_IDS.flatMap((id) => (rules.has(id) ? [[id, rules.get(id)!]] : [])));
      const notShown = findings - shown;
      return { files, ...countsOf(lines), findings, notShown, suppressed, bySeverity: all, byRule };
    },
  };
}

type LineTally = { -readonly [Count in keyof LineCounts]-?: number };

function noLines(): LineTally {
  return { records: 0, flaggedRecords: 0, brokenLines: 0, flaggedLines: 0 };
}

function countsOf({ records, flaggedRecords, brokenLines, flaggedLines }: LineTally): LineCounts {
  return { records, flaggedRecords, ...(brokenLines > 0 && { brokenLines, flaggedLines }) };
}

function zeros(): Record<Severity, number> {
  return { error: 0, warning: 0, information: 0 };
}
