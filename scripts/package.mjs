// npm run package [-- --out FILE]: builds dist/casewright.vsix, which holds only what runs.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { root } from './install.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist', 'casewright.vsix') } } });

// vsce runs vscode:prepublish, which builds; what is needed is bundled, so no dependencies go along.
await createVSIX({
  cwd: root,
  packagePath: values.out,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
