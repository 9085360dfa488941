import { CasewrightError } from '../../engine/errors.ts';
import { normaliseCode } from '../../engine/icd10/normaliseCode.ts';
import { locateRecord } from '../../engine/record/locate.ts';
import { readJsonl } from '../../engine/record/readJsonl.ts';
import { looksLikeDataset } from '../../engine/record/recogniseDataset.ts';
import { parseRecord, type RecordLayout, serialiseRecord } from '../../engine/record/schema.ts';
import type { DatasetSource, RecordItem } from '../../protocol.ts';
import { type DatasetLine, readDataset } from '../readDataset.ts';
import type { Handlers } from './handlers.ts';
import type { Scopes } from './scopes.ts';

/** Lines a file is recognised by. */
const HEAD = 20;
const EXCERPT = 90;

type Methods = 'dataset.summarise' | 'dataset.records' | 'dataset.fields' | 'dataset.blank' | 'dataset.duplicate';

/** What the lists of datasets and records need to know of a file. */
export function datasetHandlers(scopes: Scopes): Handlers<Methods> {
  return {
    async 'dataset.summarise'({ scope, source }, signal) {
      const { layoutOf, isNamed, quotasOf } = await scopes.settings(scope);
      const layout = layoutOf(source.path);
      const counts = await summarise(readSource(source, layout, signal), layout, isNamed(source.path));
      return { ...counts, quotas: quotasOf(source.path) };
    },
    async 'dataset.records'({ scope, source, code, limit }, signal) {
      const { layoutOf } = await scopes.settings(scope);
      const items: RecordItem[] = [];
      for await (const lines of readSource(source, layoutOf(source.path), signal)) {
        for (const { record, line } of lines) {
          if (!record || (code !== undefined && !record.codes.some((own) => normaliseCode(own) === code))) continue;
          if (items.length === limit) return { items, more: true };
          items.push({ line, id: record.id, codes: record.codes, excerpt: excerptOf(record.text) });
        }
      }
      return { items, more: false };
    },
    async 'dataset.fields'({ scope, path }) {
      return (await scopes.settings(scope)).layoutOf(path).fields;
    },
    async 'dataset.blank'({ scope, path, id, code }) {
      const { layoutOf } = await scopes.settings(scope);
      const { catalogue } = await scopes.open(scope);
      const title = catalogue.get(code)?.title ?? '';
      return serialiseRecord({ id, codes: [code], text: '', meta: {} }, layoutOf(path), { title });
    },
    async 'dataset.duplicate'({ scope, path, line, id }) {
      const { fields } = (await scopes.settings(scope)).layoutOf(path);
      const { object, problems } = parseRecord(line, { fields });
      if (!object) {
        throw new CasewrightError(
          'usage',
          'not-a-record',
          `The line at the cursor is not a record: ${problems[0]?.message ?? 'it is empty'}`,
          'Put the cursor on a line that holds a whole record.',
        );
      }
      const at = locateRecord(line, fields).id;
      // Only the id changes: the rest of the line stays as its author wrote it.
      if (at) return line.slice(0, at.span.start) + JSON.stringify(id) + line.slice(at.span.end);
      return JSON.stringify({ ...object, [fields.id]: id });
    },
  };
}

/** The records of a file, or of the unsaved text the editor holds for it. */
export async function* readSource(
  source: DatasetSource,
  layout: RecordLayout,
  signal: AbortSignal,
): AsyncGenerator<DatasetLine[]> {
  if (source.text === undefined) return yield* readDataset(source.path, layout, signal);
  for await (const lines of readJsonl([new TextEncoder().encode(source.text)])) {
    signal.throwIfAborted();
    yield lines.map((line) => ({ ...line, ...parseRecord(line.source, layout) }));
  }
}

async function summarise(batches: AsyncIterable<DatasetLine[]>, layout: RecordLayout, named: boolean) {
  const codes: Record<string, number> = {};
  const head: string[] = [];
  let records = 0;
  let unreadable = 0;
  let recognised = named;
  for await (const lines of batches) {
    if (!recognised) {
      head.push(...lines.slice(0, HEAD - head.length).map((line) => line.source));
      recognised = looksLikeDataset(head, layout);
      if (!recognised) return { isDataset: false, records: 0, codes: {}, unreadable: 0 };
    }
    for (const { record } of lines) {
      if (!record) unreadable += 1;
      else {
        records += 1;
        for (const code of new Set(record.codes.map(normaliseCode))) codes[code] = (codes[code] ?? 0) + 1;
      }
    }
  }
  // A file without lines yet is a dataset to be.
  return { isDataset: recognised || head.length === 0, records, codes, unreadable };
}

function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT).trimEnd()}…` : line;
}
