import type { Refusal } from '../kernel/refusal.js';
import { refuse, type Refused } from '../kernel/result.js';
import type { Finding } from './finding.js';

/** Where an identifier stands in a text: place and kind, never its words. */
export type IdentifierPlace = Pick<Finding, 'section' | 'start' | 'end'> & { readonly kind: string };

export type IdentifierRefusal = Refusal<'IDENTIFIERS_FOUND' | 'TEXT_NOT_CHECKED'>;

/** Refuses a text that still identifies somebody; `places` reads `section:start-end:kind`, joined by a semicolon. */
export function refuseIdentifiers(places: readonly IdentifierPlace[]): Refused<IdentifierRefusal> {
  const named = places.map(({ section, start, end, kind }) => `${section}:${start}-${end}:${kind}`).join(';');
  return refuse({
    code: 'IDENTIFIERS_FOUND',
    field: places[0]?.section ?? 'text',
    facts: { count: places.length, places: named },
  });
}
