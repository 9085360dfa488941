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
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at]!;
        if (token >= states.length || states[token] === 0) learn(token);
        if (states[token] === 1) continue;
        const start = token * dimension;
        for (let place = 0; place < dimension; place += 1) sum[place]! += rows[start + place]!;
      }
      let squares = 0;
      for (let place = 0; place < dimension; place += 1) squares += sum[place]! * sum[place]!;
      const length = Math.sqrt(squares);
      for (let place = 0; place < dimension; place += 1) into[place] = length === 0 ? 0 : sum[place]! / length;
    },
  };
}
