/** Which label may follow which, and how gladly: scores in logarithms. */
export type Chain = {
  readonly labels: number;
  /** `transitions[from * labels + to]`. */
  readonly transitions: Float64Array;
  /** Score of a label at the beginning of a line. */
  readonly start: Float64Array;
};

/** What one pass there and back leaves: each row of `alpha` sums to one; `beta` is scaled alike. */
export type Passes = {
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  /** exp(score − the row's highest). */
  readonly potentials: Float64Array;
  readonly steps: Float64Array;
  readonly scale: Float64Array;
  readonly logPartition: number;
};

/**
 * Forward and backward over one line (Rabiner 1989, with scaling): time and memory linear in its length.
 * `scores[at * labels + label]`, in logarithms.
 */
export function passes(chain: Chain, scores: Float64Array): Passes {
  const { labels } = chain;
  const length = scores.length / labels;
  const potentials = new Float64Array(scores.length);
  const alpha = new Float64Array(scores.length);
  const beta = new Float64Array(scores.length);
  const scale = new Float64Array(length);
  const steps = chain.transitions.map(Math.exp);
  let logPartition = 0;

  for (let at = 0; at < length; at += 1) {
    const row = at * labels;
    let highest = -Infinity;
    for (let to = 0; to < labels; to += 1) highest = Math.max(highest, num(scores, row + to));
    logPartition += highest;
    let sum = 0;
    for (let to = 0; to < labels; to += 1) {
      const here = Math.exp(num(scores, row + to) - highest);
      potentials[row + to] = here;
      let before = 0;
      if (at === 0) before = Math.exp(num(chain.start, to));
      else
        for (let from = 0; from < labels; from += 1)
          before += num(alpha, row - labels + from) * num(steps, from * labels + to);
      alpha[row + to] = before * here;
      sum += before * here;
    }
    scale[at] = sum;
    logPartition += Math.log(sum);
    for (let to = 0; to < labels; to += 1) alpha[row + to] = num(alpha, row + to) / sum;
  }

  for (let at = length - 1; at >= 0; at -= 1) {
    const row = at * labels;
    for (let from = 0; from < labels; from += 1) {
      let after = 0;
      if (at === length - 1) after = 1;
      else {
        const next = row + labels;
        for (let to = 0; to < labels; to += 1)
          after += num(steps, from * labels + to) * num(potentials, next + to) * num(beta, next + to);
        after /= num(scale, at + 1);
      }
      beta[row + from] = after;
    }
  }
  return { alpha, beta, potentials, steps, scale, logPartition };
}

/** How likely each label is at each place, whatever the others are: `[at * labels + label]`, each row sums to one. */
export function marginals(chain: Chain, scores: Float64Array): Float64Array {
  const { alpha, beta } = passes(chain, scores);
  return alpha.map((value, at) => value * num(beta, at));
}

const num = (values: Float64Array, at: number): number => values[at] ?? 0;
