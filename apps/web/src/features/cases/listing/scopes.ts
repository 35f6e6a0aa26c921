import type { VariablesOf } from '#shared/graphql.js';
import type { CasesDocument } from './cases.document.js';

export type CaseScope = VariablesOf<typeof CasesDocument>['scope'];

/** The tabs of the list, and how each is named in the address. */
export const scopes = [
  { scope: 'mine', word: 'meine' },
  { scope: 'toReview', word: 'pruefen' },
  { scope: 'reviewed', word: 'geprueft' },
] as const satisfies readonly { readonly scope: CaseScope; readonly word: string }[];

/** What the address asks for; without a word, one's own cases, or for those who write none, what is to be reviewed. */
export function scopeOf(word: string | null, writes: boolean): CaseScope {
  return scopes.find((one) => one.word === word)?.scope ?? (writes ? 'mine' : 'toReview');
}
