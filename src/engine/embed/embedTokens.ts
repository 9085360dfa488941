import type { StaticModel } from './staticModel.ts';

/** Turns the token numbers of a text into a vector of length 1; all zeros where no token says anything. */
export interface Embedder {
  readonly dimension: number;
  /** Writes the vector of the tokens to `into`. */
  embed(tokens: Int32Array, into: Float32Array): void;
}

/**
 * An embedder for one tokenizer's numbers. It keeps the vector of every token it met: four bytes a dimension.
 * @param textOf the token with a number
 */
export function createEmbedder(model: StaticModel, textOf: (token: number) => string): Embedder {
  const { dimension } = model;
  let rows = new Float32Array(dimension << 10);
  /** By token: 0 unknown, 1 without pieces, else 2. */
  let states = new Uint8Array(1 << 10);
  const sum = new Float64Array(dimension);
  /** Where the vectors begin of the tokens that are to be added next: four at once, so that sums are fetched and stored less often. */
  const next = new Int32Array(4);
  const scratch = new Float64Array(dimension);

  const reserve = (token: number): void => {
    if (token < states.length) return;
    const size = 2 ** Math.ceil(Math.log2(token + 1));
    const larger = new Float32Array(size * dimension);
    larger.set(rows);
    rows = larger;
    const known = new Uint8Array(size);
    known.set(states);
    states = known;
  };
  const learn = (token: number): void => {
    reserve(token);
    const pieces = model.split(textOf(token));
    states[token] = pieces.length === 0 ? 1 : 2;
    if (pieces.length === 0) return;
    scratch.fill(0);
    for (const piece of pieces) model.addTo(scratch, piece);
    rows.set(scratch, token * dimension);
  };

  return {
    dimension,
    embed(tokens, into) {
      sum.fill(0);
      let waiting = 0;
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at]!;
        if (token >= states.length || states[token] === 0) learn(token);
        if (states[token] === 1) continue;
        next[waiting] = token * dimension;
        waiting += 1;
        if (waiting < 4) continue;
        waiting = 0;
        addFour(sum, rows, next);
      }
      for (let at = 0; at < waiting; at += 1)
        for (let place = 0; place < dimension; place += 1) sum[place]! += rows[next[at]! + place]!;
      let squares = 0;
      for (let place = 0; place < dimension; place += 1) squares += sum[place]! * sum[place]!;
      const length = Math.sqrt(squares);
      for (let place = 0; place < dimension; place += 1) into[place] = length === 0 ? 0 : sum[place]! / length;
    },
  };
}

function addFour(sum: Float64Array, rows: Float32Array, starts: Int32Array): void {
  const [a, b, c, d] = [starts[0]!, starts[1]!, starts[2]!, starts[3]!];
  for (let place = 0; place < sum.length; place += 1)
    sum[place]! += rows[a + place]! + rows[b + place]! + rows[c + place]! + rows[d + place]!;
}
