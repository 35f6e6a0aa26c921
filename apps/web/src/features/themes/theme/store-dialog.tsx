import * as z from 'zod/mini';

import { DateField } from '#shared/form/date-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredDate, requiredText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { inMonths } from '#shared/format/days.js';
import type { ThemeDialogProps } from './theme-dialog-props.js';
import { themePage } from './theme.document.js';

const schema = z.object({ reason: requiredText(4000), revisitOn: requiredDate() });

/** Into the Themenspeicher, or there for longer: why, and when it comes back. */
export function StoreDialog({
  theme,
  postpones = false,
  onClose,
}: ThemeDialogProps & { readonly postpones?: boolean }) {
  const t = useText();
  const kind = postpones ? 'postpone' : 'store';
  const form = useSchemaForm(schema, { reason: postpones ? (theme.reason ?? '') : '', revisitOn: inMonths(6) });
  const move = useMove(`${kind}Theme`, themePage, theme, { done: `themes.done.${kind}`, onDone: onClose });

  return (
    <FormDialog
      title={t(`themes.${kind}.title`)}
      form={form}
      submit={t(`themes.move.${kind}`)}
      move={move}
      onSubmit={move.send}
      onClose={onClose}
      lead={<p>{t(`themes.${kind}.text`)}</p>}
    >
      <TextAreaField control={form.control} name="reason" label={t('themes.store.reason')} rows={3} />
      <DateField
        control={form.control}
        name="revisitOn"
        label={t('themes.store.revisitOn')}
        hint={t('themes.store.revisitHint')}
      />
    </FormDialog>
  );
}
