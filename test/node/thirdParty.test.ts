import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../harness/paths.ts';

describe('THIRD-PARTY.md', () => {
  it('names every package in the bundles, with its licence', () => {
    const script = join(root, 'scripts', 'thirdParty.mjs');
    const result = spawnSync(process.execPath, [script, '--check'], { cwd: root, encoding: 'utf8' });
    assert.equal(result.status, 0, result.stderr);
  });
});
