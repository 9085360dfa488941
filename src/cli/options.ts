import { InvalidArgumentError } from 'commander';
import { CasewrightError } from '../engine/errors.ts';

/** Reads an option that takes a whole number; for commander. */
export function wholeNumber(option: string, least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^[+-]?\d+$/.test(text.trim()) && value >= least && value <= most) return value;
    const upTo = most < Number.MAX_SAFE_INTEGER ? ` to ${most}` : ' on';
    throw new InvalidArgumentError(`${option} takes a whole number from ${least}${upTo}.`);
  };
}

/** Reads an option that takes a number; for commander. */
export function numberWithin(option: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`${option} takes a number from ${least} to ${most}.`);
  };
}

/** Gathers the values of an option that may be repeated; for commander. */
export const repeat = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** Gathers the values of an option that may be repeated, or hold several with commas between; for commander. */
export function gather(text: string, before: readonly string[] = []): string[] {
  return [...before, ...text.split(',').map((part) => part.trim())].filter((part) => part !== '');
}

/**
 * `setting=inpatient`, repeated, as values by axis.
 * @throws CasewrightError kind `usage` for anything else
 */
export function parseAxes(options: readonly string[], languages: readonly string[]): Record<string, string[]> {
  const axes: Record<string, string[]> = { language: [...languages] };
  for (const option of options) {
    const at = option.indexOf('=');
    const [axis, value] = [option.slice(0, at).trim(), option.slice(at + 1).trim()];
    if (at < 1 || axis === '' || value === '') {
      throw new CasewrightError(
        'usage',
        'bad-axis-option',
        `--axis ${option} is not of the form name=value`,
        'Write --axis setting=inpatient; repeat the option to allow several values.',
      );
    }
    if (axis === 'language' && languages.length > 0) continue;
    axes[axis] = [...(axes[axis] ?? []), value];
  }
  if (axes.language?.length === 0) delete axes.language;
  return axes;
}
