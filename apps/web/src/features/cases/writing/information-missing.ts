import { saysSomething } from '@systemblick/domain/kernel/text';

import type { CaseValues } from './case-values.js';

/**
 * What is still to be filled in of what is said about the client, in the order of the fields. The server takes it whole
 * or not at all; a draft is saved without it.
 */
export function informationMissing({ kind, on, legalBasis }: CaseValues['information']) {
  if (kind === '') return 'kind';
  if (on === '') return 'on';
  return kind === 'waived' && !saysSomething(legalBasis) ? 'legalBasis' : undefined;
}

/** Whether everything else of what is written is saved; `dirty` as the form has it, field by field. */
export const isSavedBesides = ({ information: _, ...others }: Readonly<Record<string, unknown>>): boolean =>
  Object.values(others).every((dirty) => !isDirtyIn(dirty));

const isDirtyIn = (dirty: unknown): boolean =>
  typeof dirty === 'object' && dirty !== null ? Object.values(dirty).some(isDirtyIn) : dirty === true;
