import * as z from 'zod/mini';

import { DateField } from '#shared/form/date-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredDate, requiredText } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { inDays } from '#shared/format/days.js';
import type { WayDialogProps } from './way-dialog-props.js';
import { themePage } from '../theme/theme.document.js';

const schema = z.object({ outcome: requiredText(4000), revisitOn: requiredDate() });

type Props = WayDialogProps & { readonly ending: 'settle' | 'giveBack' };

/** A way's end: it settled the theme, or it led nowhere and the theme goes to the Themenspeicher. */
export function EndWayDialog({ way, ending, onClose }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, { outcome: '', revisitOn: inDays(28) });
  const settle = useMove('settleRoute', themePage, way, { done: 'themes.done.settle', onDone: onClose });
  const giveBack = useMove('giveRouteBack', themePage, way, { done: 'themes.done.giveBack', onDone: onClose });

  const send = ({ outcome, revisitOn }: z.infer<typeof schema>) =>
    ending === 'settle' ? settle.send({ outcome }) : giveBack.send({ outcome, revisitOn });

  return (
    <FormDialog
      title={t(`themes.${ending}.title`)}
      form={form}
      submit={t(`themes.way.move.${ending}`)}
      move={ending === 'settle' ? settle : giveBack}
      onSubmit={send}
      onClose={onClose}
      lead={<p>{t(`themes.${ending}.lead`)}</p>}
    >
      <TextAreaField control={form.control} name="outcome" label={t(`themes.${ending}.outcome`)} rows={4} />
      {ending === 'giveBack' && (
        <DateField
          control={form.control}
          name="revisitOn"
          label={t('themes.store.revisitOn')}
          hint={t('themes.store.revisitHint')}
        />
      )}
    </FormDialog>
  );
}
