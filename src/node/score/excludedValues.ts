import { CasewrightError } from '../../engine/errors.ts';
import { type Axes, type AxisChange, resolveAxes } from '../../engine/generate/axes.ts';
import { createAxisDraw } from '../../engine/generate/drawAxes.ts';
import type { CatalogueEntry } from '../../engine/icd10/catalogue.ts';
import { AXIS_LIMITS } from '../../engine/knowledge/axisLimits.ts';
import type { AxisCoverage } from '../../protocol/scores.ts';

/**
 * Tells which holes are none: values that do not go together with a code, as no child has dementia.
 * @param entries of the codes, in the order of the counts; undefined for unknown ones
 * @param changes `generation.axes` of casewright.json
 */
export function withExcluded(
  coverage: readonly AxisCoverage[],
  entries: readonly (CatalogueEntry | undefined)[],
  changes: Readonly<Record<string, AxisChange>>,
): AxisCoverage[] {
  const axes = axesOf(changes);
  return coverage.map((own) => {
    const { axis, values, counts } = own;
    const known = axes[axis] ?? [];
    const excluded = counts.map((numbers, code) => {
      const entry = entries[code];
      if (!entry) return [];
      const holes = values.filter((value, at) => numbers[at] === 0 && known.includes(value));
      return holes.filter((value) => !goTogether(entry, axes, axis, value));
    });
    return { ...own, excluded };
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
