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
  initialise(dimension: number): void;
  reserve(tokens: number): void;
  clear(): void;
  add(tokens: number): void;
  sumsAt(): number;
  tokensAt(): number;
  vectorsAt(): number;
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
  // Two numbers are added at once.
  const width = dimension + (dimension % 2);
  program.initialise(width);
  const most = Number(program.TOKENS.value);
  let states = new Uint8Array(0);
  let views = { buffer: new ArrayBuffer(0), sums: new Float64Array(0), tokens: new Int32Array(0) };
  const scratch = new Float64Array(dimension);

  const reserve = (token: number): void => {
    if (token < states.length) return;
    const known = new Uint8Array(Math.max(1 << 10, 2 ** Math.ceil(Math.log2(token + 1))));
    known.set(states);
    states = known;
    program.reserve(states.length);
    const { buffer } = program.memory;
    views = {
      buffer,
      sums: new Float64Array(buffer, program.sumsAt(), dimension),
      tokens: new Int32Array(buffer, program.tokensAt(), most),
    };
  };
  const learn = (token: number): void => {
    const pieces = model.split(textOf(token));
    states[token] = pieces.length === 0 ? EMPTY : KNOWN;
    if (pieces.length === 0) return;
    scratch.fill(0);
    for (const piece of pieces) model.addTo(scratch, piece);
    new Float32Array(views.buffer, program.vectorsAt() + token * width * 4, dimension).set(scratch);
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
