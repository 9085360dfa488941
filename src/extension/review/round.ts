import type { VerdictKind } from '../../engine/review/decisions.ts';
import type { ReviewItem } from '../../protocol/review.ts';

/** Which records a round goes through; undecided: those the person has not judged yet. */
export type RoundFilter = 'all' | 'flagged' | 'undecided' | 'disputed';

/** What is remembered of a round that was left. */
export interface RememberedRound {
  readonly filter: RoundFilter;
  /** Keys of its records, in order; absent where it goes through all of them, or through too many to keep. */
  readonly keys?: readonly string[];
  /** The key of the record it stopped at. */
  readonly at: string;
}

export interface RoundCounts {
  /** Of the record that is looked at, from 1. */
  readonly position: number;
  readonly total: number;
  /** Records not judged yet, and those of them with findings. */
  readonly left: number;
  readonly flaggedLeft: number;
  readonly decided: Readonly<Record<VerdictKind, number>>;
}

/** A walk through records of a dataset, which may be edited meanwhile. */
export interface Round {
  readonly filter: RoundFilter;
  /** Undefined when every record of the round is gone. */
  readonly current: ReviewItem | undefined;
  /** The record on this line, from 0, of the round or not. */
  itemAt(line: number): ReviewItem | undefined;
  /** Whether no other record of the dataset has its id. */
  isAlone(item: ReviewItem): boolean;
  /** Takes the records as they stand now. */
  update(items: readonly ReviewItem[]): void;
  /** Goes on to the next record, or to the one before; returns whether there is one. */
  step(by: 1 | -1): boolean;
  /** Goes to the next or previous record that is like this, from the other end where need be; returns whether there is one. */
  seek(by: 1 | -1, isWanted: (item: ReviewItem) => boolean): boolean;
  /** Goes to the record with this id, where one alone has it, else to that on this line; returns whether it is one of the round. */
  goTo(line: number, id?: string): boolean;
  counts(): RoundCounts;
  remember(): RememberedRound | undefined;
}

/** Keys of more records are not remembered. */
const MOST_KEYS = 5000;

export function isFlagged({ findings }: ReviewItem): boolean {
  return findings > 0;
}

export function isLeft({ own }: ReviewItem): boolean {
  return own === undefined;
}

const WANTED: Readonly<Record<RoundFilter, (item: ReviewItem) => boolean>> = {
  all: () => true,
  flagged: isFlagged,
  undecided: isLeft,
  disputed: ({ isDisputed }) => isDisputed === true,
};

/** How many records a round of each kind would have. */
export function countByFilter(items: readonly ReviewItem[]): Readonly<Record<RoundFilter, number>> {
  const count = (filter: RoundFilter): number => items.filter(WANTED[filter]).length;
  return { all: items.length, flagged: count('flagged'), undecided: count('undecided'), disputed: count('disputed') };
}

/** Begins a round, or goes on with one that was left, with the records it had then. */
export function createRound(items: readonly ReviewItem[], from: RoundFilter | RememberedRound): Round {
  const remembered = typeof from === 'string' ? undefined : from;
  const filter = remembered?.filter ?? (from as RoundFilter);
  const keyOf = new Map<ReviewItem, string>();
  const byLine = new Map<number, ReviewItem>();
  /** Ids that stand more than once. */
  const shared = new Set<string>();
  let queue: ReviewItem[] = [];
  let wanted: ReadonlySet<string> | undefined;
  let at = 0;

  const read = (now: readonly ReviewItem[]): void => {
    const before = queue[at];
    const held = before && keyOf.get(before);
    keyOf.clear();
    byLine.clear();
    shared.clear();
    for (const [item, key] of withKeys(now)) {
      keyOf.set(item, key);
      if (key !== item.id) shared.add(item.id);
      byLine.set(item.line, item);
    }
    queue = wanted ? now.filter((item) => wanted!.has(keyOf.get(item)!)) : [...now];
    const found = queue.findIndex((item) => keyOf.get(item) === held);
    at = found >= 0 ? found : Math.max(0, Math.min(at, queue.length - 1));
  };

  read(items);
  if (filter !== 'all')
    wanted = new Set(remembered?.keys ?? queue.filter(WANTED[filter]).map((item) => keyOf.get(item)!));
  queue = wanted ? items.filter((item) => wanted!.has(keyOf.get(item)!)) : [...items];
  at = Math.max(
    0,
    queue.findIndex((item) => keyOf.get(item) === remembered?.at),
  );

  return {
    filter,
    get current() {
      return queue[at];
    },
    itemAt: (line) => byLine.get(line),
    isAlone: ({ id }) => !shared.has(id),
    update: read,
    step(by) {
      if (at + by < 0 || at + by >= queue.length) return false;
      at += by;
      return true;
    },
    seek(by, isWanted) {
      for (let steps = 1; steps < queue.length; steps += 1) {
        const other = (at + by * steps + queue.length) % queue.length;
        if (!isWanted(queue[other]!)) continue;
        at = other;
        return true;
      }
      return false;
    },
    goTo(line, id = '') {
      const isMeant = (item: ReviewItem) => (id === '' || shared.has(id) ? item.line === line : item.id === id);
      const found = queue.findIndex(isMeant);
      if (found >= 0) at = found;
      return found >= 0;
    },
    counts() {
      const left = queue.filter(isLeft);
      const decided = { accept: 0, reject: 0, revise: 0 };
      for (const { own } of queue) if (own) decided[own] += 1;
      const flaggedLeft = left.filter(isFlagged).length;
      return {
        position: queue.length === 0 ? 0 : at + 1,
        total: queue.length,
        left: left.length,
        flaggedLeft,
        decided,
      };
    },
    remember() {
      const current = queue[at];
      if (!current) return undefined;
      const keys = wanted && wanted.size <= MOST_KEYS ? { keys: [...wanted] } : {};
      return { filter, ...keys, at: keyOf.get(current)! };
    },
  };
}

/** A record is told by its id, and by its number among those with the same id or without any. */
function* withKeys(items: readonly ReviewItem[]): Generator<readonly [ReviewItem, string]> {
  const seen = new Map<string, number>();
  for (const item of items) {
    const id = item.id.trim() === '' ? '' : item.id;
    const number = (seen.get(id) ?? 0) + 1;
    seen.set(id, number);
    yield [item, id !== '' && number === 1 ? id : `${id}\n${number}`];
  }
}
