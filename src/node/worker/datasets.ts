import { CasewrightError } from '../../engine/errors.ts';
import { type Axes, resolveAxes } from '../../engine/generate/axes.ts';
import { normaliseCode } from '../../engine/icd10/normaliseCode.ts';
import { copyLine } from '../../engine/record/copyRecord.ts';
import { readJsonl } from '../../engine/record/readJsonl.ts';
import { recogniseDataset } from '../../engine/record/recogniseDataset.ts';
import {
  type ParsedLine,
  PLACEHOLDER,
  parseRecord,
  type RecordLayout,
  serialiseRecord,
} from '../../engine/record/schema.ts';
import type { BlankRecord, DatasetSource, DatasetSummary, RecordItem } from '../../protocol.ts';
import { type DatasetLine, readDataset } from '../readDataset.ts';
import type { Handlers } from './handlers.ts';
import type { Scopes } from './scopes.ts';

/** Lines a file is recognised by. */
const HEAD = 20;
const EXCERPT = 90;

type Methods = 'dataset.summarise' | 'dataset.records' | 'dataset.fields' | 'dataset.blank' | 'dataset.duplicate';

/** What the lists of datasets and records need to know of a file. */
export function datasetHandlers(scopes: Scopes, followed?: FollowedLines): Handlers<Methods> {
  return {
    async 'dataset.summarise'({ scope, source }, signal) {
      const { layoutOf, isNamed, quotasOf } = await scopes.settings(scope);
      const layout = layoutOf(source.path);
      const counts = await summarise(readSource(source, layout, signal, followed), layout, isNamed(source.path));
      return { ...counts, quotas: quotasOf(source.path) };
    },
    async 'dataset.records'({ scope, source, code, limit }, signal) {
      const { layoutOf } = await scopes.settings(scope);
      const items: RecordItem[] = [];
      for await (const lines of readSource(source, layoutOf(source.path), signal, followed)) {
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
      const { settings, catalogue } = await scopes.open(scope);
      return blankRecord(settings.layoutOf(path), {
        ...{ id, code, title: catalogue.get(code)?.title },
        axes: resolveAxes(settings.loaded.config.generation.axes),
      });
    },
    async 'dataset.duplicate'({ scope, path, line, id }) {
      const { fields } = (await scopes.settings(scope)).layoutOf(path);
      const { object, problems } = parseRecord(line, { fields });
      if (object) return copyLine(line, fields, id);
      throw new CasewrightError(
        'usage',
        'not-a-record',
        `The line at the cursor is not a record: ${problems[0]?.message ?? 'it is empty'}`,
        'Put the cursor on a line that holds a whole record.',
      );
    },
  };
}

/** A line as lists need it. */
export type ReadSourceLine = Pick<DatasetLine, 'line' | 'source'> & ParsedLine;

/** The lines of a document whose check is followed, where it is known in this version. */
export type FollowedLines = (
  followed: NonNullable<DatasetSource['followed']>,
  layout: RecordLayout,
) => AsyncGenerator<ReadSourceLine[]> | undefined;

/**
 * The records of a file, or of the unsaved text the editor holds for it.
 * @throws CasewrightError `not-followed` when they are to be those of a document that is not known in this version
 */
export async function* readSource(
  source: DatasetSource,
  layout: RecordLayout,
  signal: AbortSignal,
  followed?: FollowedLines,
): AsyncGenerator<ReadSourceLine[]> {
  if (source.followed) {
    const lines = followed?.(source.followed, layout);
    if (!lines) throw new CasewrightError('io', 'not-followed', `${source.path} is not followed in this version`);
    return yield* lines;
  }
  if (source.text === undefined) return yield* readDataset(source.path, layout, signal);
  for await (const lines of readJsonl([new TextEncoder().encode(source.text)])) {
    signal.throwIfAborted();
    yield lines.map((line) => ({ ...line, ...parseRecord(line.source, layout) }));
  }
}

async function summarise(
  batches: AsyncIterable<ReadSourceLine[]>,
  layout: RecordLayout,
  named: boolean,
): Promise<Omit<DatasetSummary, 'quotas'>> {
  const codes: Record<string, number> = {};
  let records = 0;
  let unreadable = 0;
  let firstUnreadable: DatasetSummary['firstUnreadable'];
  let recognised: boolean | undefined = named || undefined;
  for await (const lines of batches) {
    recognised ??= recognise(lines, layout);
    if (recognised === false) return { isDataset: false, records: 0, codes: {}, unreadable: 0 };
    for (const { record, line, problems } of lines) {
      if (record) {
        records += 1;
        for (const code of new Set(record.codes.map(normaliseCode))) codes[code] = (codes[code] ?? 0) + 1;
      } else {
        unreadable += 1;
        firstUnreadable ??= { line, message: problems[0]?.message ?? 'It is not a record' };
      }
    }
  }
  // A file without lines yet is a dataset to be.
  const isDataset = recognised ?? unreadable === 0;
  return { isDataset, records, codes, unreadable, ...(firstUnreadable && { firstUnreadable }) };
}

/** By the first lines that can be read. */
function recognise(lines: readonly ReadSourceLine[], layout: RecordLayout): boolean | undefined {
  let verdict: boolean | undefined;
  for (let at = 0; at < lines.length && verdict === undefined; at += HEAD) {
    const head = lines.slice(at, at + HEAD).map(({ source }) => source);
    verdict = recogniseDataset(head, layout);
  }
  return verdict;
}

const OF_THE_CODE = ['code', 'codes', 'title'];

/** The line of a record without a text, and what its template leaves open. */
function blankRecord(
  layout: RecordLayout,
  { id, code, title, axes }: { id: string; code: string; title: string | undefined; axes: Axes },
): BlankRecord {
  const values: Record<string, string> = title === undefined ? {} : { title };
  const line = serialiseRecord({ id, codes: [code], text: '', meta: {} }, layout, values);
  const named = [...JSON.stringify(layout.template ?? {}).matchAll(PLACEHOLDER)].map(([, name]) => name!);
  return {
    line,
    needsCode: code === '' && named.some((name) => OF_THE_CODE.includes(name)),
    open: [...line.matchAll(PLACEHOLDER)].map(({ 0: whole, 1: name = '', index }) => {
      const axis = /^meta\.axes\.(.*)$/.exec(name)?.[1] ?? '';
      const limited = Object.hasOwn(axes, axis) ? { values: axes[axis]! } : {};
      return { name, start: index, end: index + whole.length, ...limited };
    }),
  };
}

function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT).trimEnd()}…` : line;
}
