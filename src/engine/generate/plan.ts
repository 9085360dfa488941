import type { AxisValues } from './axes.ts';

/** One report to be written: the code, what it should be like, and its own seed. */
export interface Case {
  /** Position in the plan, from 0: the case number. */
  readonly index: number;
  readonly code: string;
  /** Position among the cases of the same code, from 0. */
  readonly indexInCode: number;
  readonly axes: AxisValues;
  /** 32-bit seed of this case, from the plan's seed, the code and its position. */
  readonly seed: number;
}
