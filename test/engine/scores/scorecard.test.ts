import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { createRandom, hash32, shuffle } from '../../../src/engine/random.ts';
import { METRIC_KEYS, type Metrics } from '../../../src/engine/scores/metrics.ts';
import { measureRepetition } from '../../../src/engine/scores/repetition.ts';
import { type Scorecard, score } from '../../../src/engine/scores/scorecard.ts';
import type { ScoredRecords } from '../../../src/engine/scores/scoredRecords.ts';
import type { ScoreHost } from '../../../src/engine/scores/scoreInput.ts';
import { joinLists } from '../../../src/engine/scores/tokenLists.ts';

interface Item {
  readonly tokens: readonly number[];
  readonly code?: string;
  readonly model?: string;
  readonly identifiers?: readonly string[];
  /** Its first tokens stand in a reference. */
  readonly copied?: number;
}

const DIMENSION = 8;

/** A vector that hangs on the words alone. */
function vectorOf(tokens: readonly number[]): number[] {
  const sum = new Array<number>(DIMENSION).fill(0);
  for (const token of tokens) {
    const random = createRandom(token);
    for (let at = 0; at < DIMENSION; at += 1) sum[at]! += random() - 0.5;
  }
  const length = Math.hypot(...sum);
  return sum.map((value) => (length === 0 ? 0 : value / length));
}

/** As a host tells them apart. */
function printsOf(items: readonly Item[]): Uint32Array {
  const copies = new Map<string, number>();
  return Uint32Array.from(items, ({ tokens, code }) => {
    const key = `${code} ${tokens.join(' ')}`;
    copies.set(key, (copies.get(key) ?? 0) + 1);
    return hash32(key, copies.get(key)!);
  });
}

function recordsOf(items: readonly Item[]): ScoredRecords {
  const size = items.length;
  return {
    lists: joinLists(items.map(({ tokens }) => tokens)),
    codes: items.map(({ code }) => code ?? 'F32.1'),
    prints: printsOf(items),
    vectors: { dimension: DIMENSION, values: Float64Array.from(items.flatMap(({ tokens }) => vectorOf(tokens))) },
    identifiers: items.map(({ identifiers }) => identifiers ?? []),
    ids: items.map((_, at) => `r${at}`),
    lines: Int32Array.from(items, (_, at) => at + 1),
    models: items.map(({ model }) => model ?? ''),
    boilerplateTokens: new Int32Array(size),
    copiedRuns: Int32Array.from(items, ({ copied = 0 }) => copied),
    copiedShares: Float64Array.from(items, ({ copied = 0, tokens }) => copied / tokens.length),
    criteriaShares: new Float64Array(size).fill(0.5),
    nearDuplicate: new Uint8Array(size),
    offCode: new Uint8Array(size),
  };
}

function hostOf(sides: { readonly records: readonly Item[]; readonly references?: readonly Item[] }): ScoreHost {
  return {
    random: (purpose) => createRandom(hash32(1, purpose)),
    found: async () => ({
      records: recordsOf(sides.records),
      inReferences: new Set(sides.references?.flatMap(({ identifiers }) => identifiers ?? [])),
    }),
    compress: async (of, rows) => {
      const text = rows.map((row) => sides[of]![row]!.tokens.join(' ')).join('\n');
      return { raw: text.length, compressed: deflateSync(text, { level: 6 }).length };
    },
    step: async () => {},
  };
}

function scoreItems(records: readonly Item[], references?: readonly Item[]): Promise<Scorecard> {
  const input = { records: recordsOf(records), ...(references && { references: recordsOf(references) }), minRun: 10 };
  return score(input, hostOf({ records, ...(references && { references }) }));
}

const numberOf = (metrics: Metrics, key: keyof Metrics): number => {
  const value = metrics[key]?.value;
  assert.ok(value !== undefined, `${key}: ${metrics[key]?.undefined}`);
  return value;
};

function textsOf(count: number, seed: number, codes: readonly string[] = ['F32.1', 'F20.0', 'F41.1']): Item[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const number = at % codes.length;
    const tokens = Array.from({ length: 60 }, () =>
      random() < 0.3 ? 2000 + number * 30 + Math.floor(random() * 30) : Math.floor(random() * 900),
    );
    return { tokens, code: codes[number]! };
  });
}

/** Every metric has either a number or a reason, never both, never what is no number. */
function requireSound({ dataset, codes, models }: Scorecard): void {
  for (const { metrics } of [dataset, ...codes.values(), ...models.values()]) {
    for (const key of METRIC_KEYS) {
      const metric = metrics[key];
      assert.ok(metric, key);
      assert.equal(metric.value === undefined, metric.undefined !== undefined, key);
      if (metric.value === undefined) assert.ok(metric.undefined!.length > 0, key);
      else assert.ok(Number.isFinite(metric.value) && metric.n > 0, `${key} ${metric.value} of ${metric.n}`);
      if (metric.interval) assert.ok(metric.interval[0] <= metric.interval[1], key);
    }
  }
}

describe('the scorecard', () => {
  it('of a dataset that stands twice has half the distinct n-grams, Self-BLEU 1, and the same Vendi score and ratios', async () => {
    const items = textsOf(30, 1);
    const { metrics: once } = (await scoreItems(items)).dataset;
    const { metrics: twice } = (await scoreItems([...items, ...items])).dataset;
    for (const key of ['distinct1', 'distinct2', 'distinct3', 'distinct4'] as const) {
      assert.ok(Math.abs(numberOf(twice, key) - numberOf(once, key) / 2) < 1e-12, key);
    }
    for (const key of ['selfBleu2', 'selfBleu3', 'selfBleu4'] as const) {
      assert.ok(Math.abs(numberOf(twice, key) - 1) < 1e-12 && numberOf(once, key) < 0.9, key);
    }
    for (const key of ['vendi', 'ttr', 'mattr50', 'mtld', 'hdd42'] as const) {
      assert.ok(Math.abs(numberOf(twice, key) - numberOf(once, key)) < 1e-9 * numberOf(once, key), key);
    }
  });

  it('hangs on the order of the texts in the compression ratio alone, on either side', async () => {
    const requireSame = (after: Metrics, before: Metrics): void => {
      for (const key of METRIC_KEYS) {
        if (key === 'compressionRatio') continue;
        const [a, b] = [after[key]!, before[key]!];
        assert.equal(a.undefined, b.undefined, key);
        assert.equal(a.verdict, b.verdict, key);
        for (const part of ['value', 'baseline', 'atBaselineN'] as const)
          assert.ok(Math.abs((a[part] ?? 0) - (b[part] ?? 0)) < 1e-9, `${key} ${part}: ${a[part]}, not ${b[part]}`);
        for (const end of [0, 1])
          assert.ok(Math.abs((a.interval?.[end] ?? 0) - (b.interval?.[end] ?? 0)) < 1e-9, `interval of ${key}`);
      }
    };
    const sizes = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.nat(9), fc.integer());
    await fc.assert(
      fc.asyncProperty(sizes, async ([size, realSize, same, seed]) => {
        const items = textsOf(size, seed);
        for (let at = 1; at <= Math.min(same, size - 1); at += 1) items[at] = items[0]!;
        const real = realSize === 0 ? undefined : textsOf(realSize, seed + 1);
        const turn = <T>(list: readonly T[]): T[] => shuffle(list, createRandom(seed));
        const before = await scoreItems(items, real);
        const after = await scoreItems(turn(items), real && turn(real));
        requireSame(after.dataset.metrics, before.dataset.metrics);
        for (const [code, { metrics }] of after.codes) requireSame(metrics, before.codes.get(code)!.metrics);
      }),
      { numRuns: 25 },
    );
  });

  it('finds records like the real ones as near as the real ones are to each other', async () => {
    const { metrics } = (await scoreItems(textsOf(60, 3), textsOf(120, 4))).dataset;
    for (const key of [
      'mmd2',
      'codeAgreementMacroF1',
      'distinct2',
      'selfBleu4',
      'vendi',
      'tstrRatio',
      'nearCopyRate',
    ] as const) {
      assert.equal(metrics[key]!.verdict, 'good', `${key}: ${JSON.stringify(metrics[key])}`);
    }
    assert.equal(metrics.mmd2!.baselineN, 60);
    assert.ok(Math.abs(metrics.mmd2!.atBaselineN! - metrics.mmd2!.baseline!) < 0.02);
  });

  it('calls copies of references, swapped codes and one text over and over bad, each in its dimension', async () => {
    const real = textsOf(120, 4);
    const good = textsOf(60, 3);
    const copied = await scoreItems([...good.slice(0, 50), ...real.slice(0, 10)], real);
    assert.equal(copied.dataset.metrics.nearCopyRate!.verdict, 'bad');
    assert.equal(copied.dataset.dimensions.privacy.verdict, 'bad');
    assert.equal(copied.columns.nearest[50], 0);
    assert.ok(copied.columns.nnd[50]! < 1e-9);
    const codes = ['F32.1', 'F20.0', 'F41.1'];
    const swapped = good.map((item, at) => (at % 2 ? { ...item, code: codes[(at + 1) % 3]! } : item));
    assert.equal((await scoreItems(swapped, real)).dataset.dimensions.fidelity.verdict, 'bad');
    const same = good.map((item, at) => (at % 5 < 2 ? { ...good[at % 3]!, code: item.code! } : item));
    assert.equal((await scoreItems(same, real)).dataset.dimensions.diversity.verdict, 'bad');
  });

  it('calls privacy good only where copied passages are none, or enough to be judged', async () => {
    const real = textsOf(60, 4);
    const own = textsOf(12, 3);
    const copied = own.map((item, at): Item => {
      return { ...item, tokens: [...real[at]!.tokens.slice(0, 30), ...item.tokens], copied: 30 };
    });
    const privacyOf = async (records: readonly Item[], references?: readonly Item[]) =>
      (await scoreItems(records, references)).dataset.dimensions.privacy.verdict;
    assert.equal(await privacyOf(own), 'good');
    assert.equal(await privacyOf(own, real.slice(0, 15)), 'good');
    assert.equal(await privacyOf(copied, real.slice(0, 15)), undefined);
    assert.equal(await privacyOf(copied, real), 'bad');
  });

  it('is the same where another thread counts n-grams meanwhile', async () => {
    const [items, real] = [textsOf(50, 3), textsOf(60, 4)];
    const input = { records: recordsOf(items), references: recordsOf(real), minRun: 10 };
    const host = hostOf({ records: items, references: real });
    let asked = 0;
    const beside = await score(input, {
      ...host,
      repetition: (job) => {
        const found = measureRepetition(structuredClone(job), async () => {});
        return async () => {
          asked += 1;
          return structuredClone(await found);
        };
      },
    });
    assert.deepEqual(beside, await score(input, { ...host, repetition: () => undefined }));
    assert.equal(asked, 1);
  });

  it('tells record by record what its numbers rest on', async () => {
    const [real, holdout] = [textsOf(60, 4), textsOf(60, 5)];
    const items = [...textsOf(50, 3), ...real.slice(0, 10)];
    const sides = { records: recordsOf(items), references: recordsOf(real) };
    const host = hostOf({ records: items, references: real });
    const { columns, dataset } = await score({ ...sides, holdout: recordsOf(holdout), minRun: 10 }, host);
    const mean = columns.nearer.reduce((sum, share) => sum + share, 0) / items.length;
    assert.ok(Math.abs(mean - numberOf(dataset.metrics, 'dcrShare')) < 1e-9);
    // What is copied is nearer than anything else.
    assert.deepEqual([...columns.nearer.slice(50)], new Array(10).fill(1));
    assert.deepEqual([...new Set(columns.said)].sort(), ['F20.0', 'F32.1', 'F41.1']);
    assert.deepEqual([...new Set(columns.saidFamilies)].sort(), ['F20', 'F32', 'F41']);
    assert.ok((await scoreItems(items, real)).columns.nearer.every(Number.isNaN));
  });

  it('holds texts without a word against nothing, on either side', async () => {
    const [items, real] = [textsOf(30, 3), textsOf(60, 4)];
    const empty = textsOf(30, 5).map(({ code }): Item => ({ tokens: [], code: code! }));
    const { dataset: alone } = await scoreItems(items, real);
    for (const { dataset } of [
      await scoreItems([...items, ...empty], real),
      await scoreItems(items, [...real, ...empty]),
    ]) {
      for (const key of ['mmd2', 'vendi', 'nearCopyRate', 'nndMean', 'nndr'] as const) {
        assert.equal(dataset.metrics[key]!.n, alone.metrics[key]!.n, key);
        assert.ok(Math.abs(numberOf(dataset.metrics, key) - numberOf(alone.metrics, key)) < 1e-9, key);
      }
    }
    const { metrics } = (await scoreItems(items, empty)).dataset;
    for (const key of ['mmd2', 'nearCopyRate', 'nndMean', 'nndMin', 'nndr'] as const)
      assert.ok(metrics[key]!.undefined, key);
    assert.ok((await scoreItems(empty, real)).dataset.metrics.mmd2!.undefined);
  });

  it('gives intervals of shares and means over records where they differ, and of nothing else', async () => {
    const items = textsOf(40, 3);
    const { metrics } = (await scoreItems(items, textsOf(60, 4))).dataset;
    for (const key of ['rougeL', 'centroidMargin', 'nndMean', 'nndr', 'ttr', 'mtld'] as const) {
      const { value, interval } = metrics[key]!;
      assert.ok(interval && interval[0] < value! && value! < interval[1], key);
    }
    for (const key of ['offCodeRate', 'plagiarismRate', 'runCoverage'] as const) {
      assert.equal(metrics[key]!.value, 0);
      assert.equal(metrics[key]!.interval, undefined, key);
    }
    const alone = (await scoreItems(items)).dataset.metrics;
    assert.deepEqual(alone.ttr!.interval, metrics.ttr!.interval, 'whatever other metrics there are');
    const one = (await scoreItems(items.slice(0, 1))).dataset.metrics;
    assert.ok(METRIC_KEYS.every((key) => one[key]!.interval === undefined));
  });

  it('counts identifiers, and those that stand in the references too', async () => {
    const items = textsOf(4, 5).map((item, at) => ({ ...item, identifiers: at < 2 ? ['phone 1', `name ${at}`] : [] }));
    const real = textsOf(6, 6).map((item) => ({ ...item, identifiers: ['name 1'] }));
    const { metrics } = (await scoreItems(items, real)).dataset;
    assert.equal(numberOf(metrics, 'identifiers'), 3);
    assert.equal(numberOf(metrics, 'recordsWithIdentifiers'), 2);
    assert.equal(numberOf(metrics, 'leakedIdentifiers'), 1);
    assert.equal((await scoreItems(items)).dataset.metrics.leakedIdentifiers!.undefined, 'it takes references');
  });

  it('tells codes and models apart', async () => {
    const items = textsOf(30, 7).map((item, at) => ({ ...item, model: at < 10 ? 'a' : 'b' }));
    const { codes, models } = await scoreItems(items);
    assert.deepEqual(
      [...codes].map(([name, { n }]) => [name, n]),
      [
        ['F20.0', 10],
        ['F32.1', 10],
        ['F41.1', 10],
      ],
    );
    assert.deepEqual(
      [...models].map(([name, { n }]) => [name, n]),
      [
        ['a', 10],
        ['b', 20],
      ],
    );
    const alone = await scoreItems(items.filter(({ model }) => model === 'a'));
    for (const key of ['distinct2', 'selfBleu4', 'vendi', 'mtld'] as const) {
      assert.ok(Math.abs(numberOf(models.get('a')!.metrics, key) - numberOf(alone.dataset.metrics, key)) < 1e-12, key);
    }
  });

  it('is the same twice', async () => {
    const [items, real] = [textsOf(20, 8), textsOf(30, 9)];
    assert.deepEqual(await scoreItems(items, real), await scoreItems(items, real));
  });

  it('says why where something is not defined, whatever is scored', async () => {
    const text = textsOf(1, 1)[0]!;
    const empty: Item = { tokens: [] };
    const inputs: [Item[], Item[]?][] = [
      [[]],
      [[text]],
      [[empty]],
      [[empty, empty], [empty]],
      [[text, text, text], [text]],
      [[text], textsOf(40, 2)],
      [textsOf(5, 3), textsOf(20, 4, ['F60.3'])],
      [textsOf(3, 3, ['F01.50', 'F20.0', 'F84.0']), textsOf(20, 4, [''])],
      [textsOf(8, 3, ['F32.1']), textsOf(20, 4, ['F32.1'])],
    ];
    for (const [items, real] of inputs) requireSound(await scoreItems(items, real));
    const lists = fc.array(
      fc.record({ tokens: fc.array(fc.nat(5), { maxLength: 60 }), code: fc.constantFrom('F20.0', 'F32.1', '') }),
      {
        maxLength: 6,
      },
    );
    await fc.assert(
      fc.asyncProperty(lists, fc.option(lists, { nil: undefined }), async (items, real) =>
        requireSound(await scoreItems(items, real)),
      ),
      { numRuns: 100 },
    );
  });

  it('says nothing of blank texts, nor of the repetition of a single one', async () => {
    const blank = Array.from({ length: 9 }, (): Item => ({ tokens: [], code: 'F32.1' }));
    const { metrics } = (await scoreItems(blank, textsOf(40, 2))).dataset;
    for (const key of ['compressionRatio', 'criteriaCoverage', 'rougeL'] as const)
      assert.equal(metrics[key]!.undefined, 'no record has a word', key);
    assert.equal((await scoreItems(textsOf(1, 1))).dataset.metrics.selfRepetition!.undefined, 'it takes two records');
    assert.ok((await scoreItems(textsOf(2, 1))).dataset.metrics.selfRepetition!.value !== undefined);
  });

  it('judges no texts without words, and no diversity of one text', async () => {
    const real = textsOf(40, 2);
    const empty = Array.from({ length: 30 }, (): Item => ({ tokens: [], code: 'F32.1' }));
    for (const references of [undefined, real]) {
      const { dataset, codes } = await scoreItems(empty, references);
      for (const { dimensions, metrics } of [dataset, ...codes.values()]) {
        assert.ok(Object.values(dimensions).every(({ verdict }) => verdict === undefined));
        assert.ok(Object.values(metrics).every(({ verdict }) => verdict === undefined));
      }
      const one = await scoreItems(textsOf(1, 1), references);
      assert.equal(one.dataset.dimensions.diversity.verdict, undefined);
      assert.ok((await scoreItems(textsOf(30, 1), references)).dataset.dimensions.diversity.verdict);
    }
  });
});
