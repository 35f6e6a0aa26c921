import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { berlinClock, berlinMoment } from '#shared/form/berlin-moment.js';
import { clockTime, shownOn } from '#shared/form/clock-rules.js';
import { DateField } from '#shared/form/date-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { optionalText, requiredDate } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { TimeField } from '#shared/form/time-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { berlinDay } from '#shared/format/formats.js';
import { useAct } from '#shared/move/use-act.js';
import { useMove, type Said, type Sending } from '#shared/move/use-move.js';
import { text } from '#shared/texts/texts.js';
import { useText } from '#shared/texts/use-text.js';
import { useNewId } from '#shared/form/new-id.js';
import { GroupDocument, groupMeeting, type Group, type GroupMeeting } from './group.document.js';

const fields = z.object({
  day: requiredDate(),
  time: clockTime(() => text('proposals.meetings.timeWrong')),
  place: optionalText(300),
  result: optionalText(4000),
});
const schema = fields.check(shownOn<z.infer<typeof fields>>('day', 'time'));

type NewProps = { readonly group: Group; readonly onClose: () => void };

export function NewMeetingDialog({ group, onClose }: NewProps) {
  const t = useText();
  const id = useNewId();
  const planning = useAct('planGroupMeeting', groupMeeting, {
    done: 'proposals.done.meeting',
    onDone: onClose,
    also: [GroupDocument],
  });

  return (
    <MeetingDialog
      title={t('proposals.meetings.add')}
      move={planning}
      onSend={(said) => planning.send({ id, projektgruppeId: group.id, ...said })}
      onClose={onClose}
    />
  );
}

type ChangeProps = { readonly meeting: GroupMeeting; readonly onClose: () => void };

export function ChangeMeetingDialog({ meeting, onClose }: ChangeProps) {
  const t = useText();
  const move = useMove('changeGroupMeeting', groupMeeting, meeting, {
    done: 'proposals.done.meeting',
    onDone: onClose,
    also: [GroupDocument],
  });

  return (
    <MeetingDialog
      title={t('proposals.meetings.changeTitle')}
      meeting={meeting}
      move={move}
      onSend={move.send}
      onClose={onClose}
    />
  );
}

type Props = {
  readonly title: string;
  readonly meeting?: GroupMeeting;
  readonly move: Sending;
  readonly onSend: (said: Said<'changeGroupMeeting'>) => unknown;
  readonly onClose: () => void;
};

function MeetingDialog({ title, meeting, move, onSend, onClose }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, {
    day: meeting ? berlinDay(meeting.startsAt) : '',
    time: meeting ? berlinClock(meeting.startsAt).time : '10:00',
    place: meeting?.place ?? '',
    result: meeting?.result ?? '',
  });
  const day = useWatch({ control: form.control, name: 'day' });

  return (
    <FormDialog
      title={title}
      form={form}
      submit={t('proposals.tasks.save')}
      move={move}
      onSubmit={({ day: on, time, place, result }) =>
        onSend({ startsAt: berlinMoment(on, time), place: place || null, result: result || null })
      }
      onClose={onClose}
    >
      <DateField control={form.control} name="day" label={t('proposals.meetings.day')} />
      <TimeField control={form.control} name="time" day={day} label={t('proposals.meetings.time')} />
      <TextField control={form.control} name="place" label={t('proposals.meetings.place')} optional />
      <TextAreaField control={form.control} name="result" label={t('proposals.meetings.result')} rows={3} optional />
    </FormDialog>
  );
}
