import type { BodyKind, Role } from '../kernel/actor.js';

/** What a new municipality needs before the work can begin, in the order in which one thing is chosen from another. */
export const firstSteps = ['institutions', 'people', 'bodies', 'seats'] as const;
export type FirstStep = (typeof firstSteps)[number];

export type Beginning = {
  readonly institutions: number;
  /** The roles of everybody entered. */
  readonly roles: readonly Role[];
  readonly bodies: readonly { readonly kind: BodyKind; readonly active: boolean; readonly seats: number }[];
};

const working = ['caseManager', 'coordinator', 'head'] as const satisfies readonly Role[];
const meeting = ['workingGroup', 'steeringGroup'] as const satisfies readonly BodyKind[];

/** Which of them are done, by what is there. */
export function doneSteps({ institutions, roles, bodies }: Beginning): Readonly<Record<FirstStep, boolean>> {
  const active = bodies.filter((body) => body.active);
  return {
    institutions: institutions > 0,
    people: working.every((role) => roles.includes(role)),
    bodies: meeting.every((kind) => active.some((body) => body.kind === kind)),
    seats: meeting.every((kind) => active.some((body) => body.kind === kind && body.seats > 0)),
  };
}
