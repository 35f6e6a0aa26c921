import type { Holder } from '../../shared/places/places.js';
import type { Me } from './me.document.js';

/** What somebody holds, as the navigation asks for it. */
export function holderOf({ person }: Me): Holder {
  return { roles: person.roles, bodyKinds: person.memberships.map(({ body }) => body.kind) };
}
