import { useState } from 'react';

import { announce } from '../../../shared/announce/announcements.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { Icon } from '../../../shared/widgets/icon.js';
import type { Membership, Seat } from './bodies.document.js';
import { EndDialog } from './end-dialog.js';
import { EndMembershipDocument } from './seat-moves.document.js';
import './seat-members.css';

type Props = { readonly seat: Seat; readonly writes: boolean; readonly onChanged: () => unknown };

/** Who is on a seat: its member first, then the deputies. */
export function SeatMembers({ seat, writes, onChanged }: Props) {
  const t = useText();
  const { date } = useFormats();
  const [ending, setEnding] = useState<Membership>();
  const { run, running, refusal } = useMutationWithRefusal(EndMembershipDocument);
  const shown = seat.memberships.toSorted((one, other) => other.capacity.localeCompare(one.capacity));

  async function end(until: string) {
    if (!ending) return;
    if (!(await run({ input: { id: ending.id, expectedVersion: ending.version, until } }))) return;
    announce(t('administration.seats.membershipEnded'));
    setEnding(undefined);
    onChanged();
  }

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
                  onClick={() => setEnding(one)}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {ending && (
        <EndDialog
          title={t('administration.seats.endMembershipTitle')}
          lead={t('administration.seats.endMembership', { name: ending.person?.name ?? '' })}
          submit={t('administration.seats.endMembershipConfirm')}
          running={running}
          refusal={refusal}
          onEnd={end}
          onClose={() => setEnding(undefined)}
        />
      )}
    </>
  );
}
