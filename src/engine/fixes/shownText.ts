import { applyTextEdits, editsBetween, replaceSpan, type TextEdit } from './textEdits.ts';

/** A record's text as an editor holds it: one kind of line break, and nothing that a text file cannot hold. */
export interface ShownText {
  /** Lines end with LF. */
  readonly text: string;
  /** The place in the decoded text that a place in the shown one stands for; before a line break of two signs, its first. */
  toDecoded(offset: number): number;
  toShown(offset: number): number;
}

/** What stands for a NUL, which makes editors take a file for a program. */
const NULL_SIGN = '\u2400';
/** Half a surrogate pair, which UTF-8 cannot write. */
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Signs are replaced one by one or, of a line break and of BOMs, left out: what is not edited comes back as it was. */
export function showText(decoded: string): ShownText {
  const boms = /^\ufeff*/.exec(decoded)![0].length;
  const leftOut = Array.from({ length: boms }, (_, at) => at);
  for (let at = decoded.indexOf('\r\n'); at !== -1; at = decoded.indexOf('\r\n', at + 2)) leftOut.push(at);
  const text = decoded.slice(boms).replace(/\r\n?/g, '\n').replaceAll('\0', NULL_SIGN).replace(HALF_PAIR, '\ufffd');
  return {
    text,
    toDecoded(offset) {
      let before = boms;
      while (before < leftOut.length && leftOut[before]! - before < offset) before += 1;
      return offset + before;
    },
    toShown(offset) {
      let before = 0;
      while (before < leftOut.length && leftOut[before]! < offset) before += 1;
      return offset - before;
    },
  };
}

/** The edits of a decoded text that make the shown one what it has become; new line breaks are those the text has already. */
export function editsFromShown(decoded: string, edited: string): TextEdit[] {
  const shown = showText(decoded);
  const wanted = edited.replace(/\r\n?/g, '\n');
  const lineBreak = usualLineBreak(decoded);
  const written = (text: string): string => (lineBreak === '\n' ? text : text.replaceAll('\n', lineBreak));
  const edits = editsBetween(shown.text, wanted).map(({ span, text }) =>
    replaceSpan(
      shown.toDecoded(span.start),
      span.end === span.start ? shown.toDecoded(span.start) : shown.toDecoded(span.end),
      written(text),
    ),
  );
  // A line feed put behind a lone carriage return would be one line break with it.
  const isTrue = showText(applyTextEdits(decoded, edits)).text === showText(wanted).text;
  return isTrue ? edits : [replaceSpan(0, decoded.length, written(wanted))];
}

function usualLineBreak(text: string): string {
  const pairs = text.split('\r\n').length;
  const feeds = text.split('\n').length - pairs;
  if (pairs > 1 && pairs - 1 >= feeds) return '\r\n';
  return feeds === 0 && pairs === 1 && text.includes('\r') ? '\r' : '\n';
}
