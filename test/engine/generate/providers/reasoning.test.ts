import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitReasoning } from '../../../../src/engine/generate/providers/reasoning.ts';
import { parseHttpDate, retryAfterMs, retryDelayMs } from '../../../../src/engine/generate/providers/retry.ts';

describe('splitReasoning', () => {
  const cases: readonly (readonly [text: string, content: string, reasoning: string])[] = [
    ['{"text":"a"}', '{"text":"a"}', ''],
    ['<think>why</think>{"text":"a"}', '{"text":"a"}', 'why'],
    ['<think>\n\n</think>\n\nanswer', 'answer', ''],
    ['why\n</think>\nanswer', 'answer', 'why'],
    ['<think>never ends', '', 'never ends'],
    ['answer <think>never ends', 'answer', 'never ends'],
    ['<think>one</think>a<think>two</think>b', 'ab', 'one\n\ntwo'],
    ['<think>a <think>b</think> c</think>d', 'd', 'a\n\nb\n\nc'],
    ['<THINKING>why</thinking >answer', 'answer', 'why'],
    ['a < b and thinks > of it', 'a < b and thinks > of it', ''],
    ['  untouched  ', '  untouched  ', ''],
  ];
  for (const [text, content, reasoning] of cases) {
    it(JSON.stringify(text), () => assert.deepEqual(splitReasoning(text), { content, reasoning }));
  }

  it('never leaves a marked thought in the content', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc \n{}"'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, word, (thought, answer) => {
        const marked = `SECRET${thought}SECRET`;
        for (const text of [`<think>${marked}</think>${answer}`, `${marked}</think>${answer}`]) {
          const split = splitReasoning(text);
          assert.equal(split.content, answer.trim());
          assert.equal(split.reasoning, marked);
        }
      }),
    );
  });
});

describe('retries', () => {
  it('read HTTP dates as the platform does', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(Date.UTC(2199, 11, 31)), noInvalidDate: true }), (date) => {
        assert.equal(parseHttpDate(date.toUTCString()), Date.parse(date.toUTCString()));
      }),
    );
    for (const text of ['', '12', 'tomorrow', 'Wed, 21 Foo 2015 07:28:00 GMT', '2015-10-21T07:28:00Z'])
      assert.equal(parseHttpDate(text), undefined);
  });

  it('read every form of Retry-After', () => {
    const now = Date.UTC(2026, 0, 1);
    const waitOf = (headers: Record<string, string>) => retryAfterMs(new Headers(headers), now);
    assert.equal(waitOf({}), undefined);
    assert.equal(waitOf({ 'retry-after': '2' }), 2000);
    assert.equal(waitOf({ 'retry-after': '1.5' }), 1500);
    assert.equal(waitOf({ 'retry-after': '2', 'retry-after-ms': '30' }), 30);
    assert.equal(waitOf({ 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' }), 9000);
    assert.equal(waitOf({ 'retry-after': 'Wed, 31 Dec 2025 23:00:00 GMT' }), 0);
    assert.equal(waitOf({ 'retry-after': 'soon' }), undefined);
    assert.equal(waitOf({ 'retry-after': '-5' }), undefined);
  });

  it('wait at least as long as asked, and else ever longer up to a bound', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.nat(200_000),
        (tries, chance, asked) => {
          const delay = retryDelayMs(tries, undefined, () => chance);
          assert.ok(delay >= 250 && delay <= 16_000);
          const told = retryDelayMs(tries, asked, () => chance);
          assert.ok(told >= asked && told <= asked + 1000);
        },
      ),
    );
  });
});
