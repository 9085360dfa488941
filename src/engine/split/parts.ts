import { CasewrightError } from '../errors.ts';

/** The parts of a split dataset, in the order they are named. */
export const PART_NAMES = ['train', 'valid', 'test'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** Shares of the records, from 0 to 1, in the order of PART_NAMES; 0 for a part that is not made. */
export type Shares = readonly [train: number, valid: number, test: number];

export const DEFAULT_SHARES: Shares = [0.8, 0.1, 0.1];

/**
 * The shares that were asked for; what is not said is 0, unless nothing is said.
 * @throws CasewrightError kind `usage` when they do not add up to 1 or leave a single part
 */
export function sharesOf(asked: Readonly<Partial<Record<PartName, number>>>): Shares {
  if (PART_NAMES.every((name) => asked[name] === undefined)) return DEFAULT_SHARES;
  const shares = PART_NAMES.map((name) => asked[name] ?? 0) as [number, number, number];
  const sum = shares.reduce((total, share) => total + share, 0);
  const isRight = shares.every((share) => share >= 0 && share < 1) && Math.abs(sum - 1) < 1e-6;
  if (isRight) return shares;
  const given = `The shares ${PART_NAMES.map((name, part) => `${name} ${shares[part]}`).join(', ')} are no split`;
  const outside = PART_NAMES.filter((_, part) => !(shares[part]! >= 0 && shares[part]! < 1));
  throw new CasewrightError(
    'usage',
    'bad-shares',
    outside.length > 0
      ? `${given}: ${outside.join(' and ')} must be 0 or more and less than 1`
      : `${given}: they add up to ${Number(sum.toFixed(6))}`,
    'Give two or three shares that add up to 1, such as train 0.8, valid 0.1, test 0.1.',
  );
}
