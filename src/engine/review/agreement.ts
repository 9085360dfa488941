import { annotatorOf, compareDecisions, type Decision, isVerdict, VERDICTS, type Verdict } from './decisions.ts';

/** A number, or why there is none. */
export type Measure = { readonly value: number } | { readonly value: null; readonly reason: string };

/** Two people's agreement. */
export interface PairAgreement {
  readonly annotators: readonly [string, string];
  /** Texts both have judged. */
  readonly items: number;
  /** Share of them with equal verdicts, 0 to 1. */
  readonly raw: Measure;
  readonly kappa: Measure;
}

export interface Agreement {
  /** People with verdicts, in alphabetical order, as annotatorOf names them. */
  readonly annotators: readonly string[];
  readonly method: 'cohen' | 'fleiss';
  /** Texts the numbers rest on: for Fleiss' kappa those with `verdictsPerItem` verdicts. */
  readonly items: number;
  readonly verdictsPerItem: number;
  /** Texts with two verdicts or more that could not be used, since Fleiss' kappa wants as many verdicts on each. */
  readonly leftOut: number;
  /** Share of agreeing pairs of verdicts on the same text, 0 to 1. */
  readonly raw: Measure;
  readonly kappa: Measure;
  /** Cohen's kappa of every two people; where there are but two, the same as above. */
  readonly pairs: readonly PairAgreement[];
}

/**
 * How far annotators agree on accept, reject and revise. An item is one text under one code, so verdicts made before and after an edit
 * are never compared, and those on texts that have been edited since still count; of a person's verdicts on an item the latest counts.
 * Two annotators: Cohen's kappa; more: Fleiss' kappa over the items with the commonest number of verdicts, and Cohen's of each pair.
 */
export function agreement(decisions: Iterable<Decision>): Agreement {
  const items = itemsOf(decisions);
  const annotators = [...new Set(items.flatMap((item) => [...item.keys()]))].sort();
  const pairs = annotators.flatMap((first, at) =>
    annotators.slice(at + 1).map((second) => pairAgreement(items, first, second)),
  );
  if (annotators.length < 2) {
    const why: Measure = {
      value: null,
      reason: annotators.length === 0 ? 'there are no verdicts' : 'only one person has given verdicts',
    };
    return { annotators, method: 'cohen', items: 0, verdictsPerItem: 2, leftOut: 0, raw: why, kappa: why, pairs };
  }
  const [pair] = pairs;
  if (pairs.length === 1 && pair) {
    const { items, raw, kappa } = pair;
    return { annotators, method: 'cohen', items, verdictsPerItem: 2, leftOut: 0, raw, kappa, pairs };
  }
  return { annotators, method: 'fleiss', ...agreementOfMany(items), pairs };
}

type Item = ReadonlyMap<string, number>;

/** For each text the verdict of each person, as a place in VERDICTS. */
function itemsOf(decisions: Iterable<Decision>): Item[] {
  const verdicts = new Map<string, Verdict[]>();
  for (const decision of decisions) {
    if (!isVerdict(decision)) continue;
    const key = JSON.stringify([decision.record ?? decision.line, decision.hash]);
    const made = verdicts.get(key);
    if (made) made.push(decision);
    else verdicts.set(key, [decision]);
  }
  return Array.from(verdicts.values(), (made) => {
    const item = new Map<string, number>();
    for (const decision of made.sort(compareDecisions)) {
      if (decision.withdrawn) item.delete(annotatorOf(decision));
      else item.set(annotatorOf(decision), VERDICTS.indexOf(decision.kind));
    }
    return item;
  });
}

function pairAgreement(items: readonly Item[], first: string, second: string): PairAgreement {
  const table = VERDICTS.map(() => VERDICTS.map(() => 0));
  let shared = 0;
  for (const item of items) {
    const [one, other] = [item.get(first), item.get(second)];
    if (one === undefined || other === undefined) continue;
    table[one]![other]! += 1;
    shared += 1;
  }
  const equal = table.reduce((sum, row, at) => sum + row[at]!, 0);
  const raw: Measure = shared === 0 ? { value: null, reason: NO_SHARED } : { value: equal / shared };
  return { annotators: [first, second], items: shared, raw, kappa: cohenKappa(table) };
}

const NO_SHARED = 'no record was judged by two people';

function agreementOfMany(items: readonly Item[]): Omit<Agreement, 'annotators' | 'method' | 'pairs'> {
  const shared = items.filter(({ size }) => size >= 2);
  if (shared.length === 0) {
    const why: Measure = { value: null, reason: NO_SHARED };
    return { items: 0, verdictsPerItem: 0, leftOut: 0, raw: why, kappa: why };
  }
  const sizes = new Map<number, number>();
  for (const { size } of shared) sizes.set(size, (sizes.get(size) ?? 0) + 1);
  const [verdictsPerItem] = [...sizes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]!;
  const used = shared.filter(({ size }) => size === verdictsPerItem);
  const counts = used.map((item) => VERDICTS.map((_, at) => [...item.values()].filter((each) => each === at).length));
  return {
    items: used.length,
    verdictsPerItem,
    leftOut: shared.length - used.length,
    raw: { value: agreeingPairs(counts) },
    kappa: fleissKappa(counts),
  };
}

/**
 * Cohen's kappa (J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 1960, 37–46):
 * (po − pe) ÷ (1 − pe), where pe is the agreement expected if both kept their shares of each category but chose by chance.
 * @param table items by the first person's category and the second's
 * @returns −1 to 1; undefined without items, and where both use one and the same category alone, so that chance agrees always
 */
export function cohenKappa(table: readonly (readonly number[])[]): Measure {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = table.map((_, column) => table.reduce((sum, row) => sum + row[column]!, 0));
  const total = rows.reduce((sum, count) => sum + count, 0);
  if (total === 0) return { value: null, reason: NO_SHARED };
  if (rows.some((count, at) => count === total && columns[at] === total)) return { value: null, reason: ONE_CATEGORY };
  const observed = table.reduce((sum, row, at) => sum + row[at]!, 0) / total;
  const expected = rows.reduce((sum, count, at) => sum + count * columns[at]!, 0) / total ** 2;
  return { value: (observed - expected) / (1 - expected) };
}

const ONE_CATEGORY = 'all verdicts are the same, so agreement cannot be told from chance';

/**
 * Fleiss' kappa (J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76, 1971, 378–382):
 * (P − Pe) ÷ (1 − Pe), where P is the mean share of agreeing pairs an item and Pe the sum of the squared shares of the categories. The
 * raters may differ from item to item, their number may not.
 * @param counts for each item how many raters chose each category; every item has as many raters, two or more
 * @returns −1 to 1; undefined without items, and where all raters chose one category throughout
 */
export function fleissKappa(counts: readonly (readonly number[])[]): Measure {
  const [first] = counts;
  if (!first) return { value: null, reason: NO_SHARED };
  const totals = first.map((_, category) => counts.reduce((sum, item) => sum + item[category]!, 0));
  const all = totals.reduce((sum, count) => sum + count, 0);
  if (totals.includes(all)) return { value: null, reason: ONE_CATEGORY };
  const expected = totals.reduce((sum, count) => sum + (count / all) ** 2, 0);
  return { value: (agreeingPairs(counts) - expected) / (1 - expected) };
}

/** The mean over the items of the share of pairs of raters that agree. */
function agreeingPairs(counts: readonly (readonly number[])[]): number {
  const shares = counts.map((item) => {
    const raters = item.reduce((sum, count) => sum + count, 0);
    return item.reduce((sum, count) => sum + count * (count - 1), 0) / (raters * (raters - 1));
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
