/** A text as a sentence: a capital in front, unless it begins with an address or a file, and a full stop behind. */
export function asSentence(text: string): string {
  const first = /^\S*/.exec(text)![0];
  const start = /[/.:@]/.test(first) ? text : text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!…]$/.test(start) ? start : `${start}.`;
}

/** A remedy as the editor says it: without what only the command line has. */
export function asEditorRemedy(remedy: string): string {
  return asSentence(remedy.replace(/ \(on the command line: [^)]*\)/g, ''));
}

/** A text to stand within a sentence: without its capital, unless that is of a name or an abbreviation. */
export function asClause(text: string): string {
  return /^(?:The|Record|Line|It|There)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
