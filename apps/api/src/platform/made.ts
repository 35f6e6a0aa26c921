import type { Abstract, FactoryProvider } from '@nestjs/common';

/** A plain class, made of what it asks for. */
export const made = <Kept, Needed extends readonly unknown[]>(
  kept: new (...needed: Needed) => Kept,
  ...inject: { readonly [Place in keyof Needed]: Abstract<Needed[Place]> }
): FactoryProvider<Kept> => ({
  provide: kept,
  useFactory: (...needed: Needed) => new kept(...needed),
  inject: [...inject],
});
