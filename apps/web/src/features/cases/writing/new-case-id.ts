import { newId } from '#shared/form/new-id.js';

let begun: string | undefined;

/** The id of the case begun in this tab and not saved yet: whoever comes back to the empty page goes on with it. */
export const newCaseId = (): string => (begun ??= newId());

/** It is saved: the next new case is another one. */
export function forgetNewCase(id: string): void {
  if (begun === id) begun = undefined;
}
