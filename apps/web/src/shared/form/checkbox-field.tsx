import { useController, type FieldValues } from 'react-hook-form';

import { describedBy, type FieldProps } from './field.js';
import { FieldError } from './field-error.js';
import { useFieldId } from './form-context.js';

/** One yes or no. */
export function CheckboxField<Values extends FieldValues, Sent>({
  control,
  name,
  label,
  hint,
  disabled = false,
}: FieldProps<Values, Sent>) {
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
        checked={value === true}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
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
