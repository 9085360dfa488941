/** Letters that British and American spelling write in two ways, inside words of the clinic: British, American. */
const STEMS: readonly (readonly [british: string, american: string])[] = [
  ['paed', 'ped'],
  ['haem', 'hem'],
  ['aemi', 'emi'],
  ['anaes', 'anes'],
  ['aetio', 'etio'],
  ['gynaec', 'gynec'],
  ['faec', 'fec'],
  ['caesar', 'cesar'],
  ['oedem', 'edem'],
  ['foet', 'fet'],
  ['oestr', 'estr'],
  ['oesoph', 'esoph'],
  ['coeli', 'celi'],
  ['noea', 'nea'],
  ['rrhoe', 'rrhe'],
  ['manoeuv', 'maneuv'],
  ['centre', 'center'],
  ['fibre', 'fiber'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['licence', 'license'],
  ['practis', 'practic'],
  ['sulph', 'sulf'],
  ['sceptic', 'skeptic'],
];
/** The same at the ends of words. */
const ENDINGS: readonly (readonly [british: RegExp, american: RegExp, letters: readonly [string, string]])[] = [
  [
    /is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/,
    /iz(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/,
    ['is', 'iz'],
  ],
  [/ys(?=(?:e|ed|es|er|ing)$)/, /yz(?=(?:e|ed|es|er|ing)$)/, ['ys', 'yz']],
  [/our(?=(?:s|ed|ing|al|ally|ist|able|ite)?$)/, /or(?=(?:s|ed|ing|al|ally|ist|able|ite)?$)/, ['our', 'or']],
  [/ll(?=(?:ed|er|ers|ing)$)/, /(?<!l)l(?=(?:ed|er|ers|ing)$)/, ['ll', 'l']],
];
/** Shorter words are told apart by these letters: `four` and `for`, `size`. */
const SHORTEST = 6;
/** Spellings of one term; words that have two are few. */
const MOST = 16;

/** The spellings of a word, lower-case, its own first. Some are no words: they do no harm, as no text holds them. */
function spellingsOfWord(word: string): string[] {
  if (word.length < SHORTEST) return [word];
  let spellings = [word];
  const also = (other: (spelling: string) => string): void => {
    spellings = [...new Set([...spellings, ...spellings.map(other)])];
  };
  for (const [british, american] of STEMS) {
    if (word.includes(british)) also((spelling) => spelling.replace(british, american));
    else if (word.includes(american)) also((spelling) => spelling.replace(american, british));
  }
  for (const [british, american, [b, a]] of ENDINGS) {
    if (british.test(word)) also((spelling) => spelling.replace(british, a));
    else if (american.test(word)) also((spelling) => spelling.replace(american, b));
  }
  return spellings;
}

/** A term's tokens in British and American spelling, as they are given first. */
export function spellingsOf(tokens: readonly string[]): string[][] {
  let terms: string[][] = [[]];
  for (const token of tokens) {
    const spellings = spellingsOfWord(token);
    terms = terms.flatMap((term) => spellings.map((spelling) => [...term, spelling])).slice(0, MOST);
  }
  return terms;
}
