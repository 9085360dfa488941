import { CasewrightError } from '../errors.ts';

/** One value drawn for each axis, by axis name. */
export type AxisValues = Readonly<Record<string, string>>;

/** The values an axis can take, by axis name; order is the order of presentation. */
export type Axes = Readonly<Record<string, readonly string[]>>;

/** The axes every plan spreads over unless the user says otherwise. Value names are unique across axes. */
export const DEFAULT_AXES = {
  language: ['en'],
  noteType: ['intake-evaluation', 'emergency-note', 'progress-note', 'discharge-summary'],
  setting: ['outpatient', 'inpatient', 'emergency', 'day-hospital', 'telehealth'],
  ageBand: ['child', 'adolescent', 'young-adult', 'adult', 'middle-aged', 'older-adult'],
  sex: ['female', 'male'],
  severity: ['mild', 'moderate', 'severe'],
  course: ['acute-onset', 'gradual-onset', 'fluctuating', 'worsening', 'improving'],
  comorbidity: ['none', 'anxiety', 'substance-use', 'chronic-pain', 'medical'],
  voice: ['psychiatrist', 'psychologist', 'nurse', 'trainee'],
  length: ['brief', 'standard', 'extended'],
} as const satisfies Axes;

/** The languages the offline composer writes. */
export const LANGUAGES = ['en', 'es'] as const;

/** Years of age an age band covers, both ends included; 89 is the oldest age Safe Harbor lets stand. */
export const AGE_RANGES: Readonly<Record<(typeof DEFAULT_AXES)['ageBand'][number], readonly [number, number]>> = {
  child: [6, 12],
  adolescent: [13, 17],
  'young-adult': [18, 29],
  adult: [30, 49],
  'middle-aged': [50, 64],
  'older-adult': [65, 89],
};

/** Words of a report, both ends included, that a length asks for. */
export const LENGTH_RANGES: Readonly<Record<(typeof DEFAULT_AXES)['length'][number], readonly [number, number]>> = {
  brief: [110, 200],
  standard: [200, 340],
  extended: [340, 560],
};

/** What a user makes of one axis: other values, more values, or none, which switches the axis off. */
export type AxisChange = readonly string[] | { readonly add: readonly string[] } | null;

const AXIS_NAME = /^[a-z][A-Za-z0-9]*$/;

/**
 * The default axes with a user's changes, then narrowed to the values asked for.
 * @param changes by axis name; a name that is not a default axis adds one
 * @param chosen the values to keep, by axis name
 * @throws CasewrightError kind `usage` for what is not an axis or not one of its values, kind `config` for changes that cannot be
 */
export function resolveAxes(
  changes: Readonly<Record<string, AxisChange>> = {},
  chosen: Readonly<Record<string, readonly string[]>> = {},
): Axes {
  const axes: Record<string, readonly string[]> = { ...DEFAULT_AXES };
  for (const [axis, change] of Object.entries(changes)) {
    if (change === null) delete axes[axis];
    else if ('add' in change) axes[axis] = [...new Set([...(axes[axis] ?? []), ...change.add])];
    else axes[axis] = [...new Set(change)];
  }
  requireSound(axes);
  for (const [axis, values] of Object.entries(chosen)) axes[axis] = narrowed(axes, axis, values);
  return axes;
}

function narrowed(axes: Axes, axis: string, values: readonly string[]): readonly string[] {
  const known: readonly string[] | undefined = axis === 'language' ? LANGUAGES : axes[axis];
  if (!known) {
    throw new CasewrightError(
      'usage',
      'unknown-axis',
      `There is no axis “${axis}”`,
      `The axes are ${Object.keys(axes).join(', ')}; casewright.json can add others under generation.axes.`,
    );
  }
  const unknown = values.find((value) => !known.includes(value));
  if (unknown === undefined) return known.filter((value) => values.includes(value));
  throw new CasewrightError(
    'usage',
    'unknown-axis-value',
    `The axis ${axis} has no value “${unknown}”`,
    axis === 'language'
      ? `The languages are ${known.join(' and ')}.`
      : `Its values are ${known.join(', ')}; casewright.json can add others under generation.axes.`,
  );
}

function requireSound(axes: Axes): void {
  const owner = new Map<string, string>();
  const refuse = (message: string, remedy: string): never => {
    throw new CasewrightError('config', 'bad-axis', message, remedy);
  };
  if (!axes.language) refuse('The axis language cannot be switched off', 'Name the languages instead: ["en"].');
  for (const [axis, values] of Object.entries(axes)) {
    if (!AXIS_NAME.test(axis)) {
      refuse(`“${axis}” cannot be the name of an axis`, 'Begin with a small letter; then letters and digits only.');
    }
    if (values.length === 0) refuse(`The axis ${axis} has no values`, 'Give it some, or null to switch it off.');
    for (const value of values) {
      if (axis === 'language' && !(LANGUAGES as readonly string[]).includes(value)) {
        refuse(`“${value}” is not a language Casewright writes`, `The languages are ${LANGUAGES.join(' and ')}.`);
      }
      const other = owner.get(value);
      if (other) refuse(`“${value}” is a value of both ${other} and ${axis}`, 'Give every value a name of its own.');
      owner.set(value, axis);
    }
  }
}
