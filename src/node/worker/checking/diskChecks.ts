import type { RuleId, Severity } from '../../../engine/checks/finding.ts';
import { CasewrightError } from '../../../engine/errors.ts';
import type { CheckedDocument, CheckState, FailureData, FullFinding, ShownFindings } from '../../../protocol.ts';
import type { FileJob, ToolsJob } from '../../check/checkJob.ts';
import type { CollectData, CollectedFindings } from '../../check/collectFindings.ts';
import { failureData } from '../../failureData.ts';
import { runThread, type ThreadEnd } from '../../runThread.ts';
import { SMALL_HEAP } from '../../smallNursery.ts';
import { chooseShown } from './chooseShown.ts';
import { createDiskFindings, type DiskFindings } from './diskFindings.ts';
import { createFindingLists, type FindingLists } from './listFindings.ts';
import type { Visible } from './liveDataset.ts';
import { type FindingsQuery, pageFindings } from './readLive.ts';
import { type CheckedSources, sourcesOf } from './sources.ts';

/** Files that are checked as they stand on disk, one after the other, each in a thread of its own that ends with the check. */
export interface DiskChecks {
  /** Checks it from its beginning, after those that wait already. */
  check(document: CheckedDocument): void;
  has(uri: string): boolean;
  all(): readonly CheckedSources[];
  /** Checks the files of this path again, where there are any. */
  again(path: string): void;
  shown(uri: string, visible: Visible, maximum: number): ShownFindings;
  findings(uri: string, query: FindingsQuery): FullFinding[];
  /** Lists of what was found; undefined where the file is not checked. */
  lists(uri: string): FindingLists | undefined;
  /** Stops its check and forgets what was found. */
  close(uri: string): void;
}

interface DiskResult {
  readonly document: CheckedDocument;
  sources?: readonly string[];
  readonly found: DiskFindings;
  readonly lists: FindingLists;
  readonly severities: Record<Severity, number>;
  readonly rules: Partial<Record<RuleId, number>>;
  checked: number;
  records: number;
  isDone: boolean;
  failure?: FailureData;
  stop?: () => void;
}

/** The least time between two tellings. */
const TELL_MS = 500;

/** @param entry the program of the threads */
export function createDiskChecks(
  entry: URL,
  prepare: (document: CheckedDocument) => Promise<{ file: FileJob; tools: ToolsJob }>,
  tell: (state: CheckState) => void,
): DiskChecks {
  const results = new Map<string, DiskResult>();
  const waiting: DiskResult[] = [];
  let isRunning = false;

  const isWanted = (result: DiskResult): boolean => results.get(result.document.uri) === result;
  const publish = (result: DiskResult): void => {
    if (isWanted(result)) tell(stateOf(result));
  };
  const runAll = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    for (let result = waiting.shift(); result; result = waiting.shift()) {
      if (!isWanted(result)) continue;
      try {
        const data: CollectData = { role: 'collect', ...(await prepare(result.document)) };
        result.found.textField = data.file.layout.fields.text;
        result.sources = sourcesOf(data.file, data.tools);
        await collect(entry, data, result, publish);
      } catch (error) {
        if (!(error instanceof CasewrightError)) throw error;
        result.failure = failureData(error);
      }
      result.isDone = true;
      publish(result);
    }
    isRunning = false;
  };
  const forget = (uri: string): void => {
    const result = results.get(uri);
    results.delete(uri);
    result?.stop?.();
  };

  const check = (document: CheckedDocument): void => {
    forget(document.uri);
    const severities = { error: 0, warning: 0, information: 0 };
    const found = createDiskFindings();
    const result: DiskResult = {
      ...{ document, severities, found, lists: createFindingLists(found), rules: {} },
      ...{ checked: 0, records: 0, isDone: false },
    };
    results.set(document.uri, result);
    waiting.push(result);
    publish(result);
    void runAll();
  };

  return {
    check,
    again(path) {
      for (const { document } of [...results.values()]) if (document.path === path) check(document);
    },
    has: (uri) => results.has(uri),
    all: () => [...results.values()],
    shown(uri, visible, maximum) {
      const { found } = results.get(uri)!;
      return { version: 0, ...chooseShown(found, visible, maximum) };
    },
    findings(uri, query) {
      const found = results.get(uri)?.found;
      return found ? pageFindings(query, found.lines, (line) => found.kindsAt(line).length, found.fullAt) : [];
    },
    lists: (uri) => results.get(uri)?.lists,
    close: forget,
  };
}

function stateOf({ document, checked, records, severities, rules, isDone, found, failure }: DiskResult): CheckState {
  const counts = { findings: { ...severities }, rules: { ...rules } };
  const state = { uri: document.uri, version: 0, checked, records, isDone, isSettled: isDone, revision: found.total };
  return { ...state, ...counts, ...(failure && { failure }) };
}

function take(result: DiskResult, { checked, records, found }: CollectedFindings): void {
  result.checked = checked;
  result.records = records;
  for (const packed of found) {
    result.found.add(packed);
    for (const { rule, severity } of packed.records.flatMap((record) => record.found)) {
      result.severities[severity] += 1;
      result.rules[rule] = (result.rules[rule] ?? 0) + 1;
    }
  }
}

/** Runs one check in a thread; ends when it is complete or was stopped. @throws CasewrightError when it fails */
async function collect(
  entry: URL,
  data: CollectData,
  result: DiskResult,
  publish: (result: DiskResult) => void,
): Promise<void> {
  const options = { workerData: data, name: 'casewright-check', resourceLimits: SMALL_HEAP };
  let lastTold = 0;
  const follow = (end: ThreadEnd<void>) => {
    result.stop = () => end.stop();
    return (message: CollectedFindings): void => {
      take(result, message);
      if (message.isLast) end.done();
      else if (performance.now() - lastTold > TELL_MS) {
        lastTold = performance.now();
        publish(result);
      }
    };
  };
  try {
    await runThread(entry, options, follow);
  } finally {
    delete result.stop;
  }
}
