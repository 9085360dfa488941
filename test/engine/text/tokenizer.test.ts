import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';

describe('tokenizer', () => {
  it('finds the tokens of the definition, with their places, in any text', () => {
    const tokenizer = createTokenizer();
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ maxLength: 80 }),
      fc.constantFrom(
        '’',
        "'",
        '-',
        'İ',
        'é',
        'e\u0301',
        'ΑΣ',
        '한',
        '\u1112\u1161',
        '1️⃣',
        '𝒳',
        '\u{E0100}',
        '\u0130',
        ' ',
        '\ud800',
      ),
      fc.constantFrom(
        'obsessive-compulsive',
        "patient's",
        'electroencephalographically',
        'a'.repeat(40),
        'x--y',
        "'tis",
        'mid-',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const expected = tokenize(text);
        assert.deepEqual(tokenizer.tokens(tokenizer.scan(text)), expected);
        const { count, starts, ends } = tokenizer.places(text);
        const places = Array.from({ length: count }, (_, at) => [starts[at], ends[at]]);
        assert.deepEqual(
          places,
          expected.map(({ start, end }) => [start, end]),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('gives equal tokens one number, in whatever text and case they stand', () => {
    const tokenizer = createTokenizer();
    const [ascii] = tokenizer.scan('Sleep poor').ids;
    assert.equal(tokenizer.scan('el niño y el sleep').ids[4], ascii);
    const long = 'Electroencephalographically';
    const first = tokenizer.scan(long).ids[0]!;
    assert.equal(tokenizer.scan(`É ${long}`).ids[1], first);
    assert.equal(tokenizer.textOf(first), long.toLowerCase());
  });

  it('keeps tens of thousands of distinct tokens apart', () => {
    const tokenizer = createTokenizer();
    const words = Array.from(
      { length: 60_000 },
      (_, i) => `w${i.toString(36)}${i % 3 === 0 ? '-very-long-tail-of-a-word' : ''}`,
    );
    const { ids, count } = tokenizer.scan(words.join(' '));
    assert.equal(count, words.length);
    assert.equal(new Set(ids.subarray(0, count)).size, words.length);
    assert.equal(tokenizer.textOf(ids[59_997]!), words[59_997]);
  });

  it('takes a text of many megabytes', () => {
    const tokenizer = createTokenizer();
    const { count } = tokenizer.scan('low mood, early waking. '.repeat(200_000));
    assert.equal(count, 800_000);
    assert.equal(tokenizer.size, 4);
  });

  it('runs the modules their sources compile to', function () {
    this.timeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'scanner-'));
    execFileSync(process.execPath, ['scripts/buildScanner.mjs', folder]);
    const built = readdirSync(folder);
    assert.ok(built.length > 1);
    for (const name of built) {
      const kept = ['checks/phi', 'embed', 'text', 'scores']
        .map((part) => join('src/engine', part, name))
        .filter(existsSync);
      assert.equal(kept.length, 1, name);
      assert.equal(readFileSync(kept[0]!, 'utf8'), readFileSync(join(folder, name), 'utf8'), name);
    }
  });
});
