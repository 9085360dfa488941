import { closeSync, openSync, readSync } from 'node:fs';
import { CasewrightError } from '../../engine/errors.ts';
import { ioError } from '../ioError.ts';

/** How much of a file is looked at, in bytes. */
const SAMPLE = 1 << 16;
/** Lines that must be there, and none of them an object, before a file is taken for no JSONL: fewer may be broken records. */
const FEWEST_LINES = 3;
/** Signs of a first line that a message shows. */
const SHOWN = 60;

/** What files of other kinds begin with, and how to make them readable. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], what: string, remedy: string])[] = [
  [[0x1f, 0x8b], 'is compressed with gzip', 'Unpack it first: gunzip --keep FILE.'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'is compressed with zstd', 'Unpack it first: zstd --decompress FILE.'],
  [[0x42, 0x5a, 0x68], 'is compressed with bzip2', 'Unpack it first: bunzip2 --keep FILE.'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'is compressed with xz', 'Unpack it first: unxz --keep FILE.'],
  [[0x50, 0x4b, 0x03, 0x04], 'is a ZIP archive or a workbook', 'Unpack it, or export its rows as JSONL.'],
  [[0x50, 0x41, 0x52, 0x31], 'is a Parquet file', 'Export its rows as JSONL, one JSON object a line.'],
];
const UTF16 = 'Save it as UTF-8: iconv -f UTF-16 -t UTF-8 FILE > NEW.jsonl.';
const ONE_A_LINE = 'Write one JSON object a line';

/**
 * Sees that a file may be JSONL, by its beginning: else each of its lines would be a finding.
 * @param shown the file as messages name it
 * @throws CasewrightError kind `usage` for compressed, binary and UTF-16 files, JSON over several lines, CSV and plain text
 */
export function requireJsonl(path: string, shown: string): void {
  const bytes = beginningOf(path);
  requireText(bytes, shown);
  const isWhole = bytes.length < SAMPLE;
  const lines = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split('\n');
  // The last line may be cut.
  const whole = (isWhole ? lines : lines.slice(0, -1)).map((line) => line.trim()).filter((line) => line !== '');
  const [first = lines[0]!.trim(), second = ''] = whole;
  if (first.startsWith('[') && !isObject(second)) {
    throw notJsonl(shown, 'holds one JSON list', `${ONE_A_LINE}: jq -c ".[]" ${shown} > NEW.jsonl.`);
  }
  if (first === '{' && !isObject(second)) {
    throw notJsonl(shown, 'holds JSON over several lines', `${ONE_A_LINE}: jq -c . ${shown} > NEW.jsonl.`);
  }
  if (whole.length < FEWEST_LINES || whole.some((line) => line.startsWith('{'))) return;
  const start = first.length > SHOWN ? `${first.slice(0, SHOWN - 1)}…` : first;
  throw notJsonl(
    shown,
    `holds no JSON objects; it begins with “${start}”`,
    `${ONE_A_LINE}, such as {"id": "1", "code": "F32.1", "text": "…"}.`,
  );
}

/**
 * Sees that a file may be text.
 * @throws CasewrightError kind `usage` for compressed, binary and UTF-16 files
 */
export function requireTextFile(path: string, shown: string): void {
  requireText(beginningOf(path), shown);
}

function requireText(bytes: Buffer, shown: string): void {
  for (const [signature, what, remedy] of SIGNATURES) {
    if (signature.every((byte, at) => bytes[at] === byte)) throw notJsonl(shown, what, remedy.replace('FILE', shown));
  }
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isMarked && !bytes.includes(0)) return;
  // Without a mark, UTF-16 of Latin letters is a zero in every other byte.
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  if (isMarked || zeros > bytes.length / 3) throw notJsonl(shown, 'is written in UTF-16', UTF16.replace('FILE', shown));
  // Zeros alone are lost bytes of a text; with other control characters the file is none.
  const others = bytes.reduce((count, byte) => (byte < 9 && byte > 0 ? count + 1 : count), 0);
  if (others > bytes.length / 100)
    throw notJsonl(shown, 'is a binary file', 'Name a file of JSONL: text with one JSON object a line.');
}

function isObject(line: string): boolean {
  return line.startsWith('{') && line.endsWith('}');
}

function beginningOf(path: string): Buffer {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    throw ioError(error, 'read', path);
  }
  try {
    const bytes = Buffer.alloc(SAMPLE);
    return bytes.subarray(0, readSync(file, bytes, 0, SAMPLE, 0));
  } catch (error) {
    throw ioError(error, 'read', path);
  } finally {
    closeSync(file);
  }
}

function notJsonl(shown: string, what: string, remedy: string): CasewrightError {
  return new CasewrightError('usage', 'not-jsonl', `${shown} ${what}; a dataset is JSONL in UTF-8`, remedy);
}
