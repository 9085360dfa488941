import { LENGTH_RANGES } from '../axes.ts';
import { elide } from './elision.ts';
import { BLOCKS, type Block, type Item, itemsOf } from './items.ts';
import type { Report } from './report.ts';
import { capitalised, SUBJECT, SUBJECT_CAPITAL } from './template.ts';

/** Words left free below the upper bound, for headings and subjects that grow when they are put in. */
const MARGIN = 24;

/** Draws a report's sentences up to its length and puts them into headed paragraphs. */
export function writeReport(report: Report): string {
  const chosen = chooseSentences(report);
  const blocks = new Map<Block, string[]>();
  for (const { item, sentence } of chosen) {
    const sentences = blocks.get(item.block) ?? [];
    sentences.push(sentence);
    blocks.set(item.block, sentences);
  }
  return layOut(report, blocks);
}

interface Chosen {
  readonly item: Item;
  readonly place: number;
  readonly sentence: string;
}

function chooseSentences(report: Report): readonly Chosen[] {
  const [low, high] = LENGTH_RANGES[report.axes.length as keyof typeof LENGTH_RANGES];
  const target = low + (0.3 + 0.5 * report.random()) * (high - low);
  const items = itemsOf(report).map((item, place) => ({ item, place }));
  items.sort((a, b) => a.item.rank - b.item.rank || a.place - b.place);
  const chosen: Chosen[] = [];
  let words = 0;
  let ageTold = false;
  for (const { item, place } of items) {
    if (item.rank > 0 && words >= target) break;
    if (item.identity && ageTold) continue;
    const sentence = item.write();
    if (sentence === undefined) continue;
    if (item.rank > 0 && report.tally && !report.tally.allows(sentence)) continue;
    const length = countWords(sentence);
    if (item.rank > 0 && words + length > high - MARGIN) continue;
    if (item.block === 'presenting' && sentence.includes(String(report.age))) ageTold = true;
    words += length;
    report.tally?.take(sentence);
    chosen.push({ item, place, sentence: finished(sentence) });
  }
  return chosen.sort((a, b) => a.place - b.place);
}

/** Words as white space parts them. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const space = text.charCodeAt(i) === 32 || text.charCodeAt(i) === 10;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

function finished(sentence: string): string {
  const text = capitalised(
    sentence
      .trim()
      .replace(/ {2,}/g, ' ')
      .replace(/ ([,.;:?!])/g, '$1'),
  );
  return /[.?!]["”»')\]]*$/.test(text) ? text : `${text}.`;
}

/** Parts that share a paragraph in a narrative without headings. */
const NARRATIVE: readonly (readonly Block[])[] = [
  ['presenting', 'history'],
  ['background', 'course'],
  ['mentalStatus', 'risk'],
  ['assessment', 'plan'],
];

function layOut(report: Report, blocks: ReadonlyMap<Block, readonly string[]>): string {
  const voice = report.axes.voice!;
  const narrative = voice === 'psychologist';
  const groups = narrative ? NARRATIVE : BLOCKS.map((block) => [block]);
  const headed = !narrative || report.random() < 0.4;
  const onOwnLine = voice === 'trainee' || (voice === 'psychologist' && headed);
  const style = createSubjectStyle(report);
  const paragraphs: string[] = [];
  for (const group of groups) {
    const sentences = group.flatMap((block) => blocks.get(block) ?? []);
    if (sentences.length === 0) continue;
    const body = joinSentences(sentences, report.language, style);
    const heading = headed ? headingOf(report, group, blocks) : undefined;
    if (heading === undefined) paragraphs.push(body);
    else paragraphs.push(onOwnLine ? `${heading}\n${body}` : `${heading}: ${body}`);
  }
  return paragraphs.join(voice === 'nurse' ? '\n' : '\n\n');
}

function headingOf(
  report: Report,
  group: readonly Block[],
  blocks: ReadonlyMap<Block, readonly string[]>,
): string | undefined {
  const first = group.find((block) => blocks.has(block))!;
  const narrative = report.axes.voice === 'psychologist';
  const name = first === 'presenting' || !narrative ? first : group.includes('plan') ? 'plan' : first;
  const heading = report.sentence(`heading:${name}`, report.shared.headings[name]);
  return heading === undefined ? undefined : report.axes.voice === 'trainee' ? heading.toUpperCase() : heading;
}

interface SubjectStyle {
  /** "the patient", "the boy"; lower-case. */
  readonly noun: string;
  /** "she"; undefined where the language leaves it out. */
  readonly pronoun?: string;
}

function createSubjectStyle(report: Report): SubjectStyle {
  const noun = report.slot('subjectNoun');
  return report.language === 'en' ? { noun, pronoun: report.male ? 'he' : 'she' } : { noun };
}

/** What a dropped Spanish subject may not leave behind at the head of a sentence. */
const NOT_ALONE = /^ (?:y|e|o|u|ni|que|de|del|con|sin|en|a|al|cuy[oa]|quien|misma?|mismo)\b|^[^ ]/;

/** Puts the subjects in: named once, then by pronoun (English) or left out (Spanish), named again after a while. */
function joinSentences(sentences: readonly string[], language: 'en' | 'es', style: SubjectStyle): string {
  let sinceNamed = Number.POSITIVE_INFINITY;
  const next = (capital: boolean, rest: string): string => {
    const name = sinceNamed >= 4 || /^[,:;.]/.test(rest) || (language === 'es' && (!capital || NOT_ALONE.test(rest)));
    sinceNamed = name ? 0 : sinceNamed + 1;
    const word = name ? style.noun : style.pronoun;
    if (word === undefined) return '';
    return capital ? capitalised(word) : word;
  };
  const written = sentences.map((sentence) => {
    let text = '';
    let dropped = false;
    for (let i = 0; i < sentence.length; i++) {
      const char = sentence[i]!;
      if (char !== SUBJECT && char !== SUBJECT_CAPITAL) {
        text += dropped && char !== ' ' ? char.toUpperCase() : dropped ? '' : char;
        if (char !== ' ') dropped = false;
        continue;
      }
      const word = next(char === SUBJECT_CAPITAL, sentence.slice(i + 1, i + 12));
      text += word;
      dropped = word === '';
    }
    return text;
  });
  return elide(written.join(' '), language);
}
