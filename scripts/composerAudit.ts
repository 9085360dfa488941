import { LENGTH_RANGES } from '../src/engine/generate/axes.ts';
import type { Case } from '../src/engine/generate/plan.ts';
import { tokenize } from '../src/engine/text/tokens.ts';

export interface ComposedReport {
  readonly case: Case;
  readonly text: string;
}

export interface Audit {
  readonly problems: readonly string[];
  /** Largest count of one sentence, largest Jaccard, range of words: one line. */
  readonly summary: string;
  readonly largestSentenceCount: number;
  readonly largestJaccard: number;
}

/** So many of the reports of one code may hold the same words. */
const mostAlike = (reports: readonly ComposedReport[]): number => Math.max(4, Math.ceil(reports.length / 10));

/** What is wrong with the reports of one code as texts: sameness, length, label, grammar that a pattern can tell. */
export function auditReports(reports: readonly ComposedReport[], labels: readonly string[]): Audit {
  const limit = mostAlike(reports);
  const sentences = countSentences(reports);
  const repeated = [...sentences].filter(([, count]) => count > limit);
  const twins = largestJaccard(reports);
  const problems = [
    ...repeated.map(([sentence, count]) => `${count} reports hold the sentence "${sentence}"`),
    ...(twins.value >= 0.5
      ? [`two reports (${twins.pair.join(', ')}) are near-duplicates: Jaccard ${twins.value.toFixed(2)}`]
      : []),
    ...reports.flatMap((report) => auditText(report, labels)),
  ];
  const words = reports.map(({ text }) => wordCount(text));
  const largestSentenceCount = Math.max(0, ...sentences.values());
  return {
    problems,
    largestSentenceCount,
    largestJaccard: twins.value,
    summary: `${reports.length} reports, ${Math.min(...words)}-${Math.max(...words)} words, a sentence in at most ${largestSentenceCount}, Jaccard at most ${twins.value.toFixed(3)}`,
  };
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Sentences as a reader parts them, headings taken off. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      line.replace(/^[\p{L},/&-]+(?: [\p{L},/&-]+){0,3}: /u, '').split(/(?<=[.!?]["”»']?) (?=[\p{Lu}"“«¿¡\d])/u),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[.!?]["”»')]*$/.test(sentence) && wordCount(sentence) > 2);
}

function countSentences(reports: readonly ComposedReport[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of reports) {
    for (const sentence of new Set(sentencesOf(text))) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return counts;
}

/** Runs of eight tokens that stand in too many reports of one code: a matter of style. */
export function auditRuns(reports: readonly ComposedReport[]): string[] {
  const length = 8;
  const counts = new Map<string, number>();
  for (const { text } of reports) {
    const tokens = tokenize(text).map((token) => token.text);
    const runs = new Set<string>();
    for (let i = 0; i + length <= tokens.length; i++) runs.add(tokens.slice(i, i + length).join(' '));
    for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > mostAlike(reports))
    .map(([run, count]) => `${count} reports share the run "${run}"`);
}

function largestJaccard(reports: readonly ComposedReport[]): { value: number; pair: number[] } {
  const sizes: number[] = [];
  const holders = new Map<string, number[]>();
  let largest = { value: 0, pair: [0, 0] };
  for (const [a, { text }] of reports.entries()) {
    const tokens = tokenize(text).map((token) => token.text);
    const shingles = new Set(tokens.slice(2).map((token, i) => `${tokens[i]} ${tokens[i + 1]} ${token}`));
    const shared = new Uint32Array(a);
    for (const shingle of shingles) {
      const earlier = holders.get(shingle);
      if (!earlier) holders.set(shingle, [a]);
      else {
        for (const b of earlier) shared[b]! += 1;
        earlier.push(a);
      }
    }
    sizes.push(shingles.size);
    for (const [b, both] of shared.entries()) {
      const value = both / (shingles.size + sizes[b]! - both);
      if (value > largest.value) largest = { value, pair: [b, a] };
    }
  }
  return largest;
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[[\]{}|]|::/, 'template signs left'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the composer's own marks, which must not survive
  [/[\u0001\u0002]/, 'subject mark left'],
  [/\([^)\d]*\/[^)]*\)/, 'gendered form left'],
  [/ {2}| [,.;:?!]|\.\.|,,|,\.| $/m, 'spacing or punctuation'],
  [/(?<!\p{L})(\p{L}+) \1(?!\p{L})(?! \1)/iu, 'doubled word'],
  [/\b(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/, 'looks like a date or a year'],
  [/\b(?:9\d|1\d\d)[- ](?:year-old|years old|años)/, 'age over 89'],
  [/undefined|NaN|null/, 'not a word'],
];
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\ba (?!one\b|once\b|uni(?!n)|use|usu|eu|u-)[aeiou]\p{L}/iu, '"a" before a vowel'],
  [/\ban (?!hour|hones|heir|SS|MRI|FB|ECG|EEG|XR|SNRI|LSD|NSAID|MDMA|H)[^aeiou\d\W]/iu, '"an" before a consonant'],
  [/\b(?:he|she) (?:report|describe|say|feel|sleep|wake|deny|eat|avoid|have|do|go|think)\b/i, 'verb without its s'],
];
const SPANISH: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:de|a) el(?!\p{L})(?! que| cual)/iu, 'contraction'],
  [/(?<!\p{L})y (?:i(?!o)|hi(?!e|a))\p{L}/iu, '"y" before i'],
  [/(?<!\p{L})o h?o\p{L}/iu, '"o" before o'],
  [/\bhace desde hace|desde hace desde\b/i, 'doubled time'],
];

function auditText({ case: item, text }: ComposedReport, labels: readonly string[]): string[] {
  const problems: string[] = [];
  const say = (what: string, at: number): void => {
    problems.push(
      `case ${item.indexInCode}: ${what}: "…${text.slice(Math.max(0, at - 40), at + 40).replaceAll('\n', '⏎')}…"`,
    );
  };
  for (const [pattern, what] of [...SIGNS, ...(item.axes.language === 'es' ? SPANISH : ENGLISH)]) {
    const match = pattern.exec(text);
    if (match && !(what === 'doubled word' && /^(?:that that|had had|no no|se se|nos nos)$/i.test(match[0])))
      say(what, match.index);
  }
  for (const label of labels) {
    const at = text.search(new RegExp(`(?<!\\p{L})${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'iu'));
    if (at >= 0) say(`says the label "${label}"`, at);
  }
  for (const match of text.matchAll(/(?<=[.!?] |\n)\p{Ll}/gu)) {
    if (!/\b(?:e\.g|i\.e|p\. ej|vs|approx|aprox)\. $/i.test(text.slice(0, match.index)))
      say('sentence begins in lower case', match.index);
  }
  const [low, high] = LENGTH_RANGES[item.axes.length as keyof typeof LENGTH_RANGES];
  const words = wordCount(text);
  if (words < low || words > high) {
    problems.push(
      `case ${item.indexInCode}: ${words} words, not ${low}-${high} (${item.axes.noteType} ${item.axes.ageBand} ${item.axes.severity})`,
    );
  }
  return problems;
}
