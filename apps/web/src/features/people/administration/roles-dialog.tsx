import { roles as allRoles, type Role } from '@systemblick/domain/kernel/actor';
import * as z from 'zod/mini';

import { announce } from '../../../shared/announce/announcements.js';
import { CheckboxGroupField } from '../../../shared/form/checkbox-group-field.js';
import { FormDialog } from '../../../shared/form/form-dialog.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { ChangeRolesDocument, type Person } from './people.document.js';

const schema = z.object({ roles: z.array(z.custom<Role>()) });

type Props = { readonly person: Person; readonly onClose: () => void; readonly onChanged: () => unknown };

/** The roles of one person, each with what it means. */
export function RolesDialog({ person: { id, version, name, roles }, onClose, onChanged }: Props) {
  const t = useText();
  const { run, running, refusal } = useMutationWithRefusal(ChangeRolesDocument);
  const { seen, reload } = useSeenVersion(version, onChanged);
  const form = useSchemaForm(schema, { roles: [...roles] });

  async function save(given: z.infer<typeof schema>) {
    if (!(await run({ input: { id, expectedVersion: seen, roles: given.roles } }))) return;
    announce(t('administration.persons.rolesSaved', { name }));
    onClose();
    onChanged();
  }

  return (
    <FormDialog
      title={t('administration.persons.rolesTitle', { name })}
      form={form}
      submit={t('administration.save')}
      running={running}
      refusal={refusal}
      onSubmit={save}
      onClose={onClose}
      onReload={reload}
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
