import { CasewrightError } from '../engine/errors.ts';
import type { DoneChange, LineBreak, LineChange } from './rewriteRecords.ts';

/** The lines around a place between two lines; undefined at the ends of the file. */
export interface LineEdge {
  readonly previous?: string;
  readonly next?: string;
}

/** Copies a file chunk by chunk and changes some of its lines on the way. */
export interface LineCopier {
  /** What is to be written for the chunk; good until the next call. */
  push(chunk: Buffer): readonly Uint8Array[];
  /** The same for what is left at the end. */
  end(): readonly Uint8Array[];
  /** What was done, in order. */
  done(): readonly DoneChange[];
}

type Replace = Extract<LineChange, { before: string }>;
type Insert = Extract<LineChange, { insert: string }>;

const LF = 0x0a;
const BOM = '\ufeff';

/** A line that is looked at, as text. */
interface Line {
  readonly text: string;
  readonly lineBreak: LineBreak;
}

/**
 * Lines that no change needs pass through as bytes; the others, and those right before and behind a removed or an inserted line, are
 * decoded and compared.
 * @throws CasewrightError `line-changed`, from any call, when a line is not what a change says it is
 */
export function createLineCopier(path: string, changes: readonly LineChange[]): LineCopier {
  const replacements = new Map<number, Replace>();
  const inserts = new Map<number, Insert[]>();
  for (const change of changes) addChange(change, replacements, inserts);
  const wanted = linesToRead(changes);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const finished: { -readonly [Key in keyof DoneChange]: DoneChange[Key] }[] = [];
  /** Removed lines whose neighbour behind is not known yet. */
  let removed: (typeof finished)[number][] = [];
  let pending: Buffer[] = [];
  let lineNumber = 1;
  let written = 0;
  /** The line before, as it was and as it is. */
  let before: string | undefined;
  let now: string | undefined;
  let lineBreak: LineBreak = '\n';
  let lastByte = LF;
  let next = 0;

  const wrote = (text: string, own: LineBreak): number => {
    for (const done of removed) done.between = edge(done.between?.previous, text);
    removed = [];
    now = text;
    lastByte = own === '' ? 0 : LF;
    written += 1;
    return written;
  };
  const insertHere = (behind: string | undefined, out: Uint8Array[]): void => {
    for (const change of inserts.get(lineNumber) ?? []) {
      inserts.delete(lineNumber);
      if (change.between) requireEdge(path, change, before, behind);
      const own = change.lineBreak ?? lineBreak;
      // A last line without line break gets one when another follows.
      if (lastByte !== LF) out.push(Buffer.from(lineBreak));
      out.push(Buffer.from(change.insert + own));
      finished.push({ line: wrote(change.insert, own), after: change.insert, lineBreak: own });
    }
  };
  const copyLine = (bytes: Buffer, out: Uint8Array[]): void => {
    const { text, lineBreak: own, hasBom } = decodeLine(decoder, bytes, lineNumber);
    if (hasBom) out.push(Buffer.from(BOM));
    insertHere(text, out);
    const change = replacements.get(lineNumber);
    if (change && change.before !== text) throw lineChanged(path, lineNumber);
    if (own !== '') lineBreak = own;
    if (change && change.after === undefined) {
      const done = { line: written + 1, before: text, lineBreak: own, between: edge(now, undefined) };
      finished.push(done);
      removed.push(done);
    } else {
      const after = change?.after ?? text;
      out.push(change ? Buffer.from(after + own) : hasBom ? bytes.subarray(3) : bytes);
      const line = wrote(after, own);
      if (change) finished.push({ line, before: text, after, lineBreak: own });
    }
    before = text;
    replacements.delete(lineNumber);
    lineNumber += 1;
    while (next < wanted.length && wanted[next]! < lineNumber) next += 1;
  };
  /** Copies whole lines up to the next one that is wanted, or to the end of the chunk; returns where it stopped. */
  const passOver = (chunk: Buffer, from: number, out: Uint8Array[]): number => {
    const stop = wanted[next] ?? Number.POSITIVE_INFINITY;
    let at = from;
    while (lineNumber < stop) {
      const found = chunk.indexOf(LF, at);
      if (found === -1) {
        at = chunk.length;
        break;
      }
      at = found + 1;
      lineNumber += 1;
      written += 1;
    }
    if (at > from) {
      out.push(chunk.subarray(from, at));
      lastByte = chunk[at - 1]!;
      if (lineBreak === '\n' && at > 1 && chunk[at - 2] === 0x0d && lastByte === LF) lineBreak = '\r\n';
    }
    return at;
  };

  return {
    push(chunk) {
      const out: Uint8Array[] = [];
      for (let at = 0; at < chunk.length; ) {
        if (pending.length === 0 && lineNumber !== wanted[next]) {
          at = passOver(chunk, at, out);
          continue;
        }
        const found = chunk.indexOf(LF, at);
        const end = found === -1 ? chunk.length : found + 1;
        pending.push(Buffer.from(chunk.subarray(at, end)));
        at = end;
        if (found === -1) break;
        const line = pending.length === 1 ? pending[0]! : Buffer.concat(pending);
        pending = [];
        copyLine(line, out);
      }
      return out;
    },
    end() {
      const out: Uint8Array[] = [];
      const last = Buffer.concat(pending);
      if (lineNumber === 1 && last.equals(Buffer.from(BOM))) out.push(last);
      else if (last.length > 0) copyLine(last, out);
      insertHere(undefined, out);
      const [missing] = [...replacements.keys(), ...inserts.keys()];
      if (missing !== undefined) throw lineChanged(path, missing);
      return out;
    },
    done: () => finished,
  };
}

function addChange(change: LineChange, replacements: Map<number, Replace>, inserts: Map<number, Insert[]>): void {
  if ('insert' in change) inserts.set(change.line, [...(inserts.get(change.line) ?? []), change]);
  else if (replacements.has(change.line)) throw new RangeError(`two changes of line ${change.line}`);
  else replacements.set(change.line, change);
  const text = 'insert' in change ? change.insert : change.after;
  if (text !== undefined && /[\n\r]/.test(text)) throw new RangeError('a line holds a line break');
}

/** Lines to be decoded: those that change, and the neighbours of those that go or come. In order. */
function linesToRead(changes: readonly LineChange[]): number[] {
  const lines = changes.flatMap((change) => {
    if ('insert' in change) return [change.line - 1, change.line];
    return change.after === undefined ? [change.line - 1, change.line, change.line + 1] : [change.line];
  });
  return [...new Set(lines)].filter((line) => line > 0).sort((a, b) => a - b);
}

function decodeLine(decoder: TextDecoder, bytes: Buffer, line: number): Line & { readonly hasBom: boolean } {
  const hasBom = line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let end = bytes.length;
  let lineBreak: LineBreak = '';
  if (bytes[end - 1] === LF) {
    end -= 1;
    lineBreak = '\n';
    if (end > 0 && bytes[end - 1] === 0x0d) {
      end -= 1;
      lineBreak = '\r\n';
    }
  }
  return { text: decoder.decode(bytes.subarray(hasBom ? 3 : 0, end)), lineBreak, hasBom };
}

function edge(previous: string | undefined, next: string | undefined): LineEdge {
  return { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) };
}

function requireEdge(path: string, change: Insert, previous: string | undefined, next: string | undefined): void {
  if (change.between?.previous === previous && change.between?.next === next) return;
  throw lineChanged(path, change.line);
}

function lineChanged(path: string, line: number): CasewrightError {
  return new CasewrightError(
    'io',
    'line-changed',
    `Line ${line} of ${path} is not what it was when the edit was made; nothing was written`,
    'Look at the line as it is now, then make the edit again.',
  );
}
