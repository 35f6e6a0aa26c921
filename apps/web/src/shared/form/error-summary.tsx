import { useContext, useEffect, useRef } from 'react';
import type { FieldValues, FormState } from 'react-hook-form';

import { useText } from '../texts/use-text.js';
import { fieldErrors } from './field-errors.js';
import { fieldId, FormContext } from './form-context.js';
import { inPageOrder } from './in-page-order.js';

/**
 * After an attempt to send: everything that is missing, each a link to its field. It takes the focus when it appears;
 * a single mistake needs no summary, there the focus goes to the field. A field that appears only once another one is
 * filled in is not asked for before.
 */
export function ErrorSummary<Values extends FieldValues>({ formState }: { readonly formState: FormState<Values> }) {
  const t = useText();
  const { id, labels } = useContext(FormContext);
  const box = useRef<HTMLDivElement>(null);
  const { submitCount } = formState;
  const missing = fieldErrors(formState.errors);
  const shown = missing.filter(({ name }) => labels.has(name));
  const errors = inPageOrder(shown.length > 0 ? shown : missing, ({ name }) => fieldId(id, name));
  const only = errors.length === 1 ? errors[0]?.name : undefined;

  useEffect(() => {
    if (submitCount === 0) return;
    if (box.current) box.current.focus();
    else if (only !== undefined) document.getElementById(fieldId(id, only))?.focus();
    // Only a new attempt moves the focus, not each mistake that is mended.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [submitCount]);

  if (submitCount === 0 || errors.length < 2) return null;
  return (
    <div ref={box} tabIndex={-1} role="group" className="error-summary" aria-labelledby={`${id}-summary`}>
      <h2 id={`${id}-summary`} className="error-summary__title">
        {t('shared.form.summary', { count: errors.length })}
      </h2>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={name}>
            <a href={`#${fieldId(id, name)}`} onClick={(event) => focusField(event, fieldId(id, name))}>
              {labels.get(name) ?? name}
            </a>
            : {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** By focus rather than by address: the address would enter the history and the router. */
function focusField(event: { preventDefault: () => void }, id: string) {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
