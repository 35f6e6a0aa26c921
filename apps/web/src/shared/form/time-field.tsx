import { parseTime, type Time } from '@internationalized/date';
import { useContext, useEffect, useEffectEvent } from 'react';
import { TimeField as AriaTimeField, TimeFieldStateContext } from 'react-aria-components/TimeField';
import { useController, type FieldValues } from 'react-hook-form';

import { InProductLanguage } from '../texts/in-product-language.js';
import { useText } from '../texts/use-text.js';
import { isShownTwice } from './berlin-moment.js';
import { described, type FieldProps } from './field.js';
import { FieldError } from './field-error.js';
import { filledIn } from './filled-in.js';
import { useFieldId } from './form-context.js';
import { Segments } from './segments.js';
import { SegmentsLabel } from './segments-label.js';
import { SegmentsTyping } from './segments-typing.js';
import { useSegments } from './use-segments.js';
import { isDay, isTime, timeIn, writtenTime } from './written-date.js';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & {
  /** On which day: where its clocks show a time twice, the field says which one is meant. */
  readonly day: string;
};

const read = (written: string): Time | null => (isTime(written) ? parseTime(written) : null);

/** A time of day in Berlin, in the form HH:MM. Half a time is told as it stands. */
export function TimeField<Values extends FieldValues, Sent>({ control, name, label, day, hint }: Props<Values, Sent>) {
  const t = useText();
  const { field, fieldState } = useController({ control, name });
  const id = useFieldId(name, label);
  const { shown, round, take, write } = useSegments<Time>(field.value, read, field.onChange);
  const error = fieldState.error?.message;
  const time: unknown = field.value;
  const said = isDay(day) && isTime(time) && isShownTwice(day, time) ? t('fields.time.shownTwice') : hint;

  function paste(text: string): boolean {
    const copied = timeIn(text);
    if (copied === undefined) return false;
    field.onChange(copied);
    return true;
  }

  return (
    <InProductLanguage>
      <AriaTimeField
        key={round}
        className={error === undefined ? 'kern-form-input' : 'kern-form-input kern-form-input--error'}
        value={shown}
        onChange={take}
        onBlur={field.onBlur}
        granularity="minute"
        hourCycle={24}
        shouldForceLeadingZeros
        validationBehavior="aria"
        isRequired
        isInvalid={error !== undefined}
        {...described(id, { hint: said, error })}
      >
        <SegmentsLabel id={id} label={label} hint={said} optional={false} />
        <SegmentsTyping onPaste={paste}>
          <Segments id={id} first={field.ref} className="line line--none line--middle segments-frame" />
        </SegmentsTyping>
        <Told onWritten={write} />
        <FieldError id={id} error={error} />
      </AriaTimeField>
    </InProductLanguage>
  );
}

function Told({ onWritten }: { readonly onWritten: (written: string) => void }) {
  const state = useContext(TimeFieldStateContext);
  const written = writtenTime({
    hour: filledIn(state?.segments, 'hour'),
    minute: filledIn(state?.segments, 'minute'),
  });
  const tell = useEffectEvent(onWritten);

  useEffect(() => {
    tell(written);
  }, [written]);
  return null;
}
