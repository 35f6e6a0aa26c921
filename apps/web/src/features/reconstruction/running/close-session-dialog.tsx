import { announce } from '../../../shared/announce/announcements.js';
import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { CloseSessionDocument, type Session } from '../session.document.js';

type Props = { readonly session: Session; readonly open: boolean; readonly onClose: () => void };

/** Says what closing does before it is done. */
export function CloseSessionDialog({ session: { id, version }, open, onClose }: Props) {
  const t = useText();
  const { run, running, refusal } = useMutationWithRefusal(CloseSessionDocument);

  async function close(expectedVersion: number) {
    if (!(await run({ input: { id, expectedVersion } }))) return;
    onClose();
    announce(t('reconstruction.close.done'));
  }

  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={t('reconstruction.close.title')}
      confirm={t('reconstruction.close.confirm')}
      version={version}
      onConfirm={close}
      running={running}
      refusal={refusal}
    >
      <ul className="close-what">
        <li>{t('reconstruction.close.sealed')}</li>
        <li>{t('reconstruction.close.written')}</li>
        <li>{t('reconstruction.close.copies')}</li>
        <li>{t('reconstruction.close.reopen')}</li>
      </ul>
    </ConfirmDialog>
  );
}
