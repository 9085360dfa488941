import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLexicalMeter } from '../../../src/engine/scores/lexicalDiversity.ts';
import { listAt } from '../../../src/engine/scores/tokenLists.ts';
import { collections, golden } from './goldens.ts';

const measure = createLexicalMeter();

/** Equal but for rounding. */
function close(actual: number | undefined, expected: number | undefined, relative: number, what: string): void {
  const isClose = actual === expected || Math.abs(actual! - expected!) <= relative * Math.max(1, Math.abs(expected!));
  assert.ok(isClose, `${what}: ${actual}, not ${expected}`);
}

const distinct = (tokens: Iterable<number>): number => new Set(tokens).size;

function mtldOf(tokens: readonly number[]): number {
  let factors = 0;
  let factor: number[] = [];
  for (const token of tokens) {
    factor.push(token);
    if (distinct(factor) / factor.length > 0.72) continue;
    factors += 1;
    factor = [];
  }
  if (factor.length > 0) factors += (1 - distinct(factor) / factor.length) / (1 - 0.72);
  return tokens.length / factors;
}

function hddOf(tokens: readonly number[]): number {
  const logFactorial = (n: number): number => (n < 2 ? 0 : Math.log(n) + logFactorial(n - 1));
  const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  let sum = 0;
  for (const type of new Set(tokens)) {
    const others = tokens.filter((token) => token !== type).length;
    const missing = others < 42 ? 0 : Math.exp(logChoose(others, 42) - logChoose(tokens.length, 42));
    sum += (1 - missing) / 42;
  }
  return sum;
}

describe('lexical diversity', () => {
  it('has the published values', () => {
    for (const { ids, lists } of collections) {
      for (const [at, id] of ids.entries()) {
        const measured = measure(listAt(lists, at));
        const expected = golden.per_record[id]!;
        close(measured.ttr, expected.ttr.lexicalrichness ?? undefined, 1e-12, `${id} ttr`);
        close(measured.mattr50, expected.mattr_50.lexicalrichness ?? undefined, 1e-12, `${id} mattr`);
        close(measured.hdd42, expected.hdd_42.lexicalrichness ?? undefined, 1e-9, `${id} hdd`);
        const tokens = [...listAt(lists, at)];
        const isDefined = tokens.length >= 10 && distinct(tokens) < tokens.length;
        close(measured.mtld, isDefined ? expected['mtld_0.72'].lexicalrichness! : undefined, 1e-9, `${id} mtld`);
      }
    }
  });

  it('equals the definitions on any text', () => {
    const texts = fc
      .integer({ min: 1, max: 60 })
      .chain((types) => fc.array(fc.nat(types), { maxLength: 160, size: 'max' }));
    fc.assert(
      fc.property(texts, (tokens) => {
        const measured = measure(Int32Array.from(tokens));
        const { length } = tokens;
        close(measured.ttr, length > 0 ? distinct(tokens) / length : undefined, 1e-12, 'ttr');
        const windows = Array.from(
          { length: Math.max(0, length - 49) },
          (_, at) => distinct(tokens.slice(at, at + 50)) / 50,
        );
        const mattr = windows.reduce((sum, ratio) => sum + ratio, 0) / windows.length;
        close(measured.mattr50, windows.length > 0 ? mattr : undefined, 1e-9, 'mattr');
        const hasMtld = length >= 10 && distinct(tokens) < length;
        const mtld = (mtldOf(tokens) + mtldOf(tokens.toReversed())) / 2;
        close(measured.mtld, hasMtld ? mtld : undefined, 1e-9, 'mtld');
        close(measured.hdd42, length >= 42 ? hddOf(tokens) : undefined, 1e-9, 'hdd');
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing where a measure is not defined', () => {
    assert.deepEqual(measure(new Int32Array(0)), {});
    assert.deepEqual(measure(Int32Array.from([1])), { ttr: 1 });
    assert.deepEqual(Object.keys(measure(Int32Array.from({ length: 41 }, (_, at) => at))), ['ttr']);
  });
});
