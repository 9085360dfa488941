import type { Finding } from '../checks/finding.ts';
import { createFingerprints } from '../checks/fingerprint.ts';
import {
  annotatorOf,
  compareDecisions,
  type DatasetSuppression,
  type DecidedRecord,
  type Decision,
  hashOfRecord,
  isVerdict,
  type Note,
  type RecordDecision,
  type Suppression,
  serialiseDecision,
  type Verdict,
} from './decisions.ts';

/** All decisions on a dataset, by record. */
export interface DecisionIndex {
  /** Decisions held, the superseded ones too. */
  readonly size: number;
  add(decision: Decision): void;
  /** Every decision made on a record, on whichever code and text of it; in no particular order. */
  madeOn(record: Pick<DecidedRecord, 'id' | 'line'>): readonly RecordDecision[];
  /** Each record that has decisions: all that was decided on it. */
  perRecord(): Iterable<readonly RecordDecision[]>;
  /** Suppressions of rules in the whole dataset, those in force. */
  datasetSuppressions(): readonly DatasetSuppression[];
  /** The latest time of what this decision is meant to come after: what it supersedes, and anybody's verdicts if it is one. */
  timeBefore(decision: Decision): string | undefined;
}

export function createDecisionIndex(decisions: Iterable<Decision> = []): DecisionIndex {
  const byRecord = new Map<string, RecordDecision[]>();
  const ofDataset: DatasetSuppression[] = [];
  let suppressions: readonly DatasetSuppression[] | undefined;
  let size = 0;
  const madeOn = (record: Pick<DecidedRecord, 'id' | 'line'>): readonly RecordDecision[] =>
    byRecord.get(recordKey(record)) ?? [];
  const index: DecisionIndex = {
    get size() {
      return size;
    },
    add(decision) {
      size += 1;
      if ('hash' in decision) {
        const key = recordKey(addressOf(decision));
        const list = byRecord.get(key);
        if (list) list.push(decision);
        else byRecord.set(key, [decision]);
      } else {
        ofDataset.push(decision);
        suppressions = undefined;
      }
    },
    madeOn,
    perRecord: () => byRecord.values(),
    datasetSuppressions() {
      suppressions ??= latestOf(ofDataset);
      return suppressions;
    },
    timeBefore(decision) {
      const made: readonly Decision[] = 'hash' in decision ? madeOn(addressOf(decision)) : ofDataset;
      const subject = subjectOf(decision);
      const isBefore = (other: Decision): boolean =>
        subjectOf(other) === subject || (isVerdict(decision) && isVerdict(other));
      return made.filter(isBefore).sort(compareDecisions).at(-1)?.time;
    },
  };
  for (const decision of decisions) index.add(decision);
  return index;
}

/** The record a decision names. */
export function addressOf({ record = '', line = 0 }: RecordDecision): Pick<DecidedRecord, 'id' | 'line'> {
  return { id: record, line };
}

function recordKey({ id, line }: Pick<DecidedRecord, 'id' | 'line'>): string {
  return id.trim() === '' ? `line ${line}` : `id ${id}`;
}

/**
 * What a later decision on the same record supersedes: a person's verdict on it, a person's note of these words, the suppression of this
 * rule or finding by anybody.
 */
function subjectOf(decision: Decision): string {
  if (decision.kind === 'suppress') {
    const { scope, rule } = decision;
    return JSON.stringify([scope, rule, scope === 'finding' ? decision.finding : '']);
  }
  const who = annotatorOf(decision);
  return JSON.stringify(decision.kind === 'note' ? ['note', who, decision.reason] : ['verdict', who]);
}

/** The latest decision on each subject, without those that were taken back; from the earliest on. */
export function latestOf<D extends Decision>(decisions: readonly D[]): D[] {
  const latest = new Map<string, D>();
  for (const decision of [...decisions].sort(compareDecisions)) {
    const subject = subjectOf(decision);
    latest.delete(subject);
    latest.set(subject, decision);
  }
  return [...latest.values()].filter(({ withdrawn }) => !withdrawn);
}

/** What holds for a record as it is now. */
export interface RecordDecisions {
  /** The verdict of each person, by annotatorOf; from the earliest on. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The latest verdict of anybody. */
  readonly verdict?: Verdict;
  /** Whether people's verdicts differ. */
  readonly isDisputed: boolean;
  readonly notes: readonly Note[];
  /** Those of the record; see DecisionIndex.datasetSuppressions for the dataset's. */
  readonly suppressions: readonly Exclude<Suppression, DatasetSuppression>[];
  /** What fell away because the code or the text is another now, and was not decided again since. */
  readonly stale: readonly RecordDecision[];
}

const NOTHING: RecordDecisions = { verdicts: new Map(), isDisputed: false, notes: [], suppressions: [], stale: [] };

/** The decisions that hold for a record: of each subject the latest made on this very code and text. */
export function decisionsFor(record: DecidedRecord, index: DecisionIndex): RecordDecisions {
  const all = index.madeOn(record);
  if (all.length === 0) return NOTHING;
  const hash = hashOfRecord(record);
  const own = latestOf(all.filter((decision) => decision.hash === hash));
  const decided = new Set(all.filter((decision) => decision.hash === hash).map(subjectOf));
  const stale = latestOf(all.filter((decision) => !decided.has(subjectOf(decision))));
  const verdicts = new Map<string, Verdict>();
  const notes: Note[] = [];
  const suppressions: Exclude<Suppression, DatasetSuppression>[] = [];
  for (const decision of own) {
    if (decision.kind === 'suppress') suppressions.push(decision);
    else if (decision.kind === 'note') notes.push(decision);
    else verdicts.set(annotatorOf(decision), decision);
  }
  const verdict = [...verdicts.values()].at(-1);
  const isDisputed = new Set([...verdicts.values()].map(({ kind }) => kind)).size > 1;
  return { verdicts, ...(verdict && { verdict }), isDisputed, notes, suppressions, stale };
}

/** What is suppressed and what was taken back of it, in one text: equal where equal findings are hidden. */
export function suppressionsIn(index: DecisionIndex): string {
  const made = [...index.perRecord()].flatMap((decisions) => decisions.filter(({ kind }) => kind === 'suppress'));
  return [...made, ...index.datasetSuppressions()].map(serialiseDecision).sort().join('\n');
}

/** A finding that is not shown, and the decision that hides it. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly by: Suppression;
}

/** Parts a record's findings in those that are shown and those that somebody suppressed; both in their order. */
export function applyDecisions(
  findings: readonly Finding[],
  record: DecidedRecord,
  index: DecisionIndex,
): { readonly kept: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] } {
  if (findings.length === 0) return { kept: findings, suppressed: [] };
  const ofRecord = index.madeOn(record).length === 0 ? [] : decisionsFor(record, index).suppressions;
  const inForce: readonly Suppression[] = [...ofRecord, ...index.datasetSuppressions()];
  if (inForce.length === 0) return { kept: findings, suppressed: [] };
  const fingerprintOf = createFingerprints(record);
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const namesFindings = inForce.some(({ scope }) => scope === 'finding');
  for (const finding of findings) {
    const fingerprint = namesFindings ? fingerprintOf(finding) : '';
    const by = inForce.find(
      (each) => each.rule === finding.rule && (each.scope !== 'finding' || each.finding === fingerprint),
    );
    if (by) suppressed.push({ finding, by });
    else kept.push(finding);
  }
  return { kept, suppressed };
}
