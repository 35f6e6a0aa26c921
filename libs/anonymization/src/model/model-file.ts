import type { Chain } from './crf.js';
import { adler32, fromUtf8, PackedReader } from './packed.js';
import { listNames, type WordLists } from './word-lists.js';

/**
 * `B-` begins a name, `I-` goes on with it, `O` is none. `OTH` is what is written like a name and identifies nobody: titles
 * of works, brands, what is derived of a place. It is learned so that it is not taken for the others, and never found.
 */
export const labels = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-OTH', 'I-OTH'] as const;
export const modelTypes = ['PER', 'LOC', 'ORG'] as const;
export type ModelType = (typeof modelTypes)[number];

/** From which marginal on a name is replaced unless somebody says no, and from which on somebody is asked. */
export type Thresholds = { readonly accept: number; readonly check: number };

export type Model = {
  readonly chain: Chain;
  /** The features' table has 2^bits rows. */
  readonly bits: number;
  /** `weights[bucket * labels + label]`, in steps of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly lists: WordLists;
  readonly thresholds: Readonly<Record<ModelType, Thresholds>>;
};

export const magic = 'SYSTEMBLICK-NAMES\n';
export const version = 1;

/** The bytes are no model that this program can read; the sentence says what is wrong with them. */
export class ModelFileError extends Error {
  override name = 'ModelFileError';
}

/**
 * Reads a trained model: magic, version, checksum, then chain, thresholds, the table's rows that hold anything (gaps
 * between them, then the weights label by label) and the word lists. Throws `ModelFileError`.
 */
export function readModel(bytes: Uint8Array): Model {
  const reader = new PackedReader(bytes, () => new ModelFileError('The model file ends too early.'));
  const beginning = [...magic].map((sign) => sign.charCodeAt(0));
  if (beginning.some((code, at) => bytes[at] !== code))
    throw new ModelFileError(bytes.length === 0 ? 'The model file is empty.' : 'This is no model file.');
  reader.take(beginning.length);
  const found = reader.uint8();
  if (found !== version) throw new ModelFileError(`The model file is of version ${found}; version ${version} is read.`);
  const sum = reader.uint32();
  const length = reader.uint32();
  const body = reader.take(length);
  if (!reader.isAtEnd()) throw new ModelFileError('The model file is longer than it says.');
  if (adler32(body) !== sum) throw new ModelFileError('The model file is damaged: its checksum differs.');
  return readBody(new PackedReader(body, () => new ModelFileError('The model file ends too early.')));
}

function readBody(reader: PackedReader): Model {
  const bits = reader.uint8();
  const count = reader.uint8();
  if (count !== labels.length || bits < 1 || bits > 22)
    throw new ModelFileError('The model file has another shape than this program reads.');
  const scale = reader.float64();
  const floats = (size: number) => Float64Array.from({ length: size }, () => reader.float64());
  const chain = { labels: count, start: floats(count), transitions: floats(count * count) };
  const thresholdsOf = (): Thresholds => ({ accept: reader.float64(), check: reader.float64() });
  const thresholds = { PER: thresholdsOf(), LOC: thresholdsOf(), ORG: thresholdsOf() };
  const weights = readWeights(reader, bits, count);
  const [given, family, places, nouns, small] = listNames.map(
    () => new Set(fromUtf8(reader.take(reader.uint32())).split('\n')),
  );
  if (!given || !family || !places || !nouns || !small) throw new ModelFileError('The model file lacks a word list.');
  return { chain, bits, weights, scale, lists: { given, family, places, nouns, small }, thresholds };
}

function readWeights(reader: PackedReader, bits: number, count: number): Int8Array {
  const rows = reader.uint32();
  const places = new Uint32Array(rows);
  let at = -1;
  for (let row = 0; row < rows; row += 1) {
    at += reader.varint() + 1;
    if (at >= 2 ** bits) throw new ModelFileError('The model file names a row beyond its table.');
    places[row] = at;
  }
  const weights = new Int8Array(2 ** bits * count);
  for (let label = 0; label < count; label += 1) {
    const column = reader.take(rows);
    column.forEach((byte, row) => {
      weights[(places[row] ?? 0) * count + label] = (byte << 24) >> 24;
    });
  }
  return weights;
}
