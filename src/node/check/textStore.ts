/** Texts that are kept for long and looked at seldom, in UTF-8 outside of the heap: the garbage collector carries none of them along. */
export interface TextStore {
  /** Returns what gives the text back. */
  keep(text: string): () => string;
}

const BLOCK = 1 << 20;
/** UTF-8 has no way to write half of a surrogate pair. */
const HALF_PAIR = /\p{Cs}/u;

/** Memory: the texts in UTF-8. */
export function createTextStore(): TextStore {
  const encoder = new TextEncoder();
  let block = Buffer.alloc(0);
  let used = 0;
  return {
    keep(text) {
      if (HALF_PAIR.test(text)) return asItIs(text);
      let { read, written } = encoder.encodeInto(text, block.subarray(used));
      if (read < text.length) {
        block = Buffer.allocUnsafeSlow(Math.max(BLOCK, Buffer.byteLength(text)));
        used = 0;
        ({ read, written } = encoder.encodeInto(text, block));
      }
      used += written;
      // A byte a unit is ASCII, which is read back in a fraction of the time.
      return fromBytes(block, used - written, used, written === text.length ? 'latin1' : 'utf8');
    },
  };
}

// What they return is made apart from the text: all functions made in one place keep all that one of them needs.

function asItIs(text: string): () => string {
  return () => text;
}

function fromBytes(bytes: Buffer, start: number, end: number, encoding: 'latin1' | 'utf8'): () => string {
  return () => bytes.toString(encoding, start, end);
}
