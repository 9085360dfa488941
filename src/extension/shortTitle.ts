/** Where a title may be cut: at a comma that parts no list, and before the words that begin a specification (English, Spanish, German). */
const CUT = /,(?! (?:or|and|o|y|oder|und)\b)|(?= (?:with|without|due|in|con|sin|mit|ohne)\b)/g;

/**
 * A title without the beginning that the heading above says already, or that most titles beside it share:
 * `… moderate` for `Major depressive disorder, single episode, moderate`. The whole title where that leaves nothing.
 * @param above the title of the heading; undefined for a category
 * @param beside the titles below the same heading, this one among them
 */
export function shortTitle(title: string, above: string | undefined, beside: readonly string[]): string {
  if (above === undefined) return title;
  const sharedByMost = (start: string) =>
    beside.length > 1 && beside.filter((other) => begins(other, start)).length * 2 > beside.length;
  // A single word is rather the first of a list (`Sedative, hypnotic or …`) than the name of a disorder.
  const starts = [...title.matchAll(CUT)].map(({ index }) => title.slice(0, index)).filter((s) => s.includes(' '));
  const said = starts.findLast((start) => begins(above, start) || sharedByMost(start)) ?? '';
  const cut = begins(title, above) && above.length > said.length ? above : said;
  const rest = title.slice(cut.length).replace(/^[\s,:;–-]+/, '');
  return cut === '' || rest === '' ? title : `… ${rest}`;
}

/** Whether a text begins with whole words. */
function begins(text: string, start: string): boolean {
  return text.startsWith(start) && !/^[\p{L}\p{N}]/u.test(text.slice(start.length));
}
