import { useMemo } from 'react';
import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { requiredChoice } from '#shared/form/rules.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { serverNow } from '#shared/server/server-clock.js';
import { text } from '#shared/texts/texts.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { berlinClock, berlinMoment, isShown } from '#shared/form/berlin-moment.js';
import { TimeField } from '#shared/form/time-field.js';
import { meetingPage, type Meeting } from '../meeting.document.js';
import { seatedPeople } from './seated-people.js';

const kinds = ['arrived', 'left'] as const;

type Props = { readonly meeting: Meeting; readonly onClose: () => void };

/** Who came or went unnoticed: with the time at which it was, on the day of the meeting. */
export function LateNoteDialog({ meeting, onClose }: Props) {
  const t = useText();
  const { day } = berlinClock(meeting.startedAt ?? meeting.startsAt);
  const schema = useMemo(() => schemaOn(day), [day]);
  const form = useSchemaForm(schema, { personId: '', at: '' });
  const noting = useAct('notePresence', meetingPage, { done: 'meetings.attendance.late.done', onDone: onClose });

  return (
    <FormDialog
      title={t('meetings.attendance.late.title')}
      form={form}
      submit={t('meetings.attendance.late.send')}
      move={noting}
      onClose={onClose}
      onSubmit={({ at, ...note }) => noting.send({ id: meeting.id, ...note, at: berlinMoment(day, at) })}
      lead={<p>{t('meetings.attendance.late.lead')}</p>}
    >
      <OneChoiceField
        control={form.control}
        name="personId"
        label={t('meetings.attendance.late.who')}
        choices={seatedPeople(meeting).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioGroupField
        control={form.control}
        name="kind"
        label={t('meetings.attendance.late.what')}
        choices={kinds.map((value) => ({ value, label: t(`meetings.attendance.late.${value}`) }))}
        horizontal
      />
      <TimeField control={form.control} name="at" day={day} label={t('meetings.attendance.late.at')} />
    </FormDialog>
  );
}

const schemaOn = (day: string) =>
  z.object({
    personId: z.string().check(z.minLength(1, { error: () => text('shared.form.required') })),
    kind: requiredChoice(kinds),
    at: z.string().check(
      z.regex(/^\d{2}:\d{2}$/, { error: () => text('meetings.plan.timeMissing'), abort: true }),
      z.refine((time) => isShown(day, time), {
        error: () => text('fields.time.noSuchTime'),
        abort: true,
      }),
      z.refine((time) => Date.parse(berlinMoment(day, time)) <= serverNow(), {
        error: () => text('meetings.attendance.late.toCome'),
      }),
    ),
  });
