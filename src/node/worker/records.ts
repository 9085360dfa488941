import { parseRecord, type RecordLayout } from '../../engine/record/schema.ts';
import type { DatasetSource, FullFinding, RecordItem } from '../../protocol.ts';
import { placeFindings } from '../check/placeFindings.ts';
import { createEditJournal, type EditJournal } from '../editJournal.ts';
import { readLines } from '../readDataset.ts';
import type { LineChange } from '../rewriteRecords.ts';
import { findInFile, findLine, neighbourInFile } from '../scanLines.ts';
import { toRecordQuery } from '../searchRecords.ts';
import type { LiveDataset, LiveRecord } from './checking/liveDataset.ts';
import { type FollowedLines, readSource } from './datasets.ts';
import type { Handlers } from './handlers.ts';
import type { Scopes } from './scopes.ts';

type Methods =
  | 'record.rewrite'
  | 'record.undo'
  | 'record.find'
  | 'record.findings'
  | 'record.neighbour'
  | 'record.search';

/** Records of files that no document stands for: read by their place, written by the safe rewrite; and the search of all records. */
export function recordHandlers(
  scopes: Scopes,
  open: ReadonlyMap<string, LiveDataset>,
  followed?: FollowedLines,
): Handlers<Methods> {
  const journals = new Map<string, EditJournal>();
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
      const lines = changes.map(({ line, before, after }): LineChange => {
        return { line: line + 1, before, ...(after !== undefined && { after }) };
      });
      await journalIn(journal).edit(path, title, lines, { signal });
      return null;
    },
    async 'record.undo'({ path, journal }, signal) {
      const undone = await journalIn(journal).undoLast(path, { signal });
      return undone ? { title: undone.title, time: undone.time, lines: undone.changes.length } : null;
    },
    async 'record.find'({ scope, path, at }, signal) {
      const { fields } = (await scopes.settings(scope)).layoutOf(path);
      const found = 'id' in at ? findInFile(path, fields, at, signal) : findLine(path, fields, at.line, signal);
      return (await found) ?? null;
    },
    async 'record.findings'({ uri, line, source, after }) {
      const dataset = open.get(uri);
      const there = dataset?.record(line);
      if (!dataset || there?.source !== source) return null;
      return wouldBeFound(dataset, there, line, after);
    },
    async 'record.neighbour'({ path, line, step }, signal) {
      return (await neighbourInFile(path, line, step, signal)) ?? null;
    },
    async 'record.search'({ scope, source, query, limit }, signal) {
      const layout = (await scopes.settings(scope)).layoutOf(source.path);
      const items: RecordItem[] = [];
      for await (const item of search(source, layout, query, signal, followed)) {
        if (items.length === limit) return { items, more: true };
        items.push(item);
      }
      return { items, more: false };
    },
  };
}

async function* search(
  source: DatasetSource,
  layout: RecordLayout,
  query: string,
  signal: AbortSignal,
  followed?: FollowedLines,
): AsyncGenerator<RecordItem> {
  const { mayHold, match } = toRecordQuery(query);
  const isOnDisk = source.text === undefined && !source.followed;
  // From disk a line that cannot be meant is not even read as JSON.
  const batches = isOnDisk ? readLines(source.path, signal) : readSource(source, layout, signal, followed);
  for await (const lines of batches) {
    signal.throwIfAborted();
    for (const line of lines) {
      if (!mayHold(line.source)) continue;
      const record = 'problems' in line ? line.record : parseRecord(line.source, layout).record;
      const item = record && match(record, line.line);
      if (item) yield item;
    }
  }
}

function wouldBeFound(dataset: LiveDataset, there: LiveRecord, line: number, after: string): FullFinding[] {
  const { layout } = there.job;
  const findings = there.candidate(after);
  const record = { line: line + 1, source: after, id: parseRecord(after, layout).record?.id ?? '' };
  const sourceOf = (other: number) => dataset.record(other - 1)?.source;
  // Where a copied run stands in its reference is told again when the record is saved.
  const places = placeFindings(record, findings, layout.fields, { sourceOf, inReference: () => undefined });
  return findings.map(({ field, span, evidence }, at) => ({
    ...places[at]!,
    ...(field !== undefined && { field }),
    ...(span && { span }),
    evidence,
  }));
}
