import * as z from 'zod/mini';

import { DateField } from '#shared/form/date-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredDate, requiredText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { today } from '#shared/format/days.js';
import type { WayDialogProps } from './way-dialog-props.js';
import { ThemeDocument } from '../theme/theme.document.js';
import { routeFragment } from './route.document.js';

const schema = z.object({ to: requiredText(300), on: requiredDate(), text: requiredText(4000) });

/** Takes a bilateral way to the partner's leadership. */
export function EscalateDialog({ way, onClose }: WayDialogProps) {
  const t = useText();
  const form = useSchemaForm(schema, { to: '', on: today(), text: '' });
  const move = useMove('escalateRoute', routeFragment, way, {
    done: 'themes.done.escalate',
    onDone: onClose,
    also: [ThemeDocument],
  });

  return (
    <FormDialog
      title={t('themes.escalate.title')}
      form={form}
      submit={t('themes.escalate.save')}
      move={move}
      onSubmit={move.send}
      onClose={onClose}
      lead={<p>{t('themes.escalate.lead')}</p>}
    >
      <TextField control={form.control} name="to" label={t('themes.escalate.to')} hint={t('themes.escalate.toHint')} />
      <DateField control={form.control} name="on" label={t('themes.step.on')} />
      <TextAreaField control={form.control} name="text" label={t('themes.escalate.text')} rows={3} />
    </FormDialog>
  );
}
