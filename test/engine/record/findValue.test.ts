import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { elementsOf, findValue } from '../../../src/engine/record/findValue.ts';

const key = fc.oneof(
  fc.constantFrom('a', 'text', 'meta', '', '"', '\\', '__proto__', 'é'),
  fc.string({ maxLength: 3 }),
);
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('"', '\\', '\\"', '}', ']', ',', '\n', '\ud800'),
    ),
    fc.oneof(fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
})).value;

/** Spelled with spaces here and there, as a person or another program may have written it. */
const line = fc
  .tuple(json, fc.constantFrom(undefined, 1, '\t'))
  .map(([value, indent]) => JSON.stringify(value, undefined, indent));

/** Paths to all values, and some that lead nowhere. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  const children = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  const isArray = Array.isArray(value);
  const below = children.flatMap(([name, child]) => pathsOf(child, [...path, isArray ? Number(name) : name]));
  return [path, [...path, isArray ? children.length : 'nowhere'], ...below];
}

describe('findValue', () => {
  it('finds every value where a parser finds it', () => {
    fc.assert(
      fc.property(line, (source) => {
        const root = parseTree(source)!;
        for (const path of pathsOf(JSON.parse(source))) {
          const node = findNodeAtLocation(root, path);
          const expected = node && { start: node.offset, end: node.offset + node.length };
          assert.deepEqual(findValue(source, path.map(String)), expected, `${source} at ${path.join('.')}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes the last of repeated keys, however they are spelled', () => {
    const source = '{"text":"first","te\\u0078t":["second",{"text":"inner"}]}';
    const found = findValue(source, ['text'])!;
    assert.equal(source.slice(found.start, found.end), '["second",{"text":"inner"}]');
    const inner = findValue(source, ['text', '1', 'text'])!;
    assert.equal(source.slice(inner.start, inner.end), '"inner"');
  });

  it('lists the elements of an array', () => {
    const source = '{"code": [ "F32.1" ,"F41.1",[],{"a":[1]}] }';
    const { start } = findValue(source, ['code'])!;
    const elements = elementsOf(source, start).map((each) => source.slice(each.start, each.end));
    assert.deepEqual(elements, ['"F32.1"', '"F41.1"', '[]', '{"a":[1]}']);
  });

  it('finds only what is whole in lines that are no JSON, and ends with any', () => {
    const cut = '{"id":"x","text":"abc","meta":{"a":[1,2';
    for (let end = 0; end <= cut.length; end += 1) {
      const source = cut.slice(0, end);
      const text = findValue(source, ['text']);
      assert.equal(text && source.slice(text.start, text.end), end >= 22 ? '"abc"' : undefined);
      assert.equal(findValue(source, ['meta']), undefined);
    }
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', 'a', ' ') }), (source) => {
        for (const path of [[], ['a'], ['0'], ['', 'a']]) {
          const found = findValue(source, path);
          assert.ok(!found || (found.start < found.end && found.end <= source.length));
        }
      }),
    );
  });
});
