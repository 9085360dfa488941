import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { compressedSize } from '../../../src/node/score/compressedSize.ts';

const fixture = (name: string): string => readFileSync(`test/fixtures/goldens/${name}`, 'utf8');

interface Published {
  readonly raw_bytes: number;
  readonly zlib_level6: { readonly ratio: number };
}

describe('compressedSize', () => {
  it('has the published sizes, compressed as far as releases of zlib agree', async () => {
    const golden = JSON.parse(fixture('golden.json')).compression as Record<'corpus' | 'reference', Published>;
    for (const [name, file] of [
      ['corpus', 'corpusA.jsonl'],
      ['reference', 'referenceA.jsonl'],
    ] as const) {
      const lines = fixture(file).split('\n').filter(Boolean);
      const { raw, compressed } = await compressedSize(lines.map((line) => JSON.parse(line).text as string));
      const published = golden[name];
      assert.equal(raw, published.raw_bytes);
      assert.ok(Math.abs(raw / compressed / published.zlib_level6.ratio - 1) < 0.025, `${name}: ${raw / compressed}`);
    }
  });

  it('compresses piece by piece what is larger than one', async () => {
    const texts = Array.from({ length: 4 }, (_, at) => `${'she sleeps badly. '.repeat(40_000)}${at}`);
    const whole = Buffer.from(texts.join('\n'));
    const { raw, compressed } = await compressedSize(texts);
    assert.equal(raw, whole.length);
    assert.ok(Math.abs(compressed / deflateSync(whole, { level: 6 }).length - 1) < 0.05);
    assert.deepEqual(await compressedSize([]), { raw: 0, compressed: 0 });
  });
});
