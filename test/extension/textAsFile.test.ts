import assert from 'node:assert/strict';
import { createTextAsFile } from '../../src/extension/records/textAsFile.ts';

describe('a text as a file', () => {
  it('has a later time and a size of its own with every other text, and none for the same', () => {
    const file = createTextAsFile();
    const states = ['She sleeps badly.', 'She sleeps well.', 'She sleeps badly.', ''].map((text) => {
      file.set(text);
      return file.stat();
    });
    assert.equal(new Set(states.map(({ size }) => size)).size, 4);
    for (const [at, { mtime }] of states.slice(1).entries()) assert.ok(mtime > states[at]!.mtime);
    file.set('');
    assert.deepEqual(file.stat(), states[3]);
  });

  it('is read as it was when its state was asked for', () => {
    const file = createTextAsFile();
    file.set('first');
    assert.equal(file.read(), 'first');
    const before = file.stat();
    file.set('second');
    assert.equal(file.read(), 'first');
    assert.notDeepEqual(file.stat(), before);
    assert.equal(file.read(), 'second');
  });
});
