import { macroF1 } from './classification.ts';
import { trainClassifier } from './codeClassifier.ts';
import { stratifiedFolds } from './sampling.ts';
import { listAt, listCount, selectLists, type TokenLists } from './tokenLists.ts';

/** Texts and the label of each. */
export interface LabelledTexts {
  readonly lists: TokenLists;
  readonly labels: readonly string[];
}

/** What the classifier says of the texts the references have labels for. */
export interface Agreement {
  /** The texts that were asked of. */
  readonly rows: readonly number[];
  readonly truth: readonly string[];
  /** `''` where it knows no token of the text. */
  readonly said: readonly string[];
}

/**
 * Labels texts with a classifier that has seen the references alone: one trained on the texts themselves would find its own words again.
 * Texts whose label no reference has are left out. Undefined where the references have fewer than two labels.
 */
export function agreementWith(references: LabelledTexts): ((texts: LabelledTexts) => Agreement) | undefined {
  const known = new Set(references.labels);
  if (known.size < 2) return undefined;
  const classify = trainClassifier(references.lists, references.labels);
  return (texts) => {
    const rows = texts.labels.flatMap((label, row) => (known.has(label) ? [row] : []));
    return {
      rows,
      truth: rows.map((row) => texts.labels[row]!),
      said: rows.map((row) => classify(listAt(texts.lists, row)) ?? ''),
    };
  };
}

/** Train on synthetic, test on real (Esteban et al. 2017), against training on real. */
export interface TrainedOnSynthetic {
  /** Macro-F1 on the held-out references, mean of the folds. */
  readonly synthetic: number;
  readonly real: number;
  /** References that were told apart. */
  readonly n: number;
}

const FOLDS = 5;

/**
 * Both classifiers are tested on the same held-out fifths of the references and trained on as many texts of each label, as far as there are. Only
 * labels that both sides have, and at least five references, count. Undefined where fewer than two do.
 */
export function trainOnSynthetic(
  texts: LabelledTexts,
  references: LabelledTexts,
  random: () => number,
): TrainedOnSynthetic | undefined {
  const counts = countLabels(references.labels);
  const own = countLabels(texts.labels);
  const shared = new Set([...counts.keys()].filter((label) => counts.get(label)! >= FOLDS && own.has(label)));
  if (shared.size < 2) return undefined;
  const real = only(references, shared);
  const synthetic = only(texts, shared);
  const folds = stratifiedFolds(real.labels, FOLDS, random);
  const sums = { synthetic: 0, real: 0 };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const test = pick(real, (row) => folds[row] === fold);
    const train = pick(real, (row) => folds[row] !== fold);
    sums.real += f1Of(train, test);
    sums.synthetic += f1Of(asMany(synthetic, countLabels(train.labels), random), test);
  }
  return { synthetic: sums.synthetic / FOLDS, real: sums.real / FOLDS, n: real.labels.length };
}

function f1Of(train: LabelledTexts, test: LabelledTexts): number {
  const classify = trainClassifier(train.lists, train.labels);
  const said = Array.from({ length: listCount(test.lists) }, (_, row) => classify(listAt(test.lists, row)) ?? '');
  return macroF1(test.labels, said) ?? 0;
}

/** At most so many texts of each label, drawn by chance. */
function asMany(texts: LabelledTexts, wanted: ReadonlyMap<string, number>, random: () => number): LabelledTexts {
  const left = new Map(wanted);
  const order = texts.labels.map((_, row) => ({ row, rank: random() })).sort((a, b) => a.rank - b.rank);
  const chosen = new Set<number>();
  for (const { row } of order) {
    const label = texts.labels[row]!;
    const rest = left.get(label) ?? 0;
    if (rest === 0) continue;
    left.set(label, rest - 1);
    chosen.add(row);
  }
  return pick(texts, (row) => chosen.has(row));
}

function only(texts: LabelledTexts, labels: ReadonlySet<string>): LabelledTexts {
  return pick(texts, (row) => labels.has(texts.labels[row]!));
}

function pick({ lists, labels }: LabelledTexts, keeps: (row: number) => boolean): LabelledTexts {
  const rows = labels.flatMap((_, row) => (keeps(row) ? [row] : []));
  return { lists: selectLists(lists, rows), labels: rows.map((row) => labels[row]!) };
}

function countLabels(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
