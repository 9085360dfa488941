import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SEVERITIES, type Severity } from '../../../../src/engine/checks/finding.ts';
import { chooseNear, chooseShown, NEAR } from '../../../../src/node/worker/checking/chooseShown.ts';

interface Mark {
  readonly line: number;
  readonly severity: Severity;
}

/** Findings by line, and which lines were asked for. */
function fileOf(severities: readonly (readonly Severity[])[]) {
  const marks = severities.map((of, line) => of.map((severity): Mark => ({ line, severity })));
  const asked: number[] = [];
  return {
    asked,
    all: marks.flat(),
    lines: marks.length,
    total: marks.flat().length,
    at: (line: number): readonly Mark[] => marks[line]!,
    kindsAt(line: number): readonly Mark[] {
      asked.push(line);
      return marks[line]!;
    },
  };
}

const evenly = (lines: number, each: number, severity: Severity = 'warning') =>
  fileOf(Array.from({ length: lines }, () => Array.from({ length: each }, () => severity)));

const linesOf = (marks: readonly Mark[]) => [...new Set(marks.map(({ line }) => line))];

describe('what is shown of many findings', () => {
  it('is what is in view, then what is nearest to it', () => {
    const near = chooseNear(evenly(1000, 2), [[500, 509]], 10_000);
    assert.deepEqual(
      linesOf(near).slice(0, 14),
      [500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 499, 511, 498],
    );
    assert.deepEqual(
      linesOf(near).sort((a, b) => a - b),
      Array.from({ length: 200 }, (_, at) => 405 + at),
    );
  });

  it('stays within a hundred lines of the view, and within the file', () => {
    assert.deepEqual(
      linesOf(chooseNear(evenly(1000, 1), [[0, 4]], 10_000)),
      Array.from({ length: 105 }, (_, at) => at),
    );
    assert.deepEqual(linesOf(chooseNear(evenly(3, 1), [[2, 40]], 10_000)), [2, 1, 0]);
    assert.deepEqual(chooseNear(evenly(3, 1), [[300, 340]], 10_000), []);
    assert.deepEqual(chooseNear(evenly(3, 1), [], 10_000), []);
  });

  it('leaves room for those far off, and never goes beyond the maximum', () => {
    assert.equal(chooseNear(evenly(1000, 30), [[10, 60]], 10_000).length, NEAR);
    assert.equal(chooseNear(evenly(1000, 30), [[10, 60]], 7).length, 7);
    assert.equal(chooseNear(evenly(1000, 30), [[10, 60]], 0).length, 0);
  });

  it('takes two views of one file, and what both show once', () => {
    const near = chooseNear(
      evenly(1000, 1),
      [
        [100, 110],
        [105, 120],
        [700, 705],
      ],
      10_000,
    );
    assert.equal(linesOf(near).length, near.length);
    for (const line of [100, 120, 200, 700, 790]) assert.ok(linesOf(near).includes(line));
  });

  it('costs what is near, however long the file is', () => {
    const file = evenly(100_000, 1);
    chooseNear(file, [[50_000, 50_040]], 10_000);
    assert.ok(file.asked.length <= 241);
    assert.ok(file.asked.every((line) => line >= 49_900 && line <= 50_140));
  });

  it('far off, takes the worst, in the order of the file', () => {
    const severities = Array.from({ length: 900 }, (_, line): Severity[] => [line % 300 === 299 ? 'error' : 'warning']);
    const { near, others, hidden } = chooseShown(fileOf(severities), [[0, 9]], 300);
    assert.equal(near.length, 110);
    assert.deepEqual(
      others.slice(0, 3).map(({ line }) => line),
      [299, 599, 899],
    );
    assert.equal(others[3]!.line, 110);
    assert.equal(others.length, 190);
    assert.equal(hidden, 600);
  });

  it('is no finding twice, no better one before a worse one that is hidden, and as many as there may be', () => {
    const files = fc.array(fc.array(fc.constantFrom(...SEVERITIES), { maxLength: 4 }), { maxLength: 350 });
    const views = fc.array(fc.tuple(fc.nat(400), fc.nat(40)), { maxLength: 3 });
    fc.assert(
      fc.property(files, views, fc.nat(900), (severities, ranges, maximum) => {
        const file = fileOf(severities);
        const visible = ranges.map(([first, more]): [number, number] => [first, first + more]);
        const { near, others, hidden } = chooseShown(file, visible, maximum);
        assert.deepEqual(near, chooseNear(file, visible, maximum));
        const shown = new Set([...near, ...others]);
        assert.equal(shown.size, near.length + others.length);
        assert.equal(shown.size, Math.min(maximum, file.total));
        assert.equal(hidden, file.total - shown.size);
        const rank = ({ severity }: Mark) => SEVERITIES.indexOf(severity);
        const ranks = others.map(rank);
        assert.deepEqual(ranks, [...ranks].sort());
        const left = file.all.filter((mark) => !shown.has(mark));
        assert.ok(left.every((mark) => rank(mark) >= (ranks.at(-1) ?? 0)));
      }),
    );
  });
});
