// Compiles the token scanner to WebAssembly and writes it, in base64, as a module: node scripts/buildScanner.mjs [FILE]
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCE = 'src/engine/text/assembly/scanner.ts';
const target = process.argv[2] ?? join(root, 'src/engine/text/scannerModule.ts');

const output = new Map();
const { error, stderr } = await asc.main(
  [SOURCE, '-O3', '--enable', 'simd', '--runtime', 'minimal', '--noAssert', '--use', 'abort=', '-o', 'scanner.wasm'],
  { writeFile: (name, data) => output.set(name, data), baseDir: root },
);
if (error) {
  process.stderr.write(stderr.toString());
  throw error;
}
const base64 = Buffer.from(output.get('scanner.wasm')).toString('base64');
const lines = base64.match(/.{1,110}/g).map((line) => `  '${line}'`);
await writeFile(
  target,
  `/** WebAssembly in base64, compiled from assembly/scanner.ts by scripts/buildScanner.mjs: never edited by hand. */\nexport const SCANNER_MODULE = [\n${lines.join(',\n')},\n].join('');\n`,
);
