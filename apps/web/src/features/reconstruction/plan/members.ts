import type { PlanChoices } from './plan.document.js';

export type Member = {
  readonly id: string;
  readonly name: string;
  readonly institution: string | null;
  readonly position: string | null;
};

/** Who sits in a body today and is still here, each once, by name. */
export function membersOf(choices: PlanChoices, bodyId: string, today: string): readonly Member[] {
  const body = choices.bodies.nodes.find(({ id }) => id === bodyId);
  const members = new Map<string, Member>();
  for (const { endedOn, memberships } of body?.seats ?? []) {
    if (endedOn !== null && endedOn < today) continue;
    for (const { person, from, until } of memberships) {
      if (person?.state !== 'active' || from > today || (until !== null && until < today)) continue;
      const { id, name, position, institution } = person;
      members.set(id, { id, name, position, institution: institution?.shortName ?? null });
    }
  }
  return [...members.values()].sort((one, other) => one.name.localeCompare(other.name, 'de'));
}
