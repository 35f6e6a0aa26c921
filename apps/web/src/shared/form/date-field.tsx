import { parseDate, type CalendarDate } from '@internationalized/date';
import { Button, DatePicker, Group } from 'react-aria-components/DatePicker';
import { useController, type FieldValues } from 'react-hook-form';

import { InProductLanguage } from '../texts/in-product-language.js';
import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import { CalendarPopover } from './calendar-popover.js';
import { DateSegments } from './date-segments.js';
import { described, type FieldProps } from './field.js';
import { FieldError } from './field-error.js';
import { useFieldId } from './form-context.js';
import { SegmentsLabel } from './segments-label.js';
import { SegmentsTyping } from './segments-typing.js';
import { useSegments } from './use-segments.js';
import { dateIn, isDay } from './written-date.js';
import './date-field.css';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & {
  /** Civil dates, YYYY-MM-DD; what lies outside is still refused by the form's rules. */
  readonly min?: string;
  readonly max?: string;
};

const read = (written: string | undefined): CalendarDate | null => (isDay(written) ? parseDate(written) : null);

/** A civil date, in the form YYYY-MM-DD: typed, pasted, or chosen from a month. Half a date is told as it stands. */
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
  const t = useText();
  const { field, fieldState } = useController({ control, name });
  const id = useFieldId(name, label);
  const { shown, round, take, write } = useSegments<CalendarDate>(field.value, read, field.onChange);
  const error = fieldState.error?.message;

  function paste(copied: string): boolean {
    const day = dateIn(copied);
    if (day === undefined || disabled) return false;
    field.onChange(day);
    return true;
  }

  return (
    <InProductLanguage>
      <DatePicker
        key={round}
        className={error === undefined ? 'kern-form-input' : 'kern-form-input kern-form-input--error'}
        value={shown}
        onChange={take}
        onBlur={field.onBlur}
        granularity="day"
        shouldForceLeadingZeros
        validationBehavior="aria"
        isDisabled={disabled}
        isRequired={!optional}
        isInvalid={error !== undefined}
        {...described(id, { hint, error })}
      >
        <SegmentsLabel id={id} label={label} hint={hint} optional={optional} />
        <SegmentsTyping onPaste={paste}>
          <Group className="line line--none line--middle segments-frame date-field">
            <DateSegments id={id} first={field.ref} onWritten={write} />
            <Button className="date-button" aria-label={t('fields.date.open')}>
              <Icon name="calendar-today" />
            </Button>
          </Group>
        </SegmentsTyping>
        <FieldError id={id} error={error} />
        <CalendarPopover min={read(min)} max={read(max)} />
      </DatePicker>
    </InProductLanguage>
  );
}
