import { passes } from '@systemblick/anonymization/model/crf';
import { labels } from '@systemblick/anonymization/model/model-file';

const count = labels.length;

/**
 * Weights of a linear-chain CRF by AdaGrad (Duchi 2011) on the log-likelihood, line by line, with a pull to zero.
 * The order of the lines is drawn anew in every epoch; the same seed gives the same weights.
 */
export function learn(examples, { bits, epochs, rate, pull, calm, random, report = () => {} }) {
  const weights = new Float32Array(2 ** bits * count);
  const seen = new Float32Array(weights.length).fill(calm);
  const chain = { labels: count, transitions: new Float64Array(count * count), start: new Float64Array(count) };
  const seenSteps = new Float64Array(count * count).fill(1);
  const seenStart = new Float64Array(count).fill(1);
  const order = examples.map((_, at) => at);

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let loss = 0;
    const pace = rate * (epoch < epochs - 2 ? 1 : epoch === epochs - 2 ? 0.5 : 0.25);
    for (const which of random.shuffle(order)) loss += step(examples[which], pace);
    report(epoch, loss / examples.length);
  }
  return { weights, chain };

  function step({ rows, labels: gold }, pace) {
    const length = rows.length;
    const scores = new Float64Array(length * count);
    for (let at = 0; at < length; at += 1) {
      const here = rows[at];
      const base = at * count;
      for (let each = 0; each < here.length; each += 1) {
        const row = here[each] * count;
        for (let label = 0; label < count; label += 1) scores[base + label] += weights[row + label];
      }
    }
    const { alpha, beta, potentials, steps, scale, logPartition } = passes(chain, scores);
    let likelihood = chain.start[gold[0]] - logPartition;
    const wanted = new Float64Array(count * count);
    const slope = new Float64Array(count);
    for (let at = 0; at < length; at += 1) {
      const base = at * count;
      likelihood += scores[base + gold[at]];
      let far = 0;
      for (let label = 0; label < count; label += 1) {
        slope[label] = alpha[base + label] * beta[base + label] - (label === gold[at] ? 1 : 0);
        far = Math.max(far, Math.abs(slope[label]));
      }
      if (at === 0)
        for (let label = 0; label < count; label += 1) move(chain.start, seenStart, label, slope[label], pace);
      else {
        likelihood += chain.transitions[gold[at - 1] * count + gold[at]];
        for (let from = 0; from < count; from += 1)
          for (let to = 0; to < count; to += 1)
            wanted[from * count + to] +=
              (alpha[base - count + from] * steps[from * count + to] * potentials[base + to] * beta[base + to]) /
              scale[at];
        wanted[gold[at - 1] * count + gold[at]] -= 1;
      }
      // What is as good as right moves nothing.
      if (far < 0.002) continue;
      const here = rows[at];
      for (let each = 0; each < here.length; each += 1) {
        const row = here[each] * count;
        for (let label = 0; label < count; label += 1) {
          const place = row + label;
          const down = slope[label] + pull * weights[place];
          seen[place] += down * down;
          weights[place] -= (pace * down) / Math.sqrt(seen[place]);
        }
      }
    }
    for (let place = 0; place < wanted.length; place += 1)
      if (wanted[place] !== 0) move(chain.transitions, seenSteps, place, wanted[place], pace);
    return -likelihood;
  }

  function move(values, squares, place, down, pace) {
    squares[place] += down * down;
    values[place] -= (pace * down) / Math.sqrt(squares[place]);
  }
}
