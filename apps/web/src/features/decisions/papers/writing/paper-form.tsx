import { consultationRoles, mostConsultations } from '@systemblick/domain/decisions/papers/paper-consultation';
import { pointEffects } from '@systemblick/domain/decisions/papers/paper-text';
import { useState, type ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';

import { useDraft } from '#shared/draft/use-draft.js';
import { DraftNotice } from '#shared/form/draft-notice.js';
import { Form } from '#shared/form/form.js';
import { optionalDate, optionalText, requiredChoice, requiredText } from '#shared/form/rules.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import type { Refusal } from '#shared/server/refusal.js';
import { useText } from '#shared/texts/use-text.js';
import '../paper/paper.css';
import { ConsultationFields } from './consultation-fields.js';
import { furtherSections, type PaperValues } from './paper-values.js';
import { PointFields } from './point-fields.js';

const longest = 60_000;
const point = z.object({ text: optionalText(4000), effects: z.array(z.enum(pointEffects)) });

const consultation = z.object({
  body: requiredText(300),
  role: requiredChoice(consultationRoles),
  on: optionalDate(),
  note: optionalText(300),
});

const paperSchema = z.object({
  title: requiredText(300),
  number: optionalText(50),
  leadOffice: optionalText(300),
  consultations: z.array(consultation).check(z.maxLength(mostConsultations)),
  points: z.array(point),
  facts: optionalText(longest),
  financialEffects: optionalText(longest),
  alternatives: optionalText(longest),
  staffEffects: optionalText(longest),
  climateAndEquality: optionalText(longest),
  participation: optionalText(longest),
});

type Props = {
  readonly values: PaperValues;
  readonly draftKey: string;
  readonly submit: string;
  readonly running: boolean;
  readonly refusal: Refusal | undefined;
  readonly onReload?: () => unknown;
  /** Says whether it was accepted; then the draft is let go. */
  readonly onSubmit: (values: PaperValues) => Promise<boolean>;
  /** Before the subject: which body, which theme. */
  readonly first?: ReactNode;
  readonly children?: ReactNode;
};

/** The short form: subject, points, reasons, cost. The rest is folded away. */
export function PaperForm(props: Props) {
  const { values, draftKey, submit, running, refusal, onReload, onSubmit, first, children } = props;
  const t = useText();
  const form = useSchemaForm<PaperValues, PaperValues>(paperSchema, values);
  const draft = useDraft(form, draftKey);
  const { control } = form;

  async function send(written: PaperValues) {
    if (await onSubmit(written)) draft.forget();
  }

  return (
    <Form form={form} onSubmit={send} refusal={refusal} {...(onReload && { onReload })}>
      <DraftNotice restoredAt={draft.restoredAt} sensitive={false} onDiscard={draft.discard} />
      {first}
      <TextField control={control} name="title" label={t('papers.form.subject')} hint={t('papers.form.subjectHint')} />
      <PointFields control={control} />
      <TextAreaField
        control={control}
        name="facts"
        label={t('papers.section.facts')}
        hint={t('papers.form.facts')}
        rows={10}
        optional={t('papers.form.needed')}
      />
      <TextAreaField
        control={control}
        name="financialEffects"
        label={t('papers.section.financialEffects')}
        hint={t('papers.form.costs')}
        rows={5}
        optional={t('papers.form.needed')}
      />
      <FurtherSections form={form} />
      <SubmitRow label={submit} running={running} runningLabel={t('shared.form.sending')}>
        {children}
      </SubmitRow>
    </Form>
  );
}

/** Folded away while empty; open as soon as something of it is written. */
function FurtherSections({ form }: { readonly form: UseFormReturn<PaperValues, unknown, PaperValues> }) {
  const t = useText();
  const [open] = useState(() => isWritten(form.getValues()));

  return (
    <details className="further-sections" open={open}>
      <summary>{t('papers.form.more')}</summary>
      <div className="stack">
        {furtherSections.map((section) => (
          <TextAreaField
            key={section}
            control={form.control}
            name={section}
            label={t(`papers.section.${section}`)}
            rows={4}
            optional
          />
        ))}
        <ConsultationFields control={form.control} />
        <TextField
          control={form.control}
          name="leadOffice"
          label={t('papers.form.leadOffice')}
          hint={t('papers.form.leadOfficeHint')}
          optional
        />
        <TextField
          control={form.control}
          name="number"
          label={t('papers.form.number')}
          hint={t('papers.form.numberHint')}
          optional={t('papers.form.needed')}
        />
      </div>
    </details>
  );
}

const isWritten = (values: PaperValues) =>
  furtherSections.some((section) => values[section] !== '') || values.consultations.length > 0;
