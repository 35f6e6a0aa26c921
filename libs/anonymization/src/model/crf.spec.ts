import { describe, expect, it } from '@jest/globals';
import { array, assert, double, integer, property } from 'fast-check';

import { marginals, passes, type Chain } from './crf.js';

const score = double({ min: -4, max: 4, noNaN: true });

/** Every way to label a line, with the sum of its scores. */
function ways({ labels, start, transitions }: Chain, scores: readonly number[]): { path: number[]; sum: number }[] {
  const length = scores.length / labels;
  let all = Array.from({ length: labels }, (_, label) => ({
    path: [label],
    sum: (start[label] ?? 0) + (scores[label] ?? 0),
  }));
  for (let at = 1; at < length; at += 1)
    all = all.flatMap(({ path, sum }) =>
      Array.from({ length: labels }, (_, label) => ({
        path: [...path, label],
        sum: sum + (transitions[(path.at(-1) ?? 0) * labels + label] ?? 0) + (scores[at * labels + label] ?? 0),
      })),
    );
  return all;
}

describe('the chain', () => {
  it('gives the marginals that come of adding up every way to label a line', () => {
    assert(
      property(
        integer({ min: 1, max: 4 }),
        array(score, { minLength: 12, maxLength: 12 }),
        array(score, { minLength: 12, maxLength: 12 }),
        (length, weights, all) => {
          const labels = 3;
          const chain: Chain = {
            labels,
            start: Float64Array.from(weights.slice(0, 3)),
            transitions: Float64Array.from(weights.slice(3)),
          };
          const scores = all.slice(0, length * labels);
          const paths = ways(chain, scores);
          const total = paths.reduce((sum, path) => sum + Math.exp(path.sum), 0);
          expect(passes(chain, Float64Array.from(scores)).logPartition).toBeCloseTo(Math.log(total), 8);
          const found = marginals(chain, Float64Array.from(scores));
          for (let at = 0; at < length; at += 1)
            for (let label = 0; label < labels; label += 1) {
              const share = paths
                .filter(({ path }) => path[at] === label)
                .reduce((sum, path) => sum + Math.exp(path.sum), 0);
              expect(found[at * labels + label]).toBeCloseTo(share / total, 8);
            }
        },
      ),
    );
  });

  it('stays a number on a long line with scores far apart', () => {
    const chain: Chain = { labels: 2, start: new Float64Array(2), transitions: Float64Array.of(0, -30, -30, 0) };
    const scores = Float64Array.from({ length: 40_000 }, (_, at) => (at % 2 === 0 ? 300 : -300));
    const found = marginals(chain, scores);
    expect(found.every((share) => share >= 0 && share <= 1 + 1e-9)).toBe(true);
  });
});
