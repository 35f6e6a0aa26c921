/** Why a shared document cannot be taken as what it should be. Names places, never contents. */
export type Problem =
  | { readonly code: 'META_MISSING' }
  | { readonly code: 'OTHER_KIND' }
  | { readonly code: 'SCHEMA_TOO_NEW'; readonly schema: number; readonly known: number }
  | { readonly code: 'SHAPE'; readonly path: string }
  | { readonly code: 'TOO_MANY'; readonly what: string; readonly count: number; readonly max: number };

/** What reading a shared document gives: anybody may have written anything into it. */
export type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export const fine = <Value>(value: Value): Reading<Value> => ({ ok: true, value });
export const bad = (problem: Problem): Reading<never> => ({ ok: false, problem });
