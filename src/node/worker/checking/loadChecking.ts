import type { CheckedDocument, CheckState } from '../../../protocol.ts';
import type { FileJob, ToolsJob } from '../../check/checkJob.ts';
import type { Host } from '../handlers.ts';
import type { Scopes } from '../scopes.ts';
import type { DiskChecks } from './diskChecks.ts';
import type { LiveDataset } from './liveDataset.ts';
import type { ToolsCache } from './prepareLive.ts';

/** What a file is checked with. */
export interface PreparedFile {
  readonly file: FileJob;
  readonly tools: ToolsJob;
}

/** The checks of the worker's datasets, loaded with the first of them: rules and what they know are most of the worker. */
export interface Checking {
  /** The documents that are followed, by their URI. */
  readonly open: Map<string, LiveDataset>;
  load(): Promise<LoadedChecking>;
}

export interface LoadedChecking {
  readonly tools: ToolsCache;
  readonly disk: DiskChecks;
  readonly openDecisions: typeof import('./prepareLive.ts').openDecisions;
  /** @throws CasewrightError when casewright.json is broken or names what is not there */
  jobOf(document: CheckedDocument): Promise<PreparedFile>;
  /** A dataset without its text yet. @param tell is told how its check comes on */
  start(document: CheckedDocument, tell?: (state: CheckState) => void): LiveDataset;
}

/** @param checkWorker the program of the threads that check files */
export function createChecking(scopes: Scopes, host: Host, checkWorker: URL): Checking {
  let loading: Promise<LoadedChecking> | undefined;
  return {
    open: new Map(),
    load() {
      loading ??= load(scopes, (state) => host.notify('check.changed', state), checkWorker);
      return loading;
    },
  };
}

async function load(scopes: Scopes, tell: (state: CheckState) => void, checkWorker: URL): Promise<LoadedChecking> {
  const [{ createLiveDataset }, { createToolsCache, openDecisions, prepareLive }, check, { createDiskChecks }] =
    await Promise.all([
      import('./liveDataset.ts'),
      import('./prepareLive.ts'),
      import('../../check/prepareCheck.ts'),
      import('./diskChecks.ts'),
    ]);
  const tools = createToolsCache();
  const jobOf = async ({ path, scope }: CheckedDocument): Promise<PreparedFile> => {
    const { loaded: config } = await scopes.settings(scope);
    const file = await check.prepareFile(config, path, { rules: {}, cwd: config.folder });
    return { file, tools: check.toolsOf(config, scopes.mediaFolder) };
  };
  return {
    tools,
    disk: createDiskChecks(checkWorker, jobOf, tell),
    openDecisions,
    jobOf,
    start: (document, told = tell) =>
      createLiveDataset({
        document,
        async prepare(reader) {
          const job = await jobOf(document);
          return prepareLive(job.file, job.tools, tools, reader);
        },
        tell: told,
      }),
  };
}
