/**
 * Records that are checked together, at most: rule by rule, what each rule looks up stays in the processor's cache. Of five times as many
 * all rules take less time still, but what is held of them outlives two collections of new objects, and 150 MB more are kept.
 */
export const TOGETHER = 48;

/** Bytes of their lines, unless one alone has more: all that is known of them is held at once. */
const TOGETHER_BYTES = 1 << 18;

/** Parts of [first, end) that are checked together: from, to. @param bytesOf where a record's line begins and ends */
export function* togetherIn(
  first: number,
  end: number,
  bytesOf: (key: number) => readonly [start: number, end: number],
): Generator<readonly [from: number, to: number]> {
  for (let from = first; from < end; ) {
    const [start] = bytesOf(from);
    let to = from + 1;
    while (to < end && to - from < TOGETHER && bytesOf(to)[1] - start <= TOGETHER_BYTES) to += 1;
    yield [from, to];
    from = to;
  }
}
