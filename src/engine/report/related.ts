import type { Finding, NearDuplicateEvidence, RecordAddress, SharedRun } from '../checks/finding.ts';
import type { TextSpan } from '../record/record.ts';
import type { ReportedRecord } from './reportWriter.ts';

/** Another place a finding speaks of. */
export interface Related {
  readonly address: RecordAddress;
  /** What stands there, in a few words. */
  readonly what: string;
  /** Place in the other text; absent where it is the whole record. */
  readonly span?: TextSpan;
  /** The place in the record's own text that it belongs to, where that is not the finding's span. */
  readonly own?: TextSpan;
  /** Whether the other text is the record's own. */
  readonly same: boolean;
}

/** The other place a finding speaks of: the twin, the reference, the first record of the same id, the first time in the same text. */
export function relatedTo(finding: Finding, record: Pick<ReportedRecord, 'line' | 'id'>): Related | undefined {
  const { evidence } = finding;
  switch (evidence.rule) {
    case 'invalid-record':
      return evidence.first && { address: evidence.first, what: 'the first record with this id', same: false };
    case 'near-duplicate':
      return toTwin(evidence, finding.span);
    case 'plagiarism':
      return {
        address: evidence.source,
        what: evidence.exemplar ? 'the example it was copied from' : 'the reference it was copied from',
        span: evidence.sourceSpan,
        same: false,
      };
    case 'low-diversity':
      return (
        evidence.first && {
          address: { id: record.id, line: record.line },
          what: 'where it stands first',
          span: evidence.first,
          same: true,
        }
      );
    default:
      return undefined;
  }
}

function toTwin({ twin, runs }: NearDuplicateEvidence, span: TextSpan | undefined): Related {
  const run = runs.find((each) => each.span.start === span?.start && each.span.end === span.end) ?? longest(runs);
  return { address: twin, what: 'the closest twin', ...(run && { span: run.other, own: run.span }), same: false };
}

function longest(runs: readonly SharedRun[]): SharedRun | undefined {
  return runs.length === 0 ? undefined : runs.reduce((a, b) => (b.tokens > a.tokens ? b : a));
}
