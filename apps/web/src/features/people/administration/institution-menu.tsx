import { useState } from 'react';

import { announce } from '#shared/announce/announcements.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { Menu } from '#shared/widgets/menu.js';
import { institutionFragment, type Institution } from '../institutions.document.js';
import { InstitutionDialog } from './institution-dialog.js';

type Props = { readonly institution: Institution; readonly onChanged: () => unknown };

/** Change or close one institution. */
export function InstitutionMenu({ institution, onChanged }: Props) {
  const t = useText();
  const [open, setOpen] = useState<'change' | 'close'>();
  const { name } = institution;
  const done = () => setOpen(undefined);

  return (
    <>
      <Menu
        label={t('administration.more', { name })}
        actions={[
          { key: 'change', label: t('administration.change'), icon: 'edit', onAction: () => setOpen('change') },
          {
            key: 'close',
            label: t('administration.institutions.close'),
            icon: 'delete',
            onAction: () => setOpen('close'),
          },
        ]}
      />
      {open === 'change' && <InstitutionDialog institution={institution} onClose={done} onChanged={onChanged} />}
      {open === 'close' && <CloseDialog institution={institution} onClose={done} onChanged={onChanged} />}
    </>
  );
}

function CloseDialog({ institution, onClose, onChanged }: Props & { readonly onClose: () => void }) {
  const t = useText();
  const { name } = institution;
  const move = useMove('closeInstitution', institutionFragment, institution, {
    onDone: () => {
      announce(t('administration.institutions.closedNow', { name }));
      onClose();
      onChanged();
    },
  });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t('administration.institutions.closeTitle', { name })}
      confirm={t('administration.institutions.closeConfirm')}
      danger
      onClose={onClose}
    >
      <p>{t('administration.institutions.closeText')}</p>
    </MoveDialog>
  );
}
