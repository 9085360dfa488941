import { basename, dirname, extname, join } from 'node:path';
import { PART_NAMES } from '../../engine/split/parts.ts';
import type { SplitSummary } from '../../engine/split/splitSummary.ts';
import { runThread, type ThreadEnd } from '../runThread.ts';
import type { SplitJob, SplitPlan } from './planSplit.ts';
import { type PartFile, requireFree, writeParts } from './writeParts.ts';

/** What the thread that works out a split is started with. */
export interface SplitData {
  readonly role: 'split';
  readonly job: SplitJob;
}

/** From that thread. */
export type SplitMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'plan'; readonly plan: SplitPlan };

export interface SplitOptions {
  /** Folder of the parts; that of the file unless said. */
  readonly outDir?: string;
  /** Whether files of the parts' names may be replaced. */
  readonly force: boolean;
  /** The program of the thread. */
  readonly entry: URL;
  readonly onProgress: (what: string, done: number) => void;
  readonly signal?: AbortSignal;
}

/** The parts of a file with their paths, as far as they have a share. */
export function partFiles({ path, shares }: Pick<SplitJob, 'path' | 'shares'>, outDir = dirname(path)): PartFile[] {
  const end = extname(path);
  const parts = PART_NAMES.map((name, part) => ({ part, path: join(outDir, `${basename(path, end)}.${name}${end}`) }));
  return parts.filter(({ part }) => shares[part]! > 0);
}

/**
 * Splits a file of any size into its parts, which appear when all of them are whole.
 * @throws CasewrightError, nothing written, when the file cannot be read or split, changes meanwhile, or a part stands there already;
 * the signal's reason when it is aborted
 */
export async function splitFile(job: SplitJob, options: SplitOptions): Promise<SplitSummary> {
  const { force, onProgress, signal } = options;
  const files = partFiles(job, options.outDir);
  await requireFree(job.path, files, force);
  const plan = await planInThread(job, options);
  await writeParts(job.path, plan, files, {
    force,
    onProgress: (done) => onProgress('writing', 0.7 + 0.3 * done),
    ...(signal && { signal }),
  });
  return summaryOf(job, plan, files);
}

function planInThread(job: SplitJob, { entry, onProgress, signal }: SplitOptions): Promise<SplitPlan> {
  const data: SplitData = { role: 'split', job };
  const follow = (end: ThreadEnd<SplitPlan>) => (message: SplitMessage) => {
    if (message.kind === 'progress') onProgress('comparing', 0.7 * message.done);
    else end.done(message.plan);
  };
  return runThread(entry, { workerData: data }, follow, signal);
}

function summaryOf(job: SplitJob, plan: SplitPlan, files: readonly PartFile[]): SplitSummary {
  const counts = PART_NAMES.map(() => 0);
  for (const part of plan.partOfLine) if (part < counts.length) counts[part]! += 1;
  return {
    version: 1,
    path: job.shown,
    seed: job.seed,
    records: plan.records,
    skipped: plan.broken,
    parts: files.map(({ part, path }) => ({
      name: PART_NAMES[part]!,
      path,
      share: job.shares[part]!,
      records: counts[part]!,
    })),
    nearDuplicates: { threshold: job.threshold, ...plan.nearDuplicates },
    ...(plan.sources && { sources: plan.sources }),
    largestGroup: plan.largestGroup,
    uneven: plan.uneven.map(({ code, records, parts }) => ({
      code,
      records,
      parts: files.map(({ part }) => ({ name: PART_NAMES[part]!, ...parts[part]! })),
    })),
  };
}
