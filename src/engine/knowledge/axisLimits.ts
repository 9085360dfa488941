/**
 * Which values of the axes go together, and which a diagnosis excludes. Only the values of DEFAULT_AXES are ever limited:
 * axes and values that users add are theirs.
 *
 * Sources: age at onset, sex and course as ICD-10-CM's own titles and notes and the diagnostic features of DSM-5-TR give
 * them, in our words; where a disorder is merely rare at an age it is left in.
 */
export interface AxisLimit {
  /** Applies to codes that begin with one of these, compared without dots; every code when absent. */
  readonly codes?: readonly string[];
  /** Applies, of these codes, to those whose title holds one of these words, lower-case. */
  readonly title?: readonly string[];
  /** Applies to cases that have one of these values on these axes; every case when absent. */
  readonly when?: Values;
  /** The values that remain of the default ones. */
  readonly only?: Values;
  /** The values that go. */
  readonly never?: Values;
  /** How much more often than once a value is drawn. */
  readonly prefer?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Axes that say nothing here and are left out of the case. */
  readonly drop?: readonly string[];
  /** Said when it stands against what the user asks for; fits after "because". */
  readonly why: string;
}

type Values = Readonly<Record<string, readonly string[]>>;

const FROM_ADOLESCENCE = { ageBand: ['adolescent', 'young-adult', 'adult', 'middle-aged', 'older-adult'] };
const FROM_ADULTHOOD = { ageBand: ['young-adult', 'adult', 'middle-aged', 'older-adult'] };
const GROWING_UP = { ageBand: ['child', 'adolescent'] };
const REMISSION = ['remission', 'remisión', 'remissão'];

/** What holds between axes, whatever the code. */
const BETWEEN_AXES: readonly AxisLimit[] = [
  {
    when: { noteType: ['emergency-note'] },
    only: { setting: ['emergency'] },
    never: { course: ['improving'] },
    why: 'an emergency note is written in an emergency department about someone who is not getting better',
  },
  {
    when: { noteType: ['discharge-summary'] },
    only: { setting: ['inpatient', 'day-hospital'] },
    why: 'only an inpatient or day-hospital stay ends with a discharge summary',
  },
  {
    when: { setting: ['emergency'] },
    only: { noteType: ['emergency-note'] },
    why: 'an emergency department writes emergency notes',
  },
  {
    when: { ageBand: ['child'] },
    never: { comorbidity: ['substance-use'] },
    why: 'substance use is no comorbidity of childhood',
  },
];

const AGES: readonly AxisLimit[] = [
  {
    codes: ['F01', 'F03'],
    only: { ageBand: ['middle-aged', 'older-adult'] },
    prefer: { ageBand: { 'older-adult': 3 } },
    why: 'dementia is a disorder of later life',
  },
  {
    codes: ['F02'],
    only: { ageBand: ['adult', 'middle-aged', 'older-adult'] },
    prefer: { ageBand: { 'older-adult': 2 } },
    why: 'dementia is hardly seen before mid-adulthood',
  },
  {
    codes: ['F1'],
    title: ['dementia', 'amnestic'],
    only: { ageBand: ['adult', 'middle-aged', 'older-adult'] },
    why: 'lasting loss of memory or intellect follows years of use',
  },
  { codes: ['F04', 'F05'], only: FROM_ADULTHOOD, why: 'this code is used for adults' },
  {
    codes: ['F067'],
    only: { ageBand: ['adult', 'middle-aged', 'older-adult'] },
    prefer: { ageBand: { 'older-adult': 2 } },
    why: 'a mild neurocognitive disorder is hardly seen before mid-adulthood',
  },
  { codes: ['F06', 'F07', 'F09'], only: FROM_ADOLESCENCE, why: 'this code is hardly used for children' },
  { codes: ['F1'], only: FROM_ADOLESCENCE, why: 'disorders of substance use begin after childhood' },
  {
    codes: ['F20', 'F23', 'F24', 'F25', 'F28', 'F29'],
    only: FROM_ADOLESCENCE,
    why: 'psychotic disorders begin after childhood',
  },
  { codes: ['F21', 'F22'], only: FROM_ADULTHOOD, why: 'this disorder is diagnosed in adults' },
  { codes: ['F30', 'F31', 'F33', 'F39'], only: FROM_ADOLESCENCE, why: 'this mood disorder begins after childhood' },
  {
    codes: ['F3281'],
    only: { ageBand: ['adolescent', 'young-adult', 'adult'] },
    why: 'the disorder follows the menstrual cycle',
  },
  { codes: ['F340', 'F349'], only: FROM_ADOLESCENCE, why: 'this mood disorder begins after childhood' },
  { codes: ['F3481'], only: GROWING_UP, why: 'the disorder is diagnosed between 6 and 18 years of age' },
  { codes: ['F400', 'F410', 'F423'], only: FROM_ADOLESCENCE, why: 'the disorder begins after childhood' },
  {
    codes: ['F441', 'F4481', 'F450', 'F481'],
    only: FROM_ADOLESCENCE,
    why: 'the disorder is diagnosed after childhood',
  },
  {
    codes: ['F500', 'F502'],
    only: { ageBand: ['adolescent', 'young-adult', 'adult', 'middle-aged'] },
    prefer: { ageBand: { adolescent: 2, 'young-adult': 2 } },
    why: 'the disorder begins between puberty and mid-life',
  },
  { codes: ['F5081'], only: FROM_ADOLESCENCE, why: 'the disorder begins after childhood' },
  { codes: ['F5083', 'F5084'], only: FROM_ADULTHOOD, why: 'the title says “in adults”' },
  { codes: ['F52'], only: FROM_ADULTHOOD, why: 'sexual dysfunction is diagnosed in adults' },
  { codes: ['F53'], only: { ageBand: ['young-adult', 'adult'] }, why: 'the disorder follows childbirth' },
  { codes: ['F55', 'F59'], only: FROM_ADOLESCENCE, why: 'this code is hardly used for children' },
  { codes: ['F60', 'F69'], only: FROM_ADULTHOOD, why: 'personality disorders are diagnosed in adults' },
  { codes: ['F630', 'F632', 'F639'], only: FROM_ADOLESCENCE, why: 'the disorder begins after childhood' },
  { codes: ['F640', 'F641', 'F66'], only: FROM_ADOLESCENCE, why: 'this code is used from adolescence on' },
  { codes: ['F642'], only: { ageBand: ['child'] }, why: 'the title says “of childhood”' },
  { codes: ['F65', 'F68'], only: FROM_ADULTHOOD, why: 'the disorder is diagnosed in adults' },
  {
    codes: ['F80', 'F82', 'F843', 'F88', 'F89', 'F91', 'F93', 'F94', 'F950', 'F980', 'F981', 'F982', 'F983', 'F984'],
    only: GROWING_UP,
    why: 'the disorder is one of childhood and adolescence',
  },
  { codes: ['F985'], only: FROM_ADULTHOOD, why: 'the title says “adult onset”' },
];

const SEX: readonly AxisLimit[] = [
  {
    codes: ['F3281', 'F5222', 'F5231', 'F525', 'F53', 'F842'],
    only: { sex: ['female'] },
    why: 'the code applies to female patients',
  },
  { codes: ['F5221', 'F5232', 'F524'], only: { sex: ['male'] }, why: 'the code applies to male patients' },
];

const COURSE: readonly AxisLimit[] = [
  {
    codes: ['F02', 'F03', 'F21', 'F22', 'F340', 'F341', 'F60', 'F7', 'F8', 'F90'],
    never: { course: ['acute-onset'] },
    why: 'the disorder develops over years',
  },
  {
    codes: ['F05', 'F23', 'F430', 'F531'],
    never: { course: ['gradual-onset'] },
    why: 'the disorder begins within hours or days',
  },
  {
    codes: ['F1'],
    title: ['intoxication', 'withdrawal'],
    never: { course: ['gradual-onset'] },
    why: 'intoxication and withdrawal begin within hours or days',
  },
  {
    title: REMISSION,
    only: {
      course: ['improving'],
      noteType: ['intake-evaluation', 'progress-note'],
      setting: ['outpatient', 'telehealth', 'day-hospital'],
    },
    drop: ['severity'],
    why: 'the disorder is in remission',
  },
];

const SEVERITY: readonly AxisLimit[] = [
  {
    codes: ['F101', 'F111', 'F121', 'F131', 'F141', 'F151', 'F161', 'F181', 'F191'],
    only: { severity: ['mild'] },
    why: 'abuse stands for a mild use disorder in ICD-10-CM',
  },
  {
    codes: ['F102', 'F112', 'F122', 'F132', 'F142', 'F152', 'F162', 'F172', 'F182', 'F192'],
    never: { severity: ['mild'] },
    why: 'dependence stands for a moderate or severe use disorder in ICD-10-CM',
  },
  { codes: ['F039'], never: { severity: ['severe'] }, why: 'a severe decline has codes of its own' },
  { codes: ['F067', 'F313', 'F340'], never: { severity: ['severe'] }, why: 'the disorder is by definition not severe' },
  {
    codes: ['F79', 'F99'],
    drop: ['severity'],
    why: 'the code leaves no severity open',
  },
];

const COMORBIDITY: readonly AxisLimit[] = [
  { codes: ['F1', 'F55'], never: { comorbidity: ['substance-use'] }, why: 'substance use is the diagnosis itself' },
  {
    codes: ['F40', 'F41', 'F43', 'F93'],
    never: { comorbidity: ['anxiety'] },
    why: 'anxiety is part of the diagnosis itself',
  },
  { codes: ['F03'], never: { comorbidity: ['anxiety'] }, why: 'the code itself says whether anxiety goes with it' },
  {
    codes: ['F03C', 'F842', 'F843', 'F848'],
    never: { comorbidity: ['substance-use'] },
    why: 'people with this disorder live under constant care',
  },
  { codes: ['F454'], never: { comorbidity: ['chronic-pain'] }, why: 'pain is the diagnosis itself' },
];

const SETTING: readonly AxisLimit[] = [
  {
    codes: ['F1'],
    title: ['delirium'],
    never: { setting: ['outpatient', 'telehealth', 'day-hospital'] },
    why: 'a delirium is treated in hospital',
  },
  {
    codes: ['F52', 'F64', 'F66', 'F80', 'F81', 'F82', 'F88', 'F89'],
    only: { setting: ['outpatient', 'telehealth'], noteType: ['intake-evaluation', 'progress-note'] },
    why: 'the disorder is seen in outpatient care',
  },
];

/** Every limit; all that apply hold together. */
export const AXIS_LIMITS: readonly AxisLimit[] = [
  ...BETWEEN_AXES,
  ...AGES,
  ...SEX,
  ...COURSE,
  ...SEVERITY,
  ...COMORBIDITY,
  ...SETTING,
];
