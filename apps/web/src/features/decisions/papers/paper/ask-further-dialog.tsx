import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredDate } from '#shared/form/rules.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { text } from '#shared/texts/texts.js';
import { useText } from '#shared/texts/use-text.js';
import { inDays } from '#shared/format/days.js';
import { AskedInstitutions, useAsked } from './asked-institutions.js';
import type { PaperDialogProps } from './paper-move.js';
import { paperPage } from './paper.document.js';

const schema = z.object({
  until: requiredDate(),
  institutionIds: z.array(z.string()).check(z.minLength(1, { error: () => text('papers.ask.nobodyChosen') })),
});
type Values = z.infer<typeof schema>;

/** Others beside those asked already, or who let the day go by. */
export function AskFurtherDialog({ paper, onClose }: PaperDialogProps) {
  const t = useText();
  const form = useSchemaForm<Values, Values>(schema, { until: inDays(14), institutionIds: [] });
  const move = useMove('askFurther', paperPage, paper, { done: 'papers.done.ask', onDone: onClose });
  const asked = useAsked();
  const waiting = paper.statements.filter(({ state }) => state === 'asked');
  const answering = new Set(waiting.flatMap(({ institution }) => institution?.id ?? []));

  return (
    <FormDialog
      title={t('papers.ask.furtherTitle')}
      form={form}
      submit={t('papers.ask.submit')}
      move={move}
      onSubmit={({ until, institutionIds }) => move.send({ until, asked: asked(institutionIds) })}
      onClose={onClose}
      lead={<p>{t('papers.ask.furtherText')}</p>}
      wide
    >
      <AskedInstitutions control={form.control} hint={t('papers.ask.furtherHint')} answering={answering} />
    </FormDialog>
  );
}
