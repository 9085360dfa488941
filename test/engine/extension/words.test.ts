import assert from 'node:assert/strict';
import { countCodes, describeCount, describeDataset } from '../../../src/extension/codeCounts.ts';
import { descriptionMarkdown } from '../../../src/extension/describeCode.ts';
import { progressMessage, resultMessage } from '../../../src/extension/generation/resultMessage.ts';
import { asEditorRemedy, asSentence } from '../../../src/extension/sentences.ts';
import type { GenerateResult } from '../../../src/protocol.ts';

const none: GenerateResult = {
  total: 10,
  added: 10,
  skipped: 0,
  rejected: 0,
  gaveUp: 0,
  failed: 0,
  cancelled: false,
  reasons: [],
  notices: [],
};

describe('what the editor says of a run', () => {
  it('is short when all went well', () => {
    assert.deepEqual(resultMessage(none, 'a.jsonl'), { severity: 'info', text: 'Added 10 reports to a.jsonl.' });
  });

  it('tells what went unheeded and what cannot be read', () => {
    const notices = ['the offline composer does not use the axis housing', 'a.jsonl holds a line that …'];
    assert.equal(
      resultMessage({ ...none, notices }, 'a.jsonl').text,
      'Added 10 reports to a.jsonl. Note: the offline composer does not use the axis housing. Note: a.jsonl holds a line that …',
    );
  });

  it('tells what was rejected and why', () => {
    const reasons = [
      { reason: 'refusal', example: 'I cannot help with that.', count: 2 },
      { reason: 'too-short', example: '12 words', count: 1 },
    ];
    const { severity, text } = resultMessage({ ...none, rejected: 3, reasons }, 'a.jsonl');
    assert.equal(severity, 'warning');
    assert.equal(
      text,
      'Added 10 reports to a.jsonl. 3 answers were not good enough and were kept apart. Why: the model refused (2 times); the report was too short.',
    );
  });

  it('tells what stopped it, and how to go on', () => {
    const stoppedBy = {
      kind: 'io',
      code: 'disk-full',
      message: 'Cannot write a.jsonl: the disk is full',
      remedy: 'Free some space.',
    } as const;
    const { severity, text } = resultMessage({ ...none, added: 1, failed: 1, stoppedBy }, 'a.jsonl');
    assert.equal(severity, 'error');
    assert.equal(text, 'Added 1 report to a.jsonl. Cannot write a.jsonl: the disk is full. Free some space.');
  });

  it('tells what a cancel left', () => {
    const { text } = resultMessage({ ...none, added: 4, cancelled: true }, 'a.jsonl');
    assert.equal(text, 'Added 4 reports to a.jsonl. Cancelled with 6 reports still to write.');
  });

  it('shows count and rate, by the minute where it is slow', () => {
    assert.equal(progressMessage(0, 40, 100, 0), '0 of 40 reports');
    assert.equal(progressMessage(12, 40, 4000, 0), '12 of 40 reports, 3 a second');
    assert.equal(progressMessage(2, 40, 60_000, 1), '2 of 40 reports, 2 a minute, 1 rejected');
  });

  it('writes sentences', () => {
    assert.equal(asSentence('the key was refused'), 'The key was refused.');
    assert.equal(asSentence('https://a.example asks for a key'), 'https://a.example asks for a key.');
    assert.equal(asSentence('Is it there?'), 'Is it there?');
  });
});

describe('what the trees say of counts', () => {
  const entries = [
    { code: 'F32', title: '', billable: false },
    { code: 'F32.0', title: '', parent: 'F32', billable: true },
    { code: 'F32.1', title: '', parent: 'F32', billable: true },
  ];

  it('sums up on headings, quotas included', () => {
    const counts = countCodes(entries, { codes: { 'F32.0': 3, 'F32.1': 1 }, quotas: { 'F32.1': 4 } });
    assert.deepEqual(counts.get('F32'), { records: 4, quota: 4 });
    assert.equal(describeCount(counts.get('F32.1')), '1 of 4');
    assert.equal(describeCount(counts.get('F32.0')), '3');
    assert.equal(describeCount(undefined), '');
  });

  it('lets a heading have a quota of its own', () => {
    const counts = countCodes(entries, { codes: { 'F32.0': 3 }, quotas: { F32: 10, 'F32.1': 4 } });
    assert.deepEqual(counts.get('F32'), { records: 3, quota: 10 });
  });

  it('says how far a dataset is', () => {
    assert.equal(describeDataset({ records: 1, codes: {}, quotas: {} }), '1 report');
    assert.equal(describeDataset({ records: 0, codes: {}, quotas: {} }), 'empty');
    assert.equal(describeDataset({ records: 3, codes: { 'F32.0': 3 }, quotas: { F32: 4 } }), '3 of 4 wanted');
    assert.equal(
      describeDataset({ records: 9, codes: { 'F32.0': 9 }, quotas: { F32: 4 } }),
      '4 of 4 wanted · 9 in all',
    );
  });
});

describe('what a hover says of a code', () => {
  it('shows a catalogue’s words as they stand, not as Markdown', () => {
    const title = 'Mood [affective] *disorder* <b>';
    const entry = { code: 'F39', title, billable: true };
    const text = descriptionMarkdown('F39', { entry, ancestors: [], suggestions: [], catalogue: 'Own_list' });
    assert.ok(text.includes('Mood \\[affective\\] \\*disorder\\* \\<b\\>'));
    assert.ok(text.includes('Own\\_list'));
  });

  it('names the closest codes for one that is not there', () => {
    const near = { code: 'F32.1', title: 'moderate', billable: true };
    const text = descriptionMarkdown('F32.7', { ancestors: [], suggestions: [near], catalogue: 'X' });
    assert.match(text, /F32\\?\.7\*\* is not a code of X.*\*\*F32\.1\*\* moderate/s);
  });
});

describe('asEditorRemedy', () => {
  it('leaves out what only the command line has', () => {
    const remedy = 'Set it with “Casewright: Set API Key” (on the command line: the environment variable X)';
    assert.equal(asEditorRemedy(remedy), 'Set it with “Casewright: Set API Key”.');
    assert.equal(asEditorRemedy('choose another'), 'Choose another.');
  });
});
