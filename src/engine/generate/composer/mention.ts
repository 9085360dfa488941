import { capitalised } from './template.ts';

/** Stand around the two forms of a fact until the order of the sentences is known. */
const LONG = '\u0003';
const SHORT = '\u0004';
const END = '\u0005';
// biome-ignore lint/suspicious/noControlCharactersInRegex: the composer's own marks
const MENTION = /\u0003([^\u0004]*)\u0004([^\u0005]*)\u0005/g;

/** Parts the forms in which a fact is told first and from then on. */
const PARTING = ' ~ ';

/** Makes `the long quarrel over a will ~ the quarrel` a mention of either form; other values stay as they are. */
export function asMention(value: string): string {
  const [long, short] = value.split(PARTING);
  if (short === undefined) return value;
  return `${LONG}${long!.replace(MENTION, '$1')}${SHORT}${short.replace(MENTION, '$2')}${END}`;
}

/** The text with all its facts in their short form, as most mentions will be. */
export function inShort(text: string): string {
  return text.replace(MENTION, '$2');
}

/** Writes each fact out where it is told for the first time and in its short form after that; adds to `told`. */
export function settleMentions(text: string, told: Set<string>): string {
  return text.replace(MENTION, (_, long: string, short: string) => {
    const key = long.toLowerCase();
    if (!told.has(key)) {
      told.add(key);
      return long;
    }
    return /^\p{Lu}/u.test(long) ? capitalised(short) : short;
  });
}
