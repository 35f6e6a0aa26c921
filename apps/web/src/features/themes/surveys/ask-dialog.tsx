import * as z from 'zod/mini';

import { DateField } from '#shared/form/date-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredDate, requiredText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import type { ThemeDialogProps } from '../theme/theme-dialog-props.js';
import { ThemeDocument } from '../theme/theme.document.js';
import { inDays } from '#shared/format/days.js';
import { useNewId } from '#shared/form/new-id.js';
import { surveyFragment } from './survey.document.js';

const schema = z.object({ question: requiredText(4000), until: requiredDate() });

/** One question to all case managers, and how long they may answer. */
export function AskDialog({ theme, onClose }: ThemeDialogProps) {
  const t = useText();
  const id = useNewId();
  const form = useSchemaForm(schema, { question: '', until: inDays(14) });
  const asking = useAct('askSurvey', surveyFragment, {
    done: 'themes.done.ask',
    onDone: onClose,
    also: [ThemeDocument],
  });

  return (
    <FormDialog
      title={t('themes.survey.ask')}
      form={form}
      submit={t('themes.survey.send')}
      move={asking}
      onSubmit={(values) => asking.send({ id, themeId: theme.id, ...values })}
      onClose={onClose}
      lead={<p>{t('themes.survey.askText')}</p>}
    >
      <TextAreaField
        control={form.control}
        name="question"
        label={t('themes.survey.question')}
        hint={t('themes.survey.questionHint')}
        rows={3}
      />
      <DateField control={form.control} name="until" label={t('themes.survey.until')} />
    </FormDialog>
  );
}
