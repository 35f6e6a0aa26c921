import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { Form } from '../../shared/form/form.js';
import { email } from '../../shared/form/rules.js';
import { SubmitRow } from '../../shared/form/submit-row.js';
import { TextField } from '../../shared/form/text-field.js';
import type { Refusal } from '../../shared/server/refusal.js';
import { text } from '../../shared/texts/texts.js';
import { useText } from '../../shared/texts/use-text.js';

const schema = z.object({
  email: email(),
  // Not trimmed: a password may begin or end with a space.
  password: z.string().check(z.minLength(1, { error: () => text('shared.form.required') })),
});

type Props = {
  readonly onSubmit: (input: z.infer<typeof schema>) => unknown;
  readonly running: boolean;
  readonly refusal: Refusal | undefined;
};

export function SignInForm({ onSubmit, running, refusal }: Props) {
  const t = useText();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { email: '', password: '' } });

  return (
    <Form form={form} onSubmit={onSubmit} refusal={refusal} label={t('people.signIn.title')}>
      <TextField
        control={form.control}
        name="email"
        type="email"
        autoComplete="username"
        label={t('people.signIn.email')}
      />
      <TextField
        control={form.control}
        name="password"
        type="password"
        autoComplete="current-password"
        label={t('people.signIn.password')}
      />
      <SubmitRow label={t('people.signIn.submit')} running={running} runningLabel={t('people.signIn.running')} />
    </Form>
  );
}
