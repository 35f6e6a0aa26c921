import { useController, type FieldValues } from 'react-hook-form';

import { describedBy, type FieldProps } from './field.js';
import { FieldFrame } from './field-frame.js';
import { useFieldId } from './form-context.js';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & {
  /** Civil dates, YYYY-MM-DD; what lies outside is still refused by the form's rules. */
  readonly min?: string;
  readonly max?: string;
};

/** A civil date. The browser's own picker: it knows the keyboard, the screen reader and the phone. */
export function DateField<Values extends FieldValues, Sent>({
  control,
  name,
  label,
  hint,
  optional = false,
  disabled = false,
  min,
  max,
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
        type="date"
        className={`kern-form-input__input field__date${error === undefined ? '' : ' kern-form-input__input--error'}`}
        min={min}
        max={max}
        disabled={disabled}
        aria-required={!optional}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </FieldFrame>
  );
}
