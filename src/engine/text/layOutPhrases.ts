import { parsePattern, type Slot, type WordClasses } from './parsePattern.ts';

/** A pattern (see parsePattern) and the number of what it stands for. */
export interface Phrase {
  readonly pattern: string;
  readonly value: number;
}

export interface LayOutOptions {
  /** Word sets for `@name`. */
  readonly classes?: WordClasses;
  /** Words, folded, that make no phrase alone. */
  readonly tooCommon?: ReadonlySet<string>;
}

/** Numbers that describe a step. */
export const STEP = 4;

/** A table as plain data: patterns take far longer to lay out than to open. */
export interface PhraseData {
  readonly asked: number;
  readonly stepsAt: readonly number[];
  readonly endsAt: readonly number[];
  readonly steps: readonly number[];
  readonly ends: readonly number[];
  /** Slots by the whole words that fill them, and by what such words begin with. */
  readonly exact: readonly (readonly [word: string, slots: readonly number[]])[];
  readonly stems: readonly (readonly [stem: string, slots: readonly number[]])[];
  /** By slot: the number under which steps ask for it, and the node of which it is the anchor; NO where there is none. */
  readonly numbers: readonly number[];
  readonly anchors: readonly number[];
}

/** Where there is no number. */
export const NO = -1;

interface Sequence {
  readonly slots: readonly number[];
  readonly gaps: readonly number[];
  readonly value: number;
  readonly rank: number;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** @throws Error where a pattern is malformed: patterns are reviewed data, so that is a bug */
export function layOutPhrases(phrases: Iterable<Phrase>, options: LayOutOptions = {}): PhraseData {
  const { classes = {}, tooCommon = NO_WORDS } = options;
  const slots = new SlotTable();
  const order = new Order();
  for (const { pattern, value } of phrases) {
    for (const full of parsePattern(pattern, classes)) {
      const sequence = full.length === 1 ? [without(full[0]!, tooCommon)] : full;
      if (sequence[0]!.words.length === 0) continue;
      const ids = sequence.map(({ words }) => slots.idOf(words));
      order.add(
        ids,
        sequence.map(({ gap }) => gap),
        value,
      );
    }
  }
  const tree = new StepTree(slots);
  for (const sequence of order.sequences((slot) => slots.stemOf(slot))) tree.add(sequence);
  return tree.flatten();
}

function without(slot: Slot, words: ReadonlySet<string>): Slot {
  return { ...slot, words: slot.words.filter((word) => !words.has(word)) };
}

interface OrderNode {
  readonly values: number[];
  readonly next: Map<string, OrderNode>;
  readonly slot: number;
  readonly gap: number;
}

/** The sequences as a tree from their first words: each once, in the order in which they are told. */
class Order {
  readonly #root: OrderNode = { values: [], next: new Map(), slot: -1, gap: 0 };

  add(slots: readonly number[], gaps: readonly number[], value: number): void {
    let node = this.#root;
    for (const [index, slot] of slots.entries()) {
      const gap = index === 0 ? 0 : gaps[index]!;
      const key = `${slot} ${gap}`;
      const next = node.next.get(key) ?? { values: [], next: new Map(), slot, gap };
      node.next.set(key, next);
      node = next;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** Single words before phrases, then shorter ones before those that go on from them. */
  *sequences(stemOf: (slot: number) => number): Generator<Sequence> {
    const roots = [...this.#root.next.values()].sort((a, b) => stemOf(a.slot) - stemOf(b.slot) || a.slot - b.slot);
    let rank = 0;
    for (const { slot, values } of roots) {
      for (const value of values) yield { slots: [slot], gaps: [0], value, rank: rank++ };
    }
    function* from(node: OrderNode, slots: number[], gaps: number[]): Generator<Sequence> {
      for (const next of node.next.values()) {
        const path = { slots: [...slots, next.slot], gaps: [...gaps, next.gap] };
        for (const value of next.values) yield { ...path, value, rank: rank++ };
        yield* from(next, path.slots, path.gaps);
      }
    }
    for (const root of roots) yield* from(root, [root.slot], [0]);
  }
}

interface Node {
  readonly number: number;
  readonly steps: { readonly key: string; readonly step: readonly number[]; readonly node: Node }[];
  readonly ends: number[];
}

/** More than any gap. */
const FARTHEST = 16;
/** What each further word to look at adds to the cost of an anchor. */
const GAP_COST = 0.3;

/** The steps from each anchor: the nearest word first. */
class StepTree {
  readonly #slots: SlotTable;
  readonly #anchors = new Map<number, Node>();
  readonly #asked = new Map<number, number>();
  #size = 0;
  readonly #nodes: Node[] = [];

  constructor(slots: SlotTable) {
    this.#slots = slots;
  }

  add({ slots, gaps, value, rank }: Sequence): void {
    const anchor = this.#anchorOf(slots, gaps);
    let node = this.#anchors.get(slots[anchor]!) ?? this.#create();
    this.#anchors.set(slots[anchor]!, node);
    let first = anchor;
    let last = anchor;
    while (first > 0 || last < slots.length - 1) {
      const before = first > 0 ? gaps[first]! : FARTHEST;
      const behind = last < slots.length - 1 ? gaps[last + 1]! : FARTHEST;
      if (before <= behind) {
        node = this.#step(node, slots[first - 1]!, before * 2 + 1, slots[first]!);
        first -= 1;
      } else {
        node = this.#step(node, slots[last + 1]!, behind * 2, slots[last]!);
        last += 1;
      }
    }
    node.ends.push(value, rank);
  }

  /** The rarest word, or one nearly as rare with a word right beside it. */
  #anchorOf(slots: readonly number[], gaps: readonly number[]): number {
    const costs = slots.map((slot, at) => {
      const nearest = Math.min(at > 0 ? gaps[at]! : FARTHEST, gaps[at + 1] ?? FARTHEST);
      return (this.#slots.costOf(slot) + 1) * (1 + GAP_COST * nearest);
    });
    return costs.indexOf(Math.min(...costs));
  }

  flatten(): PhraseData {
    const stepsAt = [0];
    const endsAt = [0];
    for (const { steps, ends } of this.#nodes) {
      stepsAt.push(stepsAt.at(-1)! + steps.length * STEP);
      endsAt.push(endsAt.at(-1)! + ends.length);
    }
    return {
      asked: this.#size,
      stepsAt,
      endsAt,
      steps: this.#nodes.flatMap(({ steps }) => steps.flatMap(({ step, node }) => [...step, node.number])),
      ends: this.#nodes.flatMap(({ ends }) => ends),
      ...this.#slots.words(),
      numbers: this.#slots.ids().map((id) => this.#asked.get(id) ?? NO),
      anchors: this.#slots.ids().map((id) => this.#anchors.get(id)?.number ?? NO),
    };
  }

  #create(): Node {
    const node = { number: this.#nodes.length, steps: [], ends: [] };
    this.#nodes.push(node);
    return node;
  }

  #step(from: Node, slot: number, move: number, origin: number): Node {
    const step = [this.#numberOf(slot), move, this.#numberOf(origin)];
    const key = step.join(' ');
    const known = from.steps.find((each) => each.key === key);
    if (known) return known.node;
    const node = this.#create();
    from.steps.push({ key, step, node });
    return node;
  }

  #numberOf(slot: number): number {
    const known = this.#asked.get(slot);
    if (known !== undefined) return known;
    const number = this.#size;
    this.#asked.set(slot, number);
    this.#size += (number & 127) === 126 ? 2 : 1;
    return number;
  }
}

/** Slots by the set of words that fill them, and the slots each word fills. */
class SlotTable {
  readonly #ids = new Map<string, number>();
  readonly #words: (readonly string[])[] = [];
  readonly #uses = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();

  /** The number of the slot; it is taken to be used once more. */
  idOf(words: readonly string[]): number {
    const distinct = [...new Set(words)].sort();
    for (const word of distinct) this.#uses.set(word, (this.#uses.get(word) ?? 0) + 1);
    const key = distinct.join('|');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    this.#words.push(distinct);
    for (const word of distinct) {
      const stem = word.endsWith('*');
      const table = stem ? this.#stems : this.#exact;
      const text = stem ? word.slice(0, -1) : word;
      const ids = table.get(text);
      if (ids) ids.push(id);
      else table.set(text, [id]);
    }
    return id;
  }

  /** How common the slot's words are: those are in many phrases, or short. */
  costOf(id: number): number {
    return this.#words[id]!.reduce((sum, word) => sum + this.#uses.get(word)! + shortness(word), 0);
  }

  /** The length of the shortest stem among the slot's words; 0 where one is a whole word. */
  stemOf(id: number): number {
    return Math.min(...this.#words[id]!.map((word) => (word.endsWith('*') ? word.length - 1 : 0)));
  }

  ids(): number[] {
    return [...this.#words.keys()];
  }

  words(): Pick<PhraseData, 'exact' | 'stems'> {
    return { exact: [...this.#exact], stems: [...this.#stems] };
  }
}

/** A word of few letters weighs as much as one that is used so often. */
function shortness(word: string): number {
  if (word.endsWith('*')) return word.length <= 4 ? 60 : 0;
  return [300, 300, 300, 150, 30][word.length] ?? 0;
}
