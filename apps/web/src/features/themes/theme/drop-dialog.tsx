import { ReasonDialog } from '../../../shared/dialog/reason-dialog.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { ThemeDialogProps } from './theme-dialog-props.js';
import { DropThemeDocument } from './theme-moves.document.js';
import { useThemeMove } from './use-theme-move.js';

export function DropDialog({ theme: { id, version }, onClose }: ThemeDialogProps) {
  const t = useText();
  const { move, running, refusal } = useThemeMove(DropThemeDocument, 'themes.done.drop', onClose);

  return (
    <ReasonDialog
      open
      onClose={onClose}
      title={t('themes.drop.title')}
      reasonLabel={t('themes.drop.reason')}
      confirm={t('themes.move.drop')}
      danger
      running={running}
      refusal={refusal}
      version={version}
      onConfirm={(reason, expectedVersion) => move({ input: { id, expectedVersion, reason } })}
    >
      <p>{t('themes.drop.text')}</p>
    </ReasonDialog>
  );
}
