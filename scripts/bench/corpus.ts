import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, hash32, shuffle } from '../../src/engine/random.ts';
import { jaccard, plainTokens, shingleSet } from './tokens.ts';
import { createWriter, type Writer } from './writer.ts';

/** Raised whenever the same seed gives another corpus: what is in the cache is then left alone. */
const VERSION = 4;

/** `clinical` has planted truth; the others are worst cases. */
export type Shape = 'clinical' | 'identical' | 'template' | 'boilerplate';

export interface CorpusPlan {
  readonly shape: Shape;
  readonly records: number;
  readonly seed: number;
}

/** Two records of which one was made by editing the other (or both by editing a third), and their similarity. */
export interface PlantedPair {
  readonly a: number;
  readonly b: number;
  readonly jaccard: number;
  /** Per cent of the tokens edited, where one is the edited copy of the other. */
  readonly edits?: number;
  readonly style?: 'scattered' | 'block';
}

/** A run of reference tokens in a record; places in UTF-16 units of the texts. */
export interface PlantedRun {
  readonly record: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: number;
  readonly reference: number;
  readonly referenceStart: number;
  readonly referenceEnd: number;
}

/** Something for one of the other rules, at its place. */
export interface PlantedSpan {
  readonly record: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** What was planted. Records are numbered from 0 by line. */
export interface Truth {
  readonly pairs: readonly PlantedPair[];
  readonly runs: readonly PlantedRun[];
  readonly identifiers: readonly PlantedSpan[];
  readonly repetitions: readonly PlantedSpan[];
  readonly leaks: readonly PlantedSpan[];
  readonly residues: readonly PlantedSpan[];
  readonly boilerplate: readonly string[];
}

export interface Corpus {
  readonly path: string;
  readonly referencePath: string;
  readonly truthPath: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };

/** Bytes of references for a record: 49 MB for 100,000, and no more for more. */
const REFERENCE_SHARE = 490;
const MOST_REFERENCES = 49e6;

/** Writes a corpus, its references and its truth into a folder of `cache`, unless they are there. */
export async function provideCorpus(cache: string, plan: CorpusPlan): Promise<Corpus> {
  const folder = join(cache, `${plan.shape}-${plan.records}-${plan.seed}-v${VERSION}`);
  const corpus = {
    path: join(folder, 'records.jsonl'),
    referencePath: join(folder, 'reference.jsonl'),
    truthPath: join(folder, 'truth.json'),
  };
  if (existsSync(corpus.truthPath)) return corpus;
  mkdirSync(folder, { recursive: true });
  const references = await writeReferences(corpus.referencePath, plan, createWriter(plan.seed, 'other'));
  const writer = createWriter(plan.seed, 'own');
  const truth = await writeRecords(corpus.path, plan, writer, references);
  writeFileSync(`${corpus.truthPath}.part`, JSON.stringify(truth));
  renameSync(`${corpus.truthPath}.part`, corpus.truthPath);
  return corpus;
}

export function readTruth({ truthPath }: Corpus): Truth {
  return JSON.parse(readFileSync(truthPath, 'utf8'));
}

async function writeReferences(path: string, plan: CorpusPlan, writer: Writer): Promise<string[]> {
  const size = Math.min(MOST_REFERENCES, plan.records * REFERENCE_SHARE);
  const out = createLines(path);
  const texts: string[] = [];
  for (let bytes = 0; bytes < size; ) {
    const text = writer.text(2300, 0);
    texts.push(text);
    bytes += await out.write({ id: `ref-${texts.length}`, text });
  }
  await out.close();
  return texts;
}

export const CODES = ['F32.1', 'F33.2', 'F41.1', 'F20.0', 'F43.10', 'F31.81', 'F42.2', 'F90.2', 'F50.02', 'F10.20'];

async function writeRecords(path: string, plan: CorpusPlan, writer: Writer, references: string[]): Promise<Truth> {
  const truth: Mutable<Truth> = {
    pairs: [],
    runs: [],
    identifiers: [],
    repetitions: [],
    leaks: [],
    residues: [],
    boilerplate: [...writer.boilerplate],
  };
  const out = createLines(path);
  const textOf =
    plan.shape === 'clinical' ? clinicalTexts(plan, writer, references, truth) : worstCase(plan.shape, plan, writer);
  for (let record = 0; record < plan.records; record += 1) {
    await out.write({
      id: `r${record}`,
      code: CODES[record % CODES.length]!,
      text: textOf(record),
      meta: { provider: 'bench', seed: plan.seed, case: record },
    });
  }
  await out.close();
  return truth;
}

function worstCase(shape: Exclude<Shape, 'clinical'>, plan: CorpusPlan, writer: Writer): (record: number) => string {
  const random = createRandom(hash32(plan.seed, shape));
  if (shape === 'identical') {
    const text = writer.text(2350, 1);
    return () => text;
  }
  if (shape === 'template') {
    const words = writer.text(2350, 1).split(' ');
    const slots = shuffle([...words.keys()], random).slice(0, Math.ceil(words.length / 12));
    return () => {
      const copy = [...words];
      for (const slot of slots) copy[slot] = writer.word();
      return copy.join(' ');
    };
  }
  return () => writer.text(1200, 0) + shuffle(writer.boilerplate, random).slice(0, 10).join(' ');
}

/** A text to come: a variant of an earlier record. */
interface Variant {
  readonly text: string;
  readonly family: Family;
  readonly edits: number;
  readonly style: 'scattered' | 'block';
}

interface Family {
  readonly shingles: Set<string>[];
  readonly records: number[];
}

/** One record in thirty has one to four edited copies further on in the file; one in twelve holds text of a reference. */
function clinicalTexts(
  plan: CorpusPlan,
  writer: Writer,
  references: readonly string[],
  truth: Mutable<Truth>,
): (record: number) => string {
  const random = createRandom(hash32(plan.seed, 'records'));
  const toCome = new Map<number, Variant>();
  const scheduleFamily = (record: number, text: string): void => {
    const family: Family = { shingles: [shingleSet(text)], records: [record] };
    const copies = random() < 0.6 ? 1 : 2 + Math.floor(random() * 3);
    for (let copy = 0; copy < copies; copy += 1) {
      const place = record + 1 + Math.floor(random() * Math.min(5000, plan.records / 4));
      if (toCome.has(place)) continue;
      const edits = 5 + Math.floor(random() * 4) * 5;
      const style = random() < 0.5 ? 'scattered' : 'block';
      toCome.set(place, { text: writer.edited(text, edits / 100, style), family, edits, style });
    }
  };
  return (record) => {
    const variant = toCome.get(record);
    if (variant) {
      toCome.delete(record);
      addToFamily(record, variant, truth);
      return variant.text;
    }
    const text = writer.text(2000 + Math.floor(random() * 700), 1);
    const lot = random();
    if (lot < 1 / 30) {
      scheduleFamily(record, text);
      return text;
    }
    if (lot < 1 / 30 + 1 / 12) return plantRuns(record, text, references, random, truth);
    if (lot < 0.16) return plantSpan(record, text, random, writer, truth);
    return text;
  };
}

function addToFamily(record: number, { text, family, edits, style }: Variant, truth: Mutable<Truth>): void {
  const shingles = shingleSet(text);
  family.records.forEach((other, index) => {
    const similarity = jaccard(shingles, family.shingles[index]!);
    truth.pairs.push({ a: other, b: record, jaccard: similarity, ...(index === 0 && { edits, style }) });
  });
  family.shingles.push(shingles);
  family.records.push(record);
}

/** Puts one or two pieces of references, of 12 to 200 tokens, between two words of the text. */
function plantRuns(
  record: number,
  text: string,
  references: readonly string[],
  random: () => number,
  truth: Mutable<Truth>,
): string {
  let whole = text;
  const room = random() < 0.7 ? 1 : 2;
  let after = 0;
  for (let run = 0; run < room; run += 1) {
    const reference = Math.floor(random() * references.length);
    const source = references[reference]!;
    const sourceTokens = plainTokens(source);
    const tokens = Math.min(Math.floor(12 * (200 / 12) ** random()), sourceTokens.length - 2);
    const first = 1 + Math.floor(random() * (sourceTokens.length - tokens - 1));
    const referenceStart = sourceTokens[first]!.start;
    const referenceEnd = sourceTokens[first + tokens - 1]!.end;
    const piece = source.slice(referenceStart, referenceEnd);
    const gap = whole.indexOf(' ', after + Math.floor((whole.length - after) * (0.1 + 0.4 * random())));
    // Words that stand in no reference keep the run from going on.
    const start = gap + ' xqa '.length;
    whole = `${whole.slice(0, gap)} xqa ${piece} xqz${whole.slice(gap)}`;
    after = start + piece.length + 5;
    truth.runs.push({
      record,
      start,
      end: start + piece.length,
      tokens,
      reference,
      referenceStart,
      referenceEnd,
    });
  }
  return whole;
}

/** Puts something for `phi`, `low-diversity`, `label-leakage` or `llm-residue` between two sentences. */
function plantSpan(record: number, text: string, random: () => number, writer: Writer, truth: Mutable<Truth>): string {
  const lot = random();
  const gap = text.indexOf('. ', Math.floor(text.length * (0.2 + 0.6 * random()))) + 2;
  const put = (list: PlantedSpan[], kind: string, before: string, planted: string, behind: string): string => {
    const start = gap + before.length;
    list.push({ record, kind, start, end: start + planted.length });
    return `${text.slice(0, gap)}${before}${planted}${behind} ${text.slice(gap)}`;
  };
  if (lot < 0.6) {
    const { kind, before, planted, behind } = writer.identifier();
    return put(truth.identifiers, kind, before, planted, behind);
  }
  if (lot < 0.8) {
    const words = text.split(' ');
    const piece = words
      .slice(10, 22 + Math.floor(random() * 10))
      .join(' ')
      .replace(/[.,]$/, '');
    return put(truth.repetitions, 'repetition', 'Qxa ', piece, ' xqz.');
  }
  if (lot < 0.9) return put(truth.leaks, 'code', 'Working diagnosis is ', CODES[record % CODES.length]!, '.');
  const [kind, planted] = RESIDUES[Math.floor(random() * RESIDUES.length)]!;
  return put(truth.residues, kind, '', planted, '');
}

const RESIDUES = [
  ['assistant-voice', 'As an AI language model, I cannot examine anyone.'],
  ['placeholder', '[Patient Name] was seen today.'],
  ['reasoning', '<think>The user wants a report.</think>'],
] as const;

/** A file of JSON lines that waits for the disk when it has to. */
function createLines(path: string) {
  const stream = createWriteStream(path, { highWaterMark: 1 << 20 });
  return {
    async write(object: unknown): Promise<number> {
      const line = `${JSON.stringify(object)}\n`;
      if (!stream.write(line)) await once(stream, 'drain');
      return line.length;
    },
    async close(): Promise<void> {
      stream.end();
      await once(stream, 'close');
    },
  };
}
