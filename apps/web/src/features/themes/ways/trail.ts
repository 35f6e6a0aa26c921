import type { Way } from './route.document.js';

export type TrailEvent =
  | {
      readonly what: 'opened' | 'step' | 'settled' | 'back' | 'ended';
      readonly on: string;
      readonly text: string | null;
    }
  | { readonly what: 'escalated'; readonly on: string; readonly text: string; readonly to: string };

type Trailed = Pick<Way, 'openedOn' | 'escalation' | 'state' | 'outcome' | 'endedOn'> & {
  readonly steps: readonly Way['steps'][number][];
};

/** What happened on a way, oldest first: its beginning, the steps, the escalation among them, its end. */
export function trailOf({ openedOn, steps, escalation, state, outcome, endedOn }: Trailed): readonly TrailEvent[] {
  const between: readonly TrailEvent[] = [
    ...steps.map(({ on, text }) => ({ what: 'step' as const, on, text })),
    ...(escalation ? [{ what: 'escalated' as const, ...escalation }] : []),
  ];
  const end = state === 'settled' || state === 'back' ? state : 'ended';
  return [
    { what: 'opened', on: openedOn, text: null },
    ...between.toSorted((a, b) => a.on.localeCompare(b.on)),
    ...(endedOn === null ? [] : [{ what: end, on: endedOn, text: outcome } as const]),
  ];
}
