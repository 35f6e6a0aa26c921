import { useState } from 'react';

import { announce } from '#shared/announce/announcements.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { Menu } from '#shared/widgets/menu.js';
import { personFragment, type Person } from './people.document.js';
import { PersonDialog } from './person-dialog.js';
import { RolesDialog } from './roles-dialog.js';
import { SignInLinkDialog } from './sign-in-link-dialog.js';

type Props = { readonly person: Person; readonly onChanged: () => unknown };

/** What an administrator does with one person. */
export function PersonMenu({ person, onChanged }: Props) {
  const t = useText();
  const [open, setOpen] = useState<'change' | 'roles' | 'link' | 'leave'>();
  const { name, email, access } = person;
  const close = () => setOpen(undefined);

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
      {open === 'leave' && <LeaveDialog person={person} onClose={close} onChanged={onChanged} />}
    </>
  );
}

function LeaveDialog({ person, onClose, onChanged }: Props & { readonly onClose: () => void }) {
  const t = useText();
  const { name } = person;
  const move = useMove('leavePerson', personFragment, person, {
    onDone: () => {
      announce(t('administration.persons.hasLeft', { name }));
      onClose();
      onChanged();
    },
  });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t('administration.persons.leaveTitle', { name })}
      confirm={t('administration.persons.leaveConfirm')}
      danger
      onClose={onClose}
    >
      <p>{t('administration.persons.leaveText')}</p>
    </MoveDialog>
  );
}
