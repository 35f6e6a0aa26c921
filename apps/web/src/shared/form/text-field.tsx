import type { HTMLInputAutoCompleteAttribute } from 'react';
import { useController, type FieldValues } from 'react-hook-form';

import { describedBy, type FieldProps } from './field.js';
import { FieldFrame } from './field-frame.js';
import { useFieldId } from './form-context.js';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & {
  readonly type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'number';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
};

export function TextField<Values extends FieldValues, Sent>({
  control,
  name,
  label,
  hint,
  optional = false,
  disabled = false,
  type = 'text',
  autoComplete,
}: Props<Values, Sent>) {
  const { field, fieldState } = useController({ control, name });
  const id = useFieldId(name, label);
  const error = fieldState.error?.message;

  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={error}>
      <input
        {...field}
        value={field.value ?? ''}
        id={id}
        type={type}
        className={`kern-form-input__input${error === undefined ? '' : ' kern-form-input__input--error'}`}
        autoComplete={autoComplete}
        disabled={disabled}
        aria-required={!optional}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </FieldFrame>
  );
}
