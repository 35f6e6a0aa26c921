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
import { inDays } from '../../../shared/format/days.js';
import { GiveRouteBackDocument, SettleRouteDocument } from './route-moves.document.js';
import type { WayDialogProps } from './way-dialog-props.js';

const schema = z.object({ outcome: requiredText(4000), revisitOn: requiredDate() });

type Props = WayDialogProps & { readonly ending: 'settle' | 'giveBack' };

/** A way's end: it settled the theme, or it led nowhere and the theme goes to the Themenspeicher. */
export function EndWayDialog({ way: { id, version }, ending, onClose, onReload }: Props) {
  const t = useText();
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);
  const form = useSchemaForm(schema, { outcome: '', revisitOn: inDays(28) });
  const settle = useThemeMove(SettleRouteDocument, 'themes.done.settle', onClose);
  const giveBack = useThemeMove(GiveRouteBackDocument, 'themes.done.giveBack', onClose);
  const { running, refusal } = ending === 'settle' ? settle : giveBack;

  const send = ({ outcome, revisitOn }: z.infer<typeof schema>) =>
    ending === 'settle'
      ? settle.move({ input: { id, expectedVersion, outcome } })
      : giveBack.move({ input: { id, expectedVersion, outcome, revisitOn } });

  return (
    <Dialog open onClose={onClose} title={t(`themes.${ending}.title`)}>
      <p>{t(`themes.${ending}.lead`)}</p>
      <Form form={form} onSubmit={send} refusal={refusal} onReload={reload}>
        <TextAreaField control={form.control} name="outcome" label={t(`themes.${ending}.outcome`)} rows={4} />
        {ending === 'giveBack' && (
          <DateField
            control={form.control}
            name="revisitOn"
            label={t('themes.store.revisitOn')}
            hint={t('themes.store.revisitHint')}
          />
        )}
        <SubmitRow label={t(`themes.way.move.${ending}`)} running={running} runningLabel={t('shared.form.sending')}>
          <CancelButton onClick={onClose} />
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
