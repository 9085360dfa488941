import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ReferenceText } from '../../engine/corpus/references.ts';
import { CasewrightError } from '../../engine/errors.ts';
import { parseRecord } from '../../engine/record/schema.ts';
import { ioError } from '../ioError.ts';
import { readLines } from '../readDataset.ts';
import type { ReferenceFile } from './checkJob.ts';
import { requireTextFile } from './requireJsonl.ts';
import { createTextStore } from './textStore.ts';

/** A reference and where it was read from. */
export interface FileReference extends ReferenceText {
  /** Absolute. */
  readonly path: string;
  /** The principal code of its record, where it has one. */
  readonly code?: string;
  /** Of a JSONL file: the bytes of the record's line, and the field path of its text. */
  readonly record?: { readonly start: number; readonly end: number; readonly textField: string };
}

const PLAIN = new Set(['.txt', '.md', '.markdown']);

/**
 * The texts of reference files: of JSONL each record's, of plain text and Markdown the whole file.
 * @throws CasewrightError when a file cannot be read, is compressed or binary, or is JSONL of which no line has a text
 */
export async function readReferences(files: readonly ReferenceFile[], signal?: AbortSignal): Promise<FileReference[]> {
  const texts: FileReference[] = [];
  for (const file of files) {
    requireTextFile(file.path, file.shown);
    if (PLAIN.has(extname(file.path).toLowerCase())) texts.push(await readWhole(file));
    else for await (const text of readRecords(file, signal)) texts.push(text);
  }
  return texts;
}

async function readWhole({ path, shown }: ReferenceFile): Promise<FileReference> {
  try {
    const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
    return { address: { id: '', line: 1, file: shown }, text, path, isFile: true };
  } catch (error) {
    throw ioError(error, 'read', path);
  }
}

class RecordReference implements FileReference {
  readonly address: FileReference['address'];
  readonly path: string;
  readonly code?: string;
  readonly record: NonNullable<FileReference['record']>;
  readonly #readText: () => string;

  constructor(
    address: FileReference['address'],
    path: string,
    code: string | undefined,
    record: NonNullable<FileReference['record']>,
    readText: () => string,
  ) {
    this.address = address;
    this.path = path;
    if (code !== undefined) this.code = code;
    this.record = record;
    this.#readText = readText;
  }
  get text(): string {
    return this.#readText();
  }
}

async function* readRecords(
  { path, shown, layout }: ReferenceFile,
  signal: AbortSignal | undefined,
): AsyncGenerator<FileReference> {
  const texts = createTextStore();
  let found = 0;
  let isEmpty = true;
  let fields: readonly string[] = [];
  for await (const lines of readLines(path, signal)) {
    for (const { line, source, byteStart: start, byteEnd: end } of lines) {
      isEmpty = false;
      const { object, record } = parseRecord(source, layout);
      if (object && fields.length === 0) fields = Object.keys(object);
      if (!record) continue;
      found += 1;
      const { id, codes, text } = record;
      const place = { start, end, textField: layout.fields.text };
      yield new RecordReference({ id, line, file: shown }, path, codes[0], place, texts.keep(text));
    }
  }
  if (found > 0) return;
  if (isEmpty) {
    throw new CasewrightError(
      'config',
      'empty-reference',
      `The reference ${shown} is empty: there is nothing to compare with`,
      'Name a file that holds texts, or leave this one out.',
    );
  }
  throw noTextField(shown, layout.fields.text, fields);
}

/** What to say of a JSONL file without one usable text. */
export function noTextField(shown: string, field: string, there: readonly string[]): CasewrightError {
  if (there.includes(field)) {
    return new CasewrightError(
      'config',
      'no-text-field',
      `In no line of ${shown} is the field “${field}” a text`,
      'The text is a string with words in it; a field of another name is said by "fields": {"text": "…"} of the dataset in casewright.json.',
    );
  }
  const what =
    there.length > 0 ? `; its first record has ${there.slice(0, 12).join(', ')}` : '; it holds no JSON object';
  return new CasewrightError(
    'config',
    'no-text-field',
    `No line of ${shown} has the text field “${field}”${what}`,
    'Say where the text stands: "fields": {"text": "…"} of the dataset in casewright.json, whose "files" name this file.',
  );
}
