import { hueOf, hues } from '../widgets/initials.js';

export type HuesOfPeople = ReadonlyMap<string, number>;

/**
 * A colour for everybody who is here, in the order in which they came: one's usual one, or else the next that nobody
 * has. Who has a colour keeps it while they stay, and when they come back if nobody needed it meanwhile.
 */
export function withHues(before: HuesOfPeople, here: readonly string[]): HuesOfPeople {
  const given = new Map(before);
  for (const id of here) {
    if (given.has(id)) continue;
    const hue = freeHue(id, [...given.values()]) ?? freeHue(id, huesOf(given, here)) ?? hueOf(id);
    for (const [other, theirs] of given) if (theirs === hue && !here.includes(other)) given.delete(other);
    given.set(id, hue);
  }
  return given;
}

const huesOf = (given: HuesOfPeople, people: readonly string[]): readonly (number | undefined)[] =>
  people.map((id) => given.get(id));

/** One's usual colour, or the next after it, that is not among those taken. */
function freeHue(id: string, taken: readonly (number | undefined)[]): number | undefined {
  const inTurn = Array.from({ length: hues }, (_, step) => (hueOf(id) + step) % hues);
  return inTurn.find((hue) => !taken.includes(hue));
}
