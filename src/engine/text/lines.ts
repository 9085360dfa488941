/** Where each line of a text begins; lines end with LF, CR LF or CR. */
export function startsOfLines(text: string): number[] {
  const starts = [0];
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineBreak.length);
  return starts;
}

/** Line and column of an offset, both from 0. */
export function positionOf(starts: readonly number[], offset: number): readonly [line: number, column: number] {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return [low, offset - starts[low]!];
}
