import { createWordPieces, type WordPieces } from './wordPieces.ts';

/** Vectors of word pieces, each with its weight in it: the vector of a text is their mean (Tulkens & van Dongen 2024, Model2Vec). */
export interface StaticModel {
  readonly name: string;
  readonly version: string;
  readonly dimension: number;
  readonly pieces: WordPieces;
  /** By piece, what its row is to be multiplied with. */
  readonly scales: Float32Array;
  /** The rows of all pieces, one after the other. */
  readonly rows: Int8Array;
}

interface Head {
  readonly name: string;
  readonly version: string;
  readonly dimension: number;
  readonly pieces: number;
}

/**
 * Reads a model as `scripts/buildEmbeddings.mjs` writes it.
 * @throws RangeError when the bytes are not those of a model
 */
export function readStaticModel(bytes: Uint8Array): StaticModel {
  const decoder = new TextDecoder();
  const headEnd = bytes.indexOf(10);
  const { name, version, dimension, pieces: count } = JSON.parse(decoder.decode(bytes.subarray(0, headEnd))) as Head;
  const vectorsAt = bytes.length - count * (dimension + 4);
  const pieces = createWordPieces(bytes.subarray(headEnd + 1, vectorsAt - 1));
  if (pieces.size !== count) throw new RangeError(`A model of ${count} pieces has ${pieces.size}`);
  const scales = new Float32Array(count);
  new Uint8Array(scales.buffer).set(bytes.subarray(vectorsAt, vectorsAt + count * 4));
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + vectorsAt + count * 4, count * dimension);
  return {
    name,
    version,
    dimension,
    pieces,
    scales,
    rows,
  };
}
