import { RULE_IDS, SEVERITIES } from '../../../engine/checks/finding.ts';
import { type DecisionIndex, decisionsFor } from '../../../engine/review/decisionIndex.ts';
import { type DecidedRecord, isVerdict } from '../../../engine/review/decisions.ts';
import { type Token, tokenize } from '../../../engine/text/tokens.ts';
import type { RecordSheet } from '../../../protocol/review.ts';
import type { FullFinding } from '../../../protocol.ts';

/** What a record is described from. */
export interface SheetSources {
  /** Its findings; undefined where it was not checked. */
  readonly findings: readonly FullFinding[] | undefined;
  readonly decisions: DecisionIndex;
  titleOf(code: string): string | undefined;
}

/** What is known of a record, for a line above it and a hover. */
export function sheetOf(record: DecidedRecord, { findings: known, decisions, titleOf }: SheetSources): RecordSheet {
  const findings = known ?? [];
  const tokens = tokenize(record.text);
  const { verdicts, isDisputed, notes, suppressions, stale } = decisionsFor(record, decisions);
  return {
    line: record.line - 1,
    id: record.id,
    codes: record.codes.map((code) => {
      const title = titleOf(code);
      return { code, ...(title !== undefined && { title }) };
    }),
    words: record.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    tokens: tokens.length,
    ...twinOf(findings),
    copied: Math.max(0, ...findings.map(({ evidence }) => (evidence.rule === 'plagiarism' ? evidence.coverage : 0))),
    boilerplate: shareOfBoilerplate(tokens, findings),
    isChecked: known !== undefined,
    rules: countByRule(findings),
    decisions: {
      verdicts: [...verdicts.values()],
      isDisputed,
      notes,
      suppressions: suppressions.length,
      stale: stale.filter(isVerdict),
    },
  };
}

function twinOf(findings: readonly FullFinding[]): Pick<RecordSheet, 'twin'> {
  const evidence = findings.map((finding) => finding.evidence).find(({ rule }) => rule === 'near-duplicate');
  if (evidence?.rule !== 'near-duplicate') return {};
  const { twin, similarity, clusterSize } = evidence;
  return { twin: { id: twin.id, line: twin.line - 1, similarity, cluster: clusterSize } };
}

function shareOfBoilerplate(tokens: readonly Token[], findings: readonly FullFinding[]): number {
  const spans = findings.flatMap(({ evidence, span }) =>
    evidence.rule === 'low-diversity' && evidence.kind === 'boilerplate' && span ? [span] : [],
  );
  if (spans.length === 0) return 0;
  const covered = tokens.filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end));
  return covered.length / tokens.length;
}

function countByRule(findings: readonly FullFinding[]): RecordSheet['rules'] {
  return RULE_IDS.flatMap((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    const severity = SEVERITIES.find((each) => own.some((finding) => finding.severity === each));
    return severity ? [{ rule, severity, count: own.length }] : [];
  });
}
