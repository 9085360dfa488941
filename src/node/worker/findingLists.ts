import type { FindingLists } from './checking/listFindings.ts';
import type { Checking } from './checking/loadChecking.ts';
import type { Handlers } from './handlers.ts';

type Methods = 'findings.groups' | 'findings.page' | 'findings.places' | 'findings.next';

/** What the Findings view shows, a page at a time: the lists stay here. */
export function findingListHandlers({ open, load }: Checking): Handlers<Methods> {
  const listsOf = async (uri: string): Promise<FindingLists | undefined> => {
    const { disk } = await load();
    return open.get(uri)?.lists ?? disk.lists(uri);
  };
  return {
    async 'findings.groups'({ uri, skip, limit, ...listing }) {
      const lists = await listsOf(uri);
      return lists?.groups(listing, skip, limit) ?? NOTHING;
    },
    async 'findings.page'({ uri, group, skip, limit, ...listing }) {
      const lists = await listsOf(uri);
      return lists?.page(listing, group, skip, limit) ?? { findings: [], more: 0 };
    },
    async 'findings.places'({ uri, group, ...listing }) {
      const lists = await listsOf(uri);
      return lists?.places(listing, group) ?? [];
    },
    async 'findings.next'({ uri, filter, isBack, ...from }, signal) {
      const next = async () => (await listsOf(uri))?.next(filter, from, isBack);
      const found = await next();
      if (found) return found;
      // An open dataset that is being checked anew may have it in a moment: nobody wants to be led to another one.
      await open.get(uri)?.finished(signal);
      return (await next()) ?? null;
    },
  };
}

const NOTHING = { groups: [], more: 0, counts: { error: 0, warning: 0, information: 0 }, all: 0 };
