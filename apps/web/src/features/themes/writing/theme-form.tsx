import { legalSpheres } from '@systemblick/domain/people/legal-sphere';
import { themeKinds } from '@systemblick/domain/themes/theme';
import type { ReactNode } from 'react';
import * as z from 'zod/mini';

import { useDraft } from '#shared/draft/use-draft.js';
import { CheckboxGroupField } from '#shared/form/checkbox-group-field.js';
import { DraftNotice } from '#shared/form/draft-notice.js';
import { Form } from '#shared/form/form.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { optionalText, requiredChoice, requiredText } from '#shared/form/rules.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import type { Sending } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { sphereChoices } from '../words/choices.js';

const schema = z.object({
  kind: requiredChoice(themeKinds),
  title: requiredText(300),
  description: requiredText(4000),
  question: optionalText(4000),
  legalSpheres: z.array(z.enum(legalSpheres)),
});
export type ThemeWording = z.infer<typeof schema>;

type Props = {
  readonly wording: ThemeWording;
  readonly draftKey: string;
  readonly submit: string;
  readonly move: Sending;
  /** Says whether it was accepted; then the draft is let go. */
  readonly onSubmit: (wording: ThemeWording) => Promise<boolean>;
  readonly children?: ReactNode;
};

/** A theme in its own words. */
export function ThemeForm({ wording, draftKey, submit, move, onSubmit, children }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, wording);
  const draft = useDraft(form, draftKey);
  const { control } = form;
  const { running, refusal, reload } = move;

  async function send(values: ThemeWording) {
    if (await onSubmit(values)) draft.forget();
  }

  return (
    <Form form={form} onSubmit={send} refusal={refusal} {...(reload && { onReload: reload })}>
      <DraftNotice restoredAt={draft.restoredAt} sensitive={false} onDiscard={draft.discard} />
      <RadioGroupField
        control={control}
        name="kind"
        label={t('themes.form.kind')}
        choices={themeKinds.map((value) => ({
          value,
          label: t(`themes.kind.${value}`),
          hint: t(`themes.kindHint.${value}`),
        }))}
      />
      <TextField control={control} name="title" label={t('themes.form.title')} hint={t('themes.form.titleHint')} />
      <TextAreaField
        control={control}
        name="description"
        label={t('themes.form.description')}
        hint={t('themes.form.descriptionHint')}
        max={4000}
      />
      <TextAreaField
        control={control}
        name="question"
        label={t('themes.form.question')}
        hint={t('themes.form.questionHint')}
        rows={2}
        optional
      />
      <CheckboxGroupField
        control={control}
        name="legalSpheres"
        label={t('themes.list.legalSpheres')}
        optional
        choices={sphereChoices(t)}
      />
      <SubmitRow label={submit} running={running} runningLabel={t('shared.form.sending')}>
        {children}
      </SubmitRow>
    </Form>
  );
}
