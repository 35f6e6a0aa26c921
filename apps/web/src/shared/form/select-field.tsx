import { useController, type FieldValues } from 'react-hook-form';

import { useText } from '../texts/use-text.js';
import type { Choice } from './choice.js';
import { describedBy, type FieldProps } from './field.js';
import { FieldFrame } from './field-frame.js';
import { useFieldId, useSaying } from './form-context.js';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & { readonly choices: readonly Choice[] };

export function SelectField<Values extends FieldValues, Sent>({
  control,
  name,
  label,
  hint,
  optional = false,
  disabled = false,
  choices,
}: Props<Values, Sent>) {
  const t = useText();
  const { field, fieldState } = useController({ control, name });
  const id = useFieldId(name, label);
  useSaying(name, choices);
  const error = fieldState.error?.message;

  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={error}>
      <div className="kern-form-input__select-wrapper">
        <select
          {...field}
          value={field.value ?? ''}
          id={id}
          className={`kern-form-input__select${error === undefined ? '' : ' kern-form-input__select--error'}`}
          disabled={disabled}
          aria-required={!optional}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, { hint, error })}
        >
          <option value="">{t(optional ? 'shared.form.none' : 'shared.form.choose')}</option>
          {choices.map(({ value, label: name, disabled: off = false }) => (
            <option key={value} value={value} disabled={off}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  );
}
