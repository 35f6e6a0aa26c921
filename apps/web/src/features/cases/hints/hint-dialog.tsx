import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { hintFragment, type Hint } from './hints.document.js';
import { PassOnDialog } from './pass-on-dialog.js';
import { TakeDialog } from './take-dialog.js';

export type HintMove = 'take' | 'collect' | 'passOn' | 'drop';
type Props = { readonly hint: Hint; readonly onClose: () => void };

/** The window of one move of the triage. */
export function HintDialog({ move, ...props }: Props & { readonly move: HintMove }) {
  switch (move) {
    case 'take':
      return <TakeDialog {...props} />;
    case 'passOn':
      return <PassOnDialog {...props} />;
    case 'collect':
      return <CollectDialog {...props} />;
    case 'drop':
      return <DropDialog {...props} />;
  }
}

function CollectDialog({ hint, onClose }: Props) {
  const t = useText();
  const move = useMove('collectHint', hintFragment, hint, { done: 'hints.done.collect', onDone: onClose });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t('hints.move.collect')}
      confirm={t('hints.move.collect')}
      onClose={onClose}
    >
      {t('hints.moveText.collect')}
    </MoveDialog>
  );
}

function DropDialog({ hint, onClose }: Props) {
  const t = useText();
  const move = useMove('dropHint', hintFragment, hint, { done: 'hints.done.drop', onDone: onClose, also: 'active' });

  return (
    <MoveDialog
      move={move}
      reason={t('hints.drop.reason')}
      onReason={(reason) => move.send({ reason })}
      title={t('hints.move.drop')}
      confirm={t('hints.move.drop')}
      danger
      onClose={onClose}
    >
      {t('hints.moveText.drop')}
    </MoveDialog>
  );
}
