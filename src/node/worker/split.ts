import { basename } from 'node:path';
import { prepareSplit } from '../split/prepareSplit.ts';
import { splitFile } from '../split/splitFile.ts';
import type { Handlers } from './handlers.ts';
import type { Scopes } from './scopes.ts';

/** @param entry the program of the thread that works out a split */
export function splitHandlers(scopes: Scopes, entry: URL): Handlers<'dataset.split'> {
  return {
    async 'dataset.split'({ scope, path, force, ...asked }, signal) {
      const { loaded } = await scopes.settings(scope);
      const job = prepareSplit(loaded, path, { ...asked, shown: basename(path) });
      return splitFile(job, { force, entry, onProgress: () => {}, signal });
    },
  };
}
