import type { CheckedDocument } from '../../protocol.ts';
import type { FileJob, ToolsJob } from '../check/checkJob.ts';
import type { DiskChecks } from './checking/diskChecks.ts';
import type { LiveDataset } from './checking/liveDataset.ts';
import type { ToolsCache } from './checking/prepareLive.ts';
import type { Handlers, Host } from './handlers.ts';
import type { Scopes } from './scopes.ts';

type Methods =
  | 'check.open'
  | 'check.change'
  | 'check.again'
  | 'check.close'
  | 'check.file'
  | 'check.decided'
  | 'check.dependents'
  | 'check.shown'
  | 'check.findings';

/** Loaded with the first dataset: rules and what they know are most of the worker. */
type Loaded = Awaited<ReturnType<typeof load>>;

const load = async (makeDisk: (module: typeof import('./checking/diskChecks.ts')) => DiskChecks) => {
  const [live, prepare, check, disk] = await Promise.all([
    import('./checking/liveDataset.ts'),
    import('./checking/prepareLive.ts'),
    import('../check/prepareCheck.ts'),
    import('./checking/diskChecks.ts'),
  ]);
  const tools: ToolsCache = prepare.createToolsCache();
  return { ...live, ...prepare, ...check, tools, disk: makeDisk(disk) };
};

/**
 * The findings of datasets: of open documents, kept up with their edits, and of files as they stand on disk.
 * @param checkWorker the program of the threads that check files
 * @param open the documents that are followed, by their URI
 */
export function checkingHandlers(
  scopes: Scopes,
  host: Host,
  checkWorker: URL,
  open = new Map<string, LiveDataset>(),
): Handlers<Methods> {
  let loading: Promise<Loaded> | undefined;
  const loaded = (): Promise<Loaded> => {
    loading ??= load((module) =>
      module.createDiskChecks(checkWorker, jobOf, (state) => host.notify('check.changed', state)),
    );
    return loading;
  };
  const jobOf = async ({ path, scope }: CheckedDocument): Promise<{ file: FileJob; tools: ToolsJob }> => {
    const { loaded: config } = await scopes.settings(scope);
    const { prepareFile, toolsOf } = await loaded();
    const file = await prepareFile(config, path, { rules: {}, cwd: config.folder });
    return { file, tools: toolsOf(config, scopes.mediaFolder) };
  };
  const start = ({ createLiveDataset, prepareLive, tools }: Loaded, document: CheckedDocument): LiveDataset =>
    createLiveDataset({
      document,
      async prepare(reader) {
        const job = await jobOf(document);
        return prepareLive(job.file, job.tools, tools, reader);
      },
      tell: (state) => host.notify('check.changed', state),
    });

  return {
    async 'check.open'({ document, version, part, isFirst, isLast }) {
      const modules = await loaded();
      if (isFirst) {
        open.get(document.uri)?.close();
        modules.disk.close(document.uri);
        open.set(document.uri, start(modules, document));
      }
      open.get(document.uri)?.open(version, part, isFirst, isLast);
      return null;
    },
    async 'check.change'({ uri, version, edits, lines }) {
      await loaded();
      open.get(uri)?.change(version, edits, lines);
      return null;
    },
    async 'check.again'({ uri }) {
      (await loaded()).tools.clear();
      open.get(uri)?.again();
      return null;
    },
    async 'check.close'({ uri }) {
      const { disk } = await loaded();
      open.get(uri)?.close();
      open.delete(uri);
      disk.close(uri);
      return null;
    },
    async 'check.file'({ document }) {
      (await loaded()).disk.check(document);
      return null;
    },
    async 'check.decided'({ path }) {
      const { openDecisions, disk } = await loaded();
      const decisions = await openDecisions(path);
      for (const dataset of open.values()) if (dataset.path === path) dataset.decide(decisions);
      disk.again(path);
      return null;
    },
    async 'check.dependents'({ path }) {
      return [...open].flatMap(([uri, dataset]) => (dataset.sources().includes(path) ? [uri] : []));
    },
    async 'check.shown'({ uri, visible, maximum }) {
      const { disk } = await loaded();
      const live = open.get(uri);
      if (live) return live.shown(visible, maximum);
      if (disk.has(uri)) return disk.shown(uri, visible, maximum);
      return { version: 0, near: [], others: [], hidden: 0 };
    },
    async 'check.findings'({ uri, from = 0, to = Number.POSITIVE_INFINITY, rules, skip = 0, limit }) {
      const { disk } = await loaded();
      const live = open.get(uri);
      const query = { from, to, skip, limit: limit + 1, ...(rules && { rules }) };
      const found = live ? live.findings(query) : disk.findings(uri, query);
      return { version: live?.version ?? 0, findings: found.slice(0, limit), more: found.length > limit };
    },
  };
}
