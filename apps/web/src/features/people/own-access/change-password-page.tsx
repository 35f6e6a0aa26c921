import { passwordLength } from '@systemblick/domain/people/sign-in-link';
import * as z from 'zod/mini';

import { Form } from '#shared/form/form.js';
import { requiredText } from '#shared/form/rules.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { Page } from '#shared/page/page.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { newPassword } from '../new-password.js';
import { whosePassword } from './own-access.document.js';

const schema = z.object({ present: requiredText(256), next: newPassword() });

/** Another password for oneself. Neither is ever kept as a draft. */
export function ChangePasswordPage() {
  const t = useText();
  const form = useSchemaForm(schema, { present: '', next: '' });

  const changing = useAct('changePassword', whosePassword, {
    done: 'people.password.changed',
    onDone: () => form.reset(),
  });

  return (
    <Page title={t('people.password.title')} lead={t('people.password.lead')}>
      <Form form={form} onSubmit={changing.send} refusal={changing.refusal} label={t('people.password.title')}>
        <TextField
          control={form.control}
          name="present"
          type="password"
          autoComplete="current-password"
          label={t('people.password.present')}
        />
        <TextField
          control={form.control}
          name="next"
          type="password"
          autoComplete="new-password"
          label={t('people.password.next')}
          hint={t('people.enter.passwordHint', { min: passwordLength.min })}
        />
        <SubmitRow
          label={t('people.password.submit')}
          running={changing.running}
          runningLabel={t('shared.form.sending')}
        />
      </Form>
    </Page>
  );
}
