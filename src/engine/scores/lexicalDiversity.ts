import { compile, instantiate } from '../text/instantiate.ts';
import { LEXICAL_DIVERSITY_MODULE } from './lexicalDiversityModule.ts';

/** How varied the words of one text are; undefined where the measure is not defined on it. */
export interface LexicalDiversity {
  /** Types ÷ tokens; needs a token. */
  readonly ttr?: number;
  /** Mean type-token ratio of all windows of 50 tokens (Covington & McFall 2010); needs 50 tokens. */
  readonly mattr50?: number;
  /**
   * Measure of textual lexical diversity, mean of both directions (McCarthy & Jarvis 2010); a factor ends where the ratio is 0.72 or
   * less, however short it is. Needs ten tokens and one that stands twice.
   */
  readonly mtld?: number;
  /** Expected types among 42 tokens drawn without replacement, ÷ 42 (McCarthy & Jarvis 2007); needs 42 tokens. */
  readonly hdd42?: number;
}

/** Measures one text at a time; its working memory grows with the vocabulary and is kept from call to call. */
export type LexicalMeter = (tokens: Int32Array) => LexicalDiversity;

const WINDOW = 50;
const DRAWS = 42;
const FEWEST_FOR_MTLD = 10;

/** assembly/lexicalDiversity.ts */
interface Program {
  reserve(tokens: number): void;
  tokensAt(): number;
  meet(size: number): void;
  types(size: number): number;
  movingRatio(size: number): number;
  factorLength(size: number, isBack: boolean): number;
  expectedTypes(size: number): number;
}

const PROGRAM = compile(LEXICAL_DIVERSITY_MODULE);

export function createLexicalMeter(): LexicalMeter {
  const program = instantiate<Program>(PROGRAM);
  return (tokens) => {
    const size = tokens.length;
    if (size === 0) return {};
    program.reserve(size);
    new Int32Array(program.memory.buffer, program.tokensAt(), size).set(tokens);
    program.meet(size);
    const types = program.types(size);
    const hasMtld = size >= FEWEST_FOR_MTLD && types < size;
    return {
      ttr: types / size,
      ...(size >= WINDOW && { mattr50: program.movingRatio(size) }),
      ...(hasMtld && { mtld: (program.factorLength(size, false) + program.factorLength(size, true)) / 2 }),
      ...(size >= DRAWS && { hdd42: program.expectedTypes(size) / DRAWS }),
    };
  };
}
