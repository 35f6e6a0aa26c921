import { useText } from '../texts/use-text.js';

/** A field that may stay empty: for good, or until something for which it is needed. */
export type Optional = boolean | string;

export function OptionalMark({ optional }: { readonly optional: Optional }) {
  const t = useText();

  if (optional === false) return null;
  return (
    <span className="kern-label__optional"> {optional === true ? t('shared.form.optional') : `(${optional})`}</span>
  );
}
