import type { MeetingBodies } from './plan.document.js';

export type Member = { readonly id: string; readonly name: string };

/** Who sits in a body on a day and is still here, deputies too, each once, by name. */
export function membersOf({ bodies }: MeetingBodies, bodyId: string, today: string): readonly Member[] {
  const members = new Map<string, Member>();
  for (const { endedOn, memberships } of bodies.nodes.find(({ id }) => id === bodyId)?.seats ?? []) {
    if (endedOn !== null && endedOn < today) continue;
    for (const { person, from, until } of memberships)
      if (person?.state === 'active' && from <= today && (until === null || today <= until))
        members.set(person.id, { id: person.id, name: person.name });
  }
  return [...members.values()].sort((one, other) => one.name.localeCompare(other.name, 'de'));
}
