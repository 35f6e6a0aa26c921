type Versioned<Id> = { readonly id: Id; readonly version: number };

/** The thing as it was last seen, for a use case that asks for that. */
export const which = <Id>({ id, version }: Versioned<Id>): { readonly id: Id; readonly expectedVersion: number } => ({
  id,
  expectedVersion: version,
});
