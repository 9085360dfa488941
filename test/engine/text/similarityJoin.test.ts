import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinSimilar } from '../../../src/engine/text/similarityJoin.ts';
import { createTokenArena } from '../../../src/engine/text/tokenArena.ts';

/** The definition, pair by pair. */
function bruteForce(documents: readonly (readonly number[])[], threshold: number) {
  const sets = documents.map((tokens) => new Set(tokens.slice(2).map((_, at) => tokens.slice(at, at + 3).join(' '))));
  const similarity = (a: number, b: number): number => {
    if (documents[a]!.length < 3 || documents[b]!.length < 3) {
      return documents[a]!.length > 0 && documents[a]!.join(' ') === documents[b]!.join(' ') ? 1 : 0;
    }
    let overlap = 0;
    for (const shingle of sets[a]!) if (sets[b]!.has(shingle)) overlap += 1;
    return overlap / (sets[a]!.size + sets[b]!.size - overlap);
  };
  const twins = documents.map(() => -1);
  const similarities = documents.map(() => 0);
  const clusters = documents.map((_, item) => item);
  for (let a = 0; a < documents.length; a += 1) {
    for (let b = 0; b < documents.length; b += 1) {
      if (a === b) continue;
      const value = similarity(a, b);
      if (value < threshold) continue;
      if (value > similarities[a]!) {
        similarities[a] = value;
        twins[a] = b;
      }
      const [low, high] = [clusters[a]!, clusters[b]!].sort((p, q) => p - q) as [number, number];
      for (let item = 0; item < clusters.length; item += 1) if (clusters[item] === high) clusters[item] = low;
    }
  }
  return { twins, similarities, clusters };
}

function join(documents: readonly (readonly number[])[], threshold: number) {
  const arena = createTokenArena();
  const numbers = documents.map((tokens) => arena.add(Int32Array.from(tokens), tokens.length));
  const { twins, similarities, clusters } = joinSimilar(arena, numbers, threshold);
  return { twins: [...twins], similarities: [...similarities], clusters: [...clusters] };
}

const threshold = fc.oneof(
  fc.constantFrom(0.2, 0.25, 1 / 3, 0.5, 0.6, 2 / 3, 0.75, 0.8, 0.9, 1),
  fc.double({ min: 0.2, max: 1, noNaN: true }),
);

/** Documents made by editing one another, so that there are pairs at every similarity, equal ones and ties. */
const editedDocuments = (vocabulary: number) =>
  fc
    .array(
      fc.record({
        from: fc.nat(30),
        fresh: fc.array(fc.nat(vocabulary), { maxLength: 25 }),
        edits: fc.array(fc.tuple(fc.nat(40), fc.nat(vocabulary), fc.nat(3)), { maxLength: 5 }),
        copy: fc.boolean(),
      }),
      { minLength: 2, maxLength: 30 },
    )
    .map((recipes) => {
      const documents: number[][] = [];
      for (const { from, fresh, edits, copy } of recipes) {
        const base = copy && documents.length > 0 ? [...documents[from % documents.length]!] : fresh;
        for (const [at, token, kind] of edits) {
          if (kind === 0) base.splice(at % (base.length + 1), 0, token);
          else if (kind === 1) base.splice(at % (base.length + 1), 1);
          else if (base.length > 0) base[at % base.length] = token;
        }
        documents.push(base);
      }
      return documents;
    });

describe('similarityJoin', () => {
  for (const vocabulary of [2, 6, 40, 1000]) {
    it(`finds what brute force finds, of ${vocabulary} words`, () => {
      fc.assert(
        fc.property(editedDocuments(vocabulary), threshold, (documents, t) => {
          assert.deepEqual(join(documents, t), bruteForce(documents, t));
        }),
        { numRuns: 400 },
      );
    });
  }

  it('finds what brute force finds in clusters of hundreds, with long lists', () => {
    const random = lcg(7);
    for (const [size, slots, t] of [
      [300, 3, 0.5],
      [300, 6, 0.3],
      [200, 12, 0.8],
      [260, 1, 0.9],
      [220, 8, 0.2],
    ] as const) {
      const template = Array.from({ length: 60 }, () => Math.floor(random() * 500));
      const documents = Array.from({ length: size }, (_, index) => {
        const text = [...template];
        for (let slot = 0; slot < slots; slot += 1) text[slot * 5] = 1000 + Math.floor(random() * 20);
        if (index % 7 === 0)
          return text.slice(0, 30).concat(Array.from({ length: 30 }, () => Math.floor(random() * 4000)));
        return text;
      });
      assert.deepEqual(join(documents, t), bruteForce(documents, t), `${size} documents, ${slots} slots, t = ${t}`);
    }
  });

  it('finds what brute force finds where one form is filled in with frequent and rare words', () => {
    const random = lcg(23);
    for (const [size, every, t] of [
      [500, 3, 0.2],
      [400, 6, 0.5],
      [400, 4, 0.35],
    ] as const) {
      const form = Array.from({ length: 72 }, (_, at) => at);
      const documents = Array.from({ length: size }, () =>
        form.map((word, at) => (at % every === 0 ? 1000 + Math.floor(random() ** 3 * 120) : word)),
      );
      assert.deepEqual(join(documents, t), bruteForce(documents, t), `every ${every}th word, t = ${t}`);
    }
  });

  it('finds what brute force finds where all are one text with a few edits, or copies', () => {
    const random = lcg(11);
    for (let round = 0; round < 12; round += 1) {
      const most = 1 + (round % 9);
      const t = [0.5, 0.3, 0.7, 0.2][round % 4]!;
      const template = Array.from({ length: 50 + round * 5 }, () => Math.floor(random() * 80));
      const documents: number[][] = [];
      for (let index = 0; index < 170; index += 1) {
        const text = random() < 0.1 ? documents[Math.floor(random() * index)] : undefined;
        const edited = [...(text ?? template)];
        const edits = text ? 0 : Math.floor(random() * (most + 1));
        for (let edit = 0; edit < edits; edit += 1) {
          edited[Math.floor(random() * edited.length)] = Math.floor(random() * 400);
        }
        documents.push(edited);
      }
      assert.deepEqual(join(documents, t), bruteForce(documents, t), `${most} edits, t = ${t}`);
    }
  });

  it('finds what brute force finds where each sentence is one of a few, in any length and with parts cut out', () => {
    const random = lcg(31);
    const below = (limit: number): number => Math.floor(random() * limit);
    for (const [size, sentences, phrasings, cuts, t] of [
      [200, 12, 3, 0, 0.5],
      [150, 8, 2, 0.3, 0.4],
      [150, 10, 6, 0.5, 0.25],
      [200, 5, 12, 0.1, 0.7],
    ] as const) {
      const bank = Array.from({ length: sentences * phrasings }, () => Array.from({ length: 9 }, () => below(300)));
      const documents = Array.from({ length: size }, () => {
        const text = Array.from({ length: sentences }, (_, at) => bank[at * phrasings + below(phrasings)]!).flat();
        if (random() < cuts) text.splice(below(text.length), below(30));
        return text;
      });
      assert.deepEqual(join(documents, t), bruteForce(documents, t), `${sentences} × ${phrasings}, t = ${t}`);
    }
  });

  it('finds what brute force finds where several templates share sentences and not all of their records are alike', () => {
    const random = lcg(43);
    const below = (limit: number): number => Math.floor(random() * limit);
    for (const t of [0.3, 0.5, 0.6]) {
      const shared = Array.from({ length: 30 }, () => below(200));
      const templates = Array.from({ length: 4 }, () => Array.from({ length: 30 }, () => below(200)));
      const documents = Array.from({ length: 250 }, () => {
        const text = [...shared, ...templates[below(4)]!];
        for (let edits = below(14); edits > 0; edits -= 1)
          text[below(text.length)] = 300 + Math.floor(random() ** 4 * 900);
        return text;
      });
      assert.deepEqual(join(documents, t), bruteForce(documents, t), `t = ${t}`);
    }
  });

  it('finds the closest of thousands of records of one template: with most words in common, of equals the first', () => {
    const random = lcg(3);
    const template = Array.from({ length: 120 }, (_, at) => at);
    const documents = Array.from({ length: 6000 }, () =>
      template.map((word, at) => (at % 12 === 6 ? 1000 + Math.floor(random() ** 2 * 400) : word)),
    );
    const { twins, clusters } = join(documents, 0.5);
    assert.ok(clusters.every((cluster) => cluster === 0));
    const same = (a: number, b: number): number =>
      documents[a]!.reduce((count, word, at) => count + (word === documents[b]![at] ? 1 : 0), 0);
    for (let item = 0; item < documents.length; item += 297) {
      let closest = item === 0 ? 1 : 0;
      for (let other = 0; other < documents.length; other += 1) {
        if (other !== item && same(item, other) > same(item, closest)) closest = other;
      }
      assert.equal(twins[item], closest);
    }
  });

  it('joins tens of thousands of equal documents without pairing them', () => {
    const text = Array.from({ length: 300 }, (_, at) => at);
    const { twins, clusters } = join(Array(50_000).fill(text), 0.5);
    assert.equal(twins[0], 1);
    assert.ok(twins.slice(1).every((twin) => twin === 0));
    assert.ok(clusters.every((cluster) => cluster === 0));
  });
});

function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
