import { useState } from 'react';

import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useText } from '../../../shared/texts/use-text.js';
import { WithdrawReadingDocument } from './measure-moves.document.js';
import type { Measure } from './measure.document.js';
import { useMeasureMove } from './use-measure-move.js';

type Props = { readonly measure: Measure; readonly on: string; readonly amount: string };

/** Takes back what was noted wrongly, once one has said so. */
export function WithdrawReading({ measure: { id, version }, on, amount }: Props) {
  const t = useText();
  const { date } = useFormats();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { move, running, refusal } = useMeasureMove(WithdrawReadingDocument, 'follow-up.done.withdrawReading', close);

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
        <ConfirmDialog
          open
          onClose={close}
          title={t('follow-up.indicator.withdrawTitle')}
          confirm={t('follow-up.indicator.withdraw')}
          version={version}
          onConfirm={(expectedVersion) => move({ input: { id, expectedVersion, on } })}
          running={running}
          refusal={refusal}
        >
          {t('follow-up.indicator.withdrawText', { amount, day: date(on) })}
        </ConfirmDialog>
      )}
    </>
  );
}
