import type { CatalogueEntry } from '../icd10/catalogue.ts';
import type { AxisLimit } from '../knowledge/axisLimits.ts';
import { createRandom, hash32, shuffle } from '../random.ts';
import { sha256 } from '../text/sha256.ts';
import type { Axes, AxisValues } from './axes.ts';
import { createAxisDraw } from './drawAxes.ts';

/** One report to be written: the code, what it should be like, and its own seed. */
export interface Case {
  /** Position in the plan, from 0. */
  readonly index: number;
  readonly code: string;
  /** Position among the cases of the same code, from 0: the case number. */
  readonly indexInCode: number;
  /** Position among the cases of the same code and note type, from 0: lets a provider vary what only such notes hold. */
  readonly indexInNoteType: number;
  readonly axes: AxisValues;
  /** 32-bit seed of this case, from the plan's seed, the code and its position. */
  readonly seed: number;
}

/** How many reports one code gets. */
export interface CodeQuantity {
  readonly entry: CatalogueEntry;
  readonly count: number;
  /** The axes of its cases in turn, in place of the plan's. */
  readonly turns?: readonly Axes[];
}

export interface PlanOptions {
  /** Each code once; counts are whole numbers from 1. */
  readonly codes: readonly CodeQuantity[];
  readonly axes: Axes;
  readonly limits: readonly AxisLimit[];
  readonly seed: number;
}

/**
 * Spreads each code's reports evenly over the axes: over any first n reports of a code, two values of an axis differ by at
 * most one in how often they are drawn, as in a Latin hypercube, unless limits or preferences touch the axis.
 *
 * A case depends on the seed, the axes, its code and its number alone, not on how many reports are asked for nor on the other
 * codes: a plan can be resumed and extended. Codes take turns, so that a run cut short is still balanced.
 * @throws CasewrightError kind `usage` when the limits leave nothing of what the axes allow for a code
 */
export function createPlan({ codes, axes, limits, seed }: PlanOptions): Case[] {
  const draws = codes.map(({ entry, turns = [axes] }) => turns.map((own) => createAxisDraw(entry, own, limits, seed)));
  const earlier = new Map<string, number>();
  const rounds = Math.max(0, ...codes.map(({ count }) => count));
  const cases: Case[] = [];
  for (let indexInCode = 0; indexInCode < rounds; indexInCode++) {
    codes.forEach(({ entry: { code }, count }, position) => {
      if (indexInCode >= count) return;
      const own = draws[position]!;
      const values = own[indexInCode % own.length]!();
      const kind = `${code} ${values.noteType}`;
      const indexInNoteType = earlier.get(kind) ?? 0;
      earlier.set(kind, indexInNoteType + 1);
      cases.push({
        index: cases.length,
        code,
        indexInCode,
        indexInNoteType,
        axes: values,
        seed: hash32('case', seed, code, indexInCode),
      });
    });
  }
  return cases;
}

/**
 * Spreads a number of reports over codes as evenly as it goes; which codes get one more than others is drawn. A larger number
 * never takes a report away from a code. Codes that get none are left out.
 */
export function spreadCount(entries: readonly CatalogueEntry[], count: number, seed: number): CodeQuantity[] {
  const each = Math.floor(count / entries.length);
  const order = shuffle(
    entries.map((entry) => entry.code),
    createRandom(hash32('spread', seed, ...entries.map((entry) => entry.code))),
  );
  const onceMore = new Set(order.slice(0, count % entries.length));
  return entries
    .map((entry) => ({ entry, count: each + (onceMore.has(entry.code) ? 1 : 0) }))
    .filter((quantity) => quantity.count > 0);
}

/** The same code asked for twice gets the sum, and the turns of both. */
export function addUp(quantities: readonly CodeQuantity[]): CodeQuantity[] {
  const sums = new Map<string, CodeQuantity>();
  for (const own of quantities) {
    const before = sums.get(own.entry.code);
    const turns = own.turns && [...(before?.turns ?? []), ...own.turns];
    sums.set(own.entry.code, {
      ...{ entry: own.entry, count: (before?.count ?? 0) + own.count },
      ...(turns && { turns }),
    });
  }
  return [...sums.values()];
}

/** Values of one axis that reports are wanted for, by code or heading: each gets as many. */
export interface MissingValues {
  readonly axis: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Gives codes a turn for each of the values of an axis; their counts are then those of each turn. */
export function inTurns(
  quantities: readonly CodeQuantity[],
  axes: Axes,
  axis: string,
  values: readonly string[],
): CodeQuantity[] {
  const turns = values.map((value) => ({ ...axes, [axis]: [value] }));
  return quantities.map(({ entry, count }) => ({ entry, count: count * turns.length, turns }));
}

/** What makes two runs the same plan: the same cases, asked of the same source. */
export interface PlanIdentity {
  readonly seed: number;
  readonly axes: Axes;
  readonly missing?: MissingValues;
  /** Name of the provider. */
  readonly provider: string;
  /** The model that is asked for; undefined where there is no choice. */
  readonly model?: string;
}

/**
 * Identity of a plan, 16 signs. Codes and counts are no part of it, so that a plan may grow; neither is the prompt, so that a
 * run can be resumed after a prompt was mended.
 */
export function planId({ seed, axes, missing, provider, model }: PlanIdentity): string {
  const spread = Object.entries(axes).sort(([a], [b]) => (a < b ? -1 : 1));
  const turns = missing ? [missing.axis, Object.entries(missing.values).sort(([a], [b]) => (a < b ? -1 : 1))] : [];
  return base32(sha256(JSON.stringify(['plan-1', seed, spread, provider, model ?? null, ...turns]))).slice(0, 16);
}

/** Id of the record a case becomes, 16 signs: a hash of the plan, the code and the case number. */
export function caseId(plan: string, { code, indexInCode }: Pick<Case, 'code' | 'indexInCode'>): string {
  return base32(sha256(`${plan} ${code} ${indexInCode}`)).slice(0, 16);
}

const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';

function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += SIGNS[(held >>> bits) & 31];
      held &= (1 << bits) - 1;
    }
  }
  return text;
}
