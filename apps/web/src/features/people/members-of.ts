type Body<Person> = {
  readonly id: string;
  readonly seats: readonly {
    readonly endedOn: string | null;
    readonly memberships: readonly {
      readonly from: string;
      readonly until: string | null;
      readonly person: Person | null;
    }[];
  }[];
};
type Sitting = { readonly id: string; readonly name: string; readonly state: 'active' | 'left' };

/** Who sits in a body on a day and has not left, deputies too, each once, by name. */
export function membersOf<Person extends Sitting>(
  bodies: readonly Body<Person>[],
  bodyId: string,
  day: string,
): readonly Person[] {
  const seats = bodies.find(({ id }) => id === bodyId)?.seats ?? [];
  const people = seats
    .filter(({ endedOn }) => endedOn === null || endedOn >= day)
    .flatMap(({ memberships }) => memberships)
    .filter(({ from, until }) => from <= day && (until === null || until >= day))
    .flatMap(({ person }) => (person?.state === 'active' ? [person] : []));
  const each = new Map(people.map((person) => [person.id, person]));
  return [...each.values()].sort((one, other) => one.name.localeCompare(other.name, 'de'));
}
