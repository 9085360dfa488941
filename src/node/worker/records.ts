import { normaliseCode } from '../../engine/icd10/normaliseCode.ts';
import type { FieldPaths } from '../../engine/record/record.ts';
import { parseRecord, type RecordLayout } from '../../engine/record/schema.ts';
import type { FoundRecord, RecordPlace } from '../../protocol/records.ts';
import type { RecordItem } from '../../protocol.ts';
import { createEditJournal, type EditJournal } from '../editJournal.ts';
import { readLines } from '../readDataset.ts';
import type { LineChange } from '../rewriteRecords.ts';
import { type FollowedLines, type ReadSourceLine, readSource } from './datasets.ts';
import type { Handlers } from './handlers.ts';
import { createLineIndex } from './records/lineIndex.ts';
import { excerptAround, toSearch } from './records/search.ts';
import type { Scopes } from './scopes.ts';

type Methods = 'record.rewrite' | 'record.undo' | 'record.find' | 'record.neighbour' | 'record.search';

/** Records of files that no document stands for: read by their place, written by the safe rewrite; and the search of all records. */
export function recordHandlers(scopes: Scopes, followed?: FollowedLines): Handlers<Methods> {
  const journals = new Map<string, EditJournal>();
  const lines = createLineIndex();
  // One for each folder: a journal keeps its own edits in order.
  const journalIn = (folder: string): EditJournal => {
    const there = journals.get(folder);
    if (there) return there;
    const journal = createEditJournal(folder, { now: () => new Date().toISOString() });
    journals.set(folder, journal);
    return journal;
  };
  return {
    async 'record.rewrite'({ path, journal, title, changes }, signal) {
      const all = changes.map(({ line, before, after }): LineChange => {
        return { line: line + 1, before, ...(after !== undefined && { after }) };
      });
      await journalIn(journal).edit(path, title, all, { signal });
      return null;
    },
    async 'record.undo'({ path, journal }, signal) {
      const undone = await journalIn(journal).undoLast(path, { signal });
      return undone ? { title: undone.title, time: undone.time, lines: undone.changes.length } : null;
    },
    async 'record.find'({ scope, path, at }, signal) {
      const { fields } = (await scopes.settings(scope)).layoutOf(path);
      return (await findRecord(path, fields, at, lines, signal)) ?? null;
    },
    async 'record.neighbour'({ path, line, step }, signal) {
      return (await lines.neighbour(path, line, step, signal)) ?? null;
    },
    async 'record.search'({ scope, source, query, limit }, signal) {
      const layout = (await scopes.settings(scope)).layoutOf(source.path);
      const items: RecordItem[] = [];
      for await (const found of searchSource(source, layout, query, signal, followed)) {
        if (items.length === limit) return { items, more: true };
        items.push(found);
      }
      return { items, more: false };
    },
  };
}
