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
import { inMonths } from '../../../shared/format/days.js';
import { CancelButton } from './cancel-button.js';
import type { ThemeDialogProps } from './theme-dialog-props.js';
import { PostponeThemeDocument, StoreThemeDocument } from './theme-moves.document.js';
import { useThemeMove } from './use-theme-move.js';

const schema = z.object({ reason: requiredText(4000), revisitOn: requiredDate() });

/** Into the Themenspeicher, or there for longer: why, and when it comes back. */
export function StoreDialog({
  theme,
  postpones = false,
  onClose,
  onReload,
}: ThemeDialogProps & { readonly postpones?: boolean }) {
  const t = useText();
  const move = postpones ? 'postpone' : 'store';
  const form = useSchemaForm(schema, { reason: postpones ? (theme.reason ?? '') : '', revisitOn: inMonths(6) });
  const store = useThemeMove(StoreThemeDocument, 'themes.done.store', onClose);
  const postpone = useThemeMove(PostponeThemeDocument, 'themes.done.postpone', onClose);
  const { move: send, running, refusal } = postpones ? postpone : store;
  const { id, version } = theme;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);

  return (
    <Dialog open onClose={onClose} title={t(`themes.${move}.title`)}>
      <p>{t(`themes.${move}.text`)}</p>
      <Form
        form={form}
        onSubmit={(values) => send({ input: { id, expectedVersion, ...values } })}
        refusal={refusal}
        onReload={reload}
      >
        <TextAreaField control={form.control} name="reason" label={t('themes.store.reason')} rows={3} />
        <DateField
          control={form.control}
          name="revisitOn"
          label={t('themes.store.revisitOn')}
          hint={t('themes.store.revisitHint')}
        />
        <SubmitRow label={t(`themes.move.${move}`)} running={running} runningLabel={t('shared.form.sending')}>
          <CancelButton onClick={onClose} />
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
