import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  annotatorOf,
  brokenInWords,
  type Decision,
  decisionsPath,
  hashOfRecord,
  isDecisionsFile,
  nameRecord,
  parseDecisions,
  serialiseDecision,
} from '../../../src/engine/review/decisions.ts';
import { anyDecision, record } from './arbitraries.ts';

const HASH = 'a'.repeat(32);
const MADE = { author: 'Ana <ana@example.org>', time: '2026-03-01T09:30:00.000Z' };
const parse = (...sources: string[]) => parseDecisions(sources.map((source, at) => ({ line: at + 1, source })));

describe('lines of a decisions file', () => {
  it('come back as they were made, the same decision as the same bytes', () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const line = serialiseDecision(decision);
        assert.doesNotMatch(line, /[\n\r\u2028\u2029]/);
        const { decisions, broken } = parse(line);
        assert.deepEqual(broken, []);
        assert.deepEqual(decisions, [decision]);
        const turned = Object.fromEntries(Object.entries(decision).reverse()) as Decision;
        assert.equal(serialiseDecision(turned), line);
      }),
    );
  });

  it('are read whatever stands between them, and what is no decision is told with its line', () => {
    const good = { record: 'r-1', hash: HASH, kind: 'accept', ...MADE };
    const suppress = { hash: HASH, record: 'r', kind: 'suppress', rule: 'phi', reason: 'invented', ...MADE };
    const bad: readonly (readonly [string, RegExp])[] = [
      ['{"record":"r-1","ha', /^not valid JSON$/],
      ['<<<<<<< HEAD', /^a conflict mark of git/],
      ['=======', /^a conflict mark of git/],
      ['[1]', /not a JSON object/],
      ['null', /not a JSON object/],
      [
        JSON.stringify({ ...good, kind: 'approve' }),
        /“kind”: is not one of the kinds: accept, reject, revise, suppress, note/,
      ],
      [JSON.stringify({ ...good, hash: 'abc' }), /“hash”: is not a hash of 32/],
      [JSON.stringify({ ...good, hash: undefined }), /“hash”: is missing/],
      [JSON.stringify({ ...good, record: undefined }), /names no record/],
      [JSON.stringify({ ...good, line: 0, record: undefined }), /“line”: /],
      [JSON.stringify({ ...good, author: '  ' }), /“author”: is empty/],
      [JSON.stringify({ ...good, author: undefined }), /“author”: is missing/],
      [JSON.stringify({ ...good, time: 'yesterday' }), /“time”: is not a time in UTC/],
      [JSON.stringify({ ...good, time: '2026-03-01T09:30:00+02:00' }), /“time”: is not a time in UTC/],
      [JSON.stringify({ ...good, kind: 'note' }), /“reason”: is missing/],
      [JSON.stringify({ ...good, rule: 'typo' }), /“rule”: is not one of the rules: invalid-record/],
      [JSON.stringify(suppress), /“scope”: is not one of the scopes: finding, rule-in-record, rule-in-dataset/],
      [JSON.stringify({ ...suppress, scope: 'finding' }), /“finding”: /],
      [JSON.stringify({ ...suppress, scope: 'rule-in-record', reason: '' }), /“reason”: is empty/],
    ];
    const sources = bad.flatMap(([source]) => [source, JSON.stringify(good)]);
    const { decisions, broken } = parse(...sources);
    assert.equal(decisions.length, bad.length);
    assert.equal(broken.length, bad.length);
    for (const [at, { line, source, message }] of broken.entries()) {
      assert.equal(line, at * 2 + 1);
      assert.equal(source, bad[at]![0]);
      assert.match(message, bad[at]![1], source);
    }
    assert.match(
      brokenInWords('d.jsonl.decisions.jsonl', broken),
      /: 19 lines are .*line 1: not valid JSON; line 3: .*; line 5: .*; and 16 more\)$/,
    );
    assert.match(
      brokenInWords('d', broken.slice(0, 1)),
      /^d: 1 line is no decision and counts for nothing \(line 1: not valid JSON\)$/,
    );
  });

  it('may hold what a later version adds', () => {
    const { decisions } = parse(JSON.stringify({ record: 'r', hash: HASH, kind: 'revise', ...MADE, mood: 'doubtful' }));
    assert.deepEqual(decisions, [{ record: 'r', hash: HASH, kind: 'revise', ...MADE }]);
  });

  it('never stop the reading, whatever they hold', () => {
    const line = fc.oneof(fc.string(), fc.json(), anyDecision.map(serialiseDecision));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (sources) => {
        const { decisions, broken } = parse(...sources);
        assert.equal(decisions.length + broken.length, sources.length);
      }),
    );
  });
});

describe('what decisions are bound to', () => {
  it('changes with the code and the text, and with nothing else', () => {
    const text = 'She slept badly.';
    const own = hashOfRecord(record('r', text));
    assert.match(own, /^[0-9a-f]{32}$/);
    assert.equal(hashOfRecord({ ...record('other', text, 7), source: 'any' }), own);
    assert.notEqual(hashOfRecord(record('r', `${text} `)), own);
    assert.notEqual(hashOfRecord(record('r', text, 1, 'F32.2')), own);
    assert.notEqual(hashOfRecord({ ...record('r', text), codes: ['F32.1', 'F41.1'] }), own);
    const broken = { codes: [], text: '', source: '{"id":' };
    assert.notEqual(hashOfRecord(broken), hashOfRecord({ ...broken, source: '{"id":1' }));
  });

  it('is named by id, or by line where there is none', () => {
    const text = 'She slept badly.';
    assert.deepEqual(nameRecord(record('r-1', text, 4)), { record: 'r-1', hash: hashOfRecord(record('r-1', text)) });
    assert.deepEqual(nameRecord(record('', text, 4)), { line: 4, hash: hashOfRecord(record('', text)) });
    assert.deepEqual(nameRecord(record(' ', text, 4)), { line: 4, hash: hashOfRecord(record('', text)) });
  });

  it('stands in a file of its own beside the dataset', () => {
    assert.equal(decisionsPath('data/d.jsonl'), 'data/d.jsonl.decisions.jsonl');
    assert.ok(isDecisionsFile(decisionsPath('d.jsonl')));
    assert.ok(!isDecisionsFile('decisions.jsonl'));
  });

  it('knows a person by their address, whichever way they write their name', () => {
    const names = ['Ana <Ana@example.org>', 'Ana Ruiz <ana@example.org>', 'ana@example.org'];
    assert.deepEqual(new Set(names.map((author) => annotatorOf({ author }))), new Set(['ana@example.org']));
    assert.notEqual(annotatorOf({ author: 'Ana' }), annotatorOf({ author: 'Ben' }));
  });
});
