import type { Finder, Finding } from '../finding.js';
import { marginals } from './crf.js';
import { featuresOf } from './features.js';
import { bucketOf } from './hash.js';
import { labels, modelTypes, type Model, type ModelType, type Thresholds } from './model-file.js';
import { tokenLines, type Token } from './tokens.js';

type Asked = Partial<Thresholds>;
type Limits = Readonly<Record<ModelType, Thresholds>>;

/** From here on a word is likely enough to be of some name, whatever names what, for a person to look at it. */
const hintFrom = 0.09;
/** What is derived of a name, or names a work, is written like one: so much of it is counted as none. */
const ofOthers = 0.7;

/**
 * Names of people, places and organisations that the trained model sees. Confidence is the highest marginal of the words
 * in a run: from `accept` on it is accepted, from `check` on a person is asked. Without thresholds given, the model's own.
 * What is likely some name, though of no kind likely enough, is a hint: `unknown`, to be looked at.
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

type Run = { type: ModelType; start: number; end: number; confidence: number; source: 'model' | 'unknown' };

/** Words next to each other that are likely enough to be of one name. */
export function runsIn(line: readonly Token[], likely: Float64Array, thresholds: Limits): readonly Finding[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  line.forEach(({ start, end, word }, at) => {
    if (endsSentence(word, line[at - 1]?.word)) {
      open = undefined;
      return;
    }
    const { type, chance, begins, some } = judged(likely, at);
    const sure = chance >= thresholds[type].check;
    if (!sure && some < hintFrom) {
      open = undefined;
      return;
    }
    if (open && open.type === type && !begins && (sure ? open.source === 'model' : true)) {
      open.end = end;
      open.confidence = Math.max(open.confidence, sure ? chance : 0);
      return;
    }
    // A sign begins no name.
    const found: Run = {
      type,
      start,
      end,
      ...(sure ? { confidence: chance, source: 'model' } : { confidence: some / 2, source: 'unknown' }),
    };
    open = letterOrDigit.test(word) ? found : undefined;
    if (open) runs.push(open);
  });
  return runs.map((run) => finished(line, run, thresholds));
}

/** Of which kind a hint is, nobody knows: it is shown as what most names are that name no person. */
function finished(line: readonly Token[], run: Run, thresholds: Limits): Finding {
  const { start, source, confidence } = run;
  const known = source === 'model';
  const accepted = known && confidence >= thresholds[run.type].accept;
  return {
    start,
    end: lastLetter(line, run),
    type: known ? run.type : 'ORG',
    confidence: Math.min(1, confidence),
    source,
    state: accepted ? 'accepted' : 'check',
  };
}

/** A full stop behind a whole word; not that of Dr., St. or Prof. */
const endsSentence = (word: string, before = ''): boolean => /^[.!?]$/.test(word) && /^\p{L}{5,}$/u.test(before);

const letterOrDigit = /[\p{L}\p{N}]/u;

/** The end of the last word of a run: signs behind it are not its own. */
function lastLetter(line: readonly Token[], { start, end }: Pick<Run, 'start' | 'end'>): number {
  const last = line.findLast((token) => token.start >= start && token.end <= end && letterOrDigit.test(token.word));
  return last?.end ?? end;
}

type Judged = {
  readonly type: ModelType;
  readonly chance: number;
  readonly begins: boolean;
  /** How likely it is of any name. */
  readonly some: number;
};

/** The likeliest kind of name at a place. */
function judged(likely: Float64Array, at: number): Judged {
  const row = at * labels.length;
  const of = (label: number): number => likely[row + label] ?? 0;
  let best = { type: modelTypes[0] as ModelType, chance: -1, begins: false };
  modelTypes.forEach((type, place) => {
    const [begin, inside] = [of(1 + 2 * place), of(2 + 2 * place)];
    if (begin + inside > best.chance) best = { type, chance: begin + inside, begins: begin > inside };
  });
  const others = of(labels.indexOf('B-OTH')) + of(labels.indexOf('I-OTH'));
  return { ...best, some: 1 - of(0) - ofOthers * others };
}
