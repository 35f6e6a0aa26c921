import { useState } from 'react';

import { announce } from '../../../shared/announce/announcements.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { Menu } from '../../../shared/widgets/menu.js';
import type { Seat } from './bodies.document.js';
import { EndDialog } from './end-dialog.js';
import { EndSeatDocument } from './seat-moves.document.js';
import { SeatPersonDialog } from './seat-person-dialog.js';

type Props = { readonly seat: Seat; readonly onChanged: () => unknown };

/** Fill a seat, or end it. */
export function SeatMenu({ seat, onChanged }: Props) {
  const t = useText();
  const [open, setOpen] = useState<'person' | 'end'>();
  const end = useMutationWithRefusal(EndSeatDocument);
  const name = seat.institution?.name ?? t('administration.seats.personal');
  const close = () => setOpen(undefined);

  const { seen: expectedVersion } = useSeenVersion(seat.version, onChanged, open === 'end');

  async function endOn(on: string) {
    if (!(await end.run({ input: { id: seat.id, expectedVersion, on } }))) return;
    announce(t('administration.seats.ended'));
    close();
    onChanged();
  }

  return (
    <>
      <Menu
        label={t('administration.more', { name })}
        actions={[
          {
            key: 'person',
            label: t('administration.seats.seatPerson'),
            icon: 'add',
            onAction: () => setOpen('person'),
          },
          { key: 'end', label: t('administration.seats.end'), icon: 'delete', onAction: () => setOpen('end') },
        ]}
      />
      {open === 'person' && <SeatPersonDialog seat={seat} name={name} onClose={close} onChanged={onChanged} />}
      {open === 'end' && (
        <EndDialog
          title={t('administration.seats.endTitle')}
          lead={t('administration.seats.endText')}
          submit={t('administration.seats.end')}
          running={end.running}
          refusal={end.refusal}
          onEnd={endOn}
          onClose={close}
        />
      )}
    </>
  );
}
