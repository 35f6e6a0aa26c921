import * as z from 'zod/mini';

import { announce } from '../../../shared/announce/announcements.js';
import { FormDialog } from '../../../shared/form/form-dialog.js';
import { TextField } from '../../../shared/form/text-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { text } from '../../../shared/texts/texts.js';
import { useText } from '../../../shared/texts/use-text.js';
import { SetPasswordDocument, type Person } from './people.document.js';

const schema = z.object({
  password: z.string().check(z.minLength(12, { error: () => text('administration.persons.passwordShort') })),
});

type Props = { readonly person: Person; readonly onClose: () => void };

/** A first or a new password. It is never kept as a draft. */
export function PasswordDialog({ person: { id, name }, onClose }: Props) {
  const t = useText();
  const { run, running, refusal } = useMutationWithRefusal(SetPasswordDocument);
  const form = useSchemaForm(schema, { password: '' });

  async function save({ password }: z.infer<typeof schema>) {
    if (!(await run({ input: { personId: id, password } }))) return;
    announce(t('administration.persons.passwordSet', { name }));
    onClose();
  }

  return (
    <FormDialog
      title={t('administration.persons.passwordTitle', { name })}
      lead={<p>{t('administration.persons.passwordText')}</p>}
      form={form}
      submit={t('administration.persons.setPassword')}
      running={running}
      refusal={refusal}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField
        control={form.control}
        name="password"
        type="password"
        autoComplete="new-password"
        label={t('administration.persons.password')}
        hint={t('administration.persons.passwordHint')}
      />
    </FormDialog>
  );
}
