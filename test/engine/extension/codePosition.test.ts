import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeAt } from '../../../src/extension/codePosition.ts';

/** The code at the mark in a line. */
function at(marked: string, path = 'code') {
  return codeAt(marked.replace('▮', ''), marked.indexOf('▮'), path)?.code;
}

describe('the code at a position', () => {
  it('is found in a string and in an array', () => {
    assert.equal(at('{"id":"1","code":"F3▮2.1","text":"x"}'), 'F32.1');
    assert.equal(at('{"code": ["F32.1", "▮F41.1"]}'), 'F41.1');
    assert.equal(at('{"code":"▮"}'), '');
    assert.equal(at('{"code":"F32.1▮"}'), 'F32.1');
  });

  it('is found while the line is unfinished', () => {
    assert.equal(at('{"code":"F3▮'), 'F3');
    assert.equal(at('{"code":["F32.1","▮'), '');
    assert.equal(at('{"id":"1","code":"panic att▮'), 'panic att');
    assert.equal(at('{"code":"F3▮,"text":"x"}'), 'F3');
  });

  it('follows the path of the field', () => {
    assert.equal(at('{"label":{"icd":"F2▮0.0"},"code":"x"}', 'label.icd'), 'F20.0');
    assert.equal(at('{"label":{"icd":"F20.0"},"code":"▮x"}', 'label.icd'), undefined);
  });

  it('is nowhere else', () => {
    assert.equal(at('{"code":"F32.1","text":"seen for F3▮2.1"}'), undefined);
    assert.equal(at('{"co▮de":"F32.1"}'), undefined);
    assert.equal(at('{"code":▮ "F32.1"}'), undefined);
    assert.equal(at('{"code":"F32.1"▮}'), undefined);
    assert.equal(at('{"text":"\\"code\\":\\"F3▮2.1\\""}'), undefined);
    assert.equal(at('{"code":"F32.1","meta":{"code":"F3▮3"}}'), undefined);
  });

  it('never throws, and gives what stands between its ends', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ':', ',', ' ', 'code', 'F3', '2.1') }),
        fc.nat(60),
        (line, offset) => {
          const found = codeAt(line, Math.min(offset, line.length), 'code');
          if (found) assert.equal(line.slice(found.start, found.end), found.code);
        },
      ),
    );
  });
});
