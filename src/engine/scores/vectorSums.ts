import { compile, instantiate } from '../text/instantiate.ts';
import { VECTOR_SUMS_MODULE } from './vectorSumsModule.ts';

/** Loops over vectors that a card runs millions of times; assembly/vectorSums.ts says what each does. */
export interface VectorSums {
  readonly input: Float64Array;
  readonly output: Float64Array;
  distances(row: number, size: number, dimension: number): void;
  products(row: number, first: number, end: number, dimension: number): void;
  addRow(row: number, dimension: number): void;
  addMoments(dimension: number): void;
  reflect(size: number, from: number, factor: number): void;
}

interface Program extends Omit<VectorSums, 'input' | 'output'> {
  initialise(inputBytes: number, outputBytes: number): void;
  inputAt(): number;
  outputAt(): number;
}

const PROGRAM = compile(VECTOR_SUMS_MODULE);

/** @param input, output how many numbers there is room for; all are 0 */
export function createVectorSums(input: number, output: number): VectorSums {
  const program = instantiate<Program>(PROGRAM);
  program.initialise(input * 8, output * 8);
  const { buffer } = program.memory;
  return {
    input: new Float64Array(buffer, program.inputAt(), input),
    output: new Float64Array(buffer, program.outputAt(), output),
    distances: program.distances,
    products: program.products,
    addRow: program.addRow,
    addMoments: program.addMoments,
    reflect: program.reflect,
  };
}
