import { showText } from '../../engine/fixes/shownText.ts';
import { hashOf } from '../../node/recordPlaces.ts';

/** What a file system tells of a file: other for every other text. */
export interface FileState {
  /** Milliseconds since 1970; grows. */
  readonly mtime: number;
  readonly size: number;
}

/** A text that becomes another one now and then, as the editor sees it: as a file. */
export interface TextAsFile {
  /** It is this one from now on. */
  set(text: string): void;
  stat(): FileState;
  /**
   * The text that `stat` was last asked of, though there may be another one by now, which is told as a change: the editor asks for both one
   * after the other, would take an older state for that of a newer text, and refuse to write over it.
   */
  read(): string;
}

export function createTextAsFile(): TextAsFile {
  /** Sizes that earlier texts were said to have. */
  const sizes = new Set<number>();
  let state: FileState = { mtime: Date.now(), size: 0 };
  let told: string | undefined;
  let asked: string | undefined;
  return {
    set(text) {
      if (text === told) return;
      told = text;
      // Before the editor saves it compares both, and takes a file of the same size for the same file.
      let size = Buffer.byteLength(showText(text).text) + Number.parseInt(hashOf(text).slice(0, 4), 16);
      while (sizes.has(size)) size += 1;
      sizes.add(size);
      state = { mtime: Math.max(Date.now(), state.mtime + 1), size };
    },
    stat() {
      asked = told;
      return state;
    },
    read: () => asked ?? told ?? '',
  };
}
