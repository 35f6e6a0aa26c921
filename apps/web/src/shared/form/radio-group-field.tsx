import { useController, type FieldValues } from 'react-hook-form';

import type { Choice } from './choice.js';
import { describedBy, type FieldProps } from './field.js';
import { FieldError } from './field-error.js';
import { useFieldId } from './form-context.js';
import { OptionalMark } from './optional-mark.js';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & {
  readonly choices: readonly Choice[];
  readonly horizontal?: boolean;
};

export function RadioGroupField<Values extends FieldValues, Sent>({
  control,
  name,
  label,
  hint,
  optional = false,
  disabled = false,
  choices,
  horizontal = false,
}: Props<Values, Sent>) {
  const { field, fieldState } = useController({ control, name });
  const id = useFieldId(name, label);
  const error = fieldState.error?.message;

  return (
    <fieldset
      className={`kern-fieldset${error === undefined ? '' : ' kern-fieldset--error'}`}
      disabled={disabled}
      aria-invalid={error !== undefined}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend className="kern-label">
        {label}
        {optional && <OptionalMark />}
      </legend>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className={`kern-fieldset__body${horizontal ? ' kern-fieldset__body--horizontal' : ''}`}>
        {choices.map(({ value, label: name, hint: more, disabled: off = false }, index) => (
          <div key={value} className="kern-form-check">
            <input
              type="radio"
              className="kern-form-check__radio"
              id={index === 0 ? id : `${id}-${value}`}
              name={`${id}-choice`}
              value={value}
              checked={field.value === value}
              disabled={off}
              ref={index === 0 ? field.ref : undefined}
              onChange={() => field.onChange(value)}
              onBlur={field.onBlur}
              aria-describedby={more ? `${id}-${value}-more` : undefined}
            />
            <label className="kern-label" htmlFor={index === 0 ? id : `${id}-${value}`}>
              {name}
              {more && (
                <span className="field__more" id={`${id}-${value}-more`}>
                  {more}
                </span>
              )}
            </label>
          </div>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
