import { useController, type FieldValues } from 'react-hook-form';

import { describedBy, type FieldProps } from '../../../shared/form/field.js';
import { FieldFrame } from '../../../shared/form/field-frame.js';
import { useFieldId } from '../../../shared/form/form-context.js';

/** A time of day, HH:MM, in Berlin. */
export function TimeField<Values extends FieldValues, Sent>({ control, name, label, hint }: FieldProps<Values, Sent>) {
  const { field, fieldState } = useController({ control, name });
  const id = useFieldId(name, label);
  const error = fieldState.error?.message;

  return (
    <FieldFrame id={id} label={label} hint={hint} optional={false} error={error}>
      <input
        {...field}
        value={field.value ?? ''}
        id={id}
        type="time"
        className={`kern-form-input__input field__date${error === undefined ? '' : ' kern-form-input__input--error'}`}
        aria-required
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </FieldFrame>
  );
}
