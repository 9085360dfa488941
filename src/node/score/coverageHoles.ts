import { CasewrightError } from '../../engine/errors.ts';
import { type Axes, type AxisChange, resolveAxes } from '../../engine/generate/axes.ts';
import { createAxisDraw } from '../../engine/generate/drawAxes.ts';
import type { CatalogueEntry } from '../../engine/icd10/catalogue.ts';
import { AXIS_LIMITS } from '../../engine/knowledge/axisLimits.ts';
import type { AxisCoverage } from '../../protocol/scores.ts';

/**
 * Coverage of all there could be: values that no report has, codes without reports, axes that the team set and no report tells of. Tells which
 * holes are none: values that do not go together with a code, as no child has dementia.
 * @param coverage of the codes that have reports, which come first; empty where no report tells what it was generated along
 * @param entries of all codes, in the order of the counts; undefined for unknown ones
 * @param changes `generation.axes` of casewright.json
 */
export function withHoles(
  coverage: readonly AxisCoverage[],
  entries: readonly (CatalogueEntry | undefined)[],
  changes: Readonly<Record<string, AxisChange>>,
): AxisCoverage[] {
  if (coverage.length === 0) return [];
  const axes = axesOf(changes);
  const untold = Object.keys(changes).filter((axis) => axes[axis] && !coverage.some((own) => own.axis === axis));
  const all = [...coverage, ...untold.map((axis): AxisCoverage => ({ axis, values: [], counts: [] }))];
  return all
    .map((own) => complete(own, axes[own.axis] ?? [], entries.length))
    .filter(({ axis, values }) => values.length > 1 || axes[axis] !== undefined)
    .map((own) => ({ ...own, excluded: excludedValues(own, axes, entries) }));
}

/** With the values there could be, in their order, then what else there is; and a row for every code. */
function complete({ axis, values, counts }: AxisCoverage, known: readonly string[], codes: number): AxisCoverage {
  const names = [...known, ...values.filter((value) => !known.includes(value))];
  const columns = names.map((name) => values.indexOf(name));
  const rows = Array.from({ length: codes }, (_, code) => columns.map((at) => counts[code]?.[at] ?? 0));
  return { axis, values: names, counts: rows };
}

/** By code, the values without a report that do not go together with it. */
function excludedValues(
  { axis, values, counts }: AxisCoverage,
  axes: Axes,
  entries: readonly (CatalogueEntry | undefined)[],
): string[][] {
  const known = axes[axis] ?? [];
  return counts.map((numbers, code) => {
    const entry = entries[code];
    if (!entry) return [];
    const holes = values.filter((value, at) => numbers[at] === 0 && known.includes(value));
    return holes.filter((value) => !goTogether(entry, axes, axis, value));
  });
}

/** Axes that are wrong in casewright.json are told of elsewhere; nothing is known of them here. */
function axesOf(changes: Readonly<Record<string, AxisChange>>): Axes {
  try {
    return resolveAxes(changes);
  } catch (error) {
    if (error instanceof CasewrightError) return {};
    throw error;
  }
}

/** Whether a report of the code can have the value; codes may do without an axis altogether. */
function goTogether(entry: CatalogueEntry, axes: Axes, axis: string, value: string): boolean {
  try {
    return createAxisDraw(entry, { ...axes, [axis]: [value] }, AXIS_LIMITS, 1)()[axis] === value;
  } catch (error) {
    if (error instanceof CasewrightError) return false;
    throw error;
  }
}
