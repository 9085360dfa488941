export const DIMENSIONS = ['fidelity', 'diversity', 'privacy'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What is known of a metric before anything is measured. */
export interface MetricKind {
  readonly dimension: Dimension;
  /** For people. */
  readonly title: string;
  /** One sentence: what it says. */
  readonly about: string;
  readonly format: 'number' | 'share' | 'count';
}

const kind = (
  dimension: Dimension,
  title: string,
  about: string,
  format: MetricKind['format'] = 'number',
): MetricKind => ({
  dimension,
  title,
  about,
  format,
});

/** Every metric of a scorecard, in the order it is shown in. */
export const METRICS = {
  mmd2: kind(
    'fidelity',
    'MMD²',
    'How far reports of a code are from real ones of the same code; 0 is as near as real ones are to each other.',
  ),
  codeAgreementMacroF1: kind(
    'fidelity',
    'Code agreement',
    'How well a classifier that learnt from real reports alone finds the codes (macro-F1).',
    'share',
  ),
  codeAgreementFamily: kind(
    'fidelity',
    'Code agreement, families',
    'How well a classifier of the same kind finds the three-character categories of the codes (macro-F1).',
    'share',
  ),
  tstrRatio: kind(
    'fidelity',
    'Train on synthetic, test on real',
    'How well a classifier does on real reports that learnt from these, against one that learnt from real ones.',
    'share',
  ),
  criteriaCoverage: kind(
    'fidelity',
    'Criteria coverage',
    'Share of the features required for the code that a report speaks of, on average.',
    'share',
  ),
  centroidMargin: kind(
    'fidelity',
    'Centroid margin',
    'How much nearer a report is to the real reports of its own code than to those of the nearest other code.',
  ),
  rougeL: kind(
    'fidelity',
    'ROUGE-L',
    'Longest common word sequence with the best of five real reports of the code.',
    'share',
  ),
  bertScore: kind('fidelity', 'BERTScore', 'Likeness of words in their context to real reports of the code.', 'share'),
  offCodeRate: kind('fidelity', 'Off-code reports', 'Share of reports whose text speaks for another code.', 'share'),
  distinct1: kind('diversity', 'Distinct-1', 'Different words ÷ all words.', 'share'),
  distinct2: kind('diversity', 'Distinct-2', 'Different pairs of words ÷ all pairs.', 'share'),
  distinct3: kind('diversity', 'Distinct-3', 'Different runs of three words ÷ all.', 'share'),
  distinct4: kind('diversity', 'Distinct-4', 'Different runs of four words ÷ all.', 'share'),
  selfBleu2: kind(
    'diversity',
    'Self-BLEU-2',
    'How much each report repeats the others, by pairs of words; grows with the number of reports.',
    'share',
  ),
  selfBleu3: kind(
    'diversity',
    'Self-BLEU-3',
    'How much each report repeats the others, by runs of up to three words; grows with the number of reports.',
    'share',
  ),
  selfBleu4: kind(
    'diversity',
    'Self-BLEU-4',
    'How much each report repeats the others, by runs of up to four words; grows with the number of reports.',
    'share',
  ),
  ttr: kind(
    'diversity',
    'Type-token ratio',
    'Different words ÷ words of a report, on average; falls with length.',
    'share',
  ),
  mattr50: kind('diversity', 'MATTR-50', 'Different words in 50 running words of a report, on average.', 'share'),
  mtld: kind('diversity', 'MTLD', 'How many words a report goes on before its words repeat too much.'),
  hdd42: kind('diversity', 'HD-D', 'Different words to be expected among 42 drawn from a report.', 'share'),
  compressionRatio: kind(
    'diversity',
    'Compression ratio',
    'How many times smaller the texts become when compressed: repetition.',
  ),
  selfRepetition: kind(
    'diversity',
    'Self-repetition',
    'How often runs of four words stand in other reports, as a logarithm.',
  ),
  boilerplateShare: kind('diversity', 'Boilerplate', 'Share of the words in passages that many reports hold.', 'share'),
  nearDuplicateRate: kind('diversity', 'Near-duplicates', 'Share of reports with a nearly equal twin.', 'share'),
  vendi: kind('diversity', 'Vendi score', 'How many truly different reports there are, in effect.'),
  plagiarismRate: kind(
    'privacy',
    'Copied passages',
    'Share of reports with a passage copied from a reference.',
    'share',
  ),
  nearCopyRate: kind('privacy', 'Near-copies', 'Share of reports nearer than 0.05 to a reference.', 'share'),
  longestRun: kind('privacy', 'Longest copied run', 'Words of the longest passage shared with a reference.', 'count'),
  runCoverage: kind(
    'privacy',
    'Copied words',
    'Share of a report’s words inside copied passages, on average.',
    'share',
  ),
  nndMean: kind('privacy', 'Distance to the nearest reference', 'Cosine distance, on average.'),
  nndMin: kind('privacy', 'Smallest distance', 'Cosine distance of the report nearest to any reference.'),
  nndr: kind(
    'privacy',
    'Distance ratio',
    'Nearest ÷ second nearest reference, on average; near 0 where single references are copied.',
    'share',
  ),
  dcrShare: kind(
    'privacy',
    'Nearer to references than to a hold-out',
    'One half where nothing was learnt by heart.',
    'share',
  ),
  identifiers: kind('privacy', 'Identifiers', 'Different identifiers in the reports.', 'count'),
  recordsWithIdentifiers: kind('privacy', 'Reports with identifiers', 'Reports that hold an identifier.', 'count'),
  leakedIdentifiers: kind(
    'privacy',
    'Leaked identifiers',
    'Different identifiers that stand in the references too.',
    'count',
  ),
} as const satisfies Record<string, MetricKind>;

export type MetricKey = keyof typeof METRICS;
export const METRIC_KEYS = Object.keys(METRICS) as [MetricKey, ...MetricKey[]];

export type Verdict = 'good' | 'look' | 'bad';

/** Why texts have no place among others. */
export const NO_KNOWN_WORD = 'no record has a word that the embedding model knows';

/** A value, or why there is none. */
export type Measure =
  | {
      readonly value: number;
      /** Records it rests on. */
      readonly n: number;
      /** Standard error: what chance alone may make of it. */
      readonly error?: number;
    }
  | { readonly n: number; readonly undefined: string };

export interface Metric {
  readonly value?: number;
  /** Records it rests on. */
  readonly n: number;
  /** Why it is not defined on this input. */
  readonly undefined?: string;
  /** The same metric of real texts, at `baselineN` records, mean of several draws. */
  readonly baseline?: number;
  readonly baselineN?: number;
  /** The metric of as many of the dataset's records, mean of several draws: what is to be compared with `baseline`. */
  readonly atBaselineN?: number;
  /** 95 %, by bootstrap. */
  readonly interval?: readonly [number, number];
  readonly verdict?: Verdict;
}

export type Metrics = Readonly<Partial<Record<MetricKey, Metric>>>;
export type Measures = Partial<Record<MetricKey, Measure>>;

/** A mean over the rows where a value is defined; NaN stands for undefined. */
export function meanOf(values: ArrayLike<number>, rows: ArrayLike<number>, reason: string): Measure {
  let sum = 0;
  let squares = 0;
  let n = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const value = values[rows[at]!]!;
    if (Number.isNaN(value)) continue;
    sum += value;
    squares += value * value;
    n += 1;
  }
  if (n === 0) return { n, undefined: reason };
  const variance = n === 1 ? 0 : Math.max(0, squares - (sum * sum) / n) / (n - 1);
  return { value: sum / n, n, error: Math.sqrt(variance / n) };
}

/** A share of so many records. @param alike how many of them go together: such count as one */
export function shareOf(count: number, n: number, alike = 1): Measure {
  const value = count / n;
  return { value, n, error: Math.sqrt((alike * value * (1 - value)) / n) };
}
