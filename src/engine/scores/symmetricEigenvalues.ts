import { createVectorSums } from './vectorSums.ts';

/** Rounds of the iteration for one eigenvalue; two or three are usual. */
const MOST_ROUNDS = 60;
/** Squares below it have no reciprocal: what equal rows leave of each other can be that small. */
const LEAST_SQUARES = 1e-290;

/**
 * Eigenvalues of a symmetric matrix, in no order: Householder's reduction to three diagonals, then QL steps with implicit shifts (Wilkinson &
 * Reinsch 1971), without the vectors, which take most of the time where they are computed too.
 * @param matrix row by row
 */
export function symmetricEigenvalues(matrix: Float64Array, size: number): Float64Array {
  const diagonal = new Float64Array(size);
  const beside = new Float64Array(size);
  reduce(matrix, size, diagonal, beside);
  // A matrix of few rows has eigenvalues of nought; what rounding leaves of them settles against the largest alone (EISPACK's tql1).
  const floor =
    Number.EPSILON * diagonal.reduce((most, own, at) => Math.max(most, Math.abs(own) + Math.abs(beside[at]!)), 0);
  for (let first = 0; first < size; first += 1) {
    for (let round = 0; ; round += 1) {
      const last = endOfBlock(diagonal, beside, first, floor);
      if (last === first) break;
      if (round === MOST_ROUNDS) throw new RangeError('The eigenvalues of the matrix do not settle');
      step(diagonal, beside, first, last);
    }
  }
  return diagonal;
}

/** Writes the diagonal and the one beside it of a similar matrix with nothing else. */
function reduce(matrix: Float64Array, size: number, diagonal: Float64Array, beside: Float64Array): void {
  const width = size + (size % 2);
  const { input: v, output: own, reflect } = createVectorSums(2 * width, width * width);
  for (let row = 0; row < size; row += 1) own.set(matrix.subarray(row * size, (row + 1) * size), row * width);
  for (let column = 0; column < size; column += 1) {
    diagonal[column] = own[column * width + column]!;
    let squares = 0;
    for (let row = column + 1; row < size; row += 1) {
      v[row] = own[row * width + column]!;
      squares += v[row]! * v[row]!;
    }
    if (squares < LEAST_SQUARES) continue;
    const head = v[column + 1]!;
    beside[column] = head > 0 ? -Math.sqrt(squares) : Math.sqrt(squares);
    v[column + 1] = head - beside[column]!;
    reflect(width, column + 1, 1 / (squares - head * beside[column]!));
  }
}

/** Where the block that begins at `first` ends: beside its last row stands nothing that counts. */
function endOfBlock(diagonal: Float64Array, beside: Float64Array, first: number, floor: number): number {
  let last = first;
  for (; last < diagonal.length - 1; last += 1) {
    const scale = Math.abs(diagonal[last]!) + Math.abs(diagonal[last + 1]!);
    if (Math.abs(beside[last]!) <= Math.max(floor, Number.EPSILON * scale)) break;
  }
  return last;
}

function step(diagonal: Float64Array, beside: Float64Array, first: number, last: number): void {
  const shift = (diagonal[first + 1]! - diagonal[first]!) / (2 * beside[first]!);
  const length = Math.sqrt(shift * shift + 1);
  let g = diagonal[last]! - diagonal[first]! + beside[first]! / (shift + (shift < 0 ? -length : length));
  let [sine, cosine, moved] = [1, 1, 0];
  for (let at = last - 1; at >= first; at -= 1) {
    const f = sine * beside[at]!;
    const b = cosine * beside[at]!;
    const r = Math.sqrt(f * f + g * g);
    beside[at + 1] = r;
    if (r === 0) {
      diagonal[at + 1]! -= moved;
      beside[last] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    g = diagonal[at + 1]! - moved;
    const turned = (diagonal[at]! - g) * sine + 2 * cosine * b;
    moved = sine * turned;
    diagonal[at + 1] = g + moved;
    g = cosine * turned - b;
  }
  diagonal[first]! -= moved;
  beside[first] = g;
  beside[last] = 0;
}
