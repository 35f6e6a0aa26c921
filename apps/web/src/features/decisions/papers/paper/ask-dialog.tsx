import { saysSomething } from '@systemblick/domain/kernel/text';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredDate } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { text } from '#shared/texts/texts.js';
import { useText } from '#shared/texts/use-text.js';
import { inDays } from '#shared/format/days.js';
import { AskedInstitutions, useAsked } from './asked-institutions.js';
import type { PaperDialogProps } from './paper-move.js';
import { paperPage } from './paper.document.js';

const schema = z
  .object({ until: requiredDate(), institutionIds: z.array(z.string()), unaskedBecause: z.string() })
  .check(
    z.refine(({ institutionIds, unaskedBecause }) => institutionIds.length > 0 || saysSomething(unaskedBecause), {
      path: ['unaskedBecause'],
      error: () => text('papers.ask.unaskedMissing'),
    }),
  );
type Values = z.infer<typeof schema>;

/** Whom one asks, and until when; or why nobody is asked. Whoever was asked before is chosen already. */
export function AskDialog({ paper, onClose }: PaperDialogProps) {
  const t = useText();
  const before = [...new Set(paper.statements.flatMap(({ institution }) => institution?.id ?? []))];
  const form = useSchemaForm<Values, Values>(schema, { until: inDays(14), institutionIds: before, unaskedBecause: '' });
  const nobody = useWatch({ control: form.control, name: 'institutionIds' }).length === 0;
  const done = nobody ? 'papers.done.askNobody' : 'papers.done.ask';
  const move = useMove('askStatements', paperPage, paper, { done, onDone: onClose });
  const asked = useAsked();

  const send = ({ until, institutionIds, unaskedBecause }: Values) =>
    move.send({
      until,
      asked: asked(institutionIds),
      unaskedBecause: institutionIds.length === 0 ? unaskedBecause : null,
    });

  return (
    <FormDialog
      title={t('papers.ask.title')}
      form={form}
      submit={t(nobody ? 'papers.ask.submitNobody' : 'papers.ask.submit')}
      move={move}
      onSubmit={send}
      onClose={onClose}
      lead={<p>{t('papers.ask.text')}</p>}
      wide
    >
      <AskedInstitutions control={form.control} hint={t('papers.ask.institutionsHint')} />
      {nobody && (
        <TextAreaField
          control={form.control}
          name="unaskedBecause"
          label={t('papers.ask.unaskedBecause')}
          hint={t('papers.ask.unaskedHint')}
          rows={2}
        />
      )}
    </FormDialog>
  );
}
