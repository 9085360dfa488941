import type { PhiKnowledge } from '../../knowledge/names/phiKnowledge.ts';
import { instantiate } from '../../text/instantiate.ts';
import { type Capitals, createCapitalLookUp, kindsOf } from './capitals.ts';
import { scanText, wordBefore } from './scan.ts';
import { TEXT_MARKS_MODULE } from './textMarksModule.ts';

/** What of one text may be a part of an identifier. It holds until the next text. */
export interface TextMarks extends Capitals {
  /** Runs of ASCII digits: start, end, start, end …, so many of them. */
  readonly digits: Int32Array;
  readonly digitRuns: number;
  /** See Scan. */
  readonly ats: readonly number[];
  readonly links: readonly number[];
}

/** assembly/textMarks.ts */
interface Program {
  readonly memory: WebAssembly.Memory;
  initialise(): void;
  reserve(bytes: number): void;
  inputSizeInBytes(): number;
  inputAt(): number;
  digitsAt(): number;
  capitalsAt(): number;
  kindsAt(): number;
  contextsAt(): number;
  atsAt(): number;
  linksAt(): number;
  countsAt(): number;
  allocate(bytes: number): number;
  release(at: number): void;
  learnWords(list: number, end: number, values: number, count: number): void;
  learnContexts(list: number, end: number, values: number, count: number): void;
  scan(size: number): void;
}

const NONE: readonly number[] = [];
/** Of a word that the program leaves to its caller. */
const UNDECIDED = -1;

/**
 * Finds the marks of texts: those that scanText finds, with what createCapitalLookUp says of the words with a capital. ASCII text is read in
 * WebAssembly, 16 bytes at a time. Memory: 2.5 MB with the lists of words, and up to 40 bytes
 * a unit of the longest text.
 */
export function createMarkFinder(knowledge: PhiKnowledge): (text: string) => TextMarks {
  const program: Program = instantiate(TEXT_MARKS_MODULE);
  program.initialise();
  learn(program, knowledge.words, program.learnWords);
  learn(program, knowledge.contexts, program.learnContexts);
  const encoder = new TextEncoder();
  const marks = new Marks(knowledge);
  let views = viewsOf(program);
  let lookUp: ReturnType<typeof createCapitalLookUp> | undefined;
  return (text) => {
    // ASCII needs a byte a unit; encodeInto stops where it does not fit, which then is no ASCII text.
    if (text.length > views.input.length) {
      program.reserve(text.length);
      views = viewsOf(program);
    }
    const { read, written } = encoder.encodeInto(text, views.input);
    if (read === text.length && written === text.length) {
      program.scan(written);
      marks.take(text, views);
    } else {
      lookUp ??= createCapitalLookUp(knowledge);
      marks.find(text, lookUp);
    }
    return marks;
  };
}

/** Hands a table over to the program. */
function learn(program: Program, words: ReadonlyMap<string, number>, take: Program['learnWords']): void {
  const list = new TextEncoder().encode(`${[...words.keys()].join('\n')}\n`);
  const at = program.allocate(list.length + 16);
  const values = program.allocate(words.size * 4);
  new Uint8Array(program.memory.buffer).set(list, at);
  new Int32Array(program.memory.buffer, values, words.size).set([...words.values()]);
  take(at, at + list.length, values, words.size);
  program.release(values);
  program.release(at);
}

interface Views {
  readonly input: Uint8Array;
  readonly digits: Int32Array;
  readonly capitals: Int32Array;
  readonly kinds: Int32Array;
  readonly contexts: Int32Array;
  readonly ats: Int32Array;
  readonly links: Int32Array;
  readonly counts: Int32Array;
}

/** Views of the program's memory as it lies now. */
function viewsOf(program: Program): Views {
  const { buffer } = program.memory;
  const size = program.inputSizeInBytes();
  const most = (size >> 1) + 2;
  return {
    input: new Uint8Array(buffer, program.inputAt(), size),
    digits: new Int32Array(buffer, program.digitsAt(), most * 2),
    capitals: new Int32Array(buffer, program.capitalsAt(), most * 2),
    kinds: new Int32Array(buffer, program.kindsAt(), most),
    contexts: new Int32Array(buffer, program.contextsAt(), most),
    ats: new Int32Array(buffer, program.atsAt(), size),
    links: new Int32Array(buffer, program.linksAt(), size),
    counts: new Int32Array(buffer, program.countsAt(), 5),
  };
}

/** One object for all texts. */
class Marks implements TextMarks {
  readonly knowledge: PhiKnowledge;
  text = '';
  digits: Int32Array = new Int32Array(0);
  digitRuns = 0;
  places: Int32Array = new Int32Array(0);
  kinds: Int32Array = new Int32Array(0);
  contexts: Int32Array = new Int32Array(0);
  count = 0;
  ats = NONE;
  links = NONE;

  constructor(knowledge: PhiKnowledge) {
    this.knowledge = knowledge;
  }

  /** What the program has found. */
  take(text: string, { digits, capitals, kinds, contexts, ats, links, counts }: Views): void {
    this.text = text;
    this.digits = digits;
    this.digitRuns = counts[0]!;
    this.places = capitals;
    this.kinds = kinds;
    this.contexts = contexts;
    this.count = counts[1]!;
    this.ats = counts[2] === 0 ? NONE : [...ats.subarray(0, counts[2])];
    this.links = counts[3] === 0 ? NONE : [...links.subarray(0, counts[3])];
    if (counts[4] !== 0) this.#decide();
  }

  /** What is in a text of any characters. */
  find(text: string, lookUp: ReturnType<typeof createCapitalLookUp>): void {
    const scan = scanText(text);
    const { places, kinds, contexts, count } = lookUp(scan);
    this.text = text;
    this.digits = Int32Array.from(scan.digits);
    this.digitRuns = scan.digits.length / 2;
    this.places = places;
    this.kinds = kinds;
    this.contexts = contexts;
    this.count = count;
    this.ats = scan.ats;
    this.links = scan.links;
  }

  #decide(): void {
    const { knowledge, text, places, kinds, contexts, count } = this;
    for (let index = 0; index < count; index += 1) {
      const start = places[index * 2]!;
      if (kinds[index] === UNDECIDED) kinds[index] = kindsOf(knowledge, text.slice(start, places[index * 2 + 1]!));
      if (contexts[index] === UNDECIDED) contexts[index] = knowledge.contexts.get(wordBefore(text, start - 1)) ?? 0;
    }
  }
}
