import { type Category, FLAGS } from '../../knowledge/composer/knowledge.ts';
import { AGE_RANGES, type AxisValues, DEFAULT_AXES } from '../axes.ts';

type AgeBand = keyof typeof AGE_RANGES;

/** Everything about a report that is settled before its first word. */
export interface Patient {
  readonly male: boolean;
  /** Years. */
  readonly age: number;
  /** Axis values as the code allows them, traits, flags, and derived tokens. */
  readonly tokens: Set<string>;
  readonly axes: AxisValues;
  /** The note describes a state that treatment has mended. */
  readonly improved: boolean;
}

/** Settles age, flags and suicidality. `axes` must hold a known value for each default axis. */
export function drawPatient(category: Category, code: string, axes: AxisValues, random: () => number): Patient {
  const traits = traitsOf(category, code);
  const settled = settleAxes(axes, traits);
  const improved =
    settled.noteType === 'discharge-summary' ||
    (settled.noteType === 'progress-note' && settled.course === 'improving');
  const tokens = new Set([...Object.values(settled), ...traits, category.category, code]);
  if (improved) tokens.add('improved');
  const [low, high] = AGE_RANGES[settled.ageBand as AgeBand];
  const age = low + Math.floor(random() * (high - low + 1));
  const flags = drawFlags(settled, age, random);
  for (const [group, values] of Object.entries(FLAGS)) {
    if (group === 'suicidality' || values.some((value) => traits.includes(value))) continue;
    tokens.add(flags[group as keyof typeof flags]);
  }
  if (!FLAGS.suicidality.some((value) => traits.includes(value))) {
    tokens.add(drawSuicidality(category.suicidality, settled, improved, random));
  }
  return { male: settled.sex === 'male', age, tokens, axes: settled, improved };
}

/** Traits of all prefixes of the code. */
export function traitsOf(category: Category, code: string): readonly string[] {
  return Object.entries(category.traits).flatMap(([prefix, traits]) => (code.startsWith(prefix) ? traits : []));
}

/** A trait that is a value of an axis is what the code says: it stands instead of the axis's own value. */
function settleAxes(axes: AxisValues, traits: readonly string[]): AxisValues {
  const settled: Record<string, string> = { ...axes };
  for (const [axis, values] of Object.entries(DEFAULT_AXES)) {
    const said = traits.filter((trait) => (values as readonly string[]).includes(trait));
    if (said.length > 0 && !said.includes(settled[axis]!)) settled[axis] = said[0]!;
  }
  return settled;
}

function drawFlags(
  axes: AxisValues,
  age: number,
  random: () => number,
): Record<'relationship' | 'work' | 'children' | 'pastTreatment', string> {
  const pick = (weights: readonly (readonly [string, number])[]): string => {
    let left = random() * weights.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of weights) {
      left -= weight;
      if (left < 0) return value;
    }
    return weights[0]![0];
  };
  const pastTreatment = pick([
    ['naive', age < 18 ? 6 : 4],
    ['treated', age < 18 ? 4 : 6],
  ]);
  if (age < 18) return { relationship: 'single', work: 'schoolchild', children: 'childless', pastTreatment };
  const older = axes.ageBand === 'older-adult';
  const young = axes.ageBand === 'young-adult';
  const relationship = older
    ? pick([
        ['widowed', 4],
        ['partnered', 4],
        ['separated', 2],
      ])
    : young
      ? pick([
          ['single', 6],
          ['partnered', 4],
        ])
      : pick([
          ['partnered', 5],
          ['separated', 3],
          ['single', 2],
        ]);
  const work = older
    ? pick([
        ['retired', age > 69 ? 1 : 4],
        ['employed', age > 69 ? 0 : 1],
      ])
    : young
      ? pick([
          ['student', age < 25 ? 4 : 1],
          ['employed', 4],
          ['unemployed', 2],
        ])
      : pick([
          ['employed', 6],
          ['unemployed', 4],
        ]);
  const settledDown = relationship !== 'single';
  const children = young
    ? pick([
        ['childless', 4],
        ['parent', settledDown && age > 22 ? 2 : 0],
      ])
    : pick([
        ['parent', settledDown ? 7 : 1],
        ['childless', settledDown ? 3 : 6],
      ]);
  return { relationship, work, children, pastTreatment };
}

/** Chance of passive and of active suicidal thoughts before treatment, by profile and severity. */
const SUICIDALITY = {
  rare: { mild: [0.03, 0], moderate: [0.07, 0.01], severe: [0.12, 0.04] },
  some: { mild: [0.12, 0], moderate: [0.25, 0.05], severe: [0.35, 0.18] },
  common: { mild: [0.22, 0], moderate: [0.42, 0.1], severe: [0.4, 0.38] },
} as const;

function drawSuicidality(
  profile: Category['suicidality'],
  axes: AxisValues,
  improved: boolean,
  random: () => number,
): string {
  let [passive, active]: readonly [number, number] =
    SUICIDALITY[profile][axes.severity as 'mild' | 'moderate' | 'severe'];
  if (axes.ageBand === 'child') [passive, active] = [passive / 3, active / 4];
  if (axes.setting === 'outpatient' || axes.setting === 'telehealth' || axes.setting === 'day-hospital') active *= 0.4;
  if (axes.noteType === 'progress-note') active *= 0.5;
  if (axes.noteType === 'emergency-note') active = Math.min(0.6, active * 1.4);
  if (improved) [passive, active] = [passive / 4, 0];
  const drawn = random();
  if (drawn < active) return 'si-active';
  return drawn < active + passive ? 'si-passive' : 'si-none';
}
