import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import type { SeatAttendance } from '../meeting.document.js';
import { PresenceSwitch } from './presence-switch.js';
import { Button } from '#shared/widgets/button.js';

type Props = {
  readonly seat: SeatAttendance;
  readonly here: ReadonlySet<string>;
  readonly notes: boolean;
  readonly confirms: boolean;
  readonly busy: boolean;
  readonly onNote: (personId: string, kind: 'arrived' | 'left') => unknown;
  readonly onConfirm: (personId: string | null) => unknown;
};

/** A seat: its member, and whoever sits in. A deputy votes once the minute-taker has confirmed it. */
export function SeatRow({ seat, here, notes, confirms, busy, onNote, onConfirm }: Props) {
  const t = useText();
  const { member, deputies, confirmedDeputy, institution, present, voting, memberPresent } = seat;
  const shownDeputies = deputies.filter(
    ({ id }) => here.has(id) || id === confirmedDeputy?.id || (notes && !memberPresent),
  );

  return (
    <li className={present ? 'seat seat--present' : 'seat'} data-kept-clear>
      <p className="line line--middle seat__head">
        {present ? <Icon name="check" className="seat__icon" /> : <span className="seat__icon" />}
        <span>
          {institution?.shortName ?? t('meetings.attendance.personal')}
          {!voting && <span className="muted small"> · {t('meetings.attendance.advisory')}</span>}
          <span className={present ? 'kern-sr-only' : 'muted small'}>
            {' '}
            · {t(present ? 'meetings.attendance.taken' : 'meetings.attendance.empty')}
          </span>
        </span>
      </p>
      {member ? (
        <PresenceSwitch person={member} here={here.has(member.id)} notes={notes} onNote={onNote} />
      ) : (
        <p className="small muted">{t('meetings.attendance.vacant')}</p>
      )}
      {shownDeputies.map((deputy) => (
        <div key={deputy.id} className="seat__deputy">
          <PresenceSwitch
            person={deputy}
            label={t('meetings.attendance.deputy', { name: deputy.name })}
            here={here.has(deputy.id)}
            notes={notes}
            onNote={onNote}
          />
          {confirmedDeputy?.id === deputy.id && (
            <p className="small">
              {t('meetings.attendance.confirmed')}{' '}
              {confirms && (
                <button type="button" className="link-button" onClick={() => busy || void onConfirm(null)}>
                  {t('meetings.attendance.revoke')}
                </button>
              )}
            </p>
          )}
          {confirms && !confirmedDeputy && here.has(deputy.id) && !memberPresent && (
            <Button small running={busy} onClick={() => onConfirm(deputy.id)}>
              {t('meetings.attendance.confirm', { name: deputy.name })}
            </Button>
          )}
        </div>
      ))}
    </li>
  );
}
