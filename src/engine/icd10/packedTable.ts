import type { CatalogueEntry, CodeNotes, CodeRange } from './catalogue.ts';
import { type CodeTable, NO_NOTES, type SearchDocument } from './codeTable.ts';

/** The kinds of note in the data, as scripts/buildCatalogue.mjs writes them. */
const NOTE_KINDS: Readonly<Record<string, keyof CodeNotes>> = {
  term: 'inclusionTerms',
  includes: 'includes',
  excludes1: 'excludes1',
  excludes2: 'excludes2',
  first: 'codeFirst',
  additional: 'useAdditional',
};

interface Extension {
  readonly char: string;
  readonly title: string;
}

interface Line {
  readonly code: string;
  readonly title: string;
  /** The 7th characters the codes of this item end in; it is then itself a heading. */
  readonly extensions?: readonly Extension[];
}

/**
 * Reads the text that scripts/buildCatalogue.mjs writes. The items stay lines of that text, sorted by code and found by
 * halving: 98,000 objects would take longer to make than all the look-ups a session asks for.
 */
export function packedTable(text: string): CodeTable {
  const [head = '', rangeText = '', extensionText = '', noteText = '', itemText = ''] = text.split('\n\n');
  const { format, name, version } = JSON.parse(head) as { format: number; name: string; version: string };
  if (format !== 1) throw new Error(`the catalogue's data has format ${format}, not 1`);
  const extensionSets = extensionText.split('\n').map(parseExtensions);
  const lines = itemText.split('\n');
  let notes: ReadonlyMap<string, CodeNotes> | undefined;

  /** Index of the first line at or after a text; a tab sorts before every character of a code. */
  const lowerBound = (sought: string): number => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lines[middle]! < sought) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const indexOf = (code: string): number => {
    const index = lowerBound(`${code}\t`);
    return lines[index]?.startsWith(`${code}\t`) ? index : -1;
  };
  const lineAt = (index: number): Line => {
    const [code = '', title = '', set] = lines[index]!.split('\t');
    return set === undefined ? { code, title } : { code, title, extensions: extensionSets[Number(set)]! };
  };
  const entryAt = (index: number): CatalogueEntry => {
    const { code, title, extensions } = lineAt(index);
    const parent = longestPrefix(code, (prefix) => indexOf(prefix) >= 0);
    const billable = extensions === undefined && !lines[index + 1]?.startsWith(code);
    return parent === undefined ? { code, title, billable } : { code, title, parent, billable };
  };
  const extendedCodes = ({ code, title, extensions = [] }: Line): CatalogueEntry[] => {
    const padded = (code.length === 3 ? `${code}.` : code).padEnd(7, 'X');
    return extensions.map((extension) => ({
      code: padded + extension.char,
      title: `${title}, ${extension.title}`,
      parent: code,
      billable: true,
    }));
  };
  /** The item whose 7th characters may make a code: its stem without the placeholders, or the other way round. */
  const baseOf = (code: string): number => {
    for (let stem = code; stem.length >= 3; stem = stem.slice(0, -1)) {
      const index = stem.endsWith('.') ? -1 : indexOf(stem);
      if (index >= 0) return index;
    }
    return -1;
  };
  function* startingWith(prefix: string): Iterable<CatalogueEntry> {
    const first = lowerBound(prefix);
    const base = lines[first]?.startsWith(prefix) ? -1 : baseOf(prefix);
    if (base >= 0) yield* extendedCodes(lineAt(base)).filter((entry) => entry.code.startsWith(prefix));
    for (let index = first; lines[index]?.startsWith(prefix); index++) {
      yield entryAt(index);
      yield* extendedCodes(lineAt(index));
    }
  }
  const notesOf = (code: string): CodeNotes => {
    notes ??= parseNotes(noteText);
    return notes.get(code) ?? NO_NOTES;
  };

  return {
    name,
    version,
    ranges: rangeText.split('\n').map(parseRange),
    find(code) {
      const index = indexOf(code);
      if (index >= 0) return entryAt(index);
      const base = code.length === 8 ? baseOf(code) : -1;
      return base < 0 ? undefined : extendedCodes(lineAt(base)).find((entry) => entry.code === code);
    },
    roots: () => lines.flatMap((line, index) => (line[3] === '\t' ? [entryAt(index)] : [])),
    children(code) {
      const index = indexOf(code);
      if (index < 0) return [];
      const found = extendedCodes(lineAt(index));
      for (let below = index + 1; lines[below]?.startsWith(code); below++)
        if (!found.at(-1) || !lines[below]!.startsWith(found.at(-1)!.code)) found.push(entryAt(below));
      return found;
    },
    startingWith,
    stems: () => lines.filter((line) => line[3] === '\t').map((line) => line.slice(0, 3)),
    notes: notesOf,
    *documents(prefix): Iterable<SearchDocument> {
      for (let index = lowerBound(prefix); lines[index]?.startsWith(prefix); index++) {
        const { code, title, extensions } = lineAt(index);
        const labels = extensions?.map((extension) => extension.title).join('\n') ?? '';
        yield { code, name: title, isTitle: true, extensions: labels };
        const { inclusionTerms, includes } = notesOf(code);
        for (const name of [...inclusionTerms, ...includes]) yield { code, name, isTitle: false, extensions: '' };
      }
    },
  };
}

/** The longest beginning of a code, shorter than itself, that is known: what the code stands under. */
export function longestPrefix(code: string, known: (prefix: string) => boolean): string | undefined {
  for (let length = code.length - 1; length > 0; length--) {
    const prefix = code.slice(0, length);
    if (!prefix.endsWith('.') && known(prefix)) return prefix;
  }
  return undefined;
}

function parseExtensions(line: string): Extension[] {
  return line.split('\t').map((field) => ({ char: field[0]!, title: field.slice(2) }));
}

function parseRange(line: string): CodeRange {
  const [range = '', kind = '', title = ''] = line.split('\t');
  const [first = '', last = first] = range.split('-');
  return { range, title, kind: kind === 'chapter' ? 'chapter' : 'block', first, last };
}

function parseNotes(text: string): ReadonlyMap<string, CodeNotes> {
  const notes = new Map<string, { [kind in keyof CodeNotes]: string[] }>();
  for (const line of text.split('\n')) {
    const [code = '', kind = '', note = ''] = line.split('\t');
    const field = NOTE_KINDS[kind];
    if (!field) throw new Error(`the catalogue's data has a note of the kind "${kind}"`);
    let own = notes.get(code);
    if (!own) {
      own = { inclusionTerms: [], includes: [], excludes1: [], excludes2: [], codeFirst: [], useAdditional: [] };
      notes.set(code, own);
    }
    own[field].push(note);
  }
  return notes;
}
