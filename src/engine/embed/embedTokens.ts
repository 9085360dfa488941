import { grown } from '../text/growArray.ts';
import { compile, instantiate } from '../text/instantiate.ts';
import { isAscii } from '../text/isAscii.ts';
import type { Tokenizer } from '../text/tokenizer.ts';
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

/** An embedder for one tokenizer's numbers. It keeps the vector of every token that has one: four bytes a dimension. */
export function createEmbedder(model: StaticModel, tokenizer: Tokenizer): Embedder {
  const { dimension } = model;
  const program = instantiate<Program>(PROGRAM);
  const { scales, rows } = model;
  program.initialise(dimension, scales.length);
  new Float32Array(program.memory.buffer, program.scalesAt(), scales.length).set(scales);
  new Int8Array(program.memory.buffer, program.rowsAt(), rows.length).set(rows);
  const [most, mostPieces] = [Number(program.TOKENS.value), Number(program.PIECES.value)];
  /** By token, whether it has a vector. */
  let isPlaced = new Uint8Array(0);
  let known = 0;
  const viewsNow = () => {
    const { buffer } = program.memory;
    return {
      sums: new Float64Array(buffer, program.sumsAt(), dimension),
      tokens: new Int32Array(buffer, program.tokensAt(), most),
      pieces: new Int32Array(buffer, program.piecesAt(), mostPieces),
    };
  };
  let views = viewsNow();

  const place = (token: number, pieces: ArrayLike<number>): void => {
    if (pieces.length === 0) return;
    isPlaced[token] = 1;
    for (let from = 0; from < pieces.length; from += mostPieces) {
      const count = Math.min(mostPieces, pieces.length - from);
      for (let at = 0; at < count; at += 1) views.pieces[at] = pieces[from + at]!;
      program.join(count);
    }
    program.keep(token);
  };
  /** Takes the tokens that the tokenizer has numbered since the last time. */
  const learn = (): void => {
    const { size } = tokenizer;
    if (size > isPlaced.length) {
      isPlaced = grown(isPlaced, size);
      program.reserve(isPlaced.length);
      views = viewsNow();
    }
    const { bytes, places } = tokenizer.vocabulary();
    for (; known < size; known += 1) {
      const [from, end] = [places[known]!, places[known + 1]!];
      const isPlain = isAscii(bytes, from, end);
      const { of, ofAscii } = model.pieces;
      place(known, isPlain ? ofAscii(bytes.subarray(from, end)) : of(tokenizer.textOf(known)));
    }
  };

  return {
    dimension,
    embed(tokens, into) {
      if (known < tokenizer.size) learn();
      program.clear();
      let waiting = 0;
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at]!;
        if (isPlaced[token] === 0) continue;
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
