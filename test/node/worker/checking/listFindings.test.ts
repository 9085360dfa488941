import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RULE_IDS, SEVERITIES } from '../../../../src/engine/checks/finding.ts';
import { createPacker, markedWords } from '../../../../src/node/check/packFindings.ts';
import { createDiskFindings } from '../../../../src/node/worker/checking/diskFindings.ts';
import {
  createFindingLists,
  type FindingSource,
  type ListedRecord,
  type Listing,
} from '../../../../src/node/worker/checking/listFindings.ts';
import type { ListedFinding } from '../../../../src/protocol/findings.ts';
import type { FullFinding, RuleId } from '../../../../src/protocol.ts';

interface Made extends ListedRecord {
  readonly findings: readonly FullFinding[];
}

const CODES = ['F32.1', 'f321', 'F41.1', 'F20.0'];
const WORDS = ['alpha', 'Beta', 'gamma'];

const arbitraryFinding = fc.record({
  rule: fc.constantFrom(...RULE_IDS),
  severity: fc.constantFrom(...SEVERITIES),
  message: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  start: fc.nat(5),
  field: fc.constantFrom('text', 'code', undefined),
});
const arbitraryRecords = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 3 }),
      id: fc.constantFrom('', 'a', 'b', 'c'),
      codes: fc.array(fc.constantFrom(...CODES), { maxLength: 2 }),
      found: fc.array(arbitraryFinding, { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 25 },
  )
  .map((records) => {
    let line = -1;
    return records.map(({ gap, id, codes, found }): Made => {
      line += gap;
      const findings = found.map(({ field, ...each }): FullFinding => {
        const at = { id, line, end: each.start + 1, span: { start: each.start, end: each.start + 1 } as never };
        const evidence = { rule: 'llm-residue', kind: 'markdown' } as const;
        return { ...each, ...at, evidence, ...(field !== undefined && { field }) };
      });
      return { line, id, codes, found: findings, findings };
    });
  });
const arbitraryListing: fc.Arbitrary<Listing> = fc.record({
  grouping: fc.constantFrom('rule', 'record', 'code'),
  order: fc.constantFrom('severity', 'place'),
  filter: fc.record(
    {
      words: fc.constantFrom('', 'BETA', 'alpha gamma', 'f41', ' a '),
      severities: fc.subarray([...SEVERITIES]),
      rules: fc.subarray([...RULE_IDS]),
    },
    { requiredKeys: [] },
  ),
});

const sourceOf = (records: readonly Made[]): FindingSource<Made> => ({
  stamp: '1',
  textField: 'text',
  records: () => records,
  messageOf: ({ findings }, at) => findings[at]!.message,
  full: ({ findings }) => findings,
  wordsOf: () => undefined,
});

/** The same by the shortest way: every finding held against the filter, sorted, put apart. */
function bruteForce(records: readonly Made[], { grouping, order, filter }: Listing): Map<string, FullFinding[]> {
  const { words = '', severities = SEVERITIES, rules = RULE_IDS } = filter;
  const all = records.flatMap((record, at) => {
    const same = records.slice(0, at).filter(({ id }) => id === record.id).length;
    const key = record.id === '' ? `line ${record.line}` : `id ${record.id}${same === 0 ? '' : ` (${same + 1})`}`;
    return record.findings.map((finding) => ({ record, key, finding }));
  });
  const kept = all.filter(({ record, finding }) => {
    const text = [finding.message, record.id, ...record.codes].join('\n').toLowerCase();
    return (
      severities.includes(finding.severity) &&
      rules.includes(finding.rule) &&
      words.split(' ').every((word) => text.includes(word.toLowerCase()))
    );
  });
  const rank = ({ severity }: FullFinding) => SEVERITIES.indexOf(severity);
  if (order === 'severity') kept.sort((a, b) => rank(a.finding) - rank(b.finding));
  const groups = new Map<string, FullFinding[]>();
  for (const { record, key, finding } of kept) {
    const own = record.codes.map((code) => code.toUpperCase().replace('F321', 'F32.1'));
    const keys =
      grouping === 'rule' ? [finding.rule] : grouping === 'record' ? [key] : own.length === 0 ? [''] : new Set(own);
    for (const each of keys) groups.set(each, [...(groups.get(each) ?? []), finding]);
  }
  return groups;
}

describe('lists of findings', () => {
  it('are what sorting and filtering all findings gives, page by page', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryListing, fc.integer({ min: 1, max: 4 }), (records, listing, size) => {
        const lists = createFindingLists(sourceOf(records));
        const expected = bruteForce(records, listing);
        const keys: string[] = [];
        for (let skip = 0, more = 1; more > 0; skip += size) {
          const page = lists.groups(listing, skip, size);
          keys.push(...page.groups.map(({ key }) => key));
          for (const { key, counts, record } of page.groups) {
            const own = expected.get(key)!;
            for (const severity of SEVERITIES) {
              assert.equal(counts[severity], own.filter((each) => each.severity === severity).length);
            }
            assert.equal(record?.line, listing.grouping === 'record' ? own[0]!.line : undefined);
          }
          assert.equal(page.all, records.flatMap(({ found }) => found).length);
          more = page.more;
          assert.equal(more, Math.max(0, expected.size - skip - size));
        }
        assert.deepEqual([...keys].sort(), [...expected.keys()].sort());
        for (const key of keys) {
          const findings: ListedFinding[] = [];
          for (let skip = 0, more = 1; more > 0; skip += size) {
            const page = lists.page(listing, key, skip, size);
            findings.push(...page.findings);
            more = page.more;
          }
          assert.deepEqual(
            findings.map(({ finding }) => finding),
            expected.get(key),
          );
          assert.equal(new Set(findings.map((each) => each.key)).size, findings.length);
          for (const { finding, span } of findings) {
            assert.deepEqual(span, finding.field === 'text' ? finding.span : undefined);
          }
        }
      }),
    );
  });

  it('stand with the worst first, or in the order of the file', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryListing, (records, listing) => {
        const { groups } = createFindingLists(sourceOf(records)).groups(listing, 0, 1000);
        const severity = groups.map(({ counts }) => SEVERITIES.map((each) => counts[each]));
        const rules = groups.map(({ key }) => RULE_IDS.indexOf(key as RuleId));
        const places = groups.map(({ record }) => record?.line ?? 0);
        if (listing.order === 'severity') {
          const byWorst = (a: number[], b: number[]) => b[0]! - a[0]! || b[1]! - a[1]! || b[2]! - a[2]!;
          assert.deepEqual(severity, [...severity].sort(byWorst));
        } else if (listing.grouping === 'rule')
          assert.deepEqual(
            rules,
            [...rules].sort((a, b) => a - b),
          );
        else if (listing.grouping === 'record')
          assert.deepEqual(
            places,
            [...places].sort((a, b) => a - b),
          );
      }),
    );
  });

  it('lead from finding to finding through the whole file, there and back', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryListing, (records, { filter }) => {
        const lists = createFindingLists(sourceOf(records));
        const expected = [...bruteForce(records, { grouping: 'record', order: 'place', filter }).values()].flatMap(
          (own) => [...own].sort((a, b) => a.start - b.start),
        );
        const walk = (isBack: boolean, line: number): FullFinding[] => {
          const found: FullFinding[] = [];
          let at = { line, start: 0 } as { line: number; start: number; key?: string };
          for (let next = lists.next(filter, at, isBack); next; next = lists.next(filter, at, isBack)) {
            found.push(next.finding);
            at = { line: next.finding.line, start: next.finding.start, key: next.key };
            assert.ok(found.length <= expected.length);
          }
          return found;
        };
        assert.deepEqual(walk(false, -1), expected);
        const back = walk(true, 1000).reverse();
        assert.deepEqual(
          back.map(({ line, start }) => [line, start]),
          expected.map(({ line, start }) => [line, start]),
        );
        assert.deepEqual(new Set(back), new Set(expected));
      }),
    );
  });

  it('are worked out anew when something changed, and only then', () => {
    let reads = 0;
    let stamp = 'one';
    const listing: Listing = { grouping: 'rule', order: 'severity', filter: {} };
    const source: FindingSource<Made> = {
      ...sourceOf([]),
      get stamp() {
        return stamp;
      },
      records() {
        reads += 1;
        return [];
      },
    };
    const lists = createFindingLists(source);
    lists.groups(listing, 0, 10);
    lists.page(listing, 'phi', 0, 10);
    lists.next({}, { line: 0, start: 0 }, false);
    lists.groups(listing, 0, 10);
    assert.equal(reads, 2);
    stamp = 'two';
    lists.groups(listing, 0, 10);
    assert.equal(reads, 3);
  });
});

/** The findings of a file as they come from the thread that checks it. */
function onDisk(records: readonly Made[], text: string) {
  const packer = createPacker('text');
  for (const { id, codes, findings } of records) {
    const places = findings.map(({ rule, severity, message, line, start, end }) => ({
      ...{ rule, severity, message, id, line, start, end },
    }));
    packer.add({ id, codes, text }, places, findings as never);
  }
  const disk = createDiskFindings();
  disk.textField = 'text';
  for (const piece of packer.take()) disk.add(structuredClone(piece));
  assert.deepEqual(packer.take(), []);
  return disk;
}

describe('packed findings', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const disk = onDisk(records, 'ab');
        const kept = [...disk.records()];
        assert.equal(kept.length, records.length);
        for (const [at, { line, id, codes, findings }] of records.entries()) {
          const record = kept[at]!;
          const expected = findings.map(({ field, ...finding }) => ({ ...finding, ...(field && { field }) }));
          assert.deepEqual([record.line, record.id, record.codes], [line, id, codes]);
          assert.deepEqual(disk.full(record), expected);
          assert.deepEqual(disk.fullAt(line), expected);
          for (const [nth, { field, span, message, rule, severity }] of findings.entries()) {
            const words = field === 'text' ? 'ab'.slice(span!.start, span!.end) : '';
            assert.equal(disk.wordsOf(record, nth, findings[nth]!), words === '' ? undefined : words);
            assert.equal(disk.messageOf(record, nth), message);
            assert.equal(disk.at(line)[nth]!.message, message);
            assert.deepEqual(disk.kindsAt(line)[nth], { rule, severity });
          }
        }
        assert.equal(disk.total, records.flatMap(({ findings }) => findings).length);
        assert.deepEqual([disk.at(disk.lines), disk.kindsAt(disk.lines), disk.fullAt(disk.lines)], [[], [], []]);
      }),
    );
  });

  it('are listed as those of an open document are', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryListing, (records, listing) => {
        const [packed, plain] = [onDisk(records, 'ab'), sourceOf(records)].map((source) =>
          createFindingLists(source as FindingSource<never>).groups(listing, 0, 100),
        );
        assert.deepEqual(packed, plain);
      }),
    );
  });

  it('hold what many records have in common once', () => {
    const finding = { rule: 'phi', severity: 'warning', message: 'An address', id: '', start: 0, end: 1 } as const;
    const evidence = { rule: 'llm-residue', kind: 'markdown' } as const;
    const records = Array.from({ length: 100 }, (_, line): Made => {
      const findings = [{ ...finding, line, evidence }];
      return { line, id: '', codes: ['F32.1'], found: findings, findings };
    });
    const kept = [...onDisk(records, 'ab').records()];
    assert.equal(new Set(kept.map(({ codes }) => codes)).size, 1);
    assert.equal(new Set(kept.map(({ found }) => found)).size, 1);
  });

  it('hold the first words that are marked, on one line and not cut inside a sign', () => {
    const text = `He said:\n\n  “well,\twell”. ${'😀'.repeat(80)}`;
    const words = (start: number, end: number, field = 'text') =>
      markedWords({ field, span: { kind: 'text', start, end } }, text, 'text');
    assert.equal(words(0, 24), 'He said: “well, well”');
    assert.equal(words(26, text.length), `${'😀'.repeat(60)}…`);
    assert.equal(words(8, 10), undefined);
    assert.equal(words(0, 5, 'code'), undefined);
    assert.equal(markedWords({ field: 'text' }, text, 'text'), undefined);
  });
});
