import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { layOutCues } from '../../src/engine/criteria/features.ts';
import { CRITERIA } from '../../src/engine/knowledge/criteria/criteria.ts';
import { root } from '../harness/paths.ts';

/** The cues that a build with these plugins holds. */
async function cuesOf(plugins: esbuild.Plugin[]): Promise<unknown> {
  const entry = join(root, 'src', 'engine', 'knowledge', 'criteria', 'laidOutCues.ts');
  const built = await esbuild.build({ entryPoints: [entry], format: 'esm', bundle: true, write: false, plugins });
  const source = Buffer.from(built.outputFiles[0]!.contents).toString('base64');
  const { LAID_OUT_CUES } = await import(`data:text/javascript;base64,${source}`);
  return LAID_OUT_CUES;
}

describe('the cues that the build lays out', () => {
  it('are those that would be laid out at the start', async () => {
    const { products } = (await import(join(root, 'build.mjs'))) as { products: esbuild.BuildOptions[] };
    const { plugins } = products.find(({ entryPoints }) => 'checkWorker' in (entryPoints as object))!;
    assert.deepEqual(await cuesOf(plugins!), layOutCues(CRITERIA));
    assert.equal(await cuesOf([]), undefined);
  });
});
