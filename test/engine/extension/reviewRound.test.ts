import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countByFilter, createRound, isFlagged, isLeft } from '../../../src/extension/review/round.ts';
import type { ReviewItem } from '../../../src/protocol/review.ts';

const item = (line: number, id: string, more: Partial<ReviewItem> = {}): ReviewItem => ({
  line,
  id,
  findings: 0,
  ...more,
});
const items = fc
  .array(
    fc.record({
      id: fc.constantFrom('', ' ', 'a', 'b', 'c', 'd', 'e'),
      findings: fc.nat(2),
      own: fc.constantFrom(undefined, 'accept' as const, 'reject' as const, 'revise' as const),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map(({ own, ...each }, line): ReviewItem => ({ ...each, line, ...(own && { own }) })));

describe('a round of a review', () => {
  it('goes on where it stopped, whatever was put in or taken out above', () => {
    const before = [item(0, 'a'), item(1, 'b', { findings: 1 }), item(2, 'c', { findings: 2 }), item(3, 'd')];
    const round = createRound(before, 'flagged');
    assert.ok(round.step(1));
    const left = JSON.parse(JSON.stringify(round.remember()));
    const now = [item(0, 'new'), item(1, 'a'), item(2, 'c'), item(3, 'b'), item(4, 'd', { findings: 1 })];
    const again = createRound(now, left);
    // The records it had then, in the order they have now; what was flagged since is none of them.
    assert.deepEqual([again.current?.id, again.counts().position, again.counts().total], ['c', 1, 2]);
    assert.ok(again.step(1));
    assert.equal(again.current?.id, 'b');
    assert.ok(!again.step(1));
  });

  it('stays at its record when others come and go, and at its place when the record itself goes', () => {
    const round = createRound([item(0, 'a'), item(1, 'b'), item(2, 'c')], 'all');
    round.goTo(1);
    round.update([item(0, 'x'), item(1, 'a'), item(2, 'b'), item(3, 'c')]);
    assert.deepEqual([round.current?.id, round.counts().position, round.counts().total], ['b', 3, 4]);
    round.update([item(0, 'x'), item(1, 'a'), item(2, 'c')]);
    assert.equal(round.current?.id, 'c');
    round.update([]);
    assert.equal(round.current, undefined);
    assert.equal(round.remember(), undefined);
    assert.deepEqual(round.counts().position, 0);
  });

  it('tells records with one id apart by their order', () => {
    const round = createRound([item(0, 'a'), item(1, 'a'), item(2, ''), item(3, '')], 'all');
    round.goTo(1, 'a');
    assert.equal(round.current?.line, 1);
    assert.ok(!round.isAlone(round.current!));
    round.update([item(0, 'new'), item(1, 'a'), item(2, 'a'), item(3, ''), item(4, '')]);
    assert.equal(round.current?.line, 2);
    assert.ok(round.step(1) && round.step(1) && !round.step(1));
    assert.equal(round.current?.line, 4);
  });

  it('seeks from the other end, and never finds where it stands already', () => {
    const flagged = [item(0, 'a', { findings: 1 }), item(1, 'b'), item(2, 'c', { findings: 1 }), item(3, 'd')];
    const round = createRound(flagged, 'all');
    assert.ok(round.seek(-1, isFlagged));
    assert.equal(round.current?.id, 'c');
    assert.ok(round.seek(1, isFlagged));
    assert.equal(round.current?.id, 'a');
    assert.ok(!createRound([flagged[0]!], 'all').seek(1, isFlagged));
  });

  it('counts what it goes through, for any records and any steps', () => {
    const steps = fc.array(fc.constantFrom(1 as const, -1 as const), { maxLength: 20 });
    const filters = fc.constantFrom('all' as const, 'flagged' as const, 'undecided' as const, 'disputed' as const);
    fc.assert(
      fc.property(items, items, filters, steps, (before, after, filter, walked) => {
        const round = createRound(before, filter);
        assert.equal(round.counts().total, countByFilter(before)[filter]);
        for (const by of walked) {
          const { position } = round.counts();
          assert.equal(round.step(by), position + by >= 1 && position + by <= round.counts().total);
        }
        const { current } = round;
        if (current) assert.equal(createRound(before, round.remember()!).current, current);
        round.update(after);
        const { position, total, left, flaggedLeft, decided } = round.counts();
        assert.equal(left + decided.accept + decided.reject + decided.revise, total);
        assert.ok(flaggedLeft <= left && position <= total && (total === 0) === (position === 0));
        const hasLeft = total > 1 && round.seek(1, isLeft);
        if (hasLeft) assert.ok(isLeft(round.current!));
      }),
    );
  });
});
