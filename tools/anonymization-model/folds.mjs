import { rememberingFinder } from './thresholds.mjs';
import { trainModel } from './train-model.mjs';

/** Models each of which has not read one part of the news and the notes; `first`: of how many parts. */
export function trainedWithout(corpora, { folds = 5, first = folds, asked = {} } = {}) {
  const finders = Array.from({ length: Math.min(folds, first) }, (_, fold) => {
    const rest = (__, at) => at % folds !== fold;
    const model = trainModel({ ...corpora, news: corpora.news.filter(rest), notes: corpora.notes.filter(rest) }, asked);
    return rememberingFinder(model);
  });
  return {
    finders,
    /** Texts of one of these corpora, each read by the model that has not learned from it. */
    unread: (texts) => {
      const own = new Map(texts.map((text, at) => [text.text, finders[at % folds]]));
      return {
        texts: texts.filter((_, at) => at % folds < finders.length),
        find: (thresholds) => (text) => own.get(text)(thresholds)(text),
      };
    },
  };
}
