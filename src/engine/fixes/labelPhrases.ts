import type { TextSpan } from '../record/record.ts';
import { replaceSpan, type TextEdit } from './textEdits.ts';

const DETERMINER = /(?<![\p{L}\p{N}])(an?|the|this|that|his|her|their|its|my|your|any|no|another|some|each)\s+$/iu;
/** Words that may stand between a determiner and the name of a condition. */
const ADJECTIVES =
  /(?<![\p{L}\p{N}])(?:(?:(?:very|rather|more) )?(?:mild|moderate|severe|recurrent|chronic|acute|possible|probable|likely|suspected|known|current|past|previous|prior|active|comorbid|co-occurring|underlying|untreated|longstanding|long-standing|persistent|established|pre-existing|primary|first|second|third|new|early|late)(?: to moderate| to severe)?,? )+$/iu;
const NOUN_BEHIND =
  /^[ -](symptoms?|features?|criteria|diagnos[ei]s|episodes?|treatments?|therapy|medications?|patients?|presentation|picture|history|symptomatology|course|relapses?)(?!\p{L})/iu;
const BEGINS_SENTENCE = /(?:^|[.!?:]["”’)]?\s+|\n\s*(?:[-•*·]\s*)?)$/;

/** English: `a severe panic disorder` → `a severe condition`, `panic disorder symptoms` → `the symptoms`, else `this condition`. */
export function englishLabel(text: string, { start, end }: TextSpan): TextEdit {
  const before = text.slice(Math.max(0, start - 120), start);
  const adjectives = ADJECTIVES.exec(before)?.[0] ?? '';
  const determiner = DETERMINER.exec(before.slice(0, before.length - adjectives.length));
  const behind = NOUN_BEHIND.exec(text.slice(end, end + 24));
  const from = start - adjectives.length - (determiner?.[0].length ?? 0);
  const isFirst = BEGINS_SENTENCE.test(text.slice(Math.max(0, from - 6), from));
  const written = (words: string): string => (isFirst ? words.charAt(0).toUpperCase() + words.slice(1) : words);
  if (behind) {
    if (!determiner)
      return replaceSpan(from, end, written(`the${adjectives === '' ? '' : ` ${adjectives.trimEnd()}`}`));
    const rest = (adjectives + behind[1]).trimStart();
    const article = /^an?$/i.test(determiner[1]!) ? articleFor(rest) : determiner[1]!;
    return replaceSpan(from, end + 1, written(`${article} ${adjectives}`));
  }
  if (adjectives !== '') {
    const article = determiner?.[1] ?? articleFor(adjectives);
    return replaceSpan(from, end, written(`${article} ${adjectives}condition`));
  }
  const isArticle = !determiner || /^an?$/i.test(determiner[1]!);
  return isArticle ? replaceSpan(from, end, written('this condition')) : replaceSpan(start, end, 'condition');
}

function articleFor(words: string): string {
  return /^[aeiou]/i.test(words) ? 'an' : 'a';
}

const SPANISH_DETERMINER =
  /(?<![\p{L}\p{N}])(un|una|el|la|los|las|del|al|este|esta|ese|esa|dicho|dicha|su|sus|mi|otro|otra|ning[uú]n|ninguna|alg[uú]n|alguna)\s+$/iu;
const SPANISH_INSTEAD: Readonly<Record<string, string>> = {
  del: 'de este cuadro',
  al: 'a este cuadro',
  su: 'su cuadro',
  sus: 'su cuadro',
  mi: 'mi cuadro',
  otro: 'otro cuadro',
  otra: 'otro cuadro',
  ningun: 'ningún cuadro',
  ninguna: 'ningún cuadro',
  algun: 'algún cuadro',
  alguna: 'algún cuadro',
};

/** Spanish: `un trastorno de pánico` → `este cuadro`, `del trastorno de pánico` → `de este cuadro`. */
export function spanishLabel(text: string, { start, end }: TextSpan): TextEdit {
  const determiner = SPANISH_DETERMINER.exec(text.slice(Math.max(0, start - 24), start));
  const from = start - (determiner?.[0].length ?? 0);
  const word = (determiner?.[1] ?? '').toLowerCase().replace('ú', 'u');
  const words = SPANISH_INSTEAD[word] ?? 'este cuadro';
  const isFirst = BEGINS_SENTENCE.test(text.slice(Math.max(0, from - 6), from));
  return replaceSpan(from, end, isFirst ? words.charAt(0).toUpperCase() + words.slice(1) : words);
}
