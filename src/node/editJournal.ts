import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { CasewrightError } from '../engine/errors.ts';
import { ioError } from './ioError.ts';
import { type DoneChange, type LineChange, type RewriteOptions, rewriteRecords } from './rewriteRecords.ts';

/** One edit of a file, as the journal keeps it. */
export interface JournalEntry {
  readonly id: number;
  /** What was done, for people: `Strip residue in 12 records`. */
  readonly title: string;
  /** ISO 8601. */
  readonly time: string;
  readonly changes: readonly DoneChange[];
}

export interface EditJournal {
  /**
   * Rewrites lines of a file and remembers how to undo it; what was there before is on the disk before the file is touched.
   * @throws CasewrightError as `rewriteRecords` does; the file is then untouched and the edit forgotten
   */
  edit(path: string, title: string, changes: readonly LineChange[], options?: RewriteOptions): Promise<JournalEntry>;
  /** The edit that `undoLast` would undo. */
  last(path: string): Promise<JournalEntry | undefined>;
  /**
   * Takes the last edit of a file back.
   * @returns what was undone; undefined where there is nothing to undo
   * @throws CasewrightError `line-changed` when a line is no longer as the edit left it; the file and the journal stay as they are
   */
  undoLast(path: string, options?: RewriteOptions): Promise<JournalEntry | undefined>;
}

export interface JournalOptions {
  /** Bytes a file's journal may have, 64 MB unless said; then the oldest edits are forgotten, never the newest. */
  readonly maxBytes?: number;
  /** The time, ISO 8601. */
  now(): string;
}

/**
 * Lines of a journal. An edit stands there before it is made, `done` says that it was, and how; `failed` that it was not. `undoing`
 * stands there before an edit is taken back; then `undone`, or `kept` where that was refused.
 */
type JournalLine =
  | ({ readonly kind: 'edit'; readonly path: string; readonly wanted: readonly LineChange[] } & Omit<
      JournalEntry,
      'changes'
    >)
  | { readonly kind: 'done'; readonly id: number; readonly changes: readonly DoneChange[] }
  | { readonly kind: 'failed' | 'undoing' | 'undone' | 'kept'; readonly id: number };

const MOST_BYTES = 64 << 20;

/**
 * The journal of edits that no editor's undo knows of: of files that are rewritten on the disk. It lies in a folder of its own, one file
 * a dataset, readable by its owner alone since it holds records; it survives restarts, also in the middle of an edit.
 */
export function createEditJournal(folder: string, options: JournalOptions): EditJournal {
  const maxBytes = options.maxBytes ?? MOST_BYTES;
  let queue: Promise<unknown> = Promise.resolve();
  const inOrder = <Result>(action: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(action);
    queue = result.catch(() => {});
    return result;
  };

  const edit: EditJournal['edit'] = async (path, title, changes, rewriteOptions) => {
    const journal = journalPath(folder, path);
    const { nextId } = await readJournal(journal);
    const entry = { id: nextId, title, time: options.now() };
    await append(journal, { kind: 'edit', path: resolve(path), wanted: changes, ...entry });
    try {
      const done = await rewriteRecords(path, changes, rewriteOptions);
      await append(journal, { kind: 'done', id: entry.id, changes: done });
      await shorten(journal, maxBytes);
      return { ...entry, changes: done };
    } catch (error) {
      // Where even this cannot be written the edit stays doubtful, and is looked at when it is to be undone.
      await append(journal, { kind: 'failed', id: entry.id }).catch(() => {});
      throw error;
    }
  };
  const undoLast: EditJournal['undoLast'] = async (path, rewriteOptions) => {
    const journal = journalPath(folder, path);
    for (;;) {
      const entry = (await readJournal(journal)).entries.at(-1);
      if (!entry) return undefined;
      await append(journal, { kind: 'undoing', id: entry.id });
      try {
        await rewriteRecords(path, inverse(entry.changes), rewriteOptions);
      } catch (error) {
        // Broken off between the journal and the file: the edit was never made, or is undone already.
        const isForgotten = entry.isDoubtful && error instanceof CasewrightError && error.code === 'line-changed';
        await append(journal, { kind: isForgotten ? 'failed' : 'kept', id: entry.id });
        if (isForgotten) continue;
        throw error;
      }
      await append(journal, { kind: 'undone', id: entry.id });
      return published(entry);
    }
  };
  return {
    edit: (...parameters) => inOrder(() => edit(...parameters)),
    undoLast: (...parameters) => inOrder(() => undoLast(...parameters)),
    last: (path) =>
      inOrder(async () => {
        const entry = (await readJournal(journalPath(folder, path))).entries.at(-1);
        return entry && published(entry);
      }),
  };
}

interface KnownEntry extends JournalEntry {
  /** Whether the file holds the edit is not known: it was broken off while it was made or undone. */
  readonly isDoubtful: boolean;
}

function published({ id, title, time, changes }: KnownEntry): JournalEntry {
  return { id, title, time, changes };
}

function journalPath(folder: string, path: string): string {
  const name = createHash('sha256').update(resolve(path)).digest('hex').slice(0, 16);
  return join(
    folder,
    `${name}.${basename(path)
      .replace(/[^\w.-]/g, '_')
      .slice(0, 60)}.edits.jsonl`,
  );
}

/** The edits that are neither undone nor failed, oldest first. Lines that cannot be read are passed over. */
async function readJournal(journal: string): Promise<{ entries: KnownEntry[]; nextId: number }> {
  const entries = new Map<number, KnownEntry>();
  let nextId = 1;
  for (const line of await journalLines(journal)) {
    nextId = Math.max(nextId, line.id + 1);
    if (line.kind === 'edit') {
      const { id, title, time } = line;
      entries.set(id, { id, title, time, changes: expected(line.wanted), isDoubtful: true });
    } else if (line.kind === 'done') {
      const entry = entries.get(line.id);
      if (entry) entries.set(line.id, { ...entry, changes: line.changes, isDoubtful: false });
    } else if (line.kind === 'undoing' || line.kind === 'kept') {
      const entry = entries.get(line.id);
      if (entry) entries.set(line.id, { ...entry, isDoubtful: line.kind === 'undoing' });
    } else entries.delete(line.id);
  }
  return { entries: [...entries.values()], nextId };
}

async function journalLines(journal: string): Promise<JournalLine[]> {
  const text = await readFile(journal, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw ioError(error, 'read', journal);
  });
  return text.split('\n').flatMap((line) => {
    try {
      const value = JSON.parse(line) as JournalLine;
      return typeof value.id === 'number' ? [value] : [];
    } catch {
      return [];
    }
  });
}

/** What an edit does where all goes well, for one that was broken off before it could say so. */
function expected(wanted: readonly LineChange[]): DoneChange[] {
  let moved = 0;
  return [...wanted]
    .sort((a, b) => a.line - b.line)
    .map((change) => {
      const line = change.line + moved;
      if ('insert' in change) {
        moved += 1;
        return { line, after: change.insert, lineBreak: change.lineBreak ?? '\n' };
      }
      if (change.after === undefined) moved -= 1;
      return {
        line,
        before: change.before,
        lineBreak: '\n',
        ...(change.after !== undefined && { after: change.after }),
      };
    });
}

/** The changes that take changes back, in terms of the file as they left it. */
function inverse(changes: readonly DoneChange[]): LineChange[] {
  return changes.map(({ line, before, after, lineBreak, between }) => {
    if (after === undefined) return { line, insert: before!, lineBreak, ...(between && { between }) };
    return { line, before: after, ...(before !== undefined && { after: before }) };
  });
}

async function append(journal: string, line: JournalLine): Promise<void> {
  try {
    await mkdir(join(journal, '..'), { recursive: true });
    const file = await open(journal, 'a+', 0o600);
    try {
      const { size } = await file.stat();
      const last = size === 0 ? '\n' : (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString();
      // A line that a crash cut off must not swallow the next one.
      await file.appendFile(`${last === '\n' ? '' : '\n'}${JSON.stringify(line)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw ioError(error, 'write', journal);
  }
}

/** Forgets what is undone or failed, and the oldest edits, until the journal is half as large as it may be. */
async function shorten(journal: string, maxBytes: number): Promise<void> {
  const lines = await journalLines(journal);
  const { entries } = await readJournal(journal);
  const sizeOf = (line: JournalLine): number => Buffer.byteLength(JSON.stringify(line)) + 1;
  if (lines.reduce((sum, line) => sum + sizeOf(line), 0) <= maxBytes) return;
  const kept: JournalLine[] = [];
  let size = 0;
  for (const { id } of entries.toReversed()) {
    const own = lines.filter((line) => line.id === id);
    size += own.reduce((sum, line) => sum + sizeOf(line), 0);
    if (kept.length > 0 && size > maxBytes / 2) break;
    kept.unshift(...own);
  }
  const temporary = `${journal}.tmp`;
  try {
    await writeFile(temporary, kept.map((line) => `${JSON.stringify(line)}\n`).join(''), { mode: 0o600, flush: true });
    await rename(temporary, journal);
  } catch (error) {
    await rm(temporary, { force: true });
    throw ioError(error, 'write', journal);
  }
}
