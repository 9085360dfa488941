import { formatValue } from '../../engine/report/scoreReport.ts';
import { METRICS, type MetricKey } from '../../engine/scores/metrics.ts';
import { NEAR_COPY } from '../../engine/scores/privacy.ts';
import { familyOf } from '../../engine/scores/scoredRecords.ts';
import type { RecordPage, RecordQuery, RecordTable, RecordValue } from '../../protocol/scores.ts';

/** Records that are handed out at a time. */
export const PAGE = 50;

/** How the records of a metric are listed. */
interface Listing {
  /** What the measure is. */
  readonly measure: string;
  /** `longest first` */
  readonly order: string;
  /** The larger, the sooner it is listed; NaN where it is not defined. */
  weight(table: RecordTable, row: number): number;
  /** Whether a record counts, where the metric counts records: the others are left out. */
  counts?(table: RecordTable, row: number): boolean;
  words(table: RecordTable, row: number): string;
  readonly rule?: NonNullable<RecordPage['rule']>;
}

const share = (value: number): string => `${Math.round(100 * value)} %`;

function byValue(
  value: RecordValue,
  [measure, order]: readonly [string, string],
  words: (value: number) => string,
  isHighFirst: boolean,
  others: Partial<Listing> = {},
): Listing {
  return {
    ...{ measure, order },
    weight: ({ values }, row) => (isHighFirst ? 1 : -1) * values[value][row]!,
    words: ({ values }, row) => (Number.isNaN(values[value][row]!) ? '–' : words(values[value][row]!)),
    ...others,
  };
}

const as = (key: MetricKey) => (value: number) => formatValue(key, value);
const lowest = (key: 'ttr' | 'mattr50' | 'mtld' | 'hdd42'): Listing =>
  byValue(key, [METRICS[key].title, 'lowest first'], as(key), false);

const near = (others: Partial<Listing> = {}): Listing =>
  byValue('nnd', ['Distance', 'nearest to a real report first'], as('nndMean'), false, others);

const flagged = (value: 'offCode' | 'nearDuplicate', words: string, rule: Listing['rule']): Listing => ({
  measure: 'Found',
  order: 'in the order of the file',
  weight: () => 0,
  counts: ({ values }, row) => values[value][row]! > 0,
  words: ({ values }, row) => (values[value][row]! > 0 ? words : '–'),
  ...(rule && { rule }),
});

/** Records that a classifier of the real reports takes for others than they are. */
const misread = (by: 'said' | 'saidFamilies', labelOf: (code: string) => string): Listing => ({
  measure: 'Reads like',
  order: 'in the order of the file',
  weight: () => 0,
  counts: (table, row) => table[by][row] !== undefined && table[by][row] !== labelOf(table.codes[row]!),
  // It has no label for a text of which it knows no word.
  words: (table, row) => table[by][row] || '–',
});

/** What a whole set of texts repeats is driven by records that repeat others. */
const repeating: Listing = {
  measure: 'Repeats others',
  order: 'those that repeat others most first',
  weight: ({ values }, row) => values.nearDuplicate[row]! + values.boilerplate[row]!,
  words({ values }, row) {
    const parts = [
      values.nearDuplicate[row]! > 0 && 'near-duplicate',
      values.boilerplate[row]! > 0 && `${share(values.boilerplate[row]!)} in shared passages`,
    ].filter((part) => part !== false);
    return parts.join(', ') || '–';
  },
};

const identifiers = (value: 'identifiers' | 'leaked', measure: string): Listing =>
  byValue(value, [measure, 'most first'], (number) => `${number}`, true, {
    counts: ({ values }, row) => values[value][row]! > 0,
    rule: 'phi',
  });

const words = (number: number): string => `${number} ${number === 1 ? 'word' : 'words'}`;

/** By metric. Those to whose value no record by itself can be said to add, as what classifiers do that learnt from all of them, list all. */
const LISTINGS: Readonly<Partial<Record<MetricKey, Listing>>> = {
  mmd2: byValue('nnd', ['Distance', 'farthest from any real report first'], as('nndMean'), true),
  codeAgreementMacroF1: misread('said', (code) => code),
  codeAgreementFamily: misread('saidFamilies', familyOf),
  criteriaCoverage: byValue('criteria', ['Features met', 'fewest first'], as('criteriaCoverage'), false),
  centroidMargin: byValue('margin', ['Margin', 'lowest first'], as('centroidMargin'), false),
  rougeL: byValue('rougeL', ['ROUGE-L', 'lowest first'], as('rougeL'), false),
  offCodeRate: flagged('offCode', 'speaks for another code', 'off-code'),
  distinct1: repeating,
  distinct2: repeating,
  distinct3: repeating,
  distinct4: repeating,
  selfBleu2: repeating,
  selfBleu3: repeating,
  selfBleu4: repeating,
  ttr: lowest('ttr'),
  mattr50: lowest('mattr50'),
  mtld: lowest('mtld'),
  hdd42: lowest('hdd42'),
  compressionRatio: repeating,
  selfRepetition: repeating,
  boilerplateShare: byValue('boilerplate', ['In shared passages', 'most first'], share, true, {
    counts: ({ values }, row) => values.boilerplate[row]! > 0,
    rule: 'low-diversity',
  }),
  nearDuplicateRate: flagged('nearDuplicate', 'has a twin', 'near-duplicate'),
  vendi: repeating,
  plagiarismRate: byValue('copiedRun', ['Copied', 'longest first'], words, true, {
    counts: ({ values }, row) => values.copiedRun[row]! > 0,
    rule: 'plagiarism',
  }),
  nearCopyRate: near({ counts: ({ values }, row) => values.nnd[row]! < NEAR_COPY }),
  longestRun: byValue('longestRun', ['Longest run', 'longest first'], words, true),
  runCoverage: byValue('runCoverage', ['Copied', 'most first'], share, true, { rule: 'plagiarism' }),
  nndMean: near(),
  nndMin: near(),
  nndr: near(),
  dcrShare: byValue(
    'nearer',
    ['Nearer to references', 'those most often nearer to references than to the hold-out first'],
    share,
    true,
  ),
  identifiers: identifiers('identifiers', 'Identifiers'),
  recordsWithIdentifiers: identifiers('identifiers', 'Identifiers'),
  leakedIdentifiers: identifiers('leaked', 'Also in real reports'),
};

/**
 * The records that a number of the panel rests on, worst first for its metric, a page of them.
 * @param from the first of them, from 0
 */
export function recordsOf(table: RecordTable, query: RecordQuery, from: number): RecordPage {
  const group = rowsOf(table, query);
  const listing = query.metric && LISTINGS[query.metric];
  const { counts } = listing ?? {};
  const counting = counts ? group.filter((row) => counts(table, row)) : group;
  const listed = counting.length > 0 ? counting : group;
  const shown = listing ? inOrder(listed, from, (row) => listing.weight(table, row)) : listed.slice(from, from + PAGE);
  return {
    query,
    title: titleOf(query),
    about: aboutOf(listing, group.length, counting.length),
    ...(listing && { measure: listing.measure }),
    ...(listing?.rule && counting.length > 0 && { rule: listing.rule }),
    total: listed.length,
    from,
    items: shown.map((row) => ({
      id: table.ids[row]!,
      line: table.lines[row]!,
      code: table.codes[row]!,
      measure: listing?.words(table, row) ?? '',
    })),
  };
}

function rowsOf(table: RecordTable, { code, model, axis, distance, phrase }: RecordQuery): number[] {
  const { codes, models, axes, values, phrases } = table;
  const told = axis && axes[axis.name];
  const wanted = told?.values.indexOf(axis?.value ?? '') ?? -1;
  // A heading stands for the codes below it.
  const isOf =
    code !== undefined && !codes.includes(code) ? (own: string) => own.startsWith(code) : (own: string) => own === code;
  const rows = phrase === undefined ? [...codes.keys()] : [...(phrases[phrase] ?? [])];
  return rows.filter(
    (row) =>
      (code === undefined || isOf(codes[row]!)) &&
      (model === undefined || models[row] === model) &&
      (axis === undefined || (wanted >= 0 && told?.of[row] === wanted)) &&
      (distance === undefined || (values.nnd[row]! >= distance.from && values.nnd[row]! < distance.to)),
  );
}

/** Some of the rows in their order: largest weight first, what has none last, else as in the file. Those alone are sorted that may be among them. */
function inOrder(rows: readonly number[], from: number, weightOf: (row: number) => number): number[] {
  const weights = Float64Array.from(rows, (row) => {
    const weight = weightOf(row);
    return Number.isNaN(weight) ? Number.NEGATIVE_INFINITY : weight;
  });
  const rising = weights.slice().sort();
  const to = Math.min(rows.length, from + PAGE);
  if (from >= to) return [];
  const [most, least] = [rising[rows.length - 1 - from]!, rising[rows.length - to]!];
  let before = 0;
  const among: number[] = [];
  for (const [at, weight] of weights.entries()) {
    if (weight > most) before += 1;
    else if (weight >= least) among.push(at);
  }
  among.sort((a, b) => (weights[a] === weights[b] ? a - b : weights[a]! < weights[b]! ? 1 : -1));
  return among.slice(from - before, to - before).map((at) => rows[at]!);
}

function titleOf({ metric, code, model, axis, distance, phrase }: RecordQuery): string {
  const parts = [
    code !== undefined && (code === '' ? 'without a code' : code),
    model !== undefined && (model === '' ? 'generator not said' : `by ${model}`),
    axis && `${axis.name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()} ${axis.value}`,
    distance && `${metric ? '' : 'distance '}${distance.from} to ${distance.to}`,
    phrase !== undefined && `“${phrase}”`,
  ].filter((part) => part !== false && part !== undefined);
  return [metric ? METRICS[metric].title : 'Reports', ...parts].join(', ');
}

function aboutOf(listing: Listing | undefined, all: number, counting: number): string {
  const reports = (number: number): string => `${number.toLocaleString('en')} ${number === 1 ? 'report' : 'reports'}`;
  if (!listing) return `${reports(all)}, in the order of the file.`;
  if (!listing.counts || all === 0) return `${reports(all)}, ${listing.order}.`;
  if (counting === 0) return `None of ${reports(all)} counts for this value: all are listed, ${listing.order}.`;
  return `${counting.toLocaleString('en')} of ${reports(all)}, ${listing.order}.`;
}
