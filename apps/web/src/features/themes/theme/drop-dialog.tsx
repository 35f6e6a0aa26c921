import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import type { ThemeDialogProps } from './theme-dialog-props.js';
import { themePage } from './theme.document.js';

export function DropDialog({ theme, onClose }: ThemeDialogProps) {
  const t = useText();
  const move = useMove('dropTheme', themePage, theme, { done: 'themes.done.drop', onDone: onClose });

  return (
    <MoveDialog
      move={move}
      reason={t('themes.drop.reason')}
      onReason={(reason) => move.send({ reason })}
      title={t('themes.drop.title')}
      confirm={t('themes.move.drop')}
      danger
      onClose={onClose}
    >
      <p>{t('themes.drop.text')}</p>
    </MoveDialog>
  );
}
