export const sessionPhases = [
  'arrive',
  'present',
  'mark',
  'observe',
  'compare',
  'derive',
  'prioritise',
  'route',
  'close',
] as const;
export type SessionPhase = (typeof sessionPhases)[number];

export const phaseActions = ['mark', 'observe', 'comment', 'compare', 'derive', 'weigh', 'chooseRoute'] as const;
export type PhaseAction = (typeof phaseActions)[number];

/** What each phase opens to the participants; everything else is closed while it lasts. */
export const phaseOpens: Readonly<Record<SessionPhase, readonly PhaseAction[]>> = {
  arrive: [],
  present: ['comment'],
  mark: ['mark', 'comment'],
  observe: ['mark', 'observe', 'comment'],
  compare: ['observe', 'comment', 'compare'],
  derive: ['comment', 'compare', 'derive'],
  prioritise: ['comment', 'weigh'],
  route: ['comment', 'chooseRoute'],
  close: ['comment'],
};

export const phaseAllows = (phase: SessionPhase, action: PhaseAction): boolean => phaseOpens[phase].includes(action);
