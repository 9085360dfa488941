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

/** Where else a copied run or a part of it stands. */
export function furtherPlaces({ evidence }: Finding): Related[] {
  if (evidence.rule !== 'plagiarism') return [];
  return (evidence.others ?? []).map(({ source, exemplar, sourceSpan, span, tokens }) => ({
    address: source,
    what: `${exemplar ? 'an example' : 'a reference'} that holds ${tokens === evidence.tokens ? 'it' : `${tokens} words of it`} too`,
    span: sourceSpan,
    own: span,
    same: false,
  }));
}

/** Places named in a line. */
const MOST_NAMED = 3;

/** What else there is to say of the other texts, each in a line: further references, and the cluster of a near-duplicate. */
export function furtherInWords({ evidence }: Finding, path: string): string[] {
  if (evidence.rule === 'plagiarism') {
    const { others = [], otherReferences = 0 } = evidence;
    if (otherReferences === 0) return [];
    const named = others.slice(0, Math.min(MOST_NAMED, otherReferences));
    const more = otherReferences - named.length;
    const places = named.map(({ source, tokens }) => `${shownPlace(source, path)} (${tokens} words)`).join(', ');
    return [`also in ${places}${more > 0 ? ` and ${more} more` : ''}`];
  }
  if (evidence.rule === 'near-duplicate' && evidence.clusterSize > 2) {
    const { clusterSize, range, closest } = evidence;
    const [least, most] = range.map((similarity) => Math.floor(similarity * 100));
    const alike = least === most ? `${least} %` : `${least} to ${most} %`;
    const pair = closest.map((each) => shownPlace(each, path)).join(' and ');
    return [`${clusterSize} records alike: each is ${alike} the same as its closest twin, most of all ${pair}`];
  }
  return [];
}

/** `data.jsonl:3 r-3` */
export function shownPlace({ file, line, id }: RecordAddress, path: string, column?: number): string {
  return `${file ?? path}:${line}${column === undefined ? '' : `:${column}`}${id && `  ${id}`}`;
}

function toTwin({ twin, runs }: NearDuplicateEvidence, span: TextSpan | undefined): Related {
  const run = runs.find((each) => each.span.start === span?.start && each.span.end === span.end) ?? longest(runs);
  return { address: twin, what: 'the closest twin', ...(run && { span: run.other, own: run.span }), same: false };
}

function longest(runs: readonly SharedRun[]): SharedRun | undefined {
  return runs.length === 0 ? undefined : runs.reduce((a, b) => (b.tokens > a.tokens ? b : a));
}
