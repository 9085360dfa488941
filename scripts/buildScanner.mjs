// Compiles the engine's AssemblyScript to WebAssembly and writes it, in base64, as modules: node scripts/buildScanner.mjs [FOLDER]
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Each stands in `assembly/` of its folder. */
const PROGRAMS = [
  ...['scanner', 'shingleFilter', 'runSeeds', 'tokenWindows', 'phraseSearch'].map((program) => [
    'src/engine/text',
    program,
  ]),
  ['src/engine/checks/phi', 'textMarks'],
  ...['tokenSums', 'wordPieces'].map((program) => ['src/engine/embed', program]),
  ...['codeClassifier', 'commonSubsequence', 'lexicalDiversity', 'nearestRows', 'ngrams', 'vectorSums'].map(
    (program) => ['src/engine/scores', program],
  ),
];
const OPTIONS = ['-O3', '--enable', 'simd', '--runtime', 'minimal', '--noAssert', '--use', 'abort='];

for (const [folder, program] of PROGRAMS) {
  const output = new Map();
  const { error, stderr } = await asc.main([`${folder}/assembly/${program}.ts`, ...OPTIONS, '-o', `${program}.wasm`], {
    writeFile: (name, data) => output.set(name, data),
    baseDir: root,
  });
  if (error) {
    process.stderr.write(stderr.toString());
    throw error;
  }
  const base64 = Buffer.from(output.get(`${program}.wasm`)).toString('base64');
  const lines = base64.match(/.{1,110}/g).map((line) => `  '${line}'`);
  const name = `${program.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_MODULE`;
  await writeFile(
    join(process.argv[2] ?? join(root, folder), `${program}Module.ts`),
    `/** WebAssembly in base64, compiled from assembly/${program}.ts by scripts/buildScanner.mjs: never edited by hand. */\nexport const ${name} = [\n${lines.join(',\n')},\n].join('');\n`,
  );
}
