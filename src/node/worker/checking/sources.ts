import type { CheckedDocument } from '../../../protocol.ts';
import type { FileJob, ToolsJob } from '../../check/checkJob.ts';
import type { PreparedFile } from './loadChecking.ts';

/** A dataset that is checked, and the files its check rests on beside casewright.json; undefined while they are not known. */
export interface CheckedSources {
  readonly document: CheckedDocument;
  readonly sources?: readonly string[] | undefined;
}

/** The files that a check is made from. */
export function sourcesOf({ references, exemplars }: FileJob, { prompts, catalogue }: ToolsJob): string[] {
  const others = [exemplars?.path, catalogue?.path].filter((path) => path !== undefined);
  return [...references.map(({ path }) => path), ...prompts, ...others];
}

/**
 * Whether a check has to be made again because a file was written.
 * @param isNew whether the file was not there before: a pattern of casewright.json may name it
 */
export async function restsOn(
  { document, sources }: CheckedSources,
  path: string,
  isNew: boolean,
  jobOf: (document: CheckedDocument) => Promise<PreparedFile>,
): Promise<boolean> {
  // One that could not be prepared may have waited for this file.
  if (!sources) return path !== document.path;
  if (sources.includes(path)) return true;
  if (!isNew || path === document.path) return false;
  // A configuration that is broken now is told of when it is used.
  const job = await jobOf(document).catch(() => undefined);
  return job !== undefined && sourcesOf(job.file, job.tools).includes(path);
}
