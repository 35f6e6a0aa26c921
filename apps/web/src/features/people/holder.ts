import type { Holder } from '#shared/places/places.js';
import type { Me } from './me.document.js';

/** What somebody holds, as the navigation asks for it. */
export function holderOf({ roles, memberships }: Me): Holder {
  return { roles, bodyKinds: memberships.map(({ kind }) => kind) };
}
