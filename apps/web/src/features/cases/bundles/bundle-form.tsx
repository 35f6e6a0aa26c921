import type { ReactNode } from 'react';
import * as z from 'zod/mini';

import { Form } from '#shared/form/form.js';
import { optionalText, requiredText } from '#shared/form/rules.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useDraft } from '#shared/draft/use-draft.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import type { Refusal } from '#shared/server/refusal.js';
import { useText } from '#shared/texts/use-text.js';

const schema = z.object({ title: requiredText(300), leadingQuestion: optionalText(4000) });
export type BundleHeading = z.infer<typeof schema>;

type Props = {
  readonly heading: BundleHeading;
  readonly draftKey: string;
  readonly submit: string;
  readonly running: boolean;
  readonly refusal: Refusal | undefined;
  readonly onReload?: () => unknown;
  /** Says whether it was accepted; then the draft is let go. */
  readonly onSubmit: (heading: BundleHeading) => Promise<boolean>;
  readonly children?: ReactNode;
};

/** Title and leading question. */
export function BundleForm({ heading, draftKey, submit, running, refusal, onReload, onSubmit, children }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, heading);
  const draft = useDraft(form, draftKey);

  async function send(values: BundleHeading) {
    if (await onSubmit(values)) draft.forget();
  }

  return (
    <Form form={form} onSubmit={send} refusal={refusal} {...(onReload && { onReload })}>
      <TextField
        control={form.control}
        name="title"
        label={t('bundles.form.title')}
        hint={t('bundles.form.titleHint')}
      />
      <TextAreaField
        control={form.control}
        name="leadingQuestion"
        label={t('bundles.form.question')}
        hint={t('bundles.form.questionHint')}
        rows={3}
        optional={t('bundles.form.neededReady')}
      />
      <SubmitRow label={submit} running={running} runningLabel={t('shared.form.sending')}>
        {children}
      </SubmitRow>
    </Form>
  );
}
