import * as z from 'zod/mini';

import { Dialog } from '../../../shared/dialog/dialog.js';
import { DateField } from '../../../shared/form/date-field.js';
import { Form } from '../../../shared/form/form.js';
import { requiredDate, requiredText } from '../../../shared/form/rules.js';
import { SubmitRow } from '../../../shared/form/submit-row.js';
import { TextAreaField } from '../../../shared/form/text-area-field.js';
import { TextField } from '../../../shared/form/text-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useText } from '../../../shared/texts/use-text.js';
import { CancelButton } from '../theme/cancel-button.js';
import { useThemeMove } from '../theme/use-theme-move.js';
import { today } from '../../../shared/format/days.js';
import { EscalateRouteDocument } from './route-moves.document.js';
import type { WayDialogProps } from './way-dialog-props.js';

const schema = z.object({ to: requiredText(300), on: requiredDate(), text: requiredText(4000) });

/** Takes a bilateral way to the partner's leadership. */
export function EscalateDialog({ way: { id, version }, onClose, onReload }: WayDialogProps) {
  const t = useText();
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);
  const form = useSchemaForm(schema, { to: '', on: today(), text: '' });
  const { move, running, refusal } = useThemeMove(EscalateRouteDocument, 'themes.done.escalate', onClose);

  return (
    <Dialog open onClose={onClose} title={t('themes.escalate.title')}>
      <p>{t('themes.escalate.lead')}</p>
      <Form
        form={form}
        onSubmit={(values) => move({ input: { id, expectedVersion, ...values } })}
        refusal={refusal}
        onReload={reload}
      >
        <TextField
          control={form.control}
          name="to"
          label={t('themes.escalate.to')}
          hint={t('themes.escalate.toHint')}
        />
        <DateField control={form.control} name="on" label={t('themes.step.on')} />
        <TextAreaField control={form.control} name="text" label={t('themes.escalate.text')} rows={3} />
        <SubmitRow label={t('themes.escalate.save')} running={running} runningLabel={t('shared.form.sending')}>
          <CancelButton onClick={onClose} />
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
