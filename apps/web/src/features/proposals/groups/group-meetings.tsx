import { useState } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import { MeetingPlace } from '#shared/widgets/meeting-place.js';
import type { Group } from './group.document.js';
import { ChangeMeetingDialog, NewMeetingDialog } from './meeting-dialog.js';
import { Button } from '#shared/widgets/button.js';

/** When the group meets, and what came of it. */
export function GroupMeetings({ group }: { readonly group: Group }) {
  const t = useText();
  const { dateTime } = useFormats();
  const [open, setOpen] = useState<string>();
  const opened = group.meetings.find(({ id }) => id === open);
  const may = isOffered(group.steps, 'projektgruppe:planWork');

  return (
    <section aria-labelledby="meetings">
      <div className="row row--base row--apart section-line">
        <h2 id="meetings">{t('proposals.meetings.title')}</h2>
        {may && (
          <Button small onClick={() => setOpen('new')}>
            {t('proposals.meetings.add')}
          </Button>
        )}
      </div>
      {group.meetings.length === 0 && <p className="muted">{t('proposals.meetings.none')}</p>}
      <ul className="stack meeting-list">
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
              <button
                type="button"
                className="link-button"
                aria-label={`${t(meeting.result ? 'proposals.tasks.change' : 'proposals.meetings.note')}: ${dateTime(meeting.startsAt)}`}
                onClick={() => setOpen(meeting.id)}
              >
                {t(meeting.result ? 'proposals.tasks.change' : 'proposals.meetings.note')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {open === 'new' && <NewMeetingDialog group={group} onClose={() => setOpen(undefined)} />}
      {opened && <ChangeMeetingDialog meeting={opened} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
