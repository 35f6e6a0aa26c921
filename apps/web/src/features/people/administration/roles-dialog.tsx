import { roles as allRoles, type Role } from '@systemblick/domain/kernel/actor';
import * as z from 'zod/mini';

import { announce } from '#shared/announce/announcements.js';
import { CheckboxGroupField } from '#shared/form/checkbox-group-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { personFragment, type Person } from './people.document.js';

const schema = z.object({ roles: z.array(z.custom<Role>()) });

type Props = { readonly person: Person; readonly onClose: () => void; readonly onChanged: () => unknown };

/** The roles of one person, each with what it means. */
export function RolesDialog({ person, onClose, onChanged }: Props) {
  const t = useText();
  const { name, roles } = person;
  const form = useSchemaForm(schema, { roles: [...roles] });

  const move = useMove('changeRoles', personFragment, person, {
    onDone: () => {
      announce(t('administration.persons.rolesSaved', { name }));
      onClose();
      onChanged();
    },
  });

  return (
    <FormDialog
      title={t('administration.persons.rolesTitle', { name })}
      form={form}
      submit={t('administration.save')}
      move={move}
      onSubmit={move.send}
      onClose={onClose}
    >
      <CheckboxGroupField
        control={form.control}
        name="roles"
        label={t('administration.persons.roles')}
        hint={t('administration.persons.rolesHint')}
        choices={allRoles.map((value) => ({
          value,
          label: t(`terms.role.${value}`),
          hint: t(`administration.roleHint.${value}`),
        }))}
      />
    </FormDialog>
  );
}
