import { setImmediate as pause, setTimeout as wait } from 'node:timers/promises';
import type { Finding } from '../../../engine/checks/finding.ts';
import type { RecordReader } from '../../../engine/corpus/corpus.ts';
import { CasewrightError } from '../../../engine/errors.ts';
import type { RecordLayout } from '../../../engine/record/schema.ts';
import type { DecisionIndex } from '../../../engine/review/decisionIndex.ts';
import type {
  CheckedDocument,
  CheckState,
  FailureData,
  FullFinding,
  LineEdit,
  ShownFindings,
} from '../../../protocol.ts';
import type { FileJob } from '../../check/checkJob.ts';
import { failureData, fromFailureData } from '../../failureData.ts';
import type { ReadSourceLine } from '../datasets.ts';
import { chooseNear, chooseShown } from './chooseShown.ts';
import { createKnownFindings, type KnownFinding, toKnown, toPlaced } from './knownFindings.ts';
import { createFindingLists, type FindingLists } from './listFindings.ts';
import { liveFindings } from './liveFindings.ts';
import { createLiveRecords } from './liveRecords.ts';
import type { LiveTools } from './prepareLive.ts';
import { type FindingsQuery, pageFindings, readLines } from './readLive.ts';
import { createRecordFindings, type RecordFindings } from './recordFindings.ts';
import { NO_KEY, requireFitting, splitLines, trimEdit } from './rows.ts';

/** A document's findings, kept up with its edits. */
export interface LiveDataset {
  /** Takes the text, part by part. */
  open(version: number, part: string, isFirst: boolean, isLast: boolean): void;
  /** @throws CasewrightError `out-of-step` when the edits are not of the document as it is known */
  change(version: number, edits: readonly LineEdit[], lines: number): void;
  /** Checks everything again, with tools made anew. */
  again(): void;
  /** Other decisions hold from now on: what they hide or show again follows. */
  decide(decisions: DecisionIndex): void;
  shown(visible: Visible, maximum: number): ShownFindings;
  /** The first part of that alone. */
  near(visible: Visible, maximum: number): Pick<ShownFindings, 'version' | 'near'>;
  findings(query: FindingsQuery): FullFinding[];
  /** Lists of what is known by now. */
  readonly lists: FindingLists;
  readonly version: number;
  readonly document: CheckedDocument;
  /** The lines that hold something, as they stand, in batches with time for others between them. */
  lines(layout: RecordLayout): AsyncGenerator<ReadSourceLine[]>;
  /** The files its check rests on, beside casewright.json; undefined while they are not known. */
  readonly sources: readonly string[] | undefined;
  /** One record, lines from 0; undefined where the line holds none. To be asked for once `ready` has resolved. */
  record(line: number): LiveRecord | undefined;
  /**
   * Resolves once every record can be asked for.
   * @throws CasewrightError why the dataset cannot be checked; `stale-fix` when it was closed
   */
  ready(signal: AbortSignal): Promise<void>;
  /** Resolves once the findings of every record are known, or none will be: it cannot be checked, or was closed. */
  finished(signal: AbortSignal): Promise<void>;
  close(): void;
}

/** A record as fixes need it. */
export interface LiveRecord {
  /** What holds for its dataset. */
  readonly job: FileJob;
  readonly source: string;
  /** Its findings, suppressed ones left out. */
  findings(): readonly FullFinding[];
  /** What would be found if its line were this one. */
  candidate(source: string): readonly Finding[];
  /** The lines of its cluster of near-duplicates, its own too, in order. */
  twins(): number[];
}

/** Lines that are looked at, both ends inclusive. */
export type Visible = readonly (readonly [number, number])[];

export interface LiveOptions {
  readonly document: CheckedDocument;
  prepare(reader: RecordReader): Promise<LiveTools>;
  tell(state: CheckState): void;
}

/** Milliseconds of work between two looks for requests. */
const SLICE_MS = 12;
/** The least time between two tellings of a check that goes on. */
const TELL_MS = 300;
/** Shares of the whole dataset are counted so long after the last edit. */
const SETTLE_MS = 700;
/** Looks so often whether all records were read, or checked. */
const READY_MS = 5;
/** Edits of so many records, and of a quarter of them all, begin anew: that is quicker than one by one. */
const MANY = 300;

export function createLiveDataset({ document, prepare, tell }: LiveOptions): LiveDataset {
  const known = createKnownFindings();
  let checker: RecordFindings | undefined;
  let sources: readonly string[] | undefined;
  /** Keys whose findings are not known, and those of them that an edit concerns. */
  const stale = new Set<number>();
  const urgent = new Set<number>();
  /** Keys whose shares of the dataset have to be compared. */
  let unsettled: number[] = [];
  let visible: Visible = [];
  let version = 0;
  let generation = 0;
  let hasText = false;
  let isWorking = false;
  let isClosed = false;
  let isWarm = false;
  let failure: FailureData | undefined;
  /** Whether shares of the whole dataset are those of this version, or are being compared. */
  let isSettled = false;
  let isSettling = false;
  let settleTimer: NodeJS.Timeout | undefined;
  let lastTold = 0;

  const mark = (keys: Iterable<number>): void => {
    for (const key of keys) {
      known.delete(key);
      stale.add(key);
      urgent.add(key);
    }
  };
  const records = createLiveRecords({
    affected: mark,
    gone(key) {
      known.delete(key);
      stale.delete(key);
      urgent.delete(key);
      checker?.forget(key);
    },
  });
  const { rows } = records;
  const restart = (): void => {
    generation += 1;
    records.clear();
    known.clear();
    checker = undefined;
    stale.clear();
    urgent.clear();
    unsettled = [];
    failure = undefined;
    isWarm = false;
  };
  const isFinished = (): boolean => failure !== undefined || (hasText && records.isComplete && stale.size === 0);
  const publish = (): void => {
    lastTold = performance.now();
    const isDone = isFinished();
    tell({
      uri: document.uri,
      version,
      checked: known.records,
      records: records.isComplete ? records.size : rows.length,
      findings: { ...known.severities },
      rules: { ...known.rules },
      isDone,
      isSettled: isDone && isSettled,
      revision: known.revision,
      ...(failure && { failure }),
    });
  };

  const build = async (): Promise<void> => {
    const mine = generation;
    if (!checker) {
      const tools = await prepare(records);
      if (mine !== generation || isClosed) return;
      ({ sources } = tools);
      checker = createRecordFindings(tools, records);
      records.begin(tools.corpus, tools.job.layout);
    }
    const until = performance.now() + SLICE_MS;
    while (!records.isComplete && performance.now() < until) records.addNext();
    if (!records.isComplete) return;
    urgent.clear();
    checker.settle();
    isSettled = true;
  };
  const checkOne = (key: number): void => {
    stale.delete(key);
    urgent.delete(key);
    const keyAt = (line: number) => rows.at(line)?.key;
    known.set(
      key,
      checker!.check(key).map((each) => toKnown(each, key, keyAt)),
    );
  };
  function* visibleKeys(): Generator<number> {
    for (const [first, last] of visible) {
      for (let line = first; line <= Math.min(last, rows.length - 1); line += 1) {
        if (stale.has(rows.at(line).key)) yield rows.at(line).key;
      }
    }
  }
  /** What edits concern, then what is looked at, then the rest. */
  const next = (): number | undefined => {
    for (const keys of [urgent, visibleKeys(), stale]) for (const key of keys) return key;
    return undefined;
  };
  /** Works for a slice; returns whether there was anything to do. */
  const work = (): boolean => {
    const until = performance.now() + SLICE_MS;
    const wasUrgent = urgent.size > 0;
    const isServed = (): boolean => wasUrgent && urgent.size === 0;
    do {
      const key = next();
      if (key !== undefined) checkOne(key);
      else if (unsettled.length === 0) {
        isSettled ||= isSettling;
        isSettling = false;
        return false;
      } else {
        const compared = unsettled.pop()!;
        if (checker!.isChanged(compared) && known.has(compared)) stale.add(compared);
      }
    } while (performance.now() < until && !isServed());
    if (isServed() || performance.now() - lastTold > TELL_MS) publish();
    return true;
  };
  const run = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    try {
      while (!isClosed && hasText && failure === undefined) {
        if (!records.isComplete) await build();
        else if (!work()) break;
        await pause();
      }
    } catch (error) {
      if (!(error instanceof CasewrightError)) throw error;
      failure = failureData(error);
      sources = undefined;
    } finally {
      isWorking = false;
    }
    if (isClosed || !hasText) return;
    publish();
    if (!isWarm && checker && records.isComplete) await warm();
  };
  const warm = async (): Promise<void> => {
    isWarm = true;
    await pause();
    if (!isClosed && stale.size === 0) checker?.warm();
  };
  const lists = createFindingLists(
    liveFindings(records, known, {
      version: () => version,
      textField: () => checker?.textField ?? '',
      full: (key) => checker!.full(key),
    }),
  );
  const settleLater = (): void => {
    clearTimeout(settleTimer);
    settleTimer = setTimeout(() => {
      if (!checker || !records.isComplete) return;
      if (checker.settle()) unsettled = rows.keys().reverse();
      isSettling = true;
      void run();
    }, SETTLE_MS);
  };

  const waitUntil = async (isSo: () => boolean, signal: AbortSignal): Promise<void> => {
    while (failure === undefined && !isClosed && !isSo()) {
      await wait(READY_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  };

  const asShown = (finding: KnownFinding) => toPlaced(finding, rows.lineOf);
  const atLine = (line: number) => known.get(rows.at(line).key);

  return {
    document,
    get sources() {
      return sources;
    },
    get version() {
      return version;
    },
    open(opened, part, isFirst, isLast) {
      if (isFirst) {
        restart();
        rows.splice(0, rows.length, []);
        rows.append(['']);
      }
      version = opened;
      const [first = '', ...others] = splitLines(part);
      rows.at(rows.length - 1).source += first;
      rows.append(others);
      hasText = isLast;
      void run();
    },
    change(changed, edits, lines) {
      requireFitting(edits, rows.length, lines);
      version = changed;
      isSettled = false;
      isSettling = false;
      unsettled = [];
      const before = rows.length;
      const trimmed = edits.map((edit) => trimEdit(edit, rows));
      const touched = trimmed.reduce((sum, edit) => sum + Math.max(edit.removed, edit.lines.length), 0);
      if (touched > MANY && touched * 4 > rows.length) restart();
      for (const edit of trimmed.reverse()) records.apply(edit);
      // A record is left out of its own comparison by its line.
      if (rows.length !== before && checker?.isOwnReference) mark(rows.keys());
      settleLater();
      void run();
    },
    again() {
      restart();
      void run();
    },
    decide(decisions) {
      // They may have been read already, as they were before.
      if (!checker) generation += 1;
      if (!checker?.decide(decisions)) return;
      // What is known stays shown until it is worked out anew.
      for (const key of rows.keys()) stale.add(key);
      void run();
    },
    shown(looked, maximum) {
      visible = looked;
      const all = { lines: rows.length, total: known.total, at: atLine, kindsAt: atLine };
      const { near, others, hidden } = chooseShown(all, looked, maximum);
      return { version, near: near.map(asShown), others: others.map(asShown), hidden };
    },
    near(looked, maximum) {
      visible = looked;
      const near = chooseNear({ lines: rows.length, at: atLine, kindsAt: atLine }, looked, maximum);
      return { version, near: near.map(asShown) };
    },
    findings(query) {
      const found = (line: number) => known.get(rows.at(line).key).length;
      return pageFindings(query, rows.length, found, (line) => checker!.full(rows.at(line).key));
    },
    lists,
    lines: (layout) => readLines(records, layout),
    record(line) {
      const row = line < rows.length ? rows.at(line) : undefined;
      if (!row || row.key === NO_KEY || !checker) return undefined;
      const { key, source } = row;
      const of = checker;
      return {
        job: of.job,
        source,
        findings: () => of.full(key),
        candidate: (after) => of.candidate(key, after),
        twins: () =>
          of
            .clusterOf(key)
            .map(rows.lineOf)
            .sort((a, b) => a - b),
      };
    },
    async ready(signal) {
      await waitUntil(() => hasText && records.isComplete && checker !== undefined, signal);
      if (failure) throw fromFailureData(failure);
      if (isClosed) throw new CasewrightError('usage', 'stale-fix', 'The dataset was closed', 'Open it again.');
    },
    finished: (signal) => waitUntil(isFinished, signal),
    close() {
      isClosed = true;
      clearTimeout(settleTimer);
    },
  };
}
