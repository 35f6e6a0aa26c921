import type { NotFound, Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';

export type GoneRefusal = Refusal<'INSTITUTION_CLOSED' | 'BODY_DISSOLVED' | 'PERSON_LEFT'>;

/** What is named in a field: by these ids, which stood there before where the thing is only changed. */
export type Named = {
  readonly field: string;
  readonly ids: readonly (string | null | undefined)[];
  readonly before?: readonly (string | null)[];
};

type Known = ReadonlyMap<string, { readonly name: string; readonly state: string }>;

/**
 * Nothing new hangs on what is closed, dissolved or has left. What was named while it was there stays named, or nobody
 * could correct a line of something old.
 */
export function checkStillThere(
  { field, ids, before = [] }: Named,
  known: Known,
  code: GoneRefusal['code'],
): Result<true, NotFound | GoneRefusal> {
  for (const id of ids) {
    if (id === null || id === undefined) continue;
    const thing = known.get(id);
    if (!thing) return refuse({ code: 'NOT_FOUND', field });
    if (thing.state !== 'active' && !before.includes(id)) return refuse({ code, field, facts: { name: thing.name } });
  }
  return accept(true);
}
