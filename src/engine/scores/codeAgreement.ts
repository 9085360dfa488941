import { macroF1 } from './classification.ts';
import {
  type ClassifierProgram,
  createClassifierProgram,
  type LabelledTexts,
  trainClassifier,
} from './codeClassifier.ts';
import { drawOrder, stratifiedFolds } from './sampling.ts';

/** What the classifier says of the texts the references have labels for. */
export interface Agreement {
  /** The numbers of the texts that were asked of. */
  readonly rows: readonly number[];
  readonly truth: readonly string[];
  /** `''` where it knows no token of the text. */
  readonly said: readonly string[];
}

/**
 * Labels texts with a classifier that has seen the references alone: one trained on the texts themselves would find its own words again.
 * Texts whose label no reference has are left out. Undefined where the references have fewer than two labels.
 * @param program of no other classifier that is still asked
 */
export function agreementWith(
  references: LabelledTexts,
  program?: ClassifierProgram,
): ((texts: LabelledTexts) => Agreement) | undefined {
  const known = new Set(references.labels);
  if (known.size < 2) return undefined;
  const classify = trainClassifier(references, program);
  return (texts) => {
    const { terms, rows, labels } = only(texts, known);
    return { rows, truth: labels, said: classify(terms, rows).map((label) => label ?? '') };
  };
}

/** Train on synthetic, test on real (Esteban et al. 2017), against training on real. */
export interface TrainedOnSynthetic {
  /** Macro-F1 on the held-out references, mean of the folds. */
  readonly synthetic: number;
  readonly real: number;
  /** Texts that each of both learnt from. */
  readonly trained: number;
  /** References that were told apart. */
  readonly n: number;
}

const FOLDS = 5;

/**
 * Both classifiers are tested on the same held-out fifths of the references and trained on as many texts of each label, as many as the side with fewer
 * has. Only labels with at least five texts on both sides count. Undefined where fewer than two do.
 * @param program of no other classifier that is still asked
 */
export function trainOnSynthetic(
  texts: LabelledTexts,
  references: LabelledTexts,
  random: () => number,
  program = createClassifierProgram(),
): TrainedOnSynthetic | undefined {
  const counts = countLabels(references.labels);
  const own = countLabels(texts.labels);
  const shared = new Set(
    [...counts.keys()].filter((label) => counts.get(label)! >= FOLDS && (own.get(label) ?? 0) >= FOLDS),
  );
  if (shared.size < 2) return undefined;
  const real = only(references, shared);
  const synthetic = only(texts, shared);
  const folds = stratifiedFolds(real.labels, printsOf(real), FOLDS, random);
  const sums = { synthetic: 0, real: 0, trained: 0 };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const test = pick(real, (at) => folds[at] === fold);
    const train = pick(real, (at) => folds[at] !== fold);
    const most = countLabels(train.labels);
    const fewer = new Map([...most].map(([label, count]) => [label, Math.min(count, own.get(label)!)]));
    const learnt = asMany(synthetic, fewer, random);
    sums.real += f1Of(asMany(train, fewer, random), test, program);
    sums.synthetic += f1Of(learnt, test, program);
    sums.trained += learnt.labels.length;
  }
  return {
    synthetic: sums.synthetic / FOLDS,
    real: sums.real / FOLDS,
    trained: sums.trained / FOLDS,
    n: real.labels.length,
  };
}

function f1Of(train: LabelledTexts, { terms, rows, labels }: LabelledTexts, program: ClassifierProgram): number {
  const classify = trainClassifier(train, program);
  const said = classify(terms, rows).map((label) => label ?? '');
  return macroF1(labels, said) ?? 0;
}

/** At most so many texts of each label, drawn by chance. */
function asMany(texts: LabelledTexts, wanted: ReadonlyMap<string, number>, random: () => number): LabelledTexts {
  const left = new Map(wanted);
  const chosen = new Set<number>();
  for (const at of drawOrder([...texts.labels.keys()], printsOf(texts), random)) {
    const label = texts.labels[at]!;
    const rest = left.get(label) ?? 0;
    if (rest === 0) continue;
    left.set(label, rest - 1);
    chosen.add(at);
  }
  return pick(texts, (at) => chosen.has(at));
}

/** By place among the texts. */
function printsOf({ prints, rows }: LabelledTexts): Uint32Array {
  return Uint32Array.from(rows, (row) => prints[row]!);
}

function only(texts: LabelledTexts, known: ReadonlySet<string>): LabelledTexts {
  return pick(texts, (at) => known.has(texts.labels[at]!));
}

/** @param keeps told of places among the texts */
function pick({ terms, prints, rows, labels }: LabelledTexts, keeps: (at: number) => boolean): LabelledTexts {
  const places = labels.flatMap((_, at) => (keeps(at) ? [at] : []));
  return { terms, prints, rows: places.map((at) => rows[at]!), labels: places.map((at) => labels[at]!) };
}

function countLabels(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
