import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { layOutCues } from '../../src/engine/criteria/features.ts';
import { CRITERIA } from '../../src/engine/knowledge/criteria/criteria.ts';
import { LAID_OUT_CUES } from '../../src/engine/knowledge/criteria/laidOutCues.ts';
import { root } from '../harness/paths.ts';

describe('the cues that the build lays out', () => {
  it('are those that would be laid out at the start', async () => {
    const { products } = (await import(join(root, 'build.mjs'))) as { products: esbuild.BuildOptions[] };
    const { plugins } = products.find(({ entryPoints }) => 'checkWorker' in (entryPoints as object))!;
    const entry = join(root, 'src', 'engine', 'knowledge', 'criteria', 'laidOutCues.ts');
    const built = await esbuild.build({ entryPoints: [entry], format: 'esm', bundle: true, write: false, plugins });
    const source = Buffer.from(built.outputFiles[0]!.contents).toString('base64');
    const { LAID_OUT_CUES: cues } = await import(`data:text/javascript;base64,${source}`);
    assert.deepEqual(cues, layOutCues(CRITERIA));
    assert.equal(LAID_OUT_CUES, undefined);
  });
});
