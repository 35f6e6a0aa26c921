import { useApolloClient } from '@apollo/client/react';
import { idEndOf } from '@systemblick/domain/cases/case-code';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';

import { Form } from '#shared/form/form.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { graphql } from '#shared/graphql.js';
import { text } from '#shared/texts/texts.js';
import { useText } from '#shared/texts/use-text.js';

const CaseByCodeDocument = graphql(`
  query CaseByCode($code: String!) {
    caseByCode(code: $code)
  }
`);

const schema = z.object({
  code: z.string().check(z.refine((code) => idEndOf(code) !== undefined, { error: () => text('cases.papers.noCode') })),
});

/** From the code on a Merkzettel to the case, for whoever wrote it. */
export function FindByCode() {
  const t = useText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const form = useSchemaForm(schema, { code: '' });

  async function open({ code }: z.infer<typeof schema>) {
    const { data } = await client.query({ query: CaseByCodeDocument, variables: { code }, fetchPolicy: 'no-cache' });
    if (data?.caseByCode) return void navigate(`/faelle/${data.caseByCode}`);
    form.setError('code', { message: t('cases.papers.unknownCode') });
    form.setFocus('code');
  }

  return (
    <details className="folded">
      <summary>{t('cases.papers.find')}</summary>
      <div className="folded__content">
        <Form form={form} onSubmit={open} label={t('cases.papers.find')}>
          <TextField
            control={form.control}
            name="code"
            label={t('cases.papers.code')}
            hint={t('cases.papers.codeHint')}
          />
          <SubmitRow
            label={t('cases.papers.open')}
            running={form.formState.isSubmitting}
            runningLabel={t('shared.form.sending')}
          />
        </Form>
      </div>
    </details>
  );
}
