export type Step = { readonly state: string; readonly label: string };

export type StepStanding = 'done' | 'current' | 'ahead';

/** Where a state stands on the main line; undefined for one beside it (withdrawn, cancelled). */
export function placeInLine(steps: readonly Step[], current: string): number | undefined {
  const place = steps.findIndex(({ state }) => state === current);
  return place === -1 ? undefined : place;
}

/** What a step is to the present place. Nothing is claimed done when the thing has left the line. */
export function standing(step: number, place: number | undefined): StepStanding {
  if (place === undefined || step > place) return 'ahead';
  return step === place ? 'current' : 'done';
}
