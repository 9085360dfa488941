import type { RuleId, Severity } from '../../../engine/checks/finding.ts';
import { nameOf } from '../../../engine/checks/nameOf.ts';
import type { PlacedFinding } from '../../../protocol.ts';

/** A finding of a record whose line may move, and which may speak of another record whose line may move. */
export interface KnownFinding {
  readonly key: number;
  readonly severity: Severity;
  /** As it was when it was worked out. */
  readonly placed: PlacedFinding;
  /** The record of the same dataset it speaks of, and its message around that record's name. */
  readonly other?: { readonly key: number; readonly before: string; readonly after: string };
}

/** The findings of a dataset's records by key, counted. */
export interface KnownFindings {
  /** Records whose findings are known. */
  readonly records: number;
  readonly total: number;
  /** Grows with every change. */
  readonly revision: number;
  readonly severities: Readonly<Record<Severity, number>>;
  readonly rules: Readonly<Partial<Record<RuleId, number>>>;
  has(key: number): boolean;
  get(key: number): readonly KnownFinding[];
  set(key: number, findings: readonly KnownFinding[]): void;
  delete(key: number): void;
  clear(): void;
}

const NONE: readonly KnownFinding[] = [];

export function createKnownFindings(): KnownFindings {
  const byKey = new Map<number, readonly KnownFinding[]>();
  const severities: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  const rules: Partial<Record<RuleId, number>> = {};
  let total = 0;
  let revision = 0;

  const count = (findings: readonly KnownFinding[], by: 1 | -1): void => {
    revision += 1;
    total += by * findings.length;
    for (const { placed, severity } of findings) {
      severities[severity] += by;
      rules[placed.rule] = (rules[placed.rule] ?? 0) + by;
    }
  };
  const forget = (key: number): void => {
    const findings = byKey.get(key);
    if (findings) count(findings, -1);
    byKey.delete(key);
  };
  return {
    get records() {
      return byKey.size;
    },
    get total() {
      return total;
    },
    get revision() {
      return revision;
    },
    severities,
    rules,
    has: (key) => byKey.has(key),
    get: (key) => byKey.get(key) ?? NONE,
    set(key, findings) {
      forget(key);
      byKey.set(key, findings.length > 0 ? findings : NONE);
      count(findings, 1);
    },
    delete: forget,
    clear() {
      for (const key of [...byKey.keys()]) forget(key);
    },
  };
}

/** @param keyAt the key of the record on a line, which counts from 0 */
export function toKnown(placed: PlacedFinding, own: number, keyAt: (line: number) => number | undefined): KnownFinding {
  const { related, severity, message } = placed;
  const key = related && related.path === undefined ? keyAt(related.range.line) : undefined;
  if (key === undefined || related!.range.line === placed.line) return { key: own, severity, placed };
  const name = nameOf({ id: related!.id, line: related!.range.line + 1 });
  const at = message.indexOf(name);
  const parts =
    at < 0 ? { before: message, after: '' } : { before: message.slice(0, at), after: message.slice(at + name.length) };
  return { key: own, severity, placed, other: { key, ...parts } };
}

/** The finding as it stands now; lines count from 0. */
export function toPlaced({ key, placed, other }: KnownFinding, lineOf: (key: number) => number): PlacedFinding {
  const line = lineOf(key);
  if (!other) {
    if (line === placed.line) return placed;
    const { related } = placed;
    if (!related || related.path !== undefined) return { ...placed, line };
    return { ...placed, line, related: { ...related, range: { ...related.range, line, endLine: line } } };
  }
  const related = placed.related!;
  const otherLine = lineOf(other.key);
  if (line === placed.line && otherLine === related.range.line) return placed;
  const isNamed = other.before !== placed.message;
  const name = isNamed ? nameOf({ id: related.id, line: otherLine + 1 }) : '';
  return {
    ...placed,
    line,
    message: `${other.before}${name}${other.after}`,
    related: { ...related, range: { ...related.range, line: otherLine, endLine: otherLine } },
  };
}
