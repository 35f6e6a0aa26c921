import type { Finding } from '../finding.js';
import { casedLike } from './before.js';
import { identitiesOf } from './identities.js';
import { mentionsOf } from './mention.js';
import type { Standing } from './proposal.js';

/** 0, 1, … as A, B, … Z, AA … */
const letters = (place: number): string =>
  (place >= 26 ? letters(Math.floor(place / 26) - 1) : '') + String.fromCodePoint(65 + (place % 26));

/** Who stands for each of the people named, by the findings that name them. */
export function pseudonyms(
  text: string,
  findings: readonly Finding[],
  random: () => number,
): ReadonlyMap<Finding, Standing & { readonly person: number }> {
  const mentions = mentionsOf(text, findings);
  const people = identitiesOf(text, mentions);
  const drawn = shuffled(people.length, random);
  return new Map(
    people.flatMap(({ role = 'Person', mentions: theirs }, person) =>
      theirs.map(({ finding, over }) => {
        const name = `${role} ${letters(drawn[person] ?? person)}`;
        const genitive = isGenitive(text, finding) ? 's' : '';
        return [finding, { words: casedLike(name, over) + genitive, over, person }] as const;
      }),
    ),
  );
}

/** "Besniks Schule": what follows belongs to the one named. */
const isGenitive = (text: string, { start, end }: Finding): boolean =>
  /[^sxzß]s$/iu.test(text.slice(start, end)) && /^[ ]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));

/** Fisher–Yates. */
function shuffled(count: number, random: () => number): readonly number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [places[at], places[other]] = [places[other] as number, places[at] as number];
  }
  return places;
}
