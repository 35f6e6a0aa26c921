import { useState } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { membershipFragment, type Membership, type Seat } from './bodies.document.js';
import { EndDialog } from './end-dialog.js';
import './seat-members.css';

type Props = { readonly seat: Seat; readonly writes: boolean; readonly onChanged: () => unknown };

/** Who is on a seat: its member first, then the deputies. */
export function SeatMembers({ seat, writes, onChanged }: Props) {
  const t = useText();
  const { date } = useFormats();
  const [endingId, setEnding] = useState<string>();
  const ending = seat.memberships.find(({ id }) => id === endingId);
  const shown = seat.memberships.toSorted((one, other) => other.capacity.localeCompare(one.capacity));

  if (shown.length === 0) return <span className="muted">{t('administration.seats.free')}</span>;
  return (
    <>
      <ul className="seat-members">
        {shown.map((one) => {
          const name = one.person?.name ?? t('administration.none');
          const capacity = t(`administration.seats.${one.capacity}`);
          return (
            <li key={one.id}>
              <span>
                {one.until === null
                  ? t('administration.seats.since', { name, capacity, from: date(one.from) })
                  : t('administration.seats.between', {
                      name,
                      capacity,
                      from: date(one.from),
                      until: date(one.until),
                    })}
              </span>
              {writes && one.until === null && (
                <button
                  type="button"
                  className="seat-members__end"
                  aria-label={t('administration.seats.endMembership', { name })}
                  title={t('administration.seats.endMembershipConfirm')}
                  onClick={() => setEnding(one.id)}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {ending && <EndMembership membership={ending} onClose={() => setEnding(undefined)} onChanged={onChanged} />}
    </>
  );
}

type EndProps = {
  readonly membership: Membership;
  readonly onClose: () => void;
  readonly onChanged: () => unknown;
};

function EndMembership({ membership, onClose, onChanged }: EndProps) {
  const t = useText();
  const move = useMove('endMembership', membershipFragment, membership, {
    done: 'administration.seats.membershipEnded',
    onDone: () => {
      onClose();
      onChanged();
    },
  });

  return (
    <EndDialog
      title={t('administration.seats.endMembershipTitle')}
      lead={t('administration.seats.endMembership', { name: membership.person?.name ?? '' })}
      submit={t('administration.seats.endMembershipConfirm')}
      move={move}
      onEnd={(until) => move.send({ until })}
      onClose={onClose}
    />
  );
}
