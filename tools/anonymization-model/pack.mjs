import { adler32 } from '@systemblick/anonymization/model/packed';
import { labels, magic, modelTypes, version } from '@systemblick/anonymization/model/model-file';
import { listNames } from '@systemblick/anonymization/model/word-lists';

const count = labels.length;

/** Weights in steps of `scale`, as one byte each; what is near zero becomes zero. */
export function quantised(weights, { largest = 2.5, least = 0.03 } = {}) {
  const scale = largest / 127;
  const steps = new Int8Array(weights.length);
  for (let row = 0; row < weights.length; row += count) {
    let far = 0;
    for (let label = 0; label < count; label += 1) far = Math.max(far, Math.abs(weights[row + label]));
    if (far < least) continue;
    for (let label = 0; label < count; label += 1)
      steps[row + label] = Math.max(-127, Math.min(127, Math.round(weights[row + label] / scale)));
  }
  return { scale, weights: steps };
}

/** A model as the bytes that `readModel` reads. */
export function packed({ chain, bits, weights, scale, lists, thresholds }) {
  const parts = [];
  const uint32 = (value) => parts.push(Buffer.from(Uint32Array.of(value).buffer));
  const floats = (values) => parts.push(Buffer.from(Float64Array.from(values).buffer));
  parts.push(Buffer.from([bits, count]));
  floats([scale, ...chain.start, ...chain.transitions]);
  floats(modelTypes.flatMap((type) => [thresholds[type].accept, thresholds[type].check]));

  const rows = [];
  for (let row = 0; row * count < weights.length; row += 1)
    if (weights.subarray(row * count, (row + 1) * count).some((weight) => weight !== 0)) rows.push(row);
  uint32(rows.length);
  const gaps = [];
  let last = -1;
  for (const row of rows) {
    let gap = row - last - 1;
    last = row;
    for (; gap >= 0x80; gap >>>= 7) gaps.push((gap & 0x7f) | 0x80);
    gaps.push(gap);
  }
  parts.push(Buffer.from(gaps));
  for (let label = 0; label < count; label += 1)
    parts.push(Buffer.from(rows.map((row) => weights[row * count + label] & 0xff)));
  for (const name of listNames) {
    const words = Buffer.from([...lists[name]].toSorted((one, other) => (one < other ? -1 : 1)).join('\n'), 'utf8');
    uint32(words.length);
    parts.push(words);
  }

  const body = Buffer.concat(parts);
  const head = Buffer.concat([
    Buffer.from(magic, 'latin1'),
    Buffer.from([version]),
    Buffer.from(Uint32Array.of(adler32(body), body.length).buffer),
  ]);
  return new Uint8Array(Buffer.concat([head, body]));
}
