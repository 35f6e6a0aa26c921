import * as z from 'zod/mini';

import { DateField } from '#shared/form/date-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredDate, requiredText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { today } from '#shared/format/days.js';
import type { WayDialogProps } from './way-dialog-props.js';
import { ThemeDocument } from '../theme/theme.document.js';
import { routeFragment } from './route.document.js';

const schema = z.object({ on: requiredDate(), text: requiredText(4000) });

/** What was done, and on which day. */
export function StepDialog({ way, onClose }: WayDialogProps) {
  const t = useText();
  const form = useSchemaForm(schema, { on: today(), text: '' });
  const move = useMove('noteStep', routeFragment, way, {
    done: 'themes.done.noteStep',
    onDone: onClose,
    also: [ThemeDocument],
  });

  return (
    <FormDialog
      title={t('themes.way.move.noteStep')}
      form={form}
      submit={t('themes.step.save')}
      move={move}
      onSubmit={move.send}
      onClose={onClose}
    >
      <DateField control={form.control} name="on" label={t('themes.step.on')} />
      <TextAreaField
        control={form.control}
        name="text"
        label={t('themes.step.text')}
        hint={t('themes.step.textHint')}
        rows={3}
      />
    </FormDialog>
  );
}
