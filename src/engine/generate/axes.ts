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
