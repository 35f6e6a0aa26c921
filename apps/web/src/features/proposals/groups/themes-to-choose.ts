type Found = { readonly id: string; readonly state: string; readonly route: { readonly kind: string } | null };

/** The themes a Projektgruppe may be proposed for: those on the way to one now, and what its plan names already. */
export const themesToChoose = <Theme extends Found>(found: readonly Theme[], planned: readonly string[]): Theme[] =>
  found.filter(
    ({ id, state, route }) => (state === 'onRoute' && route?.kind === 'projectGroup') || planned.includes(id),
  );
