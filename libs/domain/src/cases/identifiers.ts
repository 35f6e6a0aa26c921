import type { Refusal } from '../kernel/refusal.js';
import { refuse, type Refused } from '../kernel/result.js';
import type { Found } from './finding.js';

export type IdentifierRefusal = Refusal<'IDENTIFIERS_FOUND' | 'LOOKS_PERSONAL' | 'TEXT_NOT_CHECKED'>;

/** Refuses a text that still identifies somebody; `places` reads `section:start-end:kind`, with `!` where it is proven, joined by a semicolon. */
export function refuseIdentifiers(places: readonly Found[]): Refused<IdentifierRefusal> {
  const named = places
    .map(({ section, start, end, kind, proven }) => `${section}:${start}-${end}:${kind}${proven ? '!' : ''}`)
    .join(';');
  return refuse({
    code: 'IDENTIFIERS_FOUND',
    field: places[0]?.section ?? 'text',
    facts: { count: places.length, places: named },
  });
}

/** Refuses a line beside a case, a reason or a question, in which somebody seems to be named: it is worded anew. */
export const refusePersonal = (field: string, count: number): Refused<IdentifierRefusal> =>
  refuse({ code: 'LOOKS_PERSONAL', field, facts: { count } });
