import type { SessionPhase } from './session-phase.js';

export const sessionTemplates = ['full', 'halfDay', 'short90'] as const;
export type SessionTemplate = (typeof sessionTemplates)[number];

export type PlannedPhase = { readonly phase: SessionPhase; readonly minutes: number };

const plan = (minutes: Partial<Readonly<Record<SessionPhase, number>>>): readonly PlannedPhase[] =>
  Object.entries(minutes).map(([phase, length]) => ({ phase: phase as SessionPhase, minutes: length }));

/** Ready-made courses of a session: its phases in order, with minutes. "kurz, 90 Minuten" has four. */
export const templatePhases: Readonly<Record<SessionTemplate, readonly PlannedPhase[]>> = {
  full: plan({
    arrive: 15,
    present: 60,
    mark: 40,
    observe: 60,
    compare: 45,
    derive: 60,
    prioritise: 20,
    route: 30,
    close: 10,
  }),
  halfDay: plan({
    arrive: 10,
    present: 40,
    mark: 25,
    observe: 40,
    compare: 30,
    derive: 40,
    prioritise: 15,
    route: 20,
    close: 10,
  }),
  short90: plan({ present: 25, observe: 30, derive: 25, route: 10 }),
};
