import type { Finding, Severity } from '../checks/finding.ts';
import { inText, type RewriteJob } from './rewriteJob.ts';

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 10, warning: 3, information: 0 };

/** What the checks say against a candidate: of its new text all, of the old rest what is new or was to be mended. */
export function objections(job: RewriteJob, text: string, passage: string, found: readonly Finding[]): Finding[] {
  const kept = new Map<string, number>();
  for (const finding of job.findings) {
    if (job.targets.includes(finding)) continue;
    const key = keyOf(finding, job.record.text);
    kept.set(key, (kept.get(key) ?? 0) + 1);
  }
  const end = job.span.start + passage.length;
  return found.filter((finding) => {
    if (WEIGHTS[finding.severity] === 0 && !job.targets.some(({ rule }) => rule === finding.rule)) return false;
    if (!inText(finding.field, job.fields)) return false;
    const isOnPassage = finding.span && finding.span.start < end && finding.span.end > job.span.start;
    if (job.kind === 'report' || isOnPassage) return true;
    const key = keyOf(finding, text);
    const count = kept.get(key) ?? 0;
    kept.set(key, count - 1);
    return count <= 0;
  });
}

function keyOf({ rule, evidence, span }: Finding, text: string): string {
  const kind = 'kind' in evidence ? evidence.kind : '';
  return `${rule} ${kind} ${span ? text.slice(span.start, span.end) : ''}`;
}

/** How grave findings are together: an error counts for more than any few warnings. */
export function weightOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { severity }) => sum + WEIGHTS[severity], 0) + findings.length;
}
