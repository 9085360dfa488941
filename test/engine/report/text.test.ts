import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerptOf } from '../../../src/engine/report/excerpt.ts';
import { createTextReport } from '../../../src/engine/report/text.ts';
import { NOT_JSON, nearDuplicate, phi, reported, reportOf } from './reportOf.ts';

/** Characters with what is shown for them and the columns that takes. */
const CHARACTERS = [
  ['a', 'a', 1],
  [' ', ' ', 1],
  ['é', 'é', 1],
  ['e\u0301', 'e\u0301', 1],
  ['漢', '漢', 2],
  ['ハ', 'ハ', 2],
  ['😀', '😀', 2],
  ['👩‍👩‍👧', '👩‍👩‍👧', 2],
  ['\t', '⇥', 1],
  ['\n', '⏎', 1],
  ['\u2028', '⏎', 1],
  ['\u001b', '␛', 1],
  ['\u202e', '·', 1],
  ['\u200b', '·', 1],
] as const;

type Character = (typeof CHARACTERS)[number];
const characters = fc.array(fc.constantFrom<Character[]>(...CHARACTERS), { maxLength: 60 });
const join = (list: readonly Character[], part: 0 | 1): string => list.map((each) => each[part]).join('');
const columns = (list: readonly Character[]): number => list.reduce((sum, each) => sum + each[2], 0);

/** A shown line as characters with their columns. */
function readLine(line: string): { shown: string; at: number; width: number }[] {
  let at = 0;
  return Array.from(new Intl.Segmenter('en').segment(line), ({ segment }) => {
    const width = CHARACTERS.find(([, shown]) => shown === segment)?.[2] ?? 1;
    const cell = { shown: segment, at, width };
    at += width;
    return cell;
  });
}

const X = (count: number): Character[] => Array.from({ length: count }, () => ['x', 'x', 1] as unknown as Character);

describe('excerpts', () => {
  it('underline what is marked, whatever stands in a text, within their width', () => {
    fc.assert(
      fc.property(
        characters,
        characters,
        characters,
        fc.integer({ min: 20, max: 90 }),
        (before, marked, after, width) => {
          // A letter at each end keeps the parts from growing together and the line from being trimmed.
          const parts = [
            [...before, ...X(1)],
            [...X(1), ...marked, ...X(1)],
            [...X(1), ...after, ...X(1)],
          ] as const;
          const [b, m, a] = parts.map((part) => join(part, 0)) as [string, string, string];
          const excerpt = excerptOf(b + m + a, { start: b.length, end: b.length + m.length }, width);
          const cells = readLine(excerpt.line);
          assert.ok(cells.reduce((sum, cell) => sum + cell.width, 0) <= width);
          const inside = cells.filter((cell) => cell.at >= excerpt.indent && cell.at < excerpt.indent + excerpt.width);
          const shown = inside.map((cell) => cell.shown).join('');
          if (columns(parts[1]) <= Math.floor(width * 0.7)) {
            assert.equal(shown, join(parts[1], 1));
            assert.equal(excerpt.width, columns(parts[1]));
          } else {
            const [head = '', tail = ''] = shown.split('…');
            assert.ok(join(parts[1], 1).startsWith(head) && join(parts[1], 1).endsWith(tail) && head.startsWith('x'));
          }
          const left = cells.filter((cell) => cell.at < excerpt.indent).map((cell) => cell.shown);
          assert.ok(join(parts[0], 1).endsWith(left.join('').replace('…', '')));
          if (columns(parts.flat()) <= width * 0.7) assert.equal(excerpt.line, join(parts.flat(), 1));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('mark whole characters, half a surrogate pair and an empty place included', () => {
    assert.deepEqual(excerptOf('a😀b', { start: 2, end: 3 }, 40), { line: 'a😀b', indent: 1, width: 2 });
    assert.deepEqual(excerptOf('a\ud83d b', { start: 1, end: 2 }, 40), { line: 'a\ufffd b', indent: 1, width: 1 });
    assert.deepEqual(excerptOf('ab', { start: 2, end: 2 }, 40), { line: 'ab', indent: 2, width: 1 });
  });

  it('read only what they show of a long text', () => {
    const text = 'wörd '.repeat(400_000);
    const { line, indent, width } = excerptOf(text, { start: 1_000_000, end: 1_000_004 }, 60);
    assert.equal(line.length, 60);
    assert.equal(line.slice(indent, indent + width), 'wörd');
  });
});

describe('text report', () => {
  const text = 'Seen with Ana Ruiz\nat home by himself.';
  const source = JSON.stringify({ id: 'r-2', code: 'F32.1', text });
  const records = [
    reported(1, JSON.stringify({ id: 'r-1', code: 'F32.1', text: 'He sat at home by himself.' }), []),
    reported(2, source, [phi(text, 'Ana Ruiz'), nearDuplicate(text, 'at home by himself', 7)]),
    reported(3, '{"id": ?}', [NOT_JSON]),
  ];

  it('shows place, severity, message and rule, the marked words, and the twin beside them', () => {
    const { report } = reportOf(createTextReport, { lookUp: () => ({ text: 'He sat at home by himself.' }) }, records);
    assert.equal(
      report,
      [
        'data/a.jsonl:2  r-2',
        '  error    A name: “Ana Ruiz”  phi  column 46',
        '      Seen with Ana Ruiz⏎at home by himself.',
        '                ^^^^^^^^',
        '  warning  This record is 62 % the same as r-1 on line 1  near-duplicate  column 56',
        '      Seen with Ana Ruiz⏎at home by himself.',
        '                         ^^^^^^^^^^^^^^^^^^',
        '      data/a.jsonl:1  r-1  the closest twin',
        '      He sat at home by himself.',
        '             ^^^^^^^^^^^^^^^^^^',
        '      differs: “Seen with Ana Ruiz” → “He sat”',
        '',
        'data/a.jsonl:3',
        '  error    Not valid JSON: value expected at column 8  invalid-record  column 8',
        '      {"id": ?}',
        '             ^^',
        '',
        '3 findings in 1 of 2 records and 1 of 1 line that is no record: 2 errors, 1 warning',
        '  invalid-record  1 error',
        '  near-duplicate  1 warning',
        '  phi             1 error',
        '',
      ].join('\n'),
    );
  });

  it('tells of a cluster its range and its closest pair', () => {
    const text = 'Sleeps badly and eats little.';
    const finding = nearDuplicate(text, 'Sleeps badly', 0);
    const evidence = {
      ...finding.evidence,
      clusterSize: 3,
      range: [0.624, 0.97],
    } as unknown as typeof finding.evidence;
    const record = reported(2, JSON.stringify({ id: 'r-2', code: 'F32.1', text }), [{ ...finding, evidence }]);
    const { report } = reportOf(createTextReport, {}, [record]);
    const line =
      '3 records alike: each is 62 to 97 % the same as its closest twin, most of all data/a.jsonl:1  a and data/a.jsonl:2  b';
    assert.ok(report.includes(`\n      ${line}\n`), report);
  });

  it('leaves out what is beyond the limit and says so', () => {
    const { report } = reportOf(createTextReport, { maxFindings: 1 }, records);
    assert.ok(!report.includes('a.jsonl:3'));
    assert.match(
      report,
      /3 findings in 1 of 2 records and 1 of 1 line that is no record: 2 errors, 1 warning; 2 not shown\n {2}invalid-record/,
    );
  });

  it('says so where there is nothing to say', () => {
    assert.equal(reportOf(createTextReport, {}, records.slice(0, 1)).report, 'No findings in 1 record\n');
  });

  it('colours only when asked to, and lets no text control the terminal', () => {
    const nasty = 'a \u001b[31mred\u001b[0m \u0007 name';
    const finding = phi(nasty, 'name', 'A name: \u001b[2J');
    const record = reported(1, JSON.stringify({ id: 'x\u001b[1m', code: 'F32.1', text: nasty }), [finding]);
    const plain = reportOf(createTextReport, {}, [record]).report;
    assert.ok(!plain.includes('\u001b') && !plain.includes('\u0007'));
    const coloured = reportOf(createTextReport, { colour: true }, [record]).report;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of colours are what is looked for
    assert.equal(coloured.replace(/\u001b\[\d+m/g, ''), plain);
    assert.notEqual(coloured, plain);
  });
});
