/** An action of the rights table on a thing, as the api offers or explains it. */
export type ApiStep = {
  readonly action: string;
  readonly allowed: boolean;
  readonly refusal: { readonly code: string; readonly message: string } | null;
};

/** What to make of an action: offered, not possible in this state, or not this person's. */
export type Offer = 'offered' | 'notYet' | 'notTheirs';

export function offerOf(steps: readonly ApiStep[], action: string): Offer {
  const step = steps.find((one) => one.action === action);
  if (step?.allowed) return 'offered';
  return step?.refusal?.code === 'WRONG_STATE' ? 'notYet' : 'notTheirs';
}

export const isOffered = (steps: readonly ApiStep[], action: string): boolean => offerOf(steps, action) === 'offered';

/** What whoever sees the page does by seeing it: to read on is an act as well, where something lies there to be read. */
export const seen = (action: string): ApiStep => ({ action, allowed: true, refusal: null });
