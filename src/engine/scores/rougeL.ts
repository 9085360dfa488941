import { compile, instantiate } from '../text/instantiate.ts';
import { COMMON_SUBSEQUENCE_MODULE } from './commonSubsequenceModule.ts';

/** ROUGE-L of texts against one text after the other. */
export interface RougeMeter {
  /** Sets what texts are held against from now on. */
  against(other: Int32Array): void;
  /** ROUGE-L (Lin 2004): F1 of the longest common subsequence of both token lists; 0 where one is empty. */
  rougeL(text: Int32Array): number;
  /** The length of that subsequence. */
  common(text: Int32Array): number;
}

interface Program {
  reserve(tokens: number): void;
  textAt(): number;
  against(tokens: number, vocabulary: number, distinct: number): void;
  common(tokens: number): number;
}

const PROGRAM = compile(COMMON_SUBSEQUENCE_MODULE);

/**
 * The bit-parallel algorithm of Hyyrö (2004), in WebAssembly: 64 places of the other text at once. What is known of the other text is worked out
 * once; the memory grows with the largest token number, and with the distinct tokens of the other text times its length.
 */
export function createRougeMeter(): RougeMeter {
  const program = instantiate<Program>(PROGRAM);
  let length = 0;
  const put = (text: Int32Array): void => {
    program.reserve(text.length);
    new Int32Array(program.memory.buffer, program.textAt(), text.length).set(text);
  };
  const common = (text: Int32Array): number => {
    put(text);
    return program.common(text.length);
  };
  return {
    against(other) {
      put(other);
      length = other.length;
      const distinct = new Set(other);
      let vocabulary = 0;
      for (const token of distinct) if (token >= vocabulary) vocabulary = token + 1;
      program.against(length, vocabulary, distinct.size);
    },
    common,
    rougeL(text) {
      const found = common(text);
      return found === 0 ? 0 : (2 * found) / (text.length + length);
    },
  };
}
