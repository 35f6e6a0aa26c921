import type { Meeting } from '../meeting.document.js';

/** Members and deputies, each once. */
export function seatedPeople({ attendance }: Meeting): readonly { readonly id: string; readonly name: string }[] {
  const people = attendance.seats.flatMap(({ member, deputies }) => [...(member ? [member] : []), ...deputies]);
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
