import { RULE_IDS, type RuleId } from '../checks/finding.ts';
import { type DecisionIndex, decisionsFor, latestOf } from './decisionIndex.ts';
import {
  annotatorOf,
  compareDecisions,
  type DecidedRecord,
  type Decision,
  type DecisionKind,
  type RecordDecision,
  type Verdict,
  type VerdictKind,
} from './decisions.ts';

export type KindCounts = Readonly<Record<DecisionKind, number>>;

/** A decision that holds no longer, and why. */
export interface StaleDecision {
  readonly decision: RecordDecision;
  /** Its record was edited, or is not in the file. */
  readonly because: 'changed' | 'gone';
}

/** A record on which people's verdicts differ. */
export interface Dispute {
  /** '' where the record has none. */
  readonly id: string;
  /** 1-based. */
  readonly line: number;
  /** In alphabetical order of the authors. */
  readonly verdicts: readonly { readonly author: string; readonly kind: VerdictKind }[];
}

/** Where the review of a dataset stands. What was decided anew or taken back is not counted, stale decisions only where said. */
export interface DecisionCounts {
  readonly records: number;
  /** Records with a verdict, by the latest one. */
  readonly decided: Readonly<Record<VerdictKind, number>>;
  /** Records without one. */
  readonly left: number;
  /** Records on which people's verdicts differ. */
  readonly disputed: number;
  /** These records, in the order of the file. */
  readonly disputes: readonly Dispute[];
  /** Decisions in force. */
  readonly inForce: number;
  readonly byKind: KindCounts;
  /** Of decisions in force that name a rule; rules without any are left out. */
  readonly byRule: Readonly<Partial<Record<RuleId, KindCounts>>>;
  /** In alphabetical order; the name is that of the person's latest decision. */
  readonly byAuthor: readonly (KindCounts & { readonly author: string })[];
  readonly stale: readonly StaleDecision[];
}

/** Counts decisions while the records of the dataset pass, each once; nothing of a record is kept. */
export interface DecisionCounter {
  add(record: DecidedRecord): void;
  counts(): DecisionCounts;
}

export function createDecisionCounter(index: DecisionIndex): DecisionCounter {
  const decided = { accept: 0, reject: 0, revise: 0 };
  let records = 0;
  const disputes: Dispute[] = [];
  const inForce = new Set<Decision>(index.datasetSuppressions());
  const stale = new Set<RecordDecision>();
  const seen = new Set<readonly RecordDecision[]>();
  return {
    add(record) {
      records += 1;
      const made = index.madeOn(record);
      if (made.length === 0) return;
      seen.add(made);
      const now = decisionsFor(record, index);
      if (now.verdict) decided[now.verdict.kind] += 1;
      if (now.isDisputed) disputes.push(disputeOn(record, [...now.verdicts.values()]));
      for (const decision of [...now.verdicts.values(), ...now.notes, ...now.suppressions]) inForce.add(decision);
      for (const decision of now.stale) stale.add(decision);
    },
    counts() {
      const left = records - decided.accept - decided.reject - decided.revise;
      const changed = [...stale].filter((decision) => !inForce.has(decision));
      const gone = [...index.perRecord()].filter((made) => !seen.has(made)).flatMap(latestOf);
      return {
        records,
        decided,
        left,
        disputed: disputes.length,
        disputes,
        inForce: inForce.size,
        ...countInForce([...inForce]),
        stale: [
          ...changed.map((decision) => ({ decision, because: 'changed' }) as const),
          ...gone.map((decision) => ({ decision, because: 'gone' }) as const),
        ],
      };
    },
  };
}

function disputeOn({ id, line }: DecidedRecord, verdicts: readonly Verdict[]): Dispute {
  const byAuthor = verdicts.map(({ author, kind }) => ({ author, kind }));
  return { id, line, verdicts: byAuthor.sort((a, b) => (a.author < b.author ? -1 : 1)) };
}

function countInForce(decisions: readonly Decision[]): Pick<DecisionCounts, 'byKind' | 'byRule' | 'byAuthor'> {
  const byKind = zeros();
  const byRule = new Map<RuleId, Record<DecisionKind, number>>();
  const byAuthor = new Map<string, Record<DecisionKind, number> & { author: string }>();
  for (const decision of [...decisions].sort(compareDecisions)) {
    const { kind, rule, author } = decision;
    byKind[kind] += 1;
    if (rule) entryOf(byRule, rule, zeros)[kind] += 1;
    const own = entryOf(byAuthor, annotatorOf(decision), () => ({ author, ...zeros() }));
    own[kind] += 1;
    own.author = author;
  }
  return {
    byKind,
    byRule: Object.fromEntries(RULE_IDS.flatMap((id) => (byRule.has(id) ? [[id, byRule.get(id)!]] : []))),
    byAuthor: [...byAuthor.values()].sort((a, b) => (a.author < b.author ? -1 : 1)),
  };
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function zeros(): Record<DecisionKind, number> {
  return { accept: 0, reject: 0, revise: 0, suppress: 0, note: 0 };
}
