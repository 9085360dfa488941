import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Cluster, findTwins, type Twins } from '../../../src/engine/corpus/twins.ts';
import { createTokenArena } from '../../../src/engine/text/tokenArena.ts';

/** Places of a file, each with a document or none, and the twins as they follow the changes. */
function fileOf(texts: readonly (readonly number[])[], threshold: number) {
  const arena = createTokenArena();
  const store = (text: readonly number[]): number => arena.add(Int32Array.from(text), text.length);
  const documents: (number | undefined)[] = texts.map(store);
  const placeOf = new Map(documents.map((document, place) => [document!, place]));
  const present = (): Int32Array => Int32Array.from(documents.filter((document) => document !== undefined));
  const find = (): Twins => findTwins(arena, present(), threshold, (document) => placeOf.get(document)!);
  const followed = find();
  return {
    present,
    followed,
    fresh: find,
    /** Returns the document that went and those that were named. */
    put(place: number, text: readonly number[] | undefined) {
      const gone = documents[place];
      const come = text === undefined ? undefined : store(text);
      documents[place] = come;
      if (come !== undefined) placeOf.set(come, place);
      return { gone, come, named: new Set(followed.change(gone, come, true)) };
    },
  };
}

function clusterTold(cluster: Cluster | undefined) {
  if (!cluster) return undefined;
  const { members, first, closest, least, most } = cluster;
  return { members: [...members].sort((a, b) => a - b), first, closest, least, most };
}

const told = (twins: Twins, document: number) => ({
  twin: twins.twinOf(document),
  cluster: clusterTold(twins.clusterOf(document)),
});

/** Forms with words filled in, of few or many: large clusters, ties, and clusters that hang together by a thread. */
const forms = fc
  .record({
    length: fc.integer({ min: 8, max: 40 }),
    every: fc.integer({ min: 2, max: 7 }),
    words: fc.constantFrom(2, 5, 40, 100_000),
    size: fc.integer({ min: 3, max: 70 }),
    seed: fc.nat(),
  })
  .map(({ length, every, words, size, seed }) => {
    let state = seed;
    const draw = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * words);
    };
    return Array.from({ length: size }, () =>
      Array.from({ length }, (_, at) => (at % every === 0 ? 1000 + draw() : at)),
    );
  });
const steps = fc.array(
  fc.record({
    place: fc.nat(100),
    kind: fc.constantFrom('edit', 'edit', 'edit', 'copy', 'remove'),
    at: fc.nat(100),
    word: fc.nat(20),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('twins', () => {
  it('are after each change what they are from scratch, and every record told something else is named', () => {
    fc.assert(
      fc.property(forms, steps, fc.constantFrom(0.2, 0.35, 0.5, 0.7, 0.9), (forms, steps, threshold) => {
        const file = fileOf(forms, threshold);
        const texts: (readonly number[] | undefined)[] = [...forms];
        for (const { place: anyPlace, kind, at, word } of steps) {
          const place = anyPlace % texts.length;
          const text = kind === 'copy' ? texts[at % texts.length] : texts[place];
          texts[place] = kind === 'remove' ? undefined : (text ?? forms[place]!).with(at % forms[0]!.length, word);
          const before = new Map([...file.present()].map((document) => [document, told(file.followed, document)]));
          const { gone, come, named } = file.put(place, texts[place]);
          const fresh = file.fresh();
          for (const document of file.present()) {
            const now = told(file.followed, document);
            assert.deepEqual(now, told(fresh, document));
            const known = before.get(document);
            if (!known || named.has(document)) continue;
            // The document in the place of another is named as it was.
            const rename = (each: number): number => (each === gone ? come! : each);
            const { cluster } = known;
            const renamed = cluster && {
              ...cluster,
              members: cluster.members.map(rename).sort((a, b) => a - b),
              first: rename(cluster.first),
              closest: cluster.closest.map(rename),
            };
            assert.deepEqual(now.twin, known.twin);
            // Members may be others, as long as they are as many.
            assert.deepEqual(
              { ...now.cluster, members: now.cluster?.members.length },
              { ...renamed, members: renamed?.members.length },
            );
          }
        }
      }),
      { numRuns: 250 },
    );
  });

  it('name few records when one of a large template is edited', () => {
    const form = Array.from({ length: 600 }, (_, record) =>
      Array.from({ length: 90 }, (_, at) =>
        at % 9 === 4 ? 1000 + ((record * 31 + at * 17 + (record >> 3)) % 23) : at,
      ),
    );
    // The least alike of all, whatever is edited elsewhere.
    form[7] = form[7]!.with(20, 7000).with(60, 7001);
    const file = fileOf(form, 0.4);
    assert.equal(file.followed.clusterOf(0)!.members.size, 600);
    const { come, named } = file.put(300, form[300]!.with(40, 5000));
    assert.equal(file.followed.clusterOf(come!)!.members.size, 600);
    assert.ok(named.size < 60, `${named.size} records are named`);
  });
});
