import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { tagger } from '../../src/engine/checks/phi/tagger.ts';
import { root } from '../harness/paths.ts';

describe('the tagger that the build puts in', () => {
  it('is made when it is asked for first, and says the same', async () => {
    const { products } = (await import(join(root, 'build.mjs'))) as { products: esbuild.BuildOptions[] };
    const { plugins } = products.find(({ entryPoints }) => 'checkWorker' in (entryPoints as object))!;
    const entry = join(root, 'src', 'engine', 'checks', 'phi', 'tagger.ts');
    const built = await esbuild.build({ entryPoints: [entry], format: 'esm', bundle: true, write: false, plugins });
    const [{ text, contents }] = built.outputFiles as [esbuild.OutputFile];
    assert.match(text, /var init_two = __esm\(/);
    const source = Buffer.from(contents).toString('base64');
    const later = (await import(`data:text/javascript;base64,${source}`)) as { tagger: typeof tagger };
    const sentences = ['I spoke with Hope Miller, and Will agreed.', 'She has no hope and marks the days.'];
    const people = (each: typeof tagger): string[][] =>
      sentences.map((sentence) => each()(sentence).match('#Person+').out('array'));
    assert.deepEqual(people(later.tagger), people(tagger));
    assert.ok(people(tagger)[0]!.length > 0);
  });
});
