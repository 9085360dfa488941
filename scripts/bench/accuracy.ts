import type { Evidence, Finding, RuleId } from '../../src/engine/checks/finding.ts';
import { createCorpus } from '../../src/engine/corpus/corpus.ts';
import { createReferences } from '../../src/engine/corpus/references.ts';
import { createTokenizer } from '../../src/engine/text/tokenizer.ts';
import { openFileRecords } from '../../src/node/check/fileRecords.ts';
import { readLines } from '../../src/node/readDataset.ts';
import { type PlantedPair, type PlantedSpan, readTruth, type Truth } from './corpus.ts';
import { type BenchFiles, collectFindings, jobOf, type Stage } from './stages.ts';
import { jaccard, plainTokens, shingleSet } from './tokens.ts';

/** One figure about the answers of a stage. */
export interface Accuracy {
  readonly what: string;
  readonly value: string;
}

type Findings = ReadonlyMap<number, readonly Finding[]>;
type EvidenceOf<R extends RuleId> = Extract<Evidence, { rule: R }>;

/** Holds what a stage finds against what was planted, and each finding against the plain definition of its rule. */
export async function judge(stage: Stage, files: BenchFiles): Promise<Accuracy[]> {
  const [rule] = stage.rules ?? [];
  if (stage.rules?.length !== 1 || rule === undefined || rule === 'off-code' || rule === 'invalid-record') return [];
  const truth = readTruth(files.corpus);
  const findings = await collectFindings(stage, files);
  const texts = await readTexts(files.corpus.path);
  switch (rule) {
    case 'near-duplicate':
      return await judgeTwins(stage, files, truth, findings, texts);
    case 'plagiarism':
      return judgeRuns(truth, findings, texts, await readTexts(files.corpus.referencePath), jobOf(stage, files));
    case 'low-diversity':
      return judgeDiversity(truth, findings, texts, jobOf(stage, files).settings.lowDiversity);
    case 'phi':
      return judgeSpans(truth.identifiers, findings, 0.9);
    case 'label-leakage':
      return judgeSpans(truth.leaks, findings, 1);
    case 'llm-residue':
      return judgeSpans(truth.residues, findings, 0);
  }
}

async function readTexts(path: string): Promise<string[]> {
  const texts: string[] = [];
  for await (const lines of readLines(path)) {
    for (const { source } of lines) texts.push((JSON.parse(source) as { text: string }).text);
  }
  return texts;
}

function evidenceOf<R extends RuleId>(
  rule: R,
  findings: readonly Finding[] = [],
): (Finding & { own: EvidenceOf<R> })[] {
  return findings
    .filter(({ evidence }) => evidence.rule === rule)
    .map((finding) => ({ ...finding, own: finding.evidence as EvidenceOf<R> }));
}

/** A share, to more places the closer it is to 1; `–` of nothing. */
function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  return `${(Math.floor((part / whole) * 1e4) / 1e4).toFixed(4)} (${part} of ${whole})`;
}

async function judgeTwins(
  stage: Stage,
  files: BenchFiles,
  truth: Truth,
  findings: Findings,
  texts: readonly string[],
): Promise<Accuracy[]> {
  const { threshold } = jobOf(stage, files).settings.nearDuplicate;
  const planted = truth.pairs.filter((pair) => pair.jaccard >= threshold);
  const found = new Map<string, number>();
  for await (const [a, b, similarity] of allPairs(stage, files)) found.set(`${a} ${b}`, similarity);
  const recalled = planted.filter(({ a, b, jaccard: j }) => found.get(`${a} ${b}`) === j);
  const shingles = new Map<number, Set<string>>();
  const shinglesOf = (record: number): Set<string> => {
    if (!shingles.has(record)) shingles.set(record, shingleSet(texts[record]!));
    return shingles.get(record)!;
  };
  const right = [...found].filter(([pair, similarity]) => {
    const [a, b] = pair.split(' ').map(Number) as [number, number];
    return jaccard(shinglesOf(a), shinglesOf(b)) === similarity && similarity >= threshold;
  });
  const twins = bestTwins(planted);
  const rightTwins = [...twins].filter(([record, twin]) => {
    const [finding] = evidenceOf('near-duplicate', findings.get(record));
    return finding?.own.similarity === twin.jaccard && finding.own.twin.line === twin.record + 1;
  });
  const edited = truth.pairs.filter(({ edits, style }) => edits === 20 && style === 'scattered');
  const reported = edited.filter(({ a, b }) => findings.has(a) && findings.has(b));
  return [
    { what: 'pairs recall', value: share(recalled.length, planted.length) },
    { what: 'precision', value: share(right.length, found.size) },
    { what: 'closest twins', value: share(rightTwins.length, twins.size) },
    { what: 'reported of 20 % scattered edits', value: share(reported.length, edited.length) },
  ];
}

/** For each record its most similar planted one; of equals the first. */
function bestTwins(pairs: readonly PlantedPair[]): Map<number, { record: number; jaccard: number }> {
  const best = new Map<number, { record: number; jaccard: number }>();
  const offer = (record: number, other: number, similarity: number): void => {
    const known = best.get(record);
    const isBetter = !known || similarity > known.jaccard || (similarity === known.jaccard && other < known.record);
    if (isBetter) best.set(record, { record: other, jaccard: similarity });
  };
  for (const { a, b, jaccard: similarity } of pairs) {
    offer(a, b, similarity);
    offer(b, a, similarity);
  }
  return best;
}

/** The pairs as the corpus lists them, by records. */
async function* allPairs(stage: Stage, files: BenchFiles): AsyncGenerator<readonly [number, number, number]> {
  const { path, layout, settings } = jobOf(stage, files);
  const records = openFileRecords(path, layout);
  const tokenizer = createTokenizer();
  const corpus = createCorpus({
    tokenizer,
    settings,
    textField: layout.fields.text,
    checks: () => [],
    references: createReferences(tokenizer, settings.plagiarism.minRun, []),
    reader: records,
  });
  for await (const batch of records.stream()) for (const record of batch) corpus.add(record);
  yield* corpus.pairs();
  records.close();
}

function judgeRuns(
  truth: Truth,
  findings: Findings,
  texts: readonly string[],
  references: readonly string[],
  { settings }: ReturnType<typeof jobOf>,
): Accuracy[] {
  const { minRun } = settings.plagiarism;
  const planted = truth.runs.filter(({ tokens }) => tokens >= minRun);
  const recalled = planted.filter(({ record, start, end, reference, referenceStart, referenceEnd }) => {
    const text = references[reference]!.slice(referenceStart, referenceEnd);
    return evidenceOf('plagiarism', findings.get(record)).some(({ span, own }) => {
      if (span?.start !== start || span.end !== end) return false;
      const source = references[own.source.line - 1]!.slice(own.sourceSpan.start, own.sourceSpan.end);
      // A short run may stand in an earlier reference as well: the first is named.
      return source === text && (own.source.line - 1 === reference || own.source.line - 1 < reference);
    });
  });
  let right = 0;
  let all = 0;
  for (const [record, found] of findings) {
    for (const { span, own } of evidenceOf('plagiarism', found)) {
      all += 1;
      const source = references[own.source.line - 1]!;
      if (isMaximalRun(texts[record]!, span!, source, own.sourceSpan, minRun)) right += 1;
    }
  }
  return [
    { what: 'runs recall, offsets exact', value: share(recalled.length, planted.length) },
    { what: 'precision', value: share(right, all) },
  ];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function isMaximalRun(text: string, span: Place, source: string, sourceSpan: Place, least: number): boolean {
  const own = plainTokens(text);
  const other = plainTokens(source);
  const from = own.findIndex(({ start }) => start === span.start);
  const to = own.findIndex(({ end }) => end === span.end);
  const otherFrom = other.findIndex(({ start }) => start === sourceSpan.start);
  const otherTo = other.findIndex(({ end }) => end === sourceSpan.end);
  if (from < 0 || to < 0 || otherFrom < 0 || to - from !== otherTo - otherFrom || to - from + 1 < least) return false;
  for (let at = 0; at <= to - from; at += 1) if (own[from + at]!.text !== other[otherFrom + at]!.text) return false;
  const goesOnLeft = from > 0 && otherFrom > 0 && own[from - 1]!.text === other[otherFrom - 1]!.text;
  const goesOnRight = to + 1 < own.length && own[to + 1]!.text === other[otherTo + 1]?.text;
  return !goesOnLeft && !goesOnRight;
}

function judgeDiversity(
  truth: Truth,
  findings: Findings,
  texts: readonly string[],
  { minRun, share: leastShare }: { readonly minRun: number; readonly share: number },
): Accuracy[] {
  const least = Math.max(5, Math.ceil(texts.length * leastShare));
  let planted = 0;
  let recalled = 0;
  for (const sentence of truth.boilerplate) {
    const holders = [...texts.keys()].filter((record) => texts[record]!.includes(sentence));
    if (holders.length < least) continue;
    planted += holders.length;
    for (const record of holders) {
      const start = texts[record]!.indexOf(sentence);
      // The full stop is no part of a token.
      const end = start + sentence.length - 1;
      const isFound = evidenceOf('low-diversity', findings.get(record)).some(
        ({ span, own }) => own.kind === 'boilerplate' && span!.start <= start && span!.end >= end,
      );
      if (isFound) recalled += 1;
    }
  }
  const repeated = truth.repetitions.filter(({ record, start, end }) =>
    // Where one half of it stood at one place before and the other at another, there are two findings.
    covers(
      evidenceOf('low-diversity', findings.get(record)).filter(({ own }) => own.kind === 'repetition'),
      start,
      end,
    ),
  );
  const { right, all } = countRight(findings, texts, minRun, least);
  return [
    { what: 'boilerplate recall', value: share(recalled, planted) },
    { what: 'counts right', value: share(right, all) },
    { what: 'repetitions recall', value: share(repeated.length, truth.repetitions.length) },
  ];
}

/** Whether findings, which stand by place, leave no gap between two places. */
function covers(findings: readonly Finding[], start: number, end: number): boolean {
  let reached = start;
  for (const { span } of findings) if (span!.start <= reached) reached = Math.max(reached, span!.end);
  return reached >= end;
}

/** Counts, word by word, the records that hold the whole of a run said to be boilerplate, and compares. */
function countRight(findings: Findings, texts: readonly string[], minRun: number, least: number) {
  const claims: { run: string; count: number }[] = [];
  /** The runs that begin with the same words. */
  const runs = new Map<string, Set<string>>();
  for (const [record, found] of findings) {
    for (const { span, own } of evidenceOf('low-diversity', found)) {
      if (own.kind !== 'boilerplate') continue;
      const tokens = plainTokens(texts[record]!.slice(span!.start, span!.end)).map((token) => token.text);
      const beginning = tokens.slice(0, minRun).join(' ');
      const run = tokens.join(' ');
      runs.set(beginning, (runs.get(beginning) ?? new Set()).add(run));
      claims.push({ run, count: own.count! });
    }
  }
  const counts = new Map<string, number>();
  for (const text of texts) {
    const tokens = plainTokens(text).map((token) => token.text);
    const held = new Set<string>();
    for (let at = 0; at + minRun <= tokens.length; at += 1) {
      for (const run of runs.get(tokens.slice(at, at + minRun).join(' ')) ?? []) {
        const size = run.split(' ').length;
        if (tokens.slice(at, at + size).join(' ') === run) held.add(run);
      }
    }
    for (const run of held) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  const right = claims.filter(({ run, count }) => counts.get(run) === count && count >= least);
  return { right: right.length, all: claims.length };
}

/** A planted span is found when findings cover so much of it; with 0, when one touches it. */
function judgeSpans(planted: readonly PlantedSpan[], findings: Findings, least: number): Accuracy[] {
  const byRecord = new Map<number, PlantedSpan[]>();
  for (const span of planted) byRecord.set(span.record, [...(byRecord.get(span.record) ?? []), span]);
  const recalled = planted.filter(({ record, start, end }) => {
    const covered = (findings.get(record) ?? []).reduce(
      (sum, { span }) => sum + Math.max(0, Math.min(end, span!.end) - Math.max(start, span!.start)),
      0,
    );
    return covered > 0 && covered >= least * (end - start);
  });
  let right = 0;
  let all = 0;
  for (const [record, found] of findings) {
    all += found.length;
    const own = byRecord.get(record) ?? [];
    right += found.filter(({ span }) => own.some(({ start, end }) => span!.start < end && start < span!.end)).length;
  }
  return [
    { what: 'recall', value: share(recalled.length, planted.length) },
    { what: 'findings on planted spans', value: share(right, all) },
  ];
}
