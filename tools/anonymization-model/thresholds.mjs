import { lineMarginals, runsIn } from '@systemblick/anonymization/model/model-finder';
import { modelTypes } from '@systemblick/anonymization/model/model-file';
import { tokenLines } from '@systemblick/anonymization/model/tokens';

import { isOrdinaryTo } from '@systemblick/anonymization/model/word-lists';

import { score } from '../anonymization/score.mjs';

/** A finder whose marginals are computed once, for trying thresholds. */
export function rememberingFinder(model) {
  const known = new Map();
  const find = (thresholds) => (text) => {
    if (!known.has(text))
      known.set(
        text,
        tokenLines(text).map((line) => [line, lineMarginals(model, line)]),
      );
    return known.get(text).flatMap(([line, likely]) => runsIn(line, likely, thresholds));
  };
  return Object.assign(find, { isOrdinary: isOrdinaryTo(model.lists) });
}

export const even = (check, accept = Math.max(check, 0.6)) =>
  Object.fromEntries(modelTypes.map((type) => [type, { check, accept }]));

/** Recall and precision of people and places at many thresholds. */
export function curve({ texts, find }, steps = [0.05, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]) {
  return steps.map((check) => {
    const row = { check };
    for (const type of ['PER', 'LOC']) {
      const result = score(texts, find(even(check)), [type]);
      row[`${type} recall`] = percent(result.byType.get(type)?.share ?? 1);
      row[`${type} precision`] = percent(result.precision.share);
    }
    return row;
  });
}

export const percent = (share) => Math.round(share * 1000) / 10;

/** Shares of the runs above a threshold that touch a name: of news for a person to be asked, of notes for accepting. */
const precise = { check: { PER: 0.8, LOC: 0.76, ORG: 0.6 }, accept: { PER: 0.93, LOC: 0.9, ORG: 0.75 } };

/**
 * For each type the lowest thresholds at which the runs are as precise as asked: in news, where names are hardest to tell from
 * words, and for accepting in notes, which is what is read.
 */
export function chooseThresholds({ news, notes }) {
  const steps = Array.from({ length: 90 }, (_, at) => (at + 4) / 100);
  const lowest = ({ texts, find }, type, share) => {
    // What is but a hint of some name has no kind.
    const ofKind = (check) => (text) => find(even(check, check))(text).filter(({ source }) => source === 'model');
    return steps.find((check) => score(texts, ofKind(check), [type]).precision.share >= share) ?? 0.95;
  };
  return Object.fromEntries(
    modelTypes.map((type) => {
      const check = lowest(news, type, precise.check[type]);
      return [type, { check, accept: Math.max(check, lowest(notes, type, precise.accept[type])) }];
    }),
  );
}
