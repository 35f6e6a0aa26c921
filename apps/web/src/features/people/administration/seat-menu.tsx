import { useState } from 'react';

import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { Menu } from '#shared/widgets/menu.js';
import { seatFragment, type Seat } from './bodies.document.js';
import { EndDialog } from './end-dialog.js';
import { SeatPersonDialog } from './seat-person-dialog.js';

type Props = { readonly seat: Seat; readonly onChanged: () => unknown };

/** Fill a seat, or end it. */
export function SeatMenu({ seat, onChanged }: Props) {
  const t = useText();
  const [open, setOpen] = useState<'person' | 'end'>();
  const name = seat.institution?.name ?? t('administration.seats.personal');
  const close = () => setOpen(undefined);

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
      {open === 'end' && <EndSeat seat={seat} onClose={close} onChanged={onChanged} />}
    </>
  );
}

function EndSeat({ seat, onClose, onChanged }: Props & { readonly onClose: () => void }) {
  const t = useText();
  const move = useMove('endSeat', seatFragment, seat, {
    done: 'administration.seats.ended',
    onDone: () => {
      onClose();
      onChanged();
    },
  });

  return (
    <EndDialog
      title={t('administration.seats.endTitle')}
      lead={t('administration.seats.endText')}
      submit={t('administration.seats.end')}
      move={move}
      onEnd={(on) => move.send({ on })}
      onClose={onClose}
    />
  );
}
