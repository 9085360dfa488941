import assert from 'node:assert/strict';
import { createTextConsent } from '../../../src/extension/agents/textConsent.ts';
import { inWorkspace } from '../host.ts';

const jane = { text: 'jane.roe@example.com', type: 'email' };
const phone = { text: '612-555-0199', type: 'phone' };
const [a, b] = [inWorkspace('a.jsonl'), inWorkspace('b.jsonl')];

describe('The question before text goes to a chat', () => {
  it('comes once for each dataset', () => {
    const consent = createTextConsent();
    assert.match(consent.ask('1', a, [])!.title, /a\.jsonl/);
    consent.use('1', a, []);
    assert.equal(consent.ask('2', a, []), undefined);
    consent.use('2', a, []);
    assert.ok(consent.ask('2', b, []));
  });

  it('names what identifies a person, and comes again for what it has not named', () => {
    const consent = createTextConsent();
    const plain = (call: string, found: (typeof jane)[]) =>
      consent.ask(call, a, found)?.message.value.replace(/\\|&nbsp;/g, (sign) => (sign === '\\' ? '' : ' '));
    assert.match(plain('1', [jane, jane])!, /jane\.roe@example\.com” \(email\)\./);
    consent.use('1', a, [jane]);
    assert.equal(consent.ask('2', a, [jane]), undefined);
    assert.match(plain('3', [jane, phone])!, /other identifiers.*: “612-555-0199” \(phone\)\./s);
    consent.use('3', a, [phone, jane]);
    assert.equal(consent.ask('4', a, [jane, phone]), undefined);
  });

  it('is not answered by another one, nor by one that was declined', () => {
    const consent = createTextConsent();
    assert.throws(() => consent.use('1', a, []), { code: 'not-confirmed' });
    consent.ask('declined', a, [jane]);
    assert.throws(() => consent.use('1', a, []), { code: 'not-confirmed' });
    consent.ask('1', a, []);
    consent.use('1', a, []);
    assert.ok(consent.ask('2', a, [jane]), 'what a declined question named is asked for again');
    // The text changed between the question and the answer.
    assert.throws(() => consent.use('2', a, [jane, phone]), { code: 'not-confirmed' });
  });
});
