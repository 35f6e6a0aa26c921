import { FormDialog } from '#shared/form/form-dialog.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { PlanFields } from '../measure/plan-fields.js';
import { emptyPlan, planInput, planSchema } from '../measure/plan-schema.js';
import { useNewId } from '#shared/form/new-id.js';
import { carriedMeasure, PaperMeasuresDocument, type CarriedResolution } from './paper-measures.document.js';

type Props = { readonly resolution: CarriedResolution; readonly onClose: () => void };

/** Asks an institution for what the resolution wants done. */
export function ProposeDialog({ resolution, onClose }: Props) {
  const t = useText();
  const id = useNewId();
  const form = useSchemaForm(planSchema, emptyPlan);
  const proposing = useAct('proposeMeasure', carriedMeasure, {
    done: 'follow-up.done.propose',
    onDone: onClose,
    also: [PaperMeasuresDocument],
  });

  return (
    <FormDialog
      wide
      title={t('follow-up.paper.propose')}
      lead={<p className="muted">{resolution.wording}</p>}
      form={form}
      submit={t('follow-up.plan.ask')}
      move={proposing}
      onSubmit={(values) => proposing.send({ id, resolutionId: resolution.id, ...planInput(values) })}
      onClose={onClose}
    >
      <PlanFields control={form.control} />
    </FormDialog>
  );
}
