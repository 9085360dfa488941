import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding, NearDuplicateEvidence } from '../../../src/engine/checks/finding.ts';
import { type CheckSettings, checksSchema } from '../../../src/engine/checks/settings.ts';
import { type Corpus, type CorpusRecord, createCorpus } from '../../../src/engine/corpus/corpus.ts';
import { createReferences } from '../../../src/engine/corpus/references.ts';
import { parseRecord } from '../../../src/engine/record/schema.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';

const settings: CheckSettings = checksSchema.parse({
  nearDuplicate: { threshold: 0.4 },
  plagiarism: { minRun: 5 },
  lowDiversity: { minRun: 4, share: 0.2 },
});

/** A corpus over records in memory, with the checks that concern the dataset alone and ids used twice. */
function corpusOf() {
  const tokenizer = createTokenizer();
  const records = new Map<number, CorpusRecord>();
  const lines = new Map<number, number>();
  const references = createReferences(tokenizer, settings.plagiarism.minRun, [
    { address: { id: 'ref', line: 1, file: 'notes.txt' }, text: 'a b c a b d e f a a b c d e' },
  ]);
  const corpus = createCorpus({
    tokenizer,
    settings,
    textField: 'text',
    references,
    checks: (lines, { seenId, boilerplate }): Finding[][] =>
      lines.map(({ parsed }, at) => {
        const first = seenId(parsed.record?.id ?? '', at);
        const evidence = { rule: 'invalid-record', problem: 'duplicate-id', ...(first && { first }) } as const;
        const message = `${first?.line ?? 'unique'}, ${[...boilerplate].sort().join('|')}`;
        return [{ rule: 'invalid-record', severity: 'error', message, evidence }];
      }),
    reader: {
      read: (key) => ({ ...records.get(key)!, line: lines.get(key)! }),
      lineOf: (key) => lines.get(key)!,
    },
  });
  /** Lines are counted again after each change, as an editor does. */
  const count = (): void => {
    let line = 0;
    for (const key of corpus.keys()) {
      line += 1;
      lines.set(key, line);
    }
  };
  return { corpus, records, count };
}

const recordOf = (id: string, text: string): CorpusRecord => {
  const source = JSON.stringify({ id, code: 'F32.1', text });
  return { line: 0, source, parsed: parseRecord(source) };
};

function allOf(corpus: Corpus): readonly Finding[][] {
  return [...corpus.all()].map(({ findings }) => findings);
}

describe('corpus', () => {
  const word = fc.constantFrom(...'abcdef', 'g.', 'h.');
  const text = fc.oneof(
    fc.array(word, { maxLength: 14, size: 'max' }).map((words) => words.join(' ')),
    fc.constantFrom('a b c d e f', 'a b c d e f a. b c', 'x', 'x y', '', 'a b c d e f g. h'),
  );
  const step = fc.record({
    kind: fc.constantFrom('append', 'append', 'insert', 'replace', 'replace', 'remove'),
    at: fc.nat(1000),
    id: fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six', 'seven', ''),
    text,
  });

  it('finds after any edits what it finds from scratch', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), fc.nat(25), (steps, firstLook) => {
        const { corpus, records, count } = corpusOf();
        steps.forEach(({ kind, at, id, text: words }, index) => {
          const keys = [...corpus.keys()];
          const key = keys[at % Math.max(1, keys.length)];
          const record = recordOf(id, words);
          count();
          if (kind === 'append' || key === undefined) records.set(corpus.add(record).key, record);
          else if (kind === 'insert') records.set(corpus.add(record, key).key, record);
          else if (kind === 'replace') {
            corpus.replace(key, record);
            records.set(key, record);
          } else {
            corpus.remove(key);
            records.delete(key);
          }
          count();
          if (index === firstLook) allOf(corpus);
        });
        const fresh = corpusOf();
        for (const key of corpus.keys()) {
          const record = records.get(key)!;
          fresh.records.set(fresh.corpus.add(record).key, record);
        }
        fresh.count();
        const all = allOf(corpus);
        assert.deepEqual(all, allOf(fresh.corpus));
        const asked = [...corpus.all()].map(({ key, record }) => ({ key, record: () => record }));
        assert.deepEqual(corpus.findingsOf(asked), all);
      }),
      { numRuns: 400 },
    );
  });

  it('names every record whose findings a change alters, but for shares of the dataset', () => {
    const own = (findings: readonly Finding[]): readonly Finding[] =>
      findings.filter(({ rule }) => rule !== 'low-diversity' && rule !== 'invalid-record');
    fc.assert(
      fc.property(fc.array(text, { minLength: 3, maxLength: 15 }), fc.nat(14), text, (texts, at, changed) => {
        const { corpus, records, count } = corpusOf();
        for (const [index, words] of texts.entries()) {
          const record = recordOf(`${index}`, words);
          records.set(corpus.add(record).key, record);
        }
        count();
        const before = new Map([...corpus.keys()].map((key) => [key, own(corpus.findings(key))]));
        const key = at % texts.length;
        const record = recordOf(`${key}`, changed);
        const affected = corpus.replace(key, record);
        records.set(key, record);
        for (const other of corpus.keys()) {
          if (!affected.has(other)) assert.deepEqual(own(corpus.findings(other)), before.get(other));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tells of a cluster its first record, its closest pair and its range', () => {
    const { corpus, records, count } = corpusOf();
    for (const words of ['a b c d e f', 'x y z', 'a b c d e g', 'a b c d e g h i', 'a b c d e g h']) {
      const record = recordOf(words.at(-1)!, words);
      records.set(corpus.add(record).key, record);
    }
    count();
    const [finding] = corpus.findings(4).filter(({ rule }) => rule === 'near-duplicate');
    const { rule, runs, ...evidence } = finding!.evidence as NearDuplicateEvidence;
    assert.deepEqual(evidence, {
      twin: { id: 'i', line: 4 },
      similarity: 5 / 6,
      clusterSize: 4,
      cluster: 1,
      closest: [
        { id: 'i', line: 4 },
        { id: 'h', line: 5 },
      ],
      range: [0.6, 5 / 6],
    });
    assert.deepEqual([rule, runs.map((run) => run.tokens)], ['near-duplicate', [7]]);
  });

  it('lists all pairs of near-duplicates', () => {
    const { corpus, records, count } = corpusOf();
    for (const words of ['a b c d e', 'x y z', 'a b c d f', 'a b c d e', 'q r s t']) {
      const record = recordOf(words, words);
      records.set(corpus.add(record).key, record);
    }
    count();
    assert.deepEqual(
      [...corpus.pairs()],
      [
        [0, 2, 0.5],
        [0, 3, 1],
        [2, 3, 0.5],
      ],
    );
  });
});
