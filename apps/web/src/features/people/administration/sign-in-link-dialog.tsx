import { useState } from 'react';

import { Dialog } from '#shared/dialog/dialog.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useFormats } from '#shared/format/use-formats.js';
import { CopyWords } from '#shared/page/copy-words.js';
import { useText } from '#shared/texts/use-text.js';
import { madeSignInLink, type Person } from './people.document.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly person: Person; readonly onClose: () => void; readonly onChanged: () => unknown };

/** Asks first, says what it ends, and shows the link once. Nobody but the person ever knows the password. */
export function SignInLinkDialog({ person, onClose, onChanged }: Props) {
  const t = useText();
  const { dateTime } = useFormats();
  const [made, setMade] = useState<{ readonly address: string; readonly until: string }>();
  const { name, access } = person;
  const reset = access?.state === 'open';

  const move = useMove('makeSignInLink', madeSignInLink, person, {
    onDone: ({ path, expiresAt }) => {
      setMade({ address: location.origin + path, until: dateTime(expiresAt) });
      onChanged();
    },
  });

  if (made) {
    return (
      <Dialog open onClose={onClose} title={t('administration.access.madeTitle', { name })}>
        <p>{t('administration.access.made', { name, until: made.until })}</p>
        <CopyWords words={[made.address]} label={t('administration.access.link')} />
        <div className="dialog__buttons">
          <Button rank="primary" onClick={onClose}>
            {t('fields.words.done')}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      onClose={onClose}
      title={t(reset ? 'administration.access.resetTitle' : 'administration.access.inviteTitle', { name })}
      confirm={t('administration.access.make')}
    >
      <p>{t(reset ? 'administration.access.resetText' : 'administration.access.inviteText')}</p>
    </MoveDialog>
  );
}
