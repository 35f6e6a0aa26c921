import { useState } from 'react';

import { announce } from '../../../shared/announce/announcements.js';
import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { Menu } from '../../../shared/widgets/menu.js';
import type { Institution } from '../institutions.document.js';
import { InstitutionDialog } from './institution-dialog.js';
import { CloseInstitutionDocument } from './institution-moves.document.js';

type Props = { readonly institution: Institution; readonly onChanged: () => unknown };

/** Change or close one institution. */
export function InstitutionMenu({ institution, onChanged }: Props) {
  const t = useText();
  const [open, setOpen] = useState<'change' | 'close'>();
  const { run, running, refusal } = useMutationWithRefusal(CloseInstitutionDocument);
  const { id, version, name } = institution;
  const done = () => setOpen(undefined);

  async function close(expectedVersion: number) {
    if (!(await run({ input: { id, expectedVersion } }))) return;
    announce(t('administration.institutions.closedNow', { name }));
    done();
    onChanged();
  }

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
      <ConfirmDialog
        open={open === 'close'}
        onClose={done}
        title={t('administration.institutions.closeTitle', { name })}
        confirm={t('administration.institutions.closeConfirm')}
        version={version}
        onConfirm={close}
        running={running}
        refusal={refusal}
        danger
      >
        <p>{t('administration.institutions.closeText')}</p>
      </ConfirmDialog>
    </>
  );
}
