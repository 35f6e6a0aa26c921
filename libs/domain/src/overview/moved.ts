import { dayOf } from '../kernel/civil-date.js';

/** An act of the process: what was done to which thing. */
export type Step = {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly kind: string;
  readonly subjectId: string;
};

/** What happened to one thing on one day, in the order in which it happened. */
export type DayOfAThing = Omit<Step, 'action'> & { readonly actions: readonly string[] };

/** Of what was done in one go the order of the ids, which grow. */
const earlierFirst = (one: Step, other: Step) =>
  one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : Number(one.id > other.id));

/** Gathers steps by thing and day, the latest first; the same step twice is one. */
export function gatheredByDay(steps: readonly Step[]): readonly DayOfAThing[] {
  const days = new Map<string, DayOfAThing>();
  for (const { action, ...step } of steps.toSorted(earlierFirst)) {
    const key = `${step.kind} ${step.subjectId} ${dayOf(step.at)}`;
    const before = days.get(key)?.actions ?? [];
    days.set(key, { ...step, actions: [...before.filter((one) => one !== action), action] });
  }
  return [...days.values()].toSorted((one, other) => other.at.getTime() - one.at.getTime());
}
