import { suppressionsIn } from '../../engine/review/decisionIndex.ts';
import type { Checking } from './checking/loadChecking.ts';
import { restsOn } from './checking/sources.ts';
import type { Handlers } from './handlers.ts';

type Methods =
  | 'check.open'
  | 'check.change'
  | 'check.again'
  | 'check.close'
  | 'check.file'
  | 'check.decided'
  | 'check.dependents'
  | 'check.shown'
  | 'check.near'
  | 'check.findings';

/** The findings of datasets: of open documents, kept up with their edits, and of files as they stand on disk. */
export function checkingHandlers({ open, load }: Checking): Handlers<Methods> {
  /** What is suppressed in files that were checked on disk, by path: verdicts and notes change nothing in what is found. */
  const hidden = new Map<string, string | undefined>();
  return {
    async 'check.open'({ document, version, part, isFirst, isLast }) {
      const modules = await load();
      if (isFirst) {
        open.get(document.uri)?.close();
        modules.disk.close(document.uri);
        open.set(document.uri, modules.start(document));
      }
      open.get(document.uri)?.open(version, part, isFirst, isLast);
      return null;
    },
    async 'check.change'({ uri, version, edits, lines }) {
      await load();
      open.get(uri)?.change(version, edits, lines);
      return null;
    },
    async 'check.again'({ uri }) {
      (await load()).tools.clear();
      open.get(uri)?.again();
      return null;
    },
    async 'check.close'({ uri }) {
      const { disk } = await load();
      open.get(uri)?.close();
      open.delete(uri);
      disk.close(uri);
      return null;
    },
    async 'check.file'({ document }) {
      const { openDecisions, disk } = await load();
      // A file that cannot be read is told of by the check itself.
      hidden.set(document.path, await openDecisions(document.path).then(suppressionsIn, () => undefined));
      // It may have been opened since.
      if (!open.has(document.uri)) disk.check(document);
      return null;
    },
    async 'check.decided'({ path }) {
      const { openDecisions, disk } = await load();
      const decisions = await openDecisions(path);
      for (const dataset of open.values()) if (dataset.document.path === path) dataset.decide(decisions);
      const now = suppressionsIn(decisions);
      if (hidden.get(path) !== now) disk.again(path);
      hidden.set(path, now);
      return null;
    },
    async 'check.dependents'({ path, isNew }) {
      const { disk, jobOf } = await load();
      const all = [...open.values(), ...disk.all()];
      const concerned = await Promise.all(all.map((each) => restsOn(each, path, isNew, jobOf)));
      return all.flatMap(({ document }, at) => (concerned[at] ? [document.uri] : []));
    },
    async 'check.shown'({ uri, visible, maximum }) {
      const { disk } = await load();
      const live = open.get(uri);
      if (live) return live.shown(visible, maximum);
      if (disk.has(uri)) return disk.shown(uri, visible, maximum);
      return { version: 0, near: [], others: [], hidden: 0 };
    },
    async 'check.near'({ uri, visible, maximum }) {
      await load();
      return open.get(uri)?.near(visible, maximum) ?? { version: 0, near: [] };
    },
    async 'check.findings'({ uri, from = 0, to = Number.POSITIVE_INFINITY, rules, skip = 0, limit }) {
      const { disk } = await load();
      const live = open.get(uri);
      const query = { from, to, skip, limit: limit + 1, ...(rules && { rules }) };
      const found = live ? live.findings(query) : disk.findings(uri, query);
      return { version: live?.version ?? 0, findings: found.slice(0, limit), more: found.length > limit };
    },
  };
}
