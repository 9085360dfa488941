import * as vscode from 'vscode';
import type { TextSpan } from '../../engine/record/record.ts';

// A record document shows a record's text; VS Code gives all of its line breaks one form.

/** A range of a record document as a span of the record's text; undefined where the document is not that text. */
export function textSpan(document: vscode.TextDocument, text: string, range: vscode.Range): TextSpan | undefined {
  const starts = lineStarts(text);
  if (starts.length < document.lineCount) return undefined;
  const offset = ({ line, character }: vscode.Position): number => starts[line]! + character;
  return { kind: 'text', start: offset(range.start), end: Math.min(offset(range.end), text.length) };
}

/** A span of a record's text as a range of its document. */
export function rangeOfSpan(text: string, { start, end }: Pick<TextSpan, 'start' | 'end'>): vscode.Range {
  const starts = lineStarts(text);
  const positionAt = (offset: number): vscode.Position => {
    const line = starts.findLastIndex((each) => each <= offset);
    return new vscode.Position(line, offset - starts[line]!);
  };
  return new vscode.Range(positionAt(start), positionAt(end));
}

/** Where lines begin, as VS Code tells them apart. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: lineBreak, index }) => index + lineBreak.length)];
}
