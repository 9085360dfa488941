import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, extname, relative, resolve } from 'node:path';
import { layoutFor } from '../engine/datasetFor.ts';
import { CasewrightError } from '../engine/errors.ts';
import { generate, type LineSink } from '../engine/generate/pipeline.ts';
import { caseId } from '../engine/generate/plan.ts';
import type { GenerationProgress, GenerationSummary } from '../engine/generate/tally.ts';
import { type Appender, openAppender, rejectsPath, type TornLine } from './appendJsonl.ts';
import { existingRecords, NO_RECORDS, type UnreadableLines, unreadableNotice } from './existingRecords.ts';
import { ioError } from './ioError.ts';
import type { LoadedConfig } from './loadConfig.ts';
import type { PreparedGeneration } from './prepareGeneration.ts';
import { readDataset } from './readDataset.ts';
import { requireFillable } from './requireFillable.ts';

export interface FileRun {
  /** The JSONL file; made when it is not there. */
  readonly out: string;
  /** Whether to go on with a plan of which the file holds records already. */
  readonly resume: boolean;
  readonly loaded: LoadedConfig;
  /** Casewright's version. */
  readonly version: string;
  readonly signal: AbortSignal;
  onProgress?(progress: GenerationProgress): void;
  /** Told before anything is written of what the user should know: a sentence without a full stop. */
  onNotice?(notice: string): void;
}

export interface FileSummary extends GenerationSummary {
  readonly plan: string;
  readonly out: string;
  /** Where rejected answers went; undefined when there were none. */
  readonly rejectsFile?: string;
  /** An unfinished last line that an earlier run had left. */
  readonly repaired?: TornLine;
  /** Lines of the file that are no records; they stay as they are. */
  readonly unreadable?: UnreadableLines;
  /** What the user was told of before anything was written. */
  readonly notices: readonly string[];
}

/**
 * Runs a generation into a JSONL file. New files come into being with their first record, so that a run that fails before it
 * leaves nothing behind.
 * @throws CasewrightError before anything is written: unwritable or foreign target, a plan the file holds already
 */
export async function generateToFile(prepared: PreparedGeneration, run: FileRun): Promise<FileSummary> {
  const out = resolve(run.out);
  const exists = await requireTarget(out, run.out);
  requireFillable(run.loaded, out, prepared);
  const layout = layoutFor(run.loaded.config, relative(run.loaded.folder, out));
  const records = lazyAppender(out);
  const rejects = lazyAppender(rejectsPath(out));
  try {
    const repaired = exists ? (await records.open()).repaired : undefined;
    const { ids, keys, unreadable } = exists ? await existingRecords(readDataset(out, layout, run.signal)) : NO_RECORDS;
    const notices = [...prepared.notices, ...(unreadable ? [unreadableNotice(run.out, unreadable)] : [])];
    const done = alreadyThere(prepared, ids);
    if (!run.resume && done.size > 0) throw planInFile(run.out, done.size, prepared.cases.length);
    for (const notice of notices) run.onNotice?.(notice);
    const summary = await generate({
      ...prepared,
      layout,
      sink: records,
      rejects,
      done,
      seen: keys,
      version: run.version,
      now: () => new Date().toISOString(),
      signal: run.signal,
      ...(run.onProgress && { onProgress: run.onProgress }),
    });
    return {
      ...summary,
      plan: prepared.planId,
      out: run.out,
      ...(rejects.opened && { rejectsFile: rejectsPath(run.out) }),
      ...(repaired && { repaired }),
      ...(unreadable && { unreadable }),
      notices,
    };
  } finally {
    await records.close();
    await rejects.close();
  }
}

/**
 * Checks what can be checked of a target without touching it.
 * @param shown the path as the user gave it
 * @returns whether there is something in it
 * @throws CasewrightError `not-jsonl-name`, or kind `io`
 */
async function requireTarget(path: string, shown: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw ioError(error, 'write', shown);
  });
  if (found?.isDirectory()) throw ioError({ code: 'EISDIR' }, 'write', shown);
  if (!['.jsonl', '.ndjson'].includes(extname(path).toLowerCase())) {
    throw new CasewrightError(
      'usage',
      'not-jsonl-name',
      `${shown} is not the name of a JSONL file`,
      'Let the name end in .jsonl (or .ndjson); nothing was written.',
    );
  }
  const writable = found ? path : dirname(path);
  await access(writable, constants.W_OK).catch((error) => Promise.reject(ioError(error, 'write', shown)));
  return found !== undefined && found.size > 0;
}

function alreadyThere({ cases, planId }: PreparedGeneration, ids: ReadonlySet<string>): ReadonlySet<string> {
  if (ids.size === 0) return ids;
  return new Set(cases.map((item) => caseId(planId, item)).filter((id) => ids.has(id)));
}

function planInFile(out: string, there: number, planned: number): CasewrightError {
  const missing = planned - there;
  const what = missing === 0 ? `all ${planned}` : `${there} of the ${planned}`;
  return new CasewrightError(
    'usage',
    'plan-in-file',
    `${out} already holds ${what} reports of this plan`,
    missing === 0
      ? 'Take another --seed for other reports, or raise --count and add --resume for more of the same plan.'
      : `Add --resume to write the ${missing} that are missing, or take another --seed for ${planned} other reports.`,
  );
}

interface LazyAppender extends LineSink {
  readonly opened: boolean;
  open(): Promise<Appender>;
  close(): Promise<void>;
}

/** Opens its file with the first line. */
function lazyAppender(path: string): LazyAppender {
  let appender: Promise<Appender> | undefined;
  const open = (): Promise<Appender> => {
    appender ??= openAppender(path);
    return appender;
  };
  return {
    get opened() {
      return appender !== undefined;
    },
    open,
    append: async (line) => (await open()).append(line),
    close: async () => (await appender?.catch(() => undefined))?.close(),
  };
}
