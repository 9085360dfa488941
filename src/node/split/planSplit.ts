import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { CasewrightError } from '../../engine/errors.ts';
import { normaliseCode } from '../../engine/icd10/normaliseCode.ts';
import { getAt, parseFieldPath } from '../../engine/record/fieldPath.ts';
import type { JsonObject, JsonValue } from '../../engine/record/record.ts';
import type { ParsedLine, RecordLayout } from '../../engine/record/schema.ts';
import { groupRecords } from '../../engine/split/groupRecords.ts';
import type { Shares } from '../../engine/split/parts.ts';
import { splitRecords } from '../../engine/split/splitRecords.ts';
import { type UnevenCode, unevenCodes } from '../../engine/split/unevenCodes.ts';
import { joinSimilar } from '../../engine/text/similarityJoin.ts';
import { createTokenArena, type TokenArena } from '../../engine/text/tokenArena.ts';
import { createTokenizer } from '../../engine/text/tokenizer.ts';
import { requireJsonl } from '../check/requireJsonl.ts';
import { ioError } from '../ioError.ts';
import { readDataset } from '../readDataset.ts';

/** A file to split; plain data, since it goes to a thread. */
export interface SplitJob {
  /** Absolute. */
  readonly path: string;
  /** As messages name it. */
  readonly shown: string;
  readonly layout: RecordLayout;
  /** The least similarity of near-duplicates. */
  readonly threshold: number;
  readonly shares: Shares;
  readonly seed: number;
  /** The field path of what records of one source share; `meta.source` unless said. */
  readonly groupBy?: string;
  /** Whether lines that are no records are left out; else there may be none. */
  readonly skipBroken: boolean;
}

/** A file as it was when it was read. */
export interface FileState {
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
}

/** Where each line of a file goes. */
export interface SplitPlan {
  /** By line, blank ones too: the number of its part, or NOWHERE. */
  readonly partOfLine: Uint8Array;
  readonly file: FileState;
  readonly records: number;
  /** Lines that are no records. */
  readonly broken: number;
  /** Records in clusters of near-duplicates, and those clusters. */
  readonly nearDuplicates: { readonly records: number; readonly clusters: number };
  /** Records that share their source with another, and those sources; absent where no record says its source. */
  readonly sources?: { readonly path: string; readonly records: number; readonly sources: number };
  /** Records of the largest group that had to stay together; 1 where all are free. */
  readonly largestGroup: number;
  readonly uneven: readonly UnevenCode[];
}

export const NOWHERE = 255;
const DEFAULT_SOURCE = 'meta.source';
/** What records made by hand say of themselves: no source they share. */
const BY_HAND = 'manual';

interface ReadRecords {
  readonly lines: number[];
  readonly codes: string[];
  /** By record: where it comes from, several places perhaps. */
  readonly sources: (readonly string[])[];
  readonly ids: string[];
  /** The id of the record that it was copied from. */
  readonly copiedFrom: (string | undefined)[];
  readonly prints: number[];
  /** Records with words, in the order of the arena. */
  readonly documents: number[];
  readonly arena: TokenArena;
  readonly broken: number[];
}

/**
 * Reads a file once and says where each line goes. Memory: four bytes a token.
 * @throws CasewrightError when it cannot be read, holds no record, or holds broken lines that are not to be left out
 */
export async function planSplit(job: SplitJob, onProgress: (done: number) => void): Promise<SplitPlan> {
  const file = await stateOf(job.path);
  requireJsonl(job.path, job.shown);
  const read = await readRecords(job, (bytes) => onProgress(Math.min(1, bytes / Math.max(1, file.size))));
  requireRecords(job, read);
  const { codes, sources, prints, lines } = read;
  const clusters = clustersOf(read, job.threshold);
  const groups = groupRecords([clusters, originalsOf(read)], sources);
  const parts = splitRecords({
    ...{ codes, groups, shares: job.shares, seed: job.seed },
    prints: Float64Array.from(prints),
  });
  const partOfLine = new Uint8Array(lines.at(-1)! + 1).fill(NOWHERE);
  for (const [record, line] of lines.entries()) partOfLine[line] = parts[record]!;
  return {
    partOfLine,
    file,
    records: codes.length,
    broken: read.broken.length,
    nearDuplicates: sizesOf(clusters),
    ...sourcesOf(job, sources),
    largestGroup: largest(groups),
    uneven: unevenCodes(codes, parts, job.shares),
  };
}

export async function stateOf(path: string): Promise<FileState> {
  try {
    const { ino, size, mtimeMs } = await stat(path);
    return { ino, size, mtimeMs };
  } catch (error) {
    throw ioError(error, 'read', path);
  }
}

async function readRecords(job: SplitJob, onBytes: (bytes: number) => void): Promise<ReadRecords> {
  const tokenizer = createTokenizer();
  const arena = createTokenArena();
  const read: Omit<ReadRecords, 'arena'> = {
    ...{ lines: [], codes: [], sources: [], ids: [], copiedFrom: [], prints: [], documents: [], broken: [] },
  };
  const sourceOf = sourceReader(job);
  for await (const batch of readDataset(job.path, job.layout)) {
    for (const { line, source, ...parsed } of batch) {
      const { record } = parsed;
      if (!record) {
        read.broken.push(line);
        continue;
      }
      const { ids, count } = tokenizer.scan(record.text);
      if (count > 0) {
        arena.add(ids, count);
        read.documents.push(read.lines.length);
      }
      read.lines.push(line - 1);
      read.codes.push(normaliseCode(record.codes[0] ?? ''));
      read.sources.push(sourceOf(parsed));
      read.ids.push(record.id);
      read.copiedFrom.push(asSource(record.meta.copiedFrom));
      read.prints.push(createHash('sha256').update(source).digest().readUIntBE(0, 6));
    }
    onBytes(batch.at(-1)!.byteEnd);
  }
  return { ...read, arena };
}

/** A path that begins with `meta` leads from the field that holds a record's meta, whatever its name. */
function sourceReader({ groupBy = DEFAULT_SOURCE }: SplitJob): (parsed: ParsedLine) => string[] {
  const path = parseFieldPath(groupBy);
  return ({ object, record }) => {
    const inMeta = path[0] === 'meta' && path.length > 1 ? asSources(getAt(record!.meta, path.slice(1))) : [];
    const sources = inMeta.length > 0 ? inMeta : asSources(getAt(object as JsonObject, path));
    return groupBy === DEFAULT_SOURCE ? sources.filter((source) => source !== BY_HAND) : sources;
  };
}

/** A list names a source with each of its elements. */
function asSources(value: JsonValue | undefined): string[] {
  const values = Array.isArray(value) ? value : [value];
  return [...new Set(values.map(asSource).filter((source) => source !== undefined))];
}

function asSource(value: JsonValue | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).trim();
  return text === '' ? undefined : text;
}

function requireRecords({ shown, layout, skipBroken, groupBy }: SplitJob, read: ReadRecords): void {
  const { broken, lines, sources } = read;
  const [first] = broken;
  if (lines.length === 0) {
    throw new CasewrightError(
      'usage',
      'no-records',
      first === undefined
        ? `${shown} is empty: there is nothing to split`
        : `No line of ${shown} has the text field “${layout.fields.text}”`,
      first === undefined
        ? 'Name a file that holds records.'
        : 'Say where the text stands: "fields": {"text": "…"} of the dataset in casewright.json.',
    );
  }
  if (first !== undefined && !skipBroken) {
    const which = broken.length === 1 ? `line ${first} of ${shown} is` : `${broken.length} lines of ${shown} are`;
    throw new CasewrightError(
      'usage',
      'broken-lines',
      `${which[0]!.toUpperCase()}${which.slice(1)} no record${broken.length === 1 ? '' : `s, the first one line ${first}`}; nothing was written`,
      'See casewright check for what is wrong with them, or leave them out with --skip-broken.',
    );
  }
  if (groupBy !== undefined && sources.every(({ length }) => length === 0)) {
    throw new CasewrightError(
      'usage',
      'no-such-field',
      `No record of ${shown} has the field “${groupBy}”`,
      'Check the path given with --group-by, such as meta.patient.',
    );
  }
}

/** For each record the first of its near-duplicates; its own number where it has none. */
function clustersOf({ arena, documents, lines }: ReadRecords, threshold: number): Int32Array {
  const { clusters } = joinSimilar(arena, Int32Array.from(documents.keys()), threshold);
  const first = Int32Array.from(lines.keys());
  for (const [document, record] of documents.entries()) first[record] = documents[clusters[document]!]!;
  return first;
}

/** For each record the one it was copied from; its own number where that is none of this file. */
function originalsOf({ ids, copiedFrom }: ReadRecords): Int32Array {
  const byId = new Map(ids.map((id, record) => [id, record]));
  return Int32Array.from(copiedFrom, (id, record) => (id === undefined ? record : (byId.get(id) ?? record)));
}

function sizesOf(clusters: Int32Array): SplitPlan['nearDuplicates'] {
  const sizes = [...countEach(clusters).values()].filter((size) => size > 1);
  return { records: sizes.reduce((sum, size) => sum + size, 0), clusters: sizes.length };
}

function sourcesOf(
  { groupBy = DEFAULT_SOURCE }: SplitJob,
  sources: ReadRecords['sources'],
): Pick<SplitPlan, 'sources'> {
  const counts = countEach(sources.flat());
  if (counts.size === 0) return {};
  const shared = new Set([...counts].filter(([, count]) => count > 1).map(([source]) => source));
  const records = sources.filter((own) => own.some((source) => shared.has(source))).length;
  return { sources: { path: groupBy, records, sources: shared.size } };
}

function largest(groups: Int32Array): number {
  let most = 0;
  for (const size of countEach(groups).values()) most = Math.max(most, size);
  return most;
}

function countEach<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
