import type { MeetingStaff, People } from './a-meeting.js';
import type { RunningApi } from './running-api.js';
import type { Data } from './test-client.js';

/** Six of the nine who vote in the demo's Lenkungsgruppe: enough to decide. The first of them chairs it. */
export const sixOfThem = [
  'Dr. Henrike Falkenroth',
  'Ulrike Sandkühler',
  'Andreas Kötterheinrich',
  'Christiane Vollmer-Haas',
  'Gabriele Stratmann',
  'Aynur Demirtaş-Köhler',
];

/** The demo's Lenkungsgruppe: who works with its meetings, what its people's ids are, and its own. */
export async function theSteeringGroup(api: RunningApi): Promise<{
  readonly staff: MeetingStaff;
  readonly people: People;
  readonly id: string;
}> {
  const [coordinator, chair, minuteTaker] = await Promise.all(
    ['Tobias Wischnewski', 'Dr. Henrike Falkenroth', 'Annette Brinkhoff'].map((name) => api.as(name)),
  );
  if (!coordinator || !chair || !minuteTaker) throw new Error('The demo lacks who works with a meeting');
  const known = await coordinator.ask(`{ persons(first: 100) { nodes { id name } } bodies { nodes { id kind } } }`);
  const persons = known.persons.nodes as readonly { readonly id: string; readonly name: string }[];
  return {
    staff: { coordinator, chair, minuteTaker },
    people: (name) => {
      const person = persons.find((one) => one.name.startsWith(name));
      if (!person) throw new Error(`The demo has nobody called ${name}`);
      return person.id;
    },
    id: known.bodies.nodes.find(({ kind }: Data) => kind === 'steeringGroup').id,
  };
}
