import { RefusalMessage } from '#shared/form/refusal-message.js';
import { isOffered } from '#shared/page/steps.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { meetingPage, type Meeting } from '../meeting.document.js';
import { LateNote } from './late-note.js';
import { PresenceLog } from './presence-log.js';
import { presenceWords } from './presence-words.js';
import { RefusedNotes } from './refused-notes.js';
import { SeatRow } from './seat-row.js';
import { usePresenceNotes } from './use-presence-notes.js';
import './attendance.css';
import '../running/agenda-list.css';

/** Who is there, seat by seat, and whether that is enough; the minute-taker notes who comes and goes. */
export function AttendancePanel({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const { id, steps, attendance, state } = meeting;
  const { here, refused, note } = usePresenceNotes(meeting);
  const confirming = useAct('confirmDeputy', meetingPage);
  const notes = isOffered(steps, 'meeting:notePresence');
  const confirms = isOffered(steps, 'meeting:confirmDeputy');
  const { seats, others, events } = attendance;
  const words = presenceWords(t, state, attendance);

  return (
    <section className="attendance" aria-label={t('meetings.attendance.title')}>
      <h2 id="attendance" tabIndex={-1} className="agenda__title">
        {t('meetings.attendance.title')}
      </h2>
      <p role="status">
        <strong>{words.count}</strong>
      </p>
      {words.quorum && <p className="small muted">{words.quorum}</p>}
      {notes && state === 'running' && <p className="small muted">{t('meetings.attendance.hint')}</p>}
      <RefusedNotes meeting={meeting} refused={refused} />
      {confirming.refusal && <RefusalMessage refusal={confirming.refusal} />}
      <ul className="stack stack--none">
        {seats.map((seat) => (
          <SeatRow
            key={seat.seatId}
            seat={seat}
            here={here}
            notes={notes}
            confirms={confirms}
            busy={confirming.running}
            onNote={note}
            onConfirm={(personId) => confirming.send({ id, seatId: seat.seatId, personId })}
          />
        ))}
      </ul>
      {notes && state === 'running' && <LateNote meeting={meeting} />}
      {notes && <PresenceLog events={events} />}
      {others.length > 0 && (
        <>
          <h3 className="attendance__others">{t('meetings.attendance.others')}</h3>
          <ul>
            {others.map((person) => (
              <li key={person.id} className="small">
                {person.name}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
