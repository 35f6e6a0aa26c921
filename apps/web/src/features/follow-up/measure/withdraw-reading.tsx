import { useState } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { measurePage, type Measure } from './measure.document.js';

type Props = { readonly measure: Measure; readonly on: string; readonly amount: string };

/** Takes back what was noted wrongly, once one has said so. */
export function WithdrawReading({ measure, on, amount }: Props) {
  const t = useText();
  const { date } = useFormats();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const done = 'follow-up.done.withdrawReading';
  const move = useMove('withdrawReading', measurePage, measure, { done, onDone: close, open });

  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-label={t('follow-up.indicator.withdrawOf', { day: date(on) })}
        onClick={() => setOpen(true)}
      >
        {t('follow-up.indicator.withdraw')}
      </button>
      {open && (
        <MoveDialog
          move={move}
          onConfirm={() => move.send({ on })}
          title={t('follow-up.indicator.withdrawTitle')}
          confirm={t('follow-up.indicator.withdraw')}
          onClose={close}
        >
          {t('follow-up.indicator.withdrawText', { amount, day: date(on) })}
        </MoveDialog>
      )}
    </>
  );
}
