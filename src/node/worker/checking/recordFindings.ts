import type { Finding } from '../../../engine/checks/finding.ts';
import { readLine } from '../../../engine/checks/readLine.ts';
import type { CorpusRecord } from '../../../engine/corpus/corpus.ts';
import { parseRecord } from '../../../engine/record/schema.ts';
import { applyDecisions, type DecisionIndex, suppressionsIn } from '../../../engine/review/decisionIndex.ts';
import type { FullFinding, PlacedFinding } from '../../../protocol.ts';
import type { FileJob } from '../../check/checkJob.ts';
import { placeFindings } from '../../check/placeFindings.ts';
import type { LiveRecords } from './liveRecords.ts';
import type { LiveTools } from './prepareLive.ts';

/** Works out findings of records and tells when they have to be worked out again. */
export interface RecordFindings {
  readonly job: FileJob;
  readonly isOwnReference: boolean;
  /** The field path of a report's text. */
  readonly textField: string;
  /** The findings of a record, with their places. */
  check(key: number): PlacedFinding[];
  /** The same, with all that is known of them. */
  full(key: number): FullFinding[];
  /** What would be found in the record if its line were this one; suppressed findings left out. */
  candidate(key: number, source: string): readonly Finding[];
  /** Keys of its cluster of near-duplicates, its own too; none where it has no twin. */
  clusterOf(key: number): number[];
  /** Counts shares of the whole dataset anew; returns whether `isChanged` has to be asked. */
  settle(): boolean;
  /** Whether a record's findings are others than at its last check because of shares of the whole dataset. */
  isChanged(key: number): boolean;
  /** Other decisions hold from now on; returns whether they hide other findings. */
  decide(decisions: DecisionIndex): boolean;
  /** Makes ready for edits what an unedited dataset does without, so that the first key pressed does not wait for it. */
  warm(): void;
  forget(key: number): void;
}

/** What was found in a record by itself, for as long as it stays the same. */
interface Own {
  readonly record: CorpusRecord['parsed'];
  readonly found: readonly Finding[];
  readonly sentences: ReadonlySet<string>;
}

export function createRecordFindings(tools: LiveTools, records: LiveRecords): RecordFindings {
  const { corpus, job, tokenizer, ownChecks, otherChecks, inReference } = tools;
  let { decisions } = tools;
  const owns = new Map<number, Own>();
  /** What was last said of a record's boilerplate. */
  const shares = new Map<number, string>();
  let counted: ReadonlySet<string> | undefined;
  let sentences: ReadonlySet<string> = new Set();

  /** The sentences in many records: the same set for as long as it holds the same. */
  const knownSentences = (): ReadonlySet<string> => {
    const now = corpus.boilerplate();
    if (now !== counted && !isSame(now, sentences)) sentences = now;
    counted = now;
    return sentences;
  };
  const shareOf = (key: number): string => {
    const runs = corpus.boilerplateIn(key);
    return runs.length === 0 ? '' : JSON.stringify([corpus.size, runs]);
  };
  const ownFindings = (key: number, record: CorpusRecord): readonly Finding[] => {
    const known = owns.get(key);
    const boilerplate = knownSentences();
    if (known?.record === record.parsed && known.sentences === boilerplate) return known.found;
    const [found] = ownChecks([readLine(record, tokenizer)], { seenId: () => undefined, boilerplate });
    owns.set(key, { record: record.parsed, found: found!, sentences: boilerplate });
    return found!;
  };
  const shownOf = ({ line, source, parsed }: CorpusRecord, findings: readonly Finding[]): readonly Finding[] => {
    const { id, codes, text } = parsed.record ?? { id: '', codes: [], text: '' };
    return applyDecisions(findings, { line, source, id, codes, text, fields: job.layout.fields }, decisions).kept;
  };
  const find = (key: number): { findings: readonly Finding[]; places: PlacedFinding[] } => {
    const record = records.read(key);
    const line = { line: record.line, source: record.source, id: record.parsed.record?.id ?? '' };
    const asked = { key, record: () => record, found: ownFindings(key, record) };
    const findings = shownOf(record, corpus.findingsOf([asked], otherChecks)[0]!);
    const sourceOf = (other: number) => records.rows.at(other - 1)?.source;
    return { findings, places: placeFindings(line, findings, job.layout.fields, { sourceOf, inReference }) };
  };

  return {
    job,
    isOwnReference: job.references.some(({ path }) => path === job.path),
    textField: job.layout.fields.text,
    check(key) {
      shares.set(key, shareOf(key));
      return find(key).places;
    },
    full(key) {
      const { findings, places } = find(key);
      return findings.map(({ field, span, evidence }, at) => ({
        ...places[at]!,
        ...(field !== undefined && { field }),
        ...(span && { span }),
        evidence,
      }));
    },
    candidate(key, source) {
      const before = records.read(key);
      const after = { line: before.line, source, parsed: parseRecord(source, job.layout) };
      corpus.replace(key, after);
      try {
        return shownOf(after, corpus.findingsOf([{ key, record: () => after }])[0]!);
      } finally {
        corpus.replace(key, before);
      }
    },
    clusterOf: (key) => corpus.clusterOf(key),
    settle: () => corpus.settle(),
    isChanged: (key) => shares.get(key) !== shareOf(key) || owns.get(key)?.sentences !== knownSentences(),
    decide(now) {
      const isChanged = suppressionsIn(now) !== suppressionsIn(decisions);
      decisions = now;
      return isChanged;
    },
    warm() {
      if (job.settings.rules['near-duplicate'] !== 'off') corpus.pairs().next();
    },
    forget(key) {
      owns.delete(key);
      shares.delete(key);
    },
  };
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
