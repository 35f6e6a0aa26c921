import { FormDialog } from '#shared/form/form-dialog.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import type { MeasureDialogProps } from './measure-move.js';
import { measurePage } from './measure.document.js';
import { PlanFields } from './plan-fields.js';
import { planInput, planSchema, planValues } from './plan-schema.js';

/** Plans a measure anew that was not accepted yet. */
export function PlanDialog({ measure, onClose }: MeasureDialogProps) {
  const t = useText();
  const form = useSchemaForm(planSchema, planValues(measure));
  const move = useMove('planMeasure', measurePage, measure, { done: 'follow-up.done.plan', onDone: onClose });

  return (
    <FormDialog
      wide
      title={t('follow-up.move.plan')}
      form={form}
      submit={t('follow-up.plan.save')}
      move={move}
      onSubmit={(values) => move.send(planInput(values))}
      onClose={onClose}
    >
      <PlanFields control={form.control} />
    </FormDialog>
  );
}
