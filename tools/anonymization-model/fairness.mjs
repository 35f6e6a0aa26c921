import { inventedPeople, sameSentences } from './invented-names.mjs';
import { fromMarks } from '../anonymization/corpus.mjs';
import { score } from '../anonymization/score.mjs';

/** The same sentences with people of one origin. */
export const sentencesOf = (people) =>
  people.flatMap(({ given, family }) =>
    sameSentences.flatMap((sentence) =>
      fromMarks(sentence.replaceAll('{given}', `[[PER:${given}]]`).replaceAll('{family}', `[[PER:${family}]]`)),
    ),
  );

/** Masked recall of names by origin; `oneOf`: each person in one of so many sentences, another one for the next. */
export const fairness = (find, oneOf = 1) =>
  Object.fromEntries(
    Object.entries(inventedPeople).map(([origin, people]) => {
      const asked = sentencesOf(people).filter((_, at) => (at + Math.floor(at / sameSentences.length)) % oneOf === 0);
      const { share, hits, all } = score(asked, find, ['PER']).byType.get('PER');
      return [origin, { recall: Math.round(share * 1000) / 10, hits, all }];
    }),
  );
