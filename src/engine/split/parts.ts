import { CasewrightError } from '../errors.ts';

/** The parts of a split dataset, in the order they are named. */
export const PART_NAMES = ['train', 'valid', 'test'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** Shares of the records, from 0 to 1, in the order of PART_NAMES; 0 for a part that is not made. */
export type Shares = readonly [train: number, valid: number, test: number];

export const DEFAULT_SHARES: Shares = [0.8, 0.1, 0.1];

/** Which part takes what the named ones leave: the first of these that is not named. */
const TAKES_THE_REST: readonly PartName[] = ['train', 'test', 'valid'];

/**
 * The shares that were asked for. Where some are named, what they leave goes to train, or to test where train is named, or else to valid;
 * other parts are not made.
 * @throws CasewrightError kind `usage` when they do not add up to 1 or leave a single part
 */
export function sharesOf(asked: Readonly<Partial<Record<PartName, number>>>): Shares {
  if (PART_NAMES.every((name) => asked[name] === undefined)) return DEFAULT_SHARES;
  const left = roundShare(1 - sumOf(PART_NAMES.map((name) => asked[name] ?? 0)));
  const heir = TAKES_THE_REST.find((name) => asked[name] === undefined);
  const shareOf = (name: PartName): number => asked[name] ?? (name === heir ? Math.max(0, left) : 0);
  const shares: Shares = [shareOf('train'), shareOf('valid'), shareOf('test')];
  requireSplit(shares);
  return shares;
}

function requireSplit(shares: Shares): void {
  const sum = sumOf(shares);
  const outside = PART_NAMES.filter((_, part) => !(shares[part]! >= 0 && shares[part]! < 1));
  if (outside.length === 0 && Math.abs(sum - 1) < 1e-6) return;
  const given = `The shares ${PART_NAMES.map((name, part) => `${name} ${shares[part]}`).join(', ')} are no split`;
  throw new CasewrightError(
    'usage',
    'bad-shares',
    outside.length > 0
      ? `${given}: ${outside.join(' and ')} must be 0 or more and less than 1`
      : `${given}: they add up to ${roundShare(sum)}`,
    'Give two or three shares that add up to 1, such as train 0.8, valid 0.1, test 0.1.',
  );
}

function sumOf(shares: readonly number[]): number {
  return shares.reduce((total, share) => total + share, 0);
}

/** Free of what adding fractions leaves behind. */
function roundShare(share: number): number {
  return Number(share.toFixed(9));
}
