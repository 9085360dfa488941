import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { featuresOf } from '../../../src/engine/criteria/features.ts';
import { covers } from '../../../src/engine/criteria/profilesOf.ts';
import { createEmbedder } from '../../../src/engine/embed/embedTokens.ts';
import { readStaticModel } from '../../../src/engine/embed/staticModel.ts';
import { createWordPieces } from '../../../src/engine/embed/wordPieces.ts';
import { CRITERIA } from '../../../src/engine/knowledge/criteria/criteria.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';
import { loadCatalogue } from '../../../src/node/loadCatalogue.ts';

const model = readStaticModel(readFileSync('media/embeddings.bin'));
const tokenizer = createTokenizer();
const embedder = createEmbedder(model, tokenizer);

function vectorOf(text: string): Float32Array {
  const { ids, count } = tokenizer.scan(text);
  const vector = new Float32Array(embedder.dimension);
  embedder.embed(ids.slice(0, count), vector);
  return vector;
}

interface Vignette {
  readonly code: string;
  readonly text: string;
}

const VIGNETTES: readonly Vignette[] = readFileSync('test/fixtures/off-code/vignettes/vignettes.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Vignette);

/** Depression by number of episodes and dementia by cause are one group each. */
function groupOf(code: string): string {
  return code
    .slice(0, 3)
    .replace('F33', 'F32')
    .replace(/F0[23]/, 'F01');
}

function cosine(a: string, b: string): number {
  const other = vectorOf(b);
  return vectorOf(a).reduce((sum, value, at) => sum + value * other[at]!, 0);
}

const splitterOf = (pieces: readonly string[]) => createWordPieces(new TextEncoder().encode(pieces.join('\n')));

/** WordPiece as it is defined: of each word the longest piece that fits, again and again, and none where a rest is left. */
function piecesOf(text: string, pieces: readonly string[]): number[] {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    const own: number[] = [];
    for (let from = 0; from < word.length; ) {
      let end = word.length;
      const fits = () => pieces.lastIndexOf((from > 0 ? '##' : '') + word.slice(from, end));
      while (end > from && fits() < 0) end -= 1;
      if (end === from) return [];
      own.push(fits());
      from = end;
    }
    return own;
  });
}

describe('word pieces', () => {
  const {
    of: split,
    ofAscii,
    room,
  } = splitterOf(['anx', 'anxiety', '##iety', '##ious', '##io', '##us', 'x', '##x', 'cafe', '12', '##3']);

  it('are the longest that fit, from the left', () => {
    assert.deepEqual(split('anxiety'), [1]);
    assert.deepEqual(split('anxious'), [0, 3]);
    assert.deepEqual(split('anx-xx, 123.'), [0, 6, 7, 9, 10]);
  });

  it('leave accents, signs and words without pieces out', () => {
    assert.deepEqual(split('café'), [8]);
    assert.deepEqual(split('anxq ¿x?'), [6]);
    assert.deepEqual(split('x'.repeat(100)).length, 100);
    assert.deepEqual(split('x'.repeat(101)), []);
    assert.deepEqual(split(''), []);
  });

  it('are the same of many tokens at once, as bytes', () => {
    const token = fc.oneof(
      fc.constantFrom('anx-xx', '123.', 'x'.repeat(101), 'ANX', '-', 'anxiety', "anx's"),
      fc.stringMatching(/^[anxiouety123 '-]{1,12}$/),
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), fc.nat(9), (tokens, first) => {
        const bytes = new TextEncoder().encode(tokens.join(''));
        assert.ok(bytes.length <= room);
        const places = [first];
        for (const each of tokens) places.push(places.at(-1)! + each.length);
        const { pieces, ends } = ofAscii({ bytes, places });
        assert.deepEqual(
          Array.from(ends, (end, at) => [...pieces.subarray(ends[at - 1] ?? 0, end)]),
          tokens.map(split),
        );
      }),
    );
  });

  it('are what the definition says, whatever the pieces', () => {
    const letters = fc.constantFrom('a', 'b', '7', 'ñ', 'é', 'ж', '語', '𝒜', '##', '-', ' ');
    const word = fc.array(letters, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const text = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            word,
            word.map((each) => `##${each}`),
          ),
          { minLength: 1, maxLength: 30 },
        ),
        text,
        (pieces, asked) => {
          const splitter = splitterOf(pieces);
          assert.equal(splitter.size, pieces.length);
          const expected = piecesOf(asked, pieces);
          assert.deepEqual(splitter.of(asked), expected);
          const bytes = new TextEncoder().encode(asked);
          if (bytes.length === asked.length) {
            const { pieces } = splitter.ofAscii({ bytes, places: [0, bytes.length] });
            assert.deepEqual([...pieces], expected);
          }
        },
      ),
      { numRuns: 500 },
    );
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

  it('are the same whatever else there is to learn, words of any length and script among it', () => {
    const texts = VIGNETTES.map(({ text }) => text);
    const odd = `${'x'.repeat(9000)} ñandú ${"o'".repeat(5000)} Ängste ${'語'.repeat(3000)} ${texts.join(' ')}`;
    const words = createTokenizer();
    const others = createEmbedder(model, words);
    const [all, one] = [new Float32Array(others.dimension), new Float32Array(others.dimension)];
    others.embed(words.scan(odd).ids.slice(0, words.scan(odd).count), all);
    for (const text of texts.slice(0, 10)) {
      const { ids, count } = words.scan(text);
      others.embed(ids.slice(0, count), one);
      assert.deepEqual(one, vectorOf(text), text);
    }
    const alone = vectorOf(odd);
    assert.deepEqual(all, alone);
    assert.deepEqual(vectorOf(`anxiety ${'x'.repeat(9000)}`), vectorOf('anxiety'));
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
    const reports = VIGNETTES.map(({ code, text }) => ({ group: groupOf(code), vector: vectorOf(text) }));
    const same: number[] = [];
    const different: number[] = [];
    for (const [at, a] of reports.entries()) {
      for (const b of reports.slice(at + 1)) {
        const similarity = a.vector.reduce((sum, value, place) => sum + value * b.vector[place]!, 0);
        (a.group === b.group ? same : different).push(similarity);
      }
    }
    const wins = same.reduce((sum, value) => sum + different.filter((other) => other < value).length, 0);
    const area = wins / (same.length * different.length);
    // Measured: 0.654; the vectors as published, all of the same weight: 0.601.
    assert.ok(area > 0.64, `area under the curve ${area}`);
  });

  it('put a report near the title and the criteria of its diagnosis', async () => {
    const catalogue = await loadCatalogue('media');
    const features = featuresOf(CRITERIA);
    const profiles = CRITERIA.families.flatMap((family) => family.profiles);
    const described = [...new Set(VIGNETTES.map(({ code }) => code))].map((code) => {
      const { required, supporting } = profiles.find(({ codes }) => codes.split(' ').some((own) => covers(own, code)))!;
      const ids = Object.keys({ ...required, ...supporting }).flatMap((each) => each.split('/'));
      const text = [catalogue.get(code)!.title, ...ids.map((id) => features.get(id)!.says)].join('. ');
      return { group: groupOf(code), text };
    });
    const ranks = VIGNETTES.map(({ code, text }) => {
      const ranked = described
        .map(({ group, text: about }) => ({ group, near: cosine(text, about) }))
        .sort((a, b) => b.near - a.near);
      return [...new Set(ranked.map(({ group }) => group))].indexOf(groupOf(code));
    });
    const within = (places: number): number => ranks.filter((rank) => rank < places).length / ranks.length;
    // Measured: 0.318 and 0.588.
    assert.ok(within(1) > 0.3 && within(3) > 0.56, `${within(1)}, ${within(3)}`);
  });

  it('of a broken file are refused', () => {
    const bytes = Buffer.concat([
      Buffer.from('{"name":"x","version":"1","dimension":2,"pieces":2}\none\n'),
      Buffer.alloc(12),
    ]);
    assert.throws(() => readStaticModel(bytes), RangeError);
  });
});
