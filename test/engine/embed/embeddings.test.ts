import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEmbedder } from '../../../src/engine/embed/embedTokens.ts';
import { readStaticModel } from '../../../src/engine/embed/staticModel.ts';
import { createWordPieces } from '../../../src/engine/embed/wordPieces.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';

const model = readStaticModel(readFileSync('media/embeddings.bin'));
const tokenizer = createTokenizer();
const embedder = createEmbedder(model, (token) => tokenizer.textOf(token));

function vectorOf(text: string): Float32Array {
  const { ids, count } = tokenizer.scan(text);
  const vector = new Float32Array(embedder.dimension);
  embedder.embed(ids.slice(0, count), vector);
  return vector;
}

function cosine(a: string, b: string): number {
  const other = vectorOf(b);
  return vectorOf(a).reduce((sum, value, at) => sum + value * other[at]!, 0);
}

describe('word pieces', () => {
  const split = createWordPieces([
    'anx',
    'anxiety',
    '##iety',
    '##ious',
    '##io',
    '##us',
    'x',
    '##x',
    'cafe',
    '12',
    '##3',
  ]);

  it('are the longest that fit, from the left', () => {
    assert.deepEqual(split('anxiety'), [1]);
    assert.deepEqual(split('anxious'), [0, 3]);
    assert.deepEqual(split('anx-xx, 123.'), [0, 6, 7, 9, 10]);
  });

  it('leave accents, signs and words without pieces out', () => {
    assert.deepEqual(split('café'), [8]);
    assert.deepEqual(split('anxq ¿x?'), [6]);
    assert.deepEqual(split('x'.repeat(101)), []);
    assert.deepEqual(split(''), []);
  });
});

describe('embeddings', () => {
  it('have length 1, or are zero where nothing is said', () => {
    const length = Math.hypot(...vectorOf('Sad mood for weeks, wakes at four in the morning.'));
    assert.ok(Math.abs(length - 1) < 1e-6);
    assert.deepEqual([...vectorOf('… — !')], new Array(embedder.dimension).fill(0));
    assert.deepEqual([...vectorOf('')], new Array(embedder.dimension).fill(0));
  });

  it('do not hang on case, order or signs', () => {
    assert.ok(cosine('He hears voices.', 'VOICES he, hears') > 1 - 1e-6);
  });

  it('put what means the same nearer than what does not', () => {
    const triples = [
      [
        'He hears voices that comment on him.',
        'Auditory hallucinations are reported.',
        'She drinks a bottle of wine a day.',
      ],
      [
        'She worries about everything all day.',
        'Persistent anxiety and tension.',
        'He washes his hands until they bleed.',
      ],
      ['She has been drinking vodka every morning.', 'Alcohol dependence, daily use.', 'Afraid of spiders and dogs.'],
    ] as const;
    for (const [text, alike, other] of triples) assert.ok(cosine(text, alike) > cosine(text, other), text);
  });

  it('put reports of one diagnosis nearer than those of two', () => {
    const families = new Map([
      ['F33', 'F32'],
      ['F02', 'F01'],
      ['F03', 'F01'],
    ]);
    const reports = readFileSync('test/fixtures/off-code/vignettes/vignettes.jsonl', 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { code: string; text: string })
      .map(({ code, text }) => ({
        family: families.get(code.slice(0, 3)) ?? code.slice(0, 3),
        vector: vectorOf(text),
      }));
    const same: number[] = [];
    const different: number[] = [];
    for (const [at, a] of reports.entries()) {
      for (const b of reports.slice(at + 1)) {
        const similarity = a.vector.reduce((sum, value, place) => sum + value * b.vector[place]!, 0);
        (a.family === b.family ? same : different).push(similarity);
      }
    }
    const wins = same.reduce((sum, value) => sum + different.filter((other) => other < value).length, 0);
    const area = wins / (same.length * different.length);
    // Measured: 0.654; the vectors as published, all of the same weight: 0.601.
    assert.ok(area > 0.64, `area under the curve ${area}`);
  });

  it('of a broken file are refused', () => {
    const bytes = Buffer.concat([
      Buffer.from('{"name":"x","version":"1","dimension":2,"pieces":2}\none\n'),
      Buffer.alloc(12),
    ]);
    assert.throws(() => readStaticModel(bytes), RangeError);
  });
});
