import * as z from 'zod/mini';

import { Dialog } from '../../../shared/dialog/dialog.js';
import { DateField } from '../../../shared/form/date-field.js';
import { Form } from '../../../shared/form/form.js';
import { requiredDate, requiredText } from '../../../shared/form/rules.js';
import { SubmitRow } from '../../../shared/form/submit-row.js';
import { TextAreaField } from '../../../shared/form/text-area-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useText } from '../../../shared/texts/use-text.js';
import { CancelButton } from '../theme/cancel-button.js';
import { useThemeMove } from '../theme/use-theme-move.js';
import { today } from '../../../shared/format/days.js';
import { NoteStepDocument } from './route-moves.document.js';
import type { WayDialogProps } from './way-dialog-props.js';

const schema = z.object({ on: requiredDate(), text: requiredText(4000) });

/** What was done, and on which day. */
export function StepDialog({ way: { id, version }, onClose, onReload }: WayDialogProps) {
  const t = useText();
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);
  const form = useSchemaForm(schema, { on: today(), text: '' });
  const { move, running, refusal } = useThemeMove(NoteStepDocument, 'themes.done.noteStep', onClose);

  return (
    <Dialog open onClose={onClose} title={t('themes.way.move.noteStep')}>
      <Form
        form={form}
        onSubmit={(values) => move({ input: { id, expectedVersion, ...values } })}
        refusal={refusal}
        onReload={reload}
      >
        <DateField control={form.control} name="on" label={t('themes.step.on')} />
        <TextAreaField
          control={form.control}
          name="text"
          label={t('themes.step.text')}
          hint={t('themes.step.textHint')}
          rows={3}
        />
        <SubmitRow label={t('themes.step.save')} running={running} runningLabel={t('shared.form.sending')}>
          <CancelButton onClick={onClose} />
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
