import { useController, type FieldValues } from 'react-hook-form';

import { describedBy, type FieldProps } from './field.js';
import { FieldError } from './field-error.js';
import { useFieldId } from './form-context.js';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & {
  /** What a tick stands for; one that stands for something else is none. */
  readonly tick?: true | number;
};

/** One yes or no. */
export function CheckboxField<Values extends FieldValues, Sent>({
  control,
  name,
  label,
  hint,
  disabled = false,
  tick = true,
}: Props<Values, Sent>) {
  const {
    field: { ref, value, onChange, onBlur, name: fieldName },
    fieldState,
  } = useController({ control, name });
  const id = useFieldId(name, label);
  const error = fieldState.error?.message;

  return (
    <div className={`kern-form-check${error === undefined ? '' : ' kern-form-check--error'}`}>
      <input
        type="checkbox"
        className={`kern-form-check__checkbox${error === undefined ? '' : ' kern-form-check__checkbox--error'}`}
        id={id}
        name={fieldName}
        ref={ref}
        checked={value === tick}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked && tick)}
        onBlur={onBlur}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
      <label className="kern-label" htmlFor={id}>
        {label}
        {hint && (
          <span className="field__more" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </label>
      <FieldError id={id} error={error} />
    </div>
  );
}
