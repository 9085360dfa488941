import type { CriteriaKnowledge, Profile, Weights } from './knowledge.ts';

export interface Criterion {
  readonly role: 'required' | 'supporting' | 'against';
  /** Ids of features, any of which meets it. */
  readonly features: readonly string[];
  /** The same by number. */
  readonly numbers: Int32Array;
  readonly weight: number;
}

/** Criteria in lists, to be gone through quickly. */
export interface CriteriaLists {
  /** Of Role. */
  readonly roles: Uint8Array;
  readonly weights: Float64Array;
  /** Where the features of each end in the list of them. */
  readonly ends: Int32Array;
  readonly numbers: Int32Array;
}

export const Role = { required: 0, supporting: 1, against: 2 } as const;

export interface CompiledProfile {
  readonly index: number;
  /** The code that names it. */
  readonly code: string;
  readonly codes: readonly string[];
  readonly near: readonly string[];
  /** Never named as what a text speaks for. */
  readonly residual: boolean;
  /** What its rarity takes off its score. */
  readonly handicap: number;
  readonly criteria: readonly Criterion[];
  /** The same criteria. */
  readonly lists: CriteriaLists;
  /** How many criteria are required. */
  readonly required: number;
  /** By feature: the weights of the criteria that it meets, and of those against the profile that it meets. */
  readonly speaksFor: Float64Array;
  readonly speaksAgainst: Float64Array;
}

/** What is seldom seen is seldom meant. */
const RARE = 3;

/**
 * @param ids those of all features; their places are their numbers
 * @throws Error where a profile names a feature that does not exist: a bug in the data
 */
export function compileProfiles(knowledge: CriteriaKnowledge, ids: readonly string[]): CompiledProfile[] {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const common = new Set(knowledge.common.split(' '));
  return knowledge.families
    .flatMap(({ profiles }) => profiles)
    .map((profile, index) => compileProfile(profile, index, numbers, common));
}

function compileProfile(
  profile: Profile,
  index: number,
  numbers: ReadonlyMap<string, number>,
  common: ReadonlySet<string>,
): CompiledProfile {
  const codes = profile.codes.split(' ');
  const numberOf = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined)
      throw new Error(`The profile of ${profile.codes} names the feature ${id}, which does not exist.`);
    return number;
  };
  const criteriaOf = (role: Criterion['role'], weights: Weights = {}): Criterion[] =>
    Object.entries(weights).map(([key, weight]) => {
      const features = key.split('/');
      return { role, features, numbers: Int32Array.from(features, numberOf), weight };
    });
  const required = criteriaOf('required', profile.required);
  const supporting = criteriaOf('supporting', profile.supporting);
  const against = criteriaOf('against', profile.against);
  const code = codes[0]!;
  const criteria = [...required, ...supporting, ...against];
  return {
    index,
    code,
    codes,
    near: profile.near?.split(' ') ?? [],
    residual: profile.residual === true,
    handicap: common.has(code.slice(0, 3)) ? 0 : RARE,
    criteria,
    lists: listsOf(criteria),
    required: required.length,
    speaksFor: weightsOf([...required, ...supporting], numbers.size),
    speaksAgainst: weightsOf(against, numbers.size),
  };
}

function listsOf(criteria: readonly Criterion[]): CriteriaLists {
  let end = 0;
  return {
    roles: Uint8Array.from(criteria, ({ role }) => Role[role]),
    weights: Float64Array.from(criteria, ({ weight }) => weight),
    ends: Int32Array.from(criteria, ({ numbers }) => (end += numbers.length)),
    numbers: Int32Array.from(criteria.flatMap(({ numbers }) => [...numbers])),
  };
}

function weightsOf(criteria: readonly Criterion[], size: number): Float64Array {
  const weights = new Float64Array(size);
  for (const { numbers, weight } of criteria) for (const feature of numbers) weights[feature]! += weight;
  return weights;
}
