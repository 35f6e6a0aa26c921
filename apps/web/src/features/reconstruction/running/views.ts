import type { SessionPhase } from '@systemblick/domain/reconstruction/session-phase';

const views = ['texts', 'compare', 'derive', 'routes'] as const;
export type View = (typeof views)[number];

/** Where the group works in each phase. */
export const viewOf: Readonly<Record<SessionPhase, View>> = {
  arrive: 'texts',
  present: 'texts',
  mark: 'texts',
  observe: 'texts',
  compare: 'compare',
  derive: 'derive',
  prioritise: 'routes',
  route: 'routes',
  close: 'routes',
};
