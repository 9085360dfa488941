import { RULE_IDS, type RuleId, SEVERITIES, type Severity } from '../../../engine/checks/finding.ts';
import { normaliseCode } from '../../../engine/icd10/normaliseCode.ts';
import type {
  FindingFilter,
  FindingGroup,
  FindingGrouping,
  FindingOrder,
  ListedFinding,
} from '../../../protocol/findings.ts';
import type { FindingPlace } from '../../../protocol/fixes.ts';
import type { FullFinding } from '../../../protocol.ts';

/** A record that has findings, as lists see it. */
export interface ListedRecord {
  /** From 0. */
  readonly line: number;
  /** '' where it has none. */
  readonly id: string;
  readonly codes: readonly string[];
  readonly found: readonly { readonly rule: RuleId; readonly severity: Severity }[];
}

/** Where the findings of a dataset come from. */
export interface FindingSource<R extends ListedRecord = ListedRecord> {
  /** Another one whenever something that lists show is another: findings, or the lines they stand on. */
  readonly stamp: string;
  /** The field path of the report's text. */
  readonly textField: string;
  /** Records with findings, in the order of the file. */
  records(): Iterable<R>;
  /** What the finding of this number says. */
  messageOf(record: R, at: number): string;
  /** All that is known of a record's findings, in the order of `found`. */
  full(record: R): readonly FullFinding[];
  /** The first words that one of them marks in the text. */
  wordsOf(record: R, at: number, finding: FullFinding): string | undefined;
}

/** How findings are listed. */
export interface Listing {
  readonly grouping: FindingGrouping;
  readonly order: FindingOrder;
  readonly filter: FindingFilter;
}

type Counts = Record<Severity, number>;

export interface FindingLists {
  groups(
    listing: Listing,
    skip: number,
    limit: number,
  ): { readonly groups: readonly FindingGroup[]; readonly more: number; readonly counts: Counts; readonly all: number };
  page(
    listing: Listing,
    group: string,
    skip: number,
    limit: number,
  ): { readonly findings: readonly ListedFinding[]; readonly more: number };
  /** Where all findings of a group stand, or those of all groups. */
  places(listing: Listing, group: string | undefined): readonly FindingPlace[];
  /** The finding after a place in the file, or before it. */
  next(filter: FindingFilter, from: Place, isBack: boolean): ListedFinding | undefined;
}

/** A place in the file, and the finding that stands there, if one does. */
export interface Place {
  readonly line: number;
  readonly start: number;
  readonly key?: string;
}

/** One finding of a record, by its number in it. */
interface Entry<R> {
  readonly record: R;
  readonly recordKey: string;
  readonly at: number;
}

interface Group<R> {
  readonly key: string;
  readonly counts: Counts;
  readonly entries: Entry<R>[];
}

interface Index<R> {
  readonly groups: readonly Group<R>[];
  readonly byKey: ReadonlyMap<string, Group<R>>;
  readonly counts: Counts;
  readonly all: number;
}

/** Listings kept: that of the view, and that of the way from finding to finding. */
const KEPT = 2;

/** Lists the findings of a dataset. A listing is worked out once for as long as nothing changes; a page costs what it holds. */
export function createFindingLists<R extends ListedRecord>(source: FindingSource<R>): FindingLists {
  const kept = new Map<string, Index<R>>();
  let stamp = '';

  const indexOf = (listing: Listing): Index<R> => {
    if (stamp !== source.stamp) kept.clear();
    stamp = source.stamp;
    const name = JSON.stringify([listing.grouping, listing.order, listing.filter]);
    const index = kept.get(name) ?? buildIndex(source, listing);
    kept.delete(name);
    kept.set(name, index);
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
    return index;
  };
  const listed = (entries: readonly Entry<R>[]): ListedFinding[] => {
    const known = new Map<R, readonly FullFinding[]>();
    return entries.map(({ record, recordKey, at }) => {
      const full = known.get(record) ?? source.full(record);
      known.set(record, full);
      const finding = full[at]!;
      const nth = record.found.slice(0, at).filter(({ rule }) => rule === finding.rule).length;
      const { span, field } = finding;
      const words = source.wordsOf(record, at, finding);
      return {
        key: `${recordKey}/${finding.rule}/${nth}`,
        finding,
        codes: record.codes,
        ...(span && field === source.textField && { span }),
        ...(words !== undefined && { words }),
      };
    });
  };

  return {
    groups(listing, skip, limit) {
      const { groups, counts, all } = indexOf(listing);
      const page = groups.slice(skip, skip + limit).map(({ key, counts, entries }): FindingGroup => {
        if (listing.grouping !== 'record') return { key, counts };
        const { line, id, codes } = entries[0]!.record;
        return { key, counts, record: { line, id, codes } };
      });
      return { groups: page, more: Math.max(0, groups.length - skip - limit), counts, all };
    },
    page(listing, group, skip, limit) {
      const entries = indexOf(listing).byKey.get(group)?.entries ?? [];
      return { findings: listed(entries.slice(skip, skip + limit)), more: Math.max(0, entries.length - skip - limit) };
    },
    places(listing, group) {
      const { groups, byKey } = indexOf(listing);
      const chosen = group === undefined ? groups : [byKey.get(group) ?? []].flat();
      // A record of two codes stands in two groups.
      const numbers = new Map<R, Set<number>>();
      for (const { record, at } of chosen.flatMap(({ entries }) => entries)) {
        numbers.set(record, (numbers.get(record) ?? new Set()).add(at));
      }
      return [...numbers].flatMap(([record, wanted]) => {
        const full = source.full(record);
        return [...wanted].map((at): FindingPlace => {
          const { rule, line, start, end } = full[at]!;
          return { rule, line, start, end };
        });
      });
    },
    next(filter, from, isBack) {
      const { groups } = indexOf({ grouping: 'record', order: 'place', filter });
      const here = firstAt(groups, from.line);
      const around = isBack ? [here, here - 1] : [here, here + 1];
      for (const at of around) {
        const group = groups[at];
        if (!group) continue;
        const found = nextIn(listed(group.entries), from, isBack);
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** The first group on this line or after it; they stand in the order of the file. */
function firstAt<R extends ListedRecord>(groups: readonly Group<R>[], line: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (groups[middle]!.entries[0]!.record.line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nextIn(
  findings: readonly ListedFinding[],
  { line, start, key }: Place,
  isBack: boolean,
): ListedFinding | undefined {
  const inOrder = [...findings].sort((a, b) => a.finding.start - b.finding.start);
  if (isBack) inOrder.reverse();
  const here = inOrder.findIndex((each) => each.key === key);
  if (here >= 0) return inOrder[here + 1];
  return inOrder.find(({ finding }) => {
    const away = finding.line - line || finding.start - start;
    return isBack ? away < 0 : away > 0;
  });
}

function buildIndex<R extends ListedRecord>(source: FindingSource<R>, { grouping, order, filter }: Listing): Index<R> {
  const isWanted = filterOf(filter, source);
  const byKey = new Map<string, Group<R>>();
  const counts = zeros();
  const ids = new Map<string, number>();
  let all = 0;
  for (const record of source.records()) {
    all += record.found.length;
    const recordKey = keyOf(record, ids);
    for (const [at, { rule, severity }] of record.found.entries()) {
      if (!isWanted(record, at)) continue;
      counts[severity] += 1;
      for (const key of keysOf(grouping, rule, recordKey, record)) {
        const group: Group<R> = byKey.get(key) ?? { key, counts: zeros(), entries: [] };
        byKey.set(key, group);
        group.counts[severity] += 1;
        group.entries.push({ record, recordKey, at });
      }
    }
  }
  const groups = sortGroups([...byKey.values()], grouping, order);
  if (order === 'severity') for (const { entries } of groups) sortEntries(entries);
  return { groups, byKey, counts, all };
}

/** A record's id, numbered where others have it too; its line where it has none. */
function keyOf({ id, line }: ListedRecord, ids: Map<string, number>): string {
  if (id === '') return `line ${line}`;
  const before = ids.get(id) ?? 0;
  ids.set(id, before + 1);
  return before === 0 ? `id ${id}` : `id ${id} (${before + 1})`;
}

function keysOf(grouping: FindingGrouping, rule: RuleId, recordKey: string, { codes }: ListedRecord): Iterable<string> {
  if (grouping === 'rule') return [rule];
  if (grouping === 'record') return [recordKey];
  return codes.length === 0 ? [''] : new Set(codes.map(normaliseCode));
}

function filterOf<R extends ListedRecord>(
  { words = '', severities, rules }: FindingFilter,
  source: FindingSource<R>,
): (record: R, at: number) => boolean {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return (record, at) => {
    const { rule, severity } = record.found[at]!;
    if (severities && !severities.includes(severity)) return false;
    if (rules && !rules.includes(rule)) return false;
    if (wanted.length === 0) return true;
    const text = `${source.messageOf(record, at)}\n${record.id}\n${record.codes.join('\n')}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
}

function sortGroups<R>(groups: Group<R>[], grouping: FindingGrouping, order: FindingOrder): Group<R>[] {
  // Records come in the order of the file.
  if (grouping === 'rule') groups.sort((a, b) => rankOf(a.key) - rankOf(b.key));
  if (grouping === 'code') groups.sort((a, b) => (a.key < b.key ? -1 : 1));
  if (order === 'place') return groups;
  const worse = (a: Group<R>, b: Group<R>): number => {
    for (const severity of SEVERITIES) {
      const more = b.counts[severity] - a.counts[severity];
      if (more !== 0) return more;
    }
    return 0;
  };
  return groups.sort(worse);
}

function rankOf(rule: string): number {
  return (RULE_IDS as readonly string[]).indexOf(rule);
}

/** Worst first, each severity in the order of the file. */
function sortEntries<R extends ListedRecord>(entries: Entry<R>[]): void {
  const rank = ({ record, at }: Entry<R>): number => SEVERITIES.indexOf(record.found[at]!.severity);
  entries.sort((a, b) => rank(a) - rank(b));
}

function zeros(): Counts {
  return { error: 0, warning: 0, information: 0 };
}
