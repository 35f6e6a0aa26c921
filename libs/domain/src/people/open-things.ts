import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';

/** What hangs on something that ends; where several do, the first of them is said: whoever meets is disturbed first. */
export const openCodes = [
  'MEETINGS_OPEN',
  'VOTING_UNDER_WAY',
  'SEATS_OPEN',
  'OFFICES_HELD',
  'INSTITUTIONS_LED',
  'SESSIONS_OPEN',
  'WAYS_OPEN',
  'GROUPS_OPEN',
  'PAPERS_OPEN',
  'STATEMENTS_OPEN',
  'MEASURES_OPEN',
] as const;
export type OpenCode = (typeof openCodes)[number];
export type OpenRefusal = Refusal<OpenCode>;

/** What of one kind would be left hanging; each named so that whoever ends the thing may read it: by a day, or a body. */
export type OpenThings = { readonly code: OpenCode; readonly names: readonly string[] };

const mostNamed = 5;

/** Nothing ends while something open hangs on it. */
export function checkNothingOpen(open: readonly OpenThings[]): Result<true, OpenRefusal> {
  const [hanging] = open
    .filter(({ names }) => names.length > 0)
    .toSorted((one, other) => openCodes.indexOf(one.code) - openCodes.indexOf(other.code));
  if (!hanging) return accept(true);

  const { code, names } = hanging;
  const more = names.length > mostNamed ? ', …' : '';
  return refuse({ code, facts: { count: names.length, names: `${names.slice(0, mostNamed).join(', ')}${more}` } });
}
