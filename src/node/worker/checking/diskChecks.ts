import { Worker } from 'node:worker_threads';
import type { RuleId, Severity } from '../../../engine/checks/finding.ts';
import { CasewrightError } from '../../../engine/errors.ts';
import type { CheckedDocument, CheckState, FailureData, PlacedFinding, ShownFindings } from '../../../protocol.ts';
import type { FileJob, ToolsJob } from '../../check/checkJob.ts';
import type { CollectData, CollectedFindings } from '../../check/collectFindings.ts';
import { died } from '../../check/recordHelpers.ts';
import { failureData, fromFailureData } from '../../wireErrors.ts';
import { chooseShown } from './chooseShown.ts';
import type { Visible } from './liveDataset.ts';
import type { FindingsQuery } from './readLive.ts';

/** Files that are checked as they stand on disk, one after the other, each in a thread of its own that ends with the check. */
export interface DiskChecks {
  /** Checks it from its beginning, after those that wait already. */
  check(document: CheckedDocument): void;
  has(uri: string): boolean;
  /** Checks the files of this path again, where there are any. */
  again(path: string): void;
  shown(uri: string, visible: Visible, maximum: number): ShownFindings;
  findings(uri: string, query: FindingsQuery): PlacedFinding[];
  /** Stops its check and forgets what was found. */
  close(uri: string): void;
}

interface DiskResult {
  readonly document: CheckedDocument;
  readonly byLine: Map<number, readonly PlacedFinding[]>;
  readonly severities: Record<Severity, number>;
  readonly rules: Partial<Record<RuleId, number>>;
  total: number;
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
        await collect(entry, { role: 'collect', ...(await prepare(result.document)) }, result, publish);
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
    const result: DiskResult = {
      ...{ document, severities, byLine: new Map(), rules: {} },
      ...{ total: 0, checked: 0, records: 0, isDone: false },
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
    shown(uri, visible, maximum) {
      const { byLine, total } = results.get(uri)!;
      const lines = lastLine(byLine) + 1;
      const all = { lines, total, at: (line: number) => byLine.get(line) ?? [] };
      return { version: 0, ...chooseShown(all, visible, maximum) };
    },
    findings(uri, { from, to, rules, skip, limit }) {
      const found: PlacedFinding[] = [];
      let passed = 0;
      for (const [line, findings] of results.get(uri)?.byLine ?? []) {
        if (line < from || line > to) continue;
        for (const finding of findings) {
          if (rules && !rules.includes(finding.rule)) continue;
          passed += 1;
          if (passed > skip) found.push(finding);
          if (found.length === limit) return found;
        }
      }
      return found;
    },
    close: forget,
  };
}

function stateOf({ document, checked, records, severities, rules, isDone, total, failure }: DiskResult): CheckState {
  const counts = { findings: { ...severities }, rules: { ...rules } };
  const state = { uri: document.uri, version: 0, checked, records, isDone, isSettled: isDone, revision: total };
  return { ...state, ...counts, ...(failure && { failure }) };
}

function take(result: DiskResult, { checked, records, findings }: CollectedFindings): void {
  result.checked = checked;
  result.records = records;
  for (const ofRecord of findings) {
    result.byLine.set(ofRecord[0]!.line, ofRecord);
    result.total += ofRecord.length;
    for (const { rule, severity } of ofRecord) {
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
  const worker = new Worker(entry, { workerData: data, execArgv: [], name: 'casewright-check' });
  let lastTold = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      result.stop = resolve;
      worker.on('error', reject);
      worker.on('exit', (code) => reject(died(code)));
      worker.on(
        'message',
        (message: CollectedFindings | { readonly kind: 'failed'; readonly failure: FailureData }) => {
          if (message.kind === 'failed') {
            reject(fromFailureData(message.failure));
            return;
          }
          take(result, message);
          if (message.isLast) resolve();
          else if (performance.now() - lastTold > TELL_MS) {
            lastTold = performance.now();
            publish(result);
          }
        },
      );
    });
  } finally {
    delete result.stop;
    await worker.terminate();
  }
}

/** Lines come in their order. */
function lastLine(byLine: DiskResult['byLine']): number {
  let last = -1;
  for (const line of byLine.keys()) last = line;
  return last;
}
