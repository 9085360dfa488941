import { grown } from '../text/growArray.ts';
import { compile, instantiate } from '../text/instantiate.ts';
import { isAscii } from '../text/isAscii.ts';
import type { Tokenizer } from '../text/tokenizer.ts';
import type { StaticModel } from './staticModel.ts';
import { TOKEN_SUMS_MODULE } from './tokenSumsModule.ts';
import type { TokenPieces } from './wordPieces.ts';

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
  endsAt(): number;
  join(from: number, to: number): void;
  keep(token: number): void;
  learn(first: number, count: number): void;
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
      ends: new Int32Array(buffer, program.endsAt(), mostPieces),
    };
  };
  let views = viewsNow();

  const learnOne = (token: number, pieces: readonly number[]): void => {
    if (pieces.length === 0) return;
    isPlaced[token] = 1;
    for (let from = 0; from < pieces.length; from += mostPieces) {
      const some = pieces.slice(from, from + mostPieces);
      views.pieces.set(some);
      program.join(0, some.length);
    }
    program.keep(token);
  };
  const learnMany = (first: number, { pieces, ends }: TokenPieces): void => {
    for (let at = 0; at < ends.length; at += 1) isPlaced[first + at] = ends[at]! > (ends[at - 1] ?? 0) ? 1 : 0;
    views.pieces.set(pieces);
    views.ends.set(ends);
    program.learn(first, ends.length);
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
    const { of, ofAscii, room } = model.pieces;
    const most = Math.min(room, mostPieces);
    while (known < size) {
      const start = places[known]!;
      let end = known;
      while (end < size && places[end + 1]! - start <= most && isAscii(bytes, places[end]!, places[end + 1]!)) end += 1;
      if (end > known) {
        const some = { bytes: bytes.subarray(start, places[end]), places: places.subarray(known, end + 1) };
        learnMany(known, ofAscii(some));
        known = end;
      } else {
        learnOne(known, of(tokenizer.textOf(known)));
        known += 1;
      }
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
