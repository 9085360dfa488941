import { CasewrightError } from '../errors.ts';
import type { CatalogueEntry } from '../icd10/catalogue.ts';
import { fixedSeverity } from '../icd10/fixedSeverity.ts';
import type { AxisLimit } from '../knowledge/axisLimits.ts';
import { createRandom, hash32 } from '../random.ts';
import { type Axes, type AxisValues, DEFAULT_AXES } from './axes.ts';

/** One value of one axis, as the draw counts it. */
interface Value {
  readonly axis: string;
  readonly name: string;
  readonly weight: number;
  /** Values of other axes that it never stands with, by their number. */
  readonly barred: Set<number>;
  readonly number: number;
  drawn: number;
}

/** Limits that apply to one code. */
interface CodeLimits {
  readonly unary: readonly AxisLimit[];
  readonly between: readonly AxisLimit[];
}

/**
 * A draw of axis values for one code: each call gives the next case's. On every axis the value drawn least so far (in
 * proportion to its weight) that goes with the values already chosen is taken, ties by the seed; where that leads nowhere the
 * next best is tried. So every stretch of V cases holds each of V values once, as far as the limits allow.
 * @throws CasewrightError kind `usage` when nothing the axes allow is left for this code
 */
export function createAxisDraw(
  entry: CatalogueEntry,
  axes: Axes,
  limits: readonly AxisLimit[],
  seed: number,
): () => AxisValues {
  const codeLimits = limitsOf(entry, limits);
  const columns = allowedValues(entry, axes, codeLimits.unary);
  barPairs(columns.flat(), codeLimits.between);
  let drawn = 0;
  return () => {
    const random = createRandom(hash32('axes', seed, entry.code, drawn++));
    const ranked = columns.map((values) => rank(values, random));
    const chosen = choose(ranked, []);
    if (!chosen) throw nothingFits(entry, axes, codeLimits.between);
    for (const value of chosen) value.drawn++;
    return Object.fromEntries(chosen.map((value) => [value.axis, value.name]));
  };
}

function rank(values: readonly Value[], random: () => number): Value[] {
  return values
    .map((value) => ({ value, load: (value.drawn + 0.5) / value.weight, tie: random() }))
    .sort((a, b) => a.load - b.load || a.tie - b.tie)
    .map(({ value }) => value);
}

/** Depth-first: the first choice for every axis that goes together. */
function choose(columns: readonly (readonly Value[])[], chosen: readonly Value[]): readonly Value[] | undefined {
  const column = columns[chosen.length];
  if (!column) return chosen;
  for (const value of column) {
    if (chosen.some((other) => other.barred.has(value.number))) continue;
    const found = choose(columns, [...chosen, value]);
    if (found) return found;
  }
  return undefined;
}

function limitsOf(entry: CatalogueEntry, limits: readonly AxisLimit[]): CodeLimits {
  const code = entry.code.replace('.', '');
  const title = entry.title.toLowerCase();
  const applying = limits.filter(
    (limit) =>
      (limit.codes?.some((prefix) => code.startsWith(prefix)) ?? true) &&
      (limit.title?.some((word) => title.includes(word)) ?? true),
  );
  return { unary: applying.filter((limit) => !limit.when), between: applying.filter((limit) => limit.when) };
}

/** One list of values for each axis that says something about the code. */
function allowedValues(entry: CatalogueEntry, axes: Axes, limits: readonly AxisLimit[]): Value[][] {
  const dropped = new Set(limits.flatMap((limit) => limit.drop ?? []));
  let number = 0;
  return Object.entries(axes)
    .filter(([axis]) => !dropped.has(axis))
    .map(([axis, names]) => {
      const allowed = names.filter((name) => reasonAgainst(entry, axis, name, limits) === undefined);
      if (allowed.length === 0) throw excluded(entry, axis, names, limits);
      return allowed.map((name) => ({
        axis,
        name,
        weight: Math.max(1, ...limits.map((limit) => limit.prefer?.[axis]?.[name] ?? 1)),
        barred: new Set<number>(),
        number: number++,
        drawn: 0,
      }));
    });
}

function reasonAgainst(
  entry: CatalogueEntry,
  axis: string,
  name: string,
  limits: readonly AxisLimit[],
): string | undefined {
  const fixed = axis === 'severity' ? fixedSeverity(entry) : undefined;
  if (fixed !== undefined && fixed !== name && isDefault('severity', fixed)) {
    return `the code itself says ${fixed}: “${entry.title}”`;
  }
  return limits.find((limit) => excludes(limit, axis, name))?.why;
}

/** Whether a limit takes a value away; values that users added stay. */
function excludes(limit: AxisLimit, axis: string, name: string): boolean {
  if (!isDefault(axis, name)) return false;
  const only = limit.only?.[axis];
  return (only !== undefined && !only.includes(name)) || (limit.never?.[axis]?.includes(name) ?? false);
}

function isDefault(axis: string, name: string): boolean {
  const values: readonly string[] | undefined = (DEFAULT_AXES as Axes)[axis];
  return values?.includes(name) ?? false;
}

function barPairs(values: readonly Value[], limits: readonly AxisLimit[]): void {
  for (const limit of limits) {
    for (const value of values.filter(({ axis, name }) => limit.when?.[axis]?.includes(name))) {
      for (const other of values) {
        if (other.axis === value.axis || !excludes(limit, other.axis, other.name)) continue;
        value.barred.add(other.number);
        other.barred.add(value.number);
      }
    }
  }
}

function excluded(
  entry: CatalogueEntry,
  axis: string,
  names: readonly string[],
  limits: readonly AxisLimit[],
): CasewrightError {
  const why = new Set(names.map((name) => reasonAgainst(entry, axis, name, limits)));
  const possible = ((DEFAULT_AXES as Axes)[axis] ?? []).filter(
    (name) => reasonAgainst(entry, axis, name, limits) === undefined,
  );
  return new CasewrightError(
    'usage',
    'axis-excluded',
    `${entry.code} cannot have ${axis}=${names.join(' or ')}, because ${[...why].join('; ')}`,
    possible.length > 0
      ? `Leave ${axis} open, take ${possible.join(' or ')}, or leave ${entry.code} out.`
      : `Leave ${axis} open or leave ${entry.code} out.`,
  );
}

function nothingFits(entry: CatalogueEntry, axes: Axes, limits: readonly AxisLimit[]): CasewrightError {
  const narrowed = Object.entries(axes)
    .filter(([axis, names]) => limits.some((limit) => touches(limit, axis)) && names.length < defaultCount(axis))
    .map(([axis, names]) => `${axis}=${names.join(' or ')}`);
  const why = limits.filter((limit) => speaksOf(limit, axes)).map((limit) => limit.why);
  return new CasewrightError(
    'usage',
    'axes-contradict',
    `No report for ${entry.code} can have ${narrowed.join(' with ')}, because ${[...new Set(why)].slice(0, 2).join('; ')}`,
    'Leave one of these axes open or choose values that go together.',
  );
}

function touches(limit: AxisLimit, axis: string): boolean {
  return [limit.when, limit.only, limit.never].some((values) => values && Object.hasOwn(values, axis));
}

function speaksOf(limit: AxisLimit, axes: Axes): boolean {
  return Object.entries(limit.when ?? {}).some(([axis, names]) => axes[axis]?.some((name) => names.includes(name)));
}

function defaultCount(axis: string): number {
  return ((DEFAULT_AXES as Axes)[axis] ?? []).length;
}
