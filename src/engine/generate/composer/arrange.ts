import { LENGTH_RANGES } from '../axes.ts';
import { elide } from './elision.ts';
import { BLOCKS, type Block, type Item, itemsOf } from './items.ts';
import { inShort, settleMentions } from './mention.ts';
import type { Report } from './report.ts';
import { capitalised, SUBJECT, SUBJECT_CAPITAL } from './template.ts';

/** Words left free at both bounds, for headings and subjects that grow or go when they are put in. */
const MARGIN = 24;

/** Draws a report's sentences up to its length and puts them into headed paragraphs. */
export function writeReport(report: Report): string {
  const [low, high] = LENGTH_RANGES[report.axes.length as keyof typeof LENGTH_RANGES];
  const target = low + (0.3 + 0.5 * report.random()) * (high - low);
  let chosen = chooseSentences(report, target, { low, high });
  const frame = createFrame(report);
  let text = layOut(report, chosen, frame);
  while (countWords(text) > high && chosen.some(({ item }) => item.rank > 0)) {
    chosen = withoutLast(chosen);
    text = layOut(report, chosen, frame);
  }
  return text;
}

interface Chosen {
  readonly item: Item;
  readonly place: number;
  readonly sentence: string;
}

function chooseSentences(
  report: Report,
  target: number,
  { low, high }: { readonly low: number; readonly high: number },
): readonly Chosen[] {
  const items = itemsOf(report).map((item, place) => ({ item, place }));
  items.sort((a, b) => a.item.rank - b.item.rank || a.place - b.place);
  const chosen: Chosen[] = [];
  let words = 0;
  let ageTold = false;
  const add = ({ item, place }: Pick<Chosen, 'item' | 'place'>): void => {
    if (item.identity && ageTold) return;
    const sentence = item.write();
    if (sentence === undefined) return;
    if (item.rank > 0 && report.tally && !report.tally.allows(sentence)) return;
    const length = countWords(inShort(sentence));
    if (item.rank > 0 && words + length > high - MARGIN) return;
    if (item.block === 'presenting' && sentence.includes(String(report.age))) ageTold = true;
    words += length;
    report.tally?.take(sentence);
    chosen.push({ item, place, sentence: finished(sentence) });
  };
  for (const each of items) {
    if (each.item.rank > 0 && words >= target) break;
    add(each);
  }
  for (const each of items) {
    if (words >= low + MARGIN) break;
    if (each.item.again) add(each);
  }
  return chosen.sort((a, b) => a.place - b.place);
}

/** Leaves out the sentence that matters least. */
function withoutLast(chosen: readonly Chosen[]): readonly Chosen[] {
  const last = chosen.reduce((a, b) => (b.item.rank >= a.item.rank ? b : a));
  return chosen.filter((each) => each !== last);
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

/** What is drawn once for the look of a report, however often its sentences are laid out. */
interface Frame {
  /** Headings by the block a paragraph begins with; empty where a narrative has none. */
  readonly headings: ReadonlyMap<Block, string>;
  readonly onOwnLine: boolean;
  readonly style: SubjectStyle;
}

function createFrame(report: Report): Frame {
  const { voice } = report.axes;
  const headed = voice !== 'psychologist' || report.random() < 0.4;
  const style = createSubjectStyle(report);
  const headings = new Map<Block, string>();
  for (const block of headed ? BLOCKS : []) {
    const heading = report.sentence(`heading:${block}`, report.shared.headings[block]);
    if (heading !== undefined) headings.set(block, voice === 'trainee' ? heading.toUpperCase() : heading);
  }
  return { headings, onOwnLine: voice === 'trainee' || voice === 'psychologist', style };
}

function layOut(report: Report, chosen: readonly Chosen[], frame: Frame): string {
  const narrative = report.axes.voice === 'psychologist';
  const paragraphs: string[] = [];
  const told = new Set<string>();
  for (const group of narrative ? NARRATIVE : BLOCKS.map((block) => [block])) {
    const inGroup = group.flatMap((block) => chosen.filter(({ item }) => item.block === block));
    if (inGroup.length === 0) continue;
    const sentences = inGroup.map(({ sentence }) => settleMentions(sentence, told));
    const body = joinSentences(sentences, report.language, frame.style);
    const first = inGroup[0]!.item.block;
    const heading = frame.headings.get(narrative && first !== 'presenting' && group.includes('plan') ? 'plan' : first);
    if (heading === undefined) paragraphs.push(body);
    else paragraphs.push(frame.onOwnLine ? `${heading}\n${body}` : `${heading}: ${body}`);
  }
  return paragraphs.join(report.axes.voice === 'nurse' ? '\n' : '\n\n');
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
