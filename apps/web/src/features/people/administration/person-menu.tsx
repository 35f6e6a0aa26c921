import { useState } from 'react';

import { announce } from '../../../shared/announce/announcements.js';
import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { Menu } from '../../../shared/widgets/menu.js';
import { LeavePersonDocument, type Person } from './people.document.js';
import { PersonDialog } from './person-dialog.js';
import { RolesDialog } from './roles-dialog.js';
import { SignInLinkDialog } from './sign-in-link-dialog.js';

type Props = { readonly person: Person; readonly onChanged: () => unknown };

/** What an administrator does with one person. */
export function PersonMenu({ person, onChanged }: Props) {
  const t = useText();
  const [open, setOpen] = useState<'change' | 'roles' | 'link' | 'leave'>();
  const leave = useMutationWithRefusal(LeavePersonDocument);
  const { id, version, name, email, access } = person;
  const close = () => setOpen(undefined);

  async function letGo(expectedVersion: number) {
    if (!(await leave.run({ input: { id, expectedVersion } }))) return;
    announce(t('administration.persons.hasLeft', { name }));
    close();
    onChanged();
  }

  return (
    <>
      <Menu
        label={t('administration.more', { name })}
        actions={[
          { key: 'change', label: t('administration.change'), icon: 'edit', onAction: () => setOpen('change') },
          { key: 'roles', label: t('administration.persons.changeRoles'), onAction: () => setOpen('roles') },
          {
            key: 'link',
            label: t(access?.state === 'open' ? 'administration.access.reset' : 'administration.access.invite'),
            disabled: email === null,
            onAction: () => setOpen('link'),
          },
          { key: 'leave', label: t('administration.persons.leave'), icon: 'logout', onAction: () => setOpen('leave') },
        ]}
      />
      {open === 'change' && <PersonDialog person={person} onClose={close} onChanged={onChanged} />}
      {open === 'roles' && <RolesDialog person={person} onClose={close} onChanged={onChanged} />}
      {open === 'link' && <SignInLinkDialog person={person} onClose={close} onChanged={onChanged} />}
      <ConfirmDialog
        open={open === 'leave'}
        onClose={close}
        title={t('administration.persons.leaveTitle', { name })}
        confirm={t('administration.persons.leaveConfirm')}
        version={version}
        onConfirm={letGo}
        running={leave.running}
        refusal={leave.refusal}
        danger
      >
        <p>{t('administration.persons.leaveText')}</p>
      </ConfirmDialog>
    </>
  );
}
