import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { magic, ModelFileError, readModel } from './model-file.js';

const shipped = new Uint8Array(readFileSync(new URL('../../model/model.bin', import.meta.url)));
const changed = (at: number, byte: number) => {
  const bytes = shipped.slice();
  bytes[at] = byte;
  return bytes;
};

describe('the file of the model', () => {
  it('is read', () => {
    const { chain, bits, weights, lists } = readModel(shipped);
    expect(weights).toHaveLength(2 ** bits * chain.labels);
    expect(lists.given.has('fatma')).toBe(true);
  });

  it.each([
    ['nothing', new Uint8Array(), 'The model file is empty.'],
    ['something else', new TextEncoder().encode('<!doctype html><title>404</title>'), 'This is no model file.'],
    ['half of it', shipped.slice(0, shipped.length / 2), 'The model file ends too early.'],
    ['its beginning alone', shipped.slice(0, magic.length), 'The model file ends too early.'],
    ['another version', changed(magic.length, 9), 'The model file is of version 9; version 1 is read.'],
    ['a damaged one', changed(5000, (shipped[5000] ?? 0) ^ 1), 'The model file is damaged: its checksum differs.'],
    ['more than it says', new Uint8Array([...shipped, 0]), 'The model file is longer than it says.'],
  ])('is refused where it is %s', (_, bytes, sentence) => {
    expect(() => readModel(bytes)).toThrow(new ModelFileError(sentence));
  });
});

it('the model is the one whose making is told beside it', () => {
  const told = readFileSync(new URL('../../model/README.md', import.meta.url), 'utf8');
  expect(/SHA-256 (\w+)/.exec(told)?.[1]).toBe(createHash('sha256').update(shipped).digest('hex'));
});
