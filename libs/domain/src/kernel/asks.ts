/**
 * What waits for whoever it is offered to, of all that may be done with a thing: the first act in the thing's own order
 * that is offered and does not rest (it is done already, or something has to come before it). What the rights name
 * besides is free: nobody waits for it.
 */
export const firstAsked = <Action extends string>(
  asks: readonly Action[],
  offered: (action: Action) => boolean,
  rests: (action: Action) => boolean,
): Action | undefined => asks.find((action) => offered(action) && !rests(action));
