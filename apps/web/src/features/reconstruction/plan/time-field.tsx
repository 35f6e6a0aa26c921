import { useController, type FieldValues } from 'react-hook-form';

import { describedBy, type FieldProps } from '../../../shared/form/field.js';
import { FieldFrame } from '../../../shared/form/field-frame.js';
import { useFieldId } from '../../../shared/form/form-context.js';
import { useText } from '../../../shared/texts/use-text.js';
import { isShownTwice } from './berlin-moment.js';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & {
  /** On which day: where its clocks show a time twice, the field says which one is meant. */
  readonly day: string;
};

/** A time of day, HH:MM, in Berlin. */
export function TimeField<Values extends FieldValues, Sent>({ control, name, label, day, hint }: Props<Values, Sent>) {
  const t = useText();
  const { field, fieldState } = useController({ control, name });
  const id = useFieldId(name, label);
  const error = fieldState.error?.message;
  const time: unknown = field.value;
  const twice = day !== '' && typeof time === 'string' && time !== '' && isShownTwice(day, time);
  const said = twice ? t('reconstruction.plan.shownTwice') : hint;

  return (
    <FieldFrame id={id} label={label} hint={said} optional={false} error={error}>
      <input
        {...field}
        value={field.value ?? ''}
        id={id}
        type="time"
        className={`kern-form-input__input field__date${error === undefined ? '' : ' kern-form-input__input--error'}`}
        aria-required
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, { hint: said, error })}
      />
    </FieldFrame>
  );
}
