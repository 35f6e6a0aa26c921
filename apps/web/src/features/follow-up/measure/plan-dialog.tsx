import { FormDialog } from '../../../shared/form/form-dialog.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { MeasureDialogProps } from './measure-dialog-props.js';
import { PlanMeasureDocument } from './measure-moves.document.js';
import { PlanFields } from './plan-fields.js';
import { planInput, planSchema, planValues } from './plan-schema.js';
import { useMeasureMove } from './use-measure-move.js';

/** Plans a measure anew that was not accepted yet. */
export function PlanDialog({ measure, onClose, onReload }: MeasureDialogProps) {
  const t = useText();
  const form = useSchemaForm(planSchema, planValues(measure));
  const { move, running, refusal } = useMeasureMove(PlanMeasureDocument, 'follow-up.done.plan', onClose);
  const { id, version } = measure;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);

  return (
    <FormDialog
      wide
      title={t('follow-up.move.plan')}
      form={form}
      submit={t('follow-up.plan.save')}
      running={running}
      refusal={refusal}
      onSubmit={(values) => move({ input: { id, expectedVersion, ...planInput(values) } })}
      onClose={onClose}
      onReload={reload}
    >
      <PlanFields control={form.control} />
    </FormDialog>
  );
}
