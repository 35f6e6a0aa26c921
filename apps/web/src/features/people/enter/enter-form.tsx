import { useApolloClient } from '@apollo/client/react';
import { passwordLength } from '@systemblick/domain/people/sign-in-link';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';

import { Form } from '#shared/form/form.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { newPassword } from '../new-password.js';
import { entered } from './enter.document.js';

const schema = z.object({ password: newPassword() });

type Props = { readonly token: string; readonly email: string };

/** One field: the password. The address stands above it, for the browser's own store of passwords too. */
export function EnterForm({ token, email }: Props) {
  const t = useText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { send, running, refusal } = useAct('enterByLink', entered);
  const form = useSchemaForm(schema, { password: '' });

  async function enter({ password }: z.infer<typeof schema>) {
    if (!(await send({ token, password }))) return;
    await client.clearStore();
    await navigate('/', { replace: true });
  }

  return (
    <Form form={form} onSubmit={enter} refusal={refusal} label={t('people.enter.title')}>
      <p>
        {t('people.signIn.email')}: <strong>{email}</strong>
      </p>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextField
        control={form.control}
        name="password"
        type="password"
        autoComplete="new-password"
        label={t('people.enter.password')}
        hint={t('people.enter.passwordHint', { min: passwordLength.min })}
      />
      <SubmitRow label={t('people.enter.submit')} running={running} runningLabel={t('people.signIn.running')} />
    </Form>
  );
}
