import type { Finder, Finding } from '../finding.js';
import { marginals } from './crf.js';
import { featuresOf } from './features.js';
import { bucketOf } from './hash.js';
import { labels, modelTypes, type Model, type ModelType, type Thresholds } from './model-file.js';
import { tokenLines, type Token } from './tokens.js';

type Asked = Partial<Thresholds>;

/**
 * Names of people, places and organisations that the trained model sees. Confidence is the highest marginal of the words
 * in a run: from `accept` on it is accepted, from `check` on a person is asked. Without thresholds given, the model's own.
 */
export function modelFinder(model: Model, asked: Asked = {}): Finder {
  const thresholds = Object.fromEntries(
    modelTypes.map((type) => [type, { ...model.thresholds[type], ...asked }]),
  ) as Record<ModelType, Thresholds>;
  return (text) => tokenLines(text).flatMap((line) => runsIn(line, lineMarginals(model, line), thresholds));
}

/** The marginals of one line: `[at * labels + label]`. */
export function lineMarginals(model: Model, line: readonly Token[]): Float64Array {
  const { weights, scale, bits, chain } = model;
  const count = chain.labels;
  const scores = new Float64Array(line.length * count);
  featuresOf(line, model.lists).forEach((features, at) => {
    for (const hash of features) {
      const row = bucketOf(hash, bits) * count;
      for (let label = 0; label < count; label += 1)
        scores[at * count + label] = (scores[at * count + label] ?? 0) + (weights[row + label] ?? 0) * scale;
    }
  });
  return marginals(chain, scores);
}

type Run = { type: ModelType; start: number; end: number; confidence: number };

/** Words next to each other that are likely enough to be of one name. */
export function runsIn(
  line: readonly Token[],
  likely: Float64Array,
  thresholds: Readonly<Record<ModelType, Thresholds>>,
): readonly Finding[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  line.forEach(({ start, end, word }, at) => {
    const best = likeliest(likely, at);
    if (best.chance < thresholds[best.type].check) {
      open = undefined;
      return;
    }
    if (open?.type === best.type && !best.begins) {
      open.end = end;
      open.confidence = Math.max(open.confidence, best.chance);
      return;
    }
    // A sign begins no name.
    open = letterOrDigit.test(word) ? { type: best.type, start, end, confidence: best.chance } : undefined;
    if (open) runs.push(open);
  });
  return runs.map(({ confidence, ...run }) => ({
    ...run,
    end: lastLetter(line, run),
    confidence: Math.min(1, confidence),
    source: 'model' as const,
    state: confidence >= thresholds[run.type].accept ? ('accepted' as const) : ('check' as const),
  }));
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** The end of the last word of a run: signs behind it are not its own. */
function lastLetter(line: readonly Token[], { start, end }: Pick<Run, 'start' | 'end'>): number {
  const last = line.findLast((token) => token.start >= start && token.end <= end && letterOrDigit.test(token.word));
  return last?.end ?? end;
}

function likeliest(likely: Float64Array, at: number): { type: ModelType; chance: number; begins: boolean } {
  const row = at * labels.length;
  let best = { type: modelTypes[0] as ModelType, chance: -1, begins: false };
  modelTypes.forEach((type, place) => {
    const begin = likely[row + 1 + 2 * place] ?? 0;
    const inside = likely[row + 2 + 2 * place] ?? 0;
    if (begin + inside > best.chance) best = { type, chance: begin + inside, begins: begin > inside };
  });
  return best;
}
