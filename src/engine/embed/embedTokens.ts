import { compile, instantiate } from '../text/instantiate.ts';
import type { StaticModel } from './staticModel.ts';
import { TOKEN_SUMS_MODULE } from './tokenSumsModule.ts';

/** Turns the token numbers of a text into a vector of length 1; all zeros where no token says anything. */
export interface Embedder {
  readonly dimension: number;
  /** Writes the vector of the tokens to `into`. */
  embed(tokens: Int32Array, into: Float32Array): void;
}

interface Program {
  readonly TOKENS: WebAssembly.Global;
  readonly PIECES: WebAssembly.Global;
  initialise(dimension: number, pieces: number): void;
  reserve(tokens: number): void;
  clear(): void;
  add(tokens: number): void;
  sumsAt(): number;
  tokensAt(): number;
  piecesAt(): number;
  scalesAt(): number;
  rowsAt(): number;
  join(pieces: number): void;
  keep(token: number): void;
}

const PROGRAM = compile(TOKEN_SUMS_MODULE);

/** What is known of a token: nothing yet, that it has no pieces, that it has a vector. */
const [UNKNOWN, EMPTY, KNOWN] = [0, 1, 2];

/**
 * An embedder for one tokenizer's numbers. It keeps the vector of every token it met: four bytes a dimension.
 * @param textOf the token with a number
 */
export function createEmbedder(model: StaticModel, textOf: (token: number) => string): Embedder {
  const { dimension } = model;
  const program = instantiate<Program>(PROGRAM);
  const { scales, rows } = model;
  program.initialise(dimension, scales.length);
  new Float32Array(program.memory.buffer, program.scalesAt(), scales.length).set(scales);
  new Int8Array(program.memory.buffer, program.rowsAt(), rows.length).set(rows);
  const [most, mostPieces] = [Number(program.TOKENS.value), Number(program.PIECES.value)];
  let states = new Uint8Array(0);
  let views = {
    sums: new Float64Array(0),
    tokens: new Int32Array(0),
    pieces: new Int32Array(0),
  };

  const reserve = (token: number): void => {
    if (token < states.length) return;
    const known = new Uint8Array(Math.max(1 << 10, 2 ** Math.ceil(Math.log2(token + 1))));
    known.set(states);
    states = known;
    program.reserve(states.length);
    const { buffer } = program.memory;
    views = {
      sums: new Float64Array(buffer, program.sumsAt(), dimension),
      tokens: new Int32Array(buffer, program.tokensAt(), most),
      pieces: new Int32Array(buffer, program.piecesAt(), mostPieces),
    };
  };
  const learn = (token: number): void => {
    const pieces = model.split(textOf(token));
    states[token] = pieces.length === 0 ? EMPTY : KNOWN;
    if (pieces.length === 0) return;
    for (let from = 0; from < pieces.length; from += mostPieces) {
      const count = Math.min(mostPieces, pieces.length - from);
      for (let at = 0; at < count; at += 1) views.pieces[at] = pieces[from + at]!;
      program.join(count);
    }
    program.keep(token);
  };

  return {
    dimension,
    embed(tokens, into) {
      reserve(0);
      program.clear();
      let waiting = 0;
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at]!;
        if (token >= states.length) reserve(token);
        if (states[token] === UNKNOWN) learn(token);
        if (states[token] === EMPTY) continue;
        views.tokens[waiting] = token;
        waiting += 1;
        if (waiting < most) continue;
        program.add(waiting);
        waiting = 0;
      }
      program.add(waiting);
      toUnitLength(views.sums, into);
    },
  };
}

function toUnitLength(sums: Float64Array, into: Float32Array): void {
  let squares = 0;
  for (let place = 0; place < sums.length; place += 1) squares += sums[place]! * sums[place]!;
  const length = Math.sqrt(squares);
  for (let place = 0; place < sums.length; place += 1) into[place] = length === 0 ? 0 : sums[place]! / length;
}
