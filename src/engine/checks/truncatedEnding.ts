/** Words no sentence ends with, lower-case as written: capitals may be a grade, a vitamin or a name. */
const NEVER_LAST = new Set(
  [
    'the a an of to and or but nor with without for at from as that which who whom whose is was were are be been has had have his their',
    'its this these those if when while because although though unless until whether into onto about between among during against',
    'he she they we would could should will shall can may might must than very such including despite my your our she’s he’s',
    'el la los las un una unos unas de del al en con por para que y e u pero su sus se lo le les es fue era eran ha han había como',
    'cuando aunque porque sin sobre entre hasta desde durante según muy más mi mis este esta estos estas cuyo cuya donde ni sino',
  ]
    .join(' ')
    .split(' '),
);
/** What a line that is signed, dated or left to be filled in speaks of. */
const FORMALITY =
  /\b(?:sign\w*|firma\w*|dictated|attest\w*|electronic\w*|provider|name|nombre|date|fecha|colegiad[oa]|licen[cs]e\w*|M\.?D|Ph\.?D|Psy\.?D|RN|LCSW|PMHNP|PA-C|MRN|cc|by|por|Dr|Dra)\b/i;
const LIST_ITEM = /^\s*(?:[-–—•*·+>]|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])\s/;
const SENTENCE_END = /[.!?…。]["'”’»)\]*_]*(?=\s|$)/g;
const STOPS = '.!?…。;';
/** What may stand behind a full stop. */
const CLOSERS = /["'”’»)\]}*_`\s]+$/;
/** UTF-16 units behind a sentence's last word that may hold its end. */
const LAST_SIGNS = 24;
const OPEN_END = /[,([{“«‘¿¡&/=+–—-]$/;
const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
] as const;
/** Fewest words of a line for prose, of lines and of sentences to know by how a text ends them, and of an unfinished sentence. */
const PROSE = { words: 8, lines: 3, share: 0.9, sentences: 2, fragment: 3 } as const;
/** What a sentence begins with and a heading, a list item or a signature hardly does. */
const SUBJECT =
  /^(?:(?:He|She|They|We|It|I|There|This|His|Her|Their|The (?:patient|client|mother|father|family|examination)|Ella|Él|Se|El paciente|La paciente|Su|Refiere|Niega|Acude|Presenta|Vive|Duerme) )/;

/**
 * The sentence a text breaks off in, if it does: its last line ends with a comma, a hyphen, an open bracket or a word no sentence ends
 * with, or lacks the full stop that the text's other lines of prose have. Lists and signatures may end as they like.
 * @returns the unfinished sentence, in UTF-16 units of the text
 */
export function findTruncation(text: string): { start: number; end: number } | undefined {
  const end = text.trimEnd().length;
  // Most texts end so, and need no look at their last line.
  if (STOPS.includes(text.charAt(end - 1))) return undefined;
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  const line = text.slice(lineStart, end);
  if (!/\p{L}/u.test(line) || endsSentence(line)) return undefined;
  const start = lineStart + sentenceStart(line);
  const fragment = text.slice(start, end);
  return breaksOff(line, fragment) || (!isFormal(line) && missesFullStop(text, line, fragment))
    ? { start, end }
    : undefined;
}

function endsSentence(line: string): boolean {
  const last = line.slice(-LAST_SIGNS);
  return /[.!?…。;]$/.test(last.replace(CLOSERS, '')) || /[:)\]”»"|>]\s*$/.test(last);
}

/** Where the line's last sentence begins. */
function sentenceStart(line: string): number {
  let start = 0;
  for (const match of line.matchAll(SENTENCE_END)) start = match.index + match[0].length;
  return start + (line.slice(start).length - line.slice(start).trimStart().length);
}

function breaksOff(line: string, fragment: string): boolean {
  if (OPEN_END.test(line)) return !isFormal(line) || /[,(]$/.test(line);
  const last = /[\p{L}\p{M}’']+$/u.exec(line)?.[0];
  if (last !== undefined && NEVER_LAST.has(last) && (words(fragment) > 1 || fragment.length < line.length)) return true;
  return !isFormal(line) && PAIRS.some(([open, close]) => fragment.lastIndexOf(open) > fragment.lastIndexOf(close));
}

function isFormal(line: string): boolean {
  return LIST_ITEM.test(line) || FORMALITY.test(line);
}

/** Whether a text that ends its lines or, where it has few, its sentences with full stops ends without one behind another sentence. */
function missesFullStop(text: string, line: string, fragment: string): boolean {
  if (words(fragment) < PROSE.fragment) return false;
  const lines = text.split('\n').filter((each) => !LIST_ITEM.test(each) && words(each) >= PROSE.words);
  const isAlone = fragment.length === line.length;
  if (!isAlone && words(line) >= PROSE.words) {
    const finished = lines.filter((each) => endsSentence(each.trimEnd())).length;
    if (lines.length >= PROSE.lines && finished >= (lines.length - 1) * PROSE.share) return true;
  }
  if (!SUBJECT.test(fragment) || fragment.includes(':')) return false;
  const others = lines.filter((each) => each !== line);
  const finished = others.filter((each) => endsSentence(each.trimEnd())).length;
  const sentences = lines.reduce((sum, each) => sum + (each.match(SENTENCE_END)?.length ?? 0), 0);
  return sentences >= PROSE.sentences && finished >= others.length * PROSE.share;
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
