import { useState } from 'react';
import { v7 } from 'uuid';
import * as z from 'zod/mini';

import { Dialog } from '../../../shared/dialog/dialog.js';
import { DateField } from '../../../shared/form/date-field.js';
import { Form } from '../../../shared/form/form.js';
import { requiredDate, requiredText } from '../../../shared/form/rules.js';
import { SubmitRow } from '../../../shared/form/submit-row.js';
import { TextAreaField } from '../../../shared/form/text-area-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useText } from '../../../shared/texts/use-text.js';
import { CancelButton } from '../theme/cancel-button.js';
import type { ThemeDialogProps } from '../theme/theme-dialog-props.js';
import { useThemeMove } from '../theme/use-theme-move.js';
import { inDays } from '../../../shared/format/days.js';
import { AskSurveyDocument } from './survey.document.js';

const schema = z.object({ question: requiredText(4000), until: requiredDate() });

/** One question to all case managers, and how long they may answer. */
export function AskDialog({ theme, onClose, onReload }: ThemeDialogProps) {
  const t = useText();
  const [id] = useState(() => v7());
  const form = useSchemaForm(schema, { question: '', until: inDays(14) });
  const { move, running, refusal } = useThemeMove(AskSurveyDocument, 'themes.done.ask', onClose);

  return (
    <Dialog open onClose={onClose} title={t('themes.survey.ask')}>
      <p>{t('themes.survey.askText')}</p>
      <Form
        form={form}
        onSubmit={(values) => move({ input: { id, themeId: theme.id, ...values } })}
        refusal={refusal}
        onReload={onReload}
      >
        <TextAreaField
          control={form.control}
          name="question"
          label={t('themes.survey.question')}
          hint={t('themes.survey.questionHint')}
          rows={3}
        />
        <DateField control={form.control} name="until" label={t('themes.survey.until')} />
        <SubmitRow label={t('themes.survey.send')} running={running} runningLabel={t('shared.form.sending')}>
          <CancelButton onClick={onClose} />
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
