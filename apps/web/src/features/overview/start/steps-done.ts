import { doneSteps, firstSteps, type FirstStep } from '@systemblick/domain/people/first-steps';

import type { FirstStepsFound } from './first-steps.document.js';

export type DoneSteps = Readonly<Record<FirstStep, boolean>>;

/** Which of the first steps of a municipality are done; nothing once all of them are. */
export function stepsDone(found: FirstStepsFound): DoneSteps | undefined {
  const done = doneSteps({
    institutions: found.institutions.totalCount,
    roles: found.persons.nodes.flatMap(({ roles }) => roles),
    bodies: found.bodies.nodes.map(({ kind, state, seats }) => ({
      kind,
      active: state === 'active',
      seats: seats.filter(({ endedOn }) => endedOn === null).length,
    })),
  });
  return firstSteps.every((step) => done[step]) ? undefined : done;
}
