import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { v7 } from 'uuid';
import * as z from 'zod/mini';

import { useFormats } from '../../../shared/format/use-formats.js';
import { DateField } from '../../../shared/form/date-field.js';
import { FormDialog } from '../../../shared/form/form-dialog.js';
import { optionalText, requiredDate } from '../../../shared/form/rules.js';
import { TextAreaField } from '../../../shared/form/text-area-field.js';
import { TextField } from '../../../shared/form/text-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { isOffered } from '../../../shared/page/steps.js';
import { text } from '../../../shared/texts/texts.js';
import { useText } from '../../../shared/texts/use-text.js';
import { MeetingPlace } from '../../../shared/widgets/meeting-place.js';
import { useMove } from '../use-move.js';
import { berlinClock, berlinMoment } from '../../../shared/form/berlin-moment.js';
import { clockTime, shownOn } from '../../../shared/form/clock-rules.js';
import { TimeField } from '../../../shared/form/time-field.js';
import type { Group, GroupMeeting } from './group.document.js';
import { ChangeGroupMeetingDocument, PlanGroupMeetingDocument } from './group-moves.document.js';
import { berlinDay } from '../../../shared/format/formats.js';

type Props = { readonly group: Group; readonly onReload: () => unknown };

/** When the group meets, and what came of it. */
export function GroupMeetings({ group, onReload }: Props) {
  const t = useText();
  const { dateTime } = useFormats();
  const [open, setOpen] = useState<string>();
  const may = isOffered(group.steps, 'projektgruppe:planWork');

  return (
    <section aria-labelledby="meetings">
      <div className="section-line">
        <h2 id="meetings">{t('proposals.meetings.title')}</h2>
        {may && (
          <button type="button" className="kern-btn kern-btn--secondary kern-btn--small" onClick={() => setOpen('new')}>
            {t('proposals.meetings.add')}
          </button>
        )}
      </div>
      {group.meetings.length === 0 && <p className="muted">{t('proposals.meetings.none')}</p>}
      <ul className="meeting-list">
        {group.meetings.map((meeting) => (
          <li key={meeting.id}>
            <p className="meeting-list__when">
              <strong>{dateTime(meeting.startsAt)}</strong>
              {meeting.place && (
                <>
                  {' · '}
                  <MeetingPlace place={meeting.place} />
                </>
              )}
            </p>
            <p className={meeting.result ? '' : 'muted'}>{meeting.result ?? t('proposals.meetings.noResult')}</p>
            {may && (
              <button type="button" className="link-button" onClick={() => setOpen(meeting.id)}>
                {t(meeting.result ? 'proposals.tasks.change' : 'proposals.meetings.note')}
                <span className="kern-sr-only">: {dateTime(meeting.startsAt)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <MeetingDialog
          group={group}
          meeting={group.meetings.find((one) => one.id === open)}
          onClose={() => setOpen(undefined)}
          onReload={onReload}
        />
      )}
    </section>
  );
}

const fields = z.object({
  day: requiredDate(),
  time: clockTime(() => text('proposals.meetings.timeWrong')),
  place: optionalText(300),
  result: optionalText(4000),
});
const schema = fields.check(shownOn<z.infer<typeof fields>>('day', 'time'));

type DialogProps = Props & { readonly meeting: GroupMeeting | undefined; readonly onClose: () => void };

function MeetingDialog({ group, meeting, onClose, onReload }: DialogProps) {
  const t = useText();
  const [newId] = useState(() => v7());
  const form = useSchemaForm(schema, {
    day: meeting ? berlinDay(meeting.startsAt) : '',
    time: meeting ? berlinClock(meeting.startsAt).time : '10:00',
    place: meeting?.place ?? '',
    result: meeting?.result ?? '',
  });
  const day = useWatch({ control: form.control, name: 'day' });
  const { seen, reload } = useSeenVersion(meeting?.version ?? null, onReload);
  const plan = useMove(PlanGroupMeetingDocument, 'proposals.done.meeting', onClose);
  const change = useMove(ChangeGroupMeetingDocument, 'proposals.done.meeting', onClose);

  function send({ day, time, place, result }: z.infer<typeof schema>) {
    const said = { startsAt: berlinMoment(day, time), place: place || null, result: result || null };
    return meeting
      ? change.move({ input: { id: meeting.id, expectedVersion: seen ?? 0, ...said } })
      : plan.move({ input: { id: newId, projektgruppeId: group.id, ...said } });
  }

  return (
    <FormDialog
      title={t(meeting ? 'proposals.meetings.changeTitle' : 'proposals.meetings.add')}
      form={form}
      submit={t('proposals.tasks.save')}
      running={plan.running || change.running}
      refusal={plan.refusal ?? change.refusal}
      onSubmit={send}
      onClose={onClose}
      onReload={reload}
    >
      <DateField control={form.control} name="day" label={t('proposals.meetings.day')} />
      <TimeField control={form.control} name="time" day={day} label={t('proposals.meetings.time')} />
      <TextField control={form.control} name="place" label={t('proposals.meetings.place')} optional />
      <TextAreaField control={form.control} name="result" label={t('proposals.meetings.result')} rows={3} optional />
    </FormDialog>
  );
}
