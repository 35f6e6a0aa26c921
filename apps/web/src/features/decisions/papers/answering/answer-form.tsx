import { statementAnswers } from '@systemblick/domain/decisions/papers/statement';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { useDraft } from '#shared/draft/use-draft.js';
import { DraftNotice } from '#shared/form/draft-notice.js';
import { Form } from '#shared/form/form.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { optionalText, requiredChoice } from '#shared/form/rules.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import type { Refusal } from '#shared/server/refusal.js';
import { text } from '#shared/texts/texts.js';
import { useText } from '#shared/texts/use-text.js';

const schema = z.object({ answer: requiredChoice(statementAnswers), text: optionalText(60_000) }).check(
  z.refine((given) => given.answer === 'agree' || given.text !== '', {
    path: ['text'],
    error: () => text('papers.answer.needed'),
  }),
);
export type GivenAnswer = z.infer<typeof schema>;

type Props = {
  /** What the answer is called: one's own, or that of those it is entered for. */
  readonly question: string;
  /** Entered by somebody for those who answered elsewhere. */
  readonly onBehalf?: boolean;
  readonly draftKey: string;
  readonly running: boolean;
  readonly refusal: Refusal | undefined;
  readonly onReload: () => unknown;
  /** Says whether it was accepted; then the draft is let go. */
  readonly onSubmit: (answer: GivenAnswer) => Promise<boolean>;
  readonly children?: ReactNode;
};

/** Agree, agree with a remark, or object. */
export function AnswerForm({
  question,
  onBehalf = false,
  draftKey,
  running,
  refusal,
  onReload,
  onSubmit,
  children,
}: Props) {
  const t = useText();
  const form = useSchemaForm(schema, { text: '' });
  const draft = useDraft(form, draftKey);
  const { control } = form;
  const agrees = useWatch({ control, name: 'answer' }) === 'agree';

  async function send(answer: GivenAnswer) {
    if (await onSubmit(answer)) draft.forget();
  }

  return (
    <Form form={form} onSubmit={send} refusal={refusal} onReload={onReload}>
      <DraftNotice restoredAt={draft.restoredAt} sensitive={false} onDiscard={draft.discard} />
      <RadioGroupField
        control={control}
        name="answer"
        label={question}
        choices={[
          { value: 'agree', label: t(onBehalf ? 'papers.answer.agreeOf' : 'papers.answer.agree') },
          {
            value: 'agreeWithRemark',
            label: t(onBehalf ? 'papers.answer.agreeWithRemarkOf' : 'papers.answer.agreeWithRemark'),
          },
          {
            value: 'object',
            label: t(onBehalf ? 'papers.answer.objectOf' : 'papers.answer.object'),
            hint: t('papers.answer.objectHint'),
          },
        ]}
      />
      <TextAreaField
        control={control}
        name="text"
        label={t('papers.answer.text')}
        hint={t('papers.answer.textHint')}
        rows={5}
        optional={agrees}
      />
      <SubmitRow
        label={t(onBehalf ? 'papers.answer.sendOf' : 'papers.answer.send')}
        running={running}
        runningLabel={t('shared.form.sending')}
      >
        {children}
      </SubmitRow>
    </Form>
  );
}
