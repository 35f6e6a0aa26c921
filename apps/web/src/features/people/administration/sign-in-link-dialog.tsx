import { useState } from 'react';

import { Dialog } from '../../../shared/dialog/dialog.js';
import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { CopyWords } from '../../../shared/page/copy-words.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { MakeSignInLinkDocument, type Person } from './people.document.js';

type Props = { readonly person: Person; readonly onClose: () => void; readonly onChanged: () => unknown };

/** Asks first, says what it ends, and shows the link once. Nobody but the person ever knows the password. */
export function SignInLinkDialog({ person, onClose, onChanged }: Props) {
  const t = useText();
  const { dateTime } = useFormats();
  const { run, running, refusal } = useMutationWithRefusal(MakeSignInLinkDocument);
  const [made, setMade] = useState<{ readonly address: string; readonly until: string }>();
  const { id, version, name, access } = person;
  const reset = access?.state === 'open';

  async function make(expectedVersion: number) {
    const link = await run({ input: { id, expectedVersion } });
    if (!link) return;
    setMade({ address: location.origin + link.path, until: dateTime(link.expiresAt) });
    onChanged();
  }

  if (made) {
    return (
      <Dialog open onClose={onClose} title={t('administration.access.madeTitle', { name })}>
        <p>{t('administration.access.made', { name, until: made.until })}</p>
        <CopyWords words={[made.address]} label={t('administration.access.link')} />
        <div className="dialog__buttons">
          <button type="button" className="kern-btn kern-btn--primary" onClick={onClose}>
            {t('shared.words.done')}
          </button>
        </div>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t(reset ? 'administration.access.resetTitle' : 'administration.access.inviteTitle', { name })}
      confirm={t('administration.access.make')}
      version={version}
      onConfirm={make}
      running={running}
      refusal={refusal}
    >
      <p>{t(reset ? 'administration.access.resetText' : 'administration.access.inviteText')}</p>
    </ConfirmDialog>
  );
}
