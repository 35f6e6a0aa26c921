import type { Control, FieldPath, FieldValues } from 'react-hook-form';

import type { Optional } from './optional-mark.js';

/** What every field of a form takes. Labels are sentences of the page, already translated. */
export type FieldProps<Values extends FieldValues, Sent> = {
  readonly control: Control<Values, unknown, Sent>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly hint?: string | undefined;
  /** True, or for what it will be needed. */
  readonly optional?: Optional;
  readonly disabled?: boolean;
};

/** The ids of the texts that describe a control, for aria-describedby. */
export function describedBy(
  id: string,
  { hint, error }: { readonly hint?: unknown; readonly error?: unknown },
): string | undefined {
  const ids = [hint ? `${id}-hint` : undefined, error ? `${id}-error` : undefined].filter((one) => one !== undefined);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The same as an attribute, for parts that take it or have none. */
export function described(
  id: string,
  texts: Parameters<typeof describedBy>[1],
): { readonly 'aria-describedby'?: string } {
  const ids = describedBy(id, texts);
  return ids === undefined ? {} : { 'aria-describedby': ids };
}
