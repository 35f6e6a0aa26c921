import { useController, type FieldValues } from 'react-hook-form';

import type { Choice } from './choice.js';
import { describedBy, type FieldProps } from './field.js';
import { FieldError } from './field-error.js';
import { useFieldId } from './form-context.js';
import { OptionalMark } from './optional-mark.js';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & {
  readonly choices: readonly Choice[];
  /** Short answers side by side. */
  readonly columns?: boolean;
};

/** Any number of answers: the value is the list of those ticked, in the order of the choices. */
export function CheckboxGroupField<Values extends FieldValues, Sent>({
  control,
  name,
  label,
  hint,
  optional = false,
  disabled = false,
  choices,
  columns = false,
}: Props<Values, Sent>) {
  const { field, fieldState } = useController({ control, name });
  const id = useFieldId(name, label);
  const error = fieldState.error?.message;
  const ticked: readonly unknown[] = Array.isArray(field.value) ? field.value : [];

  function toggle(value: string, on: boolean) {
    field.onChange(choices.map((choice) => choice.value).filter((one) => (one === value ? on : ticked.includes(one))));
  }

  return (
    <fieldset
      className={`kern-fieldset${error === undefined ? '' : ' kern-fieldset--error'}`}
      disabled={disabled}
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
      <div className={columns ? 'kern-fieldset__body fieldset-columns' : 'kern-fieldset__body'}>
        {choices.map(({ value, label: word, hint: more, disabled: off = false }, index) => (
          <div key={value} className="kern-form-check">
            <input
              type="checkbox"
              className="kern-form-check__checkbox"
              id={index === 0 ? id : `${id}-${value}`}
              checked={ticked.includes(value)}
              disabled={off}
              ref={index === 0 ? field.ref : undefined}
              onChange={(event) => toggle(value, event.target.checked)}
              onBlur={field.onBlur}
              aria-describedby={more ? `${id}-${value}-more` : undefined}
            />
            <label className="kern-label" htmlFor={index === 0 ? id : `${id}-${value}`}>
              {word}
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
