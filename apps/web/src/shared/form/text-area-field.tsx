import { useController, type FieldValues } from 'react-hook-form';

import { CharacterCount } from './character-count.js';
import { describedBy, type FieldProps } from './field.js';
import { FieldFrame } from './field-frame.js';
import { useFieldId } from './form-context.js';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & {
  readonly rows?: number;
  /** Shows how much room is left. More can be typed: it is refused with a sentence, not cut off. */
  readonly max?: number;
};

export function TextAreaField<Values extends FieldValues, Sent>({
  control,
  name,
  label,
  hint,
  optional = false,
  disabled = false,
  rows = 5,
  max,
}: Props<Values, Sent>) {
  const { field, fieldState } = useController({ control, name });
  const id = useFieldId(name, label);
  const error = fieldState.error?.message;
  const written: unknown = field.value;

  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={error}>
      <textarea
        {...field}
        value={field.value ?? ''}
        id={id}
        rows={rows}
        className={`kern-form-input__input${error === undefined ? '' : ' kern-form-input__input--error'}`}
        disabled={disabled}
        aria-required={!optional}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
      {max !== undefined && <CharacterCount used={typeof written === 'string' ? written.length : 0} max={max} />}
    </FieldFrame>
  );
}
