import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding, PlagiarismEvidence } from '../../../src/engine/checks/finding.ts';
import { plagiarismFindings } from '../../../src/engine/checks/plagiarism.ts';
import { createReferences, type ReferenceText } from '../../../src/engine/corpus/references.ts';
import { readTokens } from '../../../src/engine/text/textTokens.ts';
import { createTokenizer } from '../../../src/engine/text/tokenizer.ts';

const SHORTEST = 4;

const refer = (texts: readonly string[]): ReferenceText[] =>
  texts.map((text, at) => ({ address: { id: `r${at}`, line: at + 1, file: 'r.jsonl' }, text }));

function find(text: string, references: readonly ReferenceText[]): (Finding & { evidence: PlagiarismEvidence })[] {
  const tokenizer = createTokenizer();
  const copied = createReferences(tokenizer, SHORTEST, references);
  const own = readTokens(tokenizer, text);
  const runs = copied.find(own, { id: 'own', line: 1, file: 'own.jsonl' }, []);
  return plagiarismFindings(own, runs, SHORTEST, 'text') as (Finding & { evidence: PlagiarismEvidence })[];
}

interface RunByHand {
  readonly start: number;
  readonly end: number;
  readonly reference: number;
}

/** All maximal common runs, by trying every pair of places. */
function runsByHand(words: readonly string[], references: readonly (readonly string[])[]): RunByHand[] {
  return references.flatMap((other, reference) =>
    words.flatMap((_, start) =>
      other.flatMap((_, from) => {
        if (start > 0 && from > 0 && words[start - 1] === other[from - 1]) return [];
        let size = 0;
        while (start + size < words.length && words[start + size] === other[from + size]) size += 1;
        return size >= SHORTEST ? [{ start, end: start + size, reference }] : [];
      }),
    ),
  );
}

describe('plagiarism', () => {
  it('finds each run that lies inside no longer one, and tells with it of all runs of other places that lie inside it', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 16, size: 'max' });
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 4 }), (own, others) => {
        const runs = runsByHand(own, others);
        const within = (start: number, end: number) => runs.filter((run) => run.start >= start && run.end <= end);
        const longest = runs.filter(
          ({ start, end }) =>
            !runs.some((run) => run.start <= start && run.end >= end && run.end - run.start > end - start),
        );
        const name = (span: { start: number; end: number }, id: string): string =>
          `${span.start / 2} ${(span.end + 1) / 2} ${id}`;
        const findings = find(own.join(' '), refer(others.map((each) => each.join(' '))));
        assert.deepEqual(
          findings.map(({ span }) => name(span!, '')),
          [...new Set(longest.toSorted((a, b) => a.start - b.start).map(({ start, end }) => `${start} ${end} `))],
        );
        for (const { span, evidence } of findings) {
          const expected = within(span!.start / 2, (span!.end + 1) / 2);
          const places = evidence.others ?? [];
          const told = [name(span!, evidence.source.id), ...places.map((place) => name(place.span, place.source.id))];
          const all = expected.map(({ start, end, reference }) => `${start} ${end} r${reference}`);
          assert.equal(1 + (evidence.otherPlaces ?? 0), all.length);
          assert.equal(1 + (evidence.otherReferences ?? 0), new Set(expected.map(({ reference }) => reference)).size);
          assert.equal(places.length, Math.min(10, all.length - 1));
          if (all.length <= 11) assert.deepEqual(told.sort(), all.sort());
          else for (const each of told) assert.ok(all.includes(each));
          for (const { sourceSpan, span: part, source } of places) {
            const text = others[Number(source.id.slice(1))]!.join(' ');
            assert.equal(text.slice(sourceSpan.start, sourceSpan.end), own.join(' ').slice(part.start, part.end));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tells of a reference with each of several overlapping runs that hold what it holds', () => {
    const own = Array.from({ length: 25 }, (_, at) => `w${at}`);
    const part = (start: number, end: number): string => own.slice(start, end).join(' ');
    const findings = find(part(0, 25), refer([part(0, 20), part(5, 25), part(5, 20)]));
    assert.deepEqual(
      findings.map(({ evidence }) => [evidence.source.id, evidence.otherReferences, evidence.others![0]!.source.id]),
      [
        ['r0', 1, 'r2'],
        ['r1', 1, 'r2'],
      ],
    );
  });

  it('names the references that hold a part of a run, and says why the finding is an error', () => {
    const [finding, ...more] = find(
      'p q one two three four five s t u v w x y z',
      refer(['one two three four five', 'k one two three four l', 'two three four five m one two three four n']),
    );
    assert.deepEqual(more, []);
    assert.equal(
      finding!.message,
      '5 words in a row are copied from r0 (r.jsonl, line 1); 2 more references hold some of them too; copied passages are 33 % of the text',
    );
    assert.equal(finding!.severity, 'error');
    assert.deepEqual(
      finding!.evidence.others!.map(({ source, tokens }) => [source.id, tokens]),
      [
        ['r1', 4],
        ['r2', 4],
        ['r2', 4],
      ],
    );
    const [short] = find('p q one two three four f g h i j k l m n o p q', refer(['one two three four']));
    assert.deepEqual(
      [short!.severity, short!.message],
      ['warning', '4 words in a row are copied from r0 (r.jsonl, line 1)'],
    );
  });

  it('says of each further reference by its longest run whether it holds all or some of the words', () => {
    const own = 'one two three four five';
    const part = 'two three four five';
    for (const [references, said] of [
      [[`${own} m ${part} n ${own}`, own], '; one more reference holds them too'],
      [[`${own} m ${own}`, part], '; one more reference holds some of them too'],
      [[own, `${part} m ${own} n ${part}`], '; one more reference holds them too'],
      [[own, part, `${part} m ${own}`], '; 2 more references hold all or some of them too'],
      [[own, own, `${part} m ${own}`], '; 2 more references hold them too'],
      [[`${own} m ${part} n ${own}`], ''],
    ] as const) {
      const [finding, ...more] = find(`p q r s t ${own} u v w x y z a b c d e`, refer(references));
      assert.deepEqual(more, []);
      assert.equal(finding!.message, `5 words in a row are copied from r0 (r.jsonl, line 1)${said}`);
    }
  });

  it('gives the line of a run in a whole file', () => {
    const text = 'Note of the day\r\n\r\nand here one two\nthree four five.';
    const [finding] = find('one two three four five', [
      { address: { id: '', line: 1, file: 'note.md' }, text, isFile: true },
    ]);
    const { source, sourceSpan } = finding!.evidence;
    assert.deepEqual(source, { id: '', line: 3, file: 'note.md' });
    assert.equal(text.slice(sourceSpan.start, sourceSpan.end), 'one two\nthree four five');
  });

  it('reads whole files once, as many as a finding names, and finds the places in more than that, too', () => {
    const passages = ['one two three four', 'five six seven eight', 'nine ten eleven twelve'];
    // Of more files, each passage but the first is missing from one that the finding before named.
    for (const [count, scans] of [
      [11, 11],
      [13, 13],
    ] as const) {
      const files = Array.from({ length: count }, (_, at): ReferenceText => {
        const held = passages.map((passage, part) => (count > 11 && part > 0 && part === at ? 'x' : passage));
        const text = held.map((each, part) => `${'x\n'.repeat(at + part)}${each} `).join('\n');
        return { address: { id: '', line: 1, file: `${at}.txt` }, text, isFile: true };
      });
      const tokenizer = createTokenizer();
      let scanned = 0;
      const counting = {
        ...tokenizer,
        places(text: string) {
          scanned += 1;
          return tokenizer.places(text);
        },
      };
      const references = createReferences(counting, SHORTEST, files);
      const self = { id: 'own', line: 1, file: 'own.jsonl' };
      for (const passage of passages) {
        const own = readTokens(tokenizer, passage);
        const [finding] = plagiarismFindings(own, references.find(own, self, []), SHORTEST, 'text');
        const { source, sourceSpan, others } = (finding as { evidence: PlagiarismEvidence }).evidence;
        const places = [{ source, sourceSpan }, ...others!];
        assert.equal(places.length, 11);
        for (const place of places) {
          const { text } = files.find(({ address }) => address.file === place.source.file)!;
          assert.equal(text.slice(place.sourceSpan.start, place.sourceSpan.end), passage);
          assert.equal(place.source.line, text.slice(0, place.sourceSpan.start).split('\n').length);
        }
      }
      assert.equal(scanned, scans);
    }
  });
});
