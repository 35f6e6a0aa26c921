import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';

import { useDraft } from '#shared/draft/use-draft.js';
import { DateField } from '#shared/form/date-field.js';
import { DraftNotice } from '#shared/form/draft-notice.js';
import { Form } from '#shared/form/form.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextField } from '#shared/form/text-field.js';
import { useToldAtItsDay } from '#shared/form/told-at-its-day.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import type { Said, Sending } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { useMe } from '../../people/me-context.js';
import { PeopleFields } from './people-fields.js';
import type { PlanChoices } from './plan.document.js';
import { planSchema, type PlanSent, type PlanValues } from './plan-schema.js';
import { planInput } from './plan-values.js';
import { TemplateField } from './template-field.js';
import { TimeField } from '#shared/form/time-field.js';
import { Button } from '#shared/widgets/button.js';

type Props = {
  readonly choices: PlanChoices;
  readonly values: PlanValues;
  /** Of the session that is planned anew. */
  readonly session?: string;
  readonly move: Sending;
  /** Says whether it was accepted; then the draft is let go. */
  readonly onPlan: (plan: Said<'planSession'>) => Promise<boolean>;
};

/** Plans a session, or plans it anew. */
export function PlanForm({ choices, values, session, move, onPlan }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { person } = useMe();
  const form = useSchemaForm(planSchema, values);
  const { running, refusal, reload } = move;
  const draft = useDraft(form, `session.${session ?? 'new'}`);
  const told = useToldAtItsDay(refusal, form, 'day', 'startsAt');
  const { control } = form;
  const [day, textsDay] = useWatch({ control, name: ['day', 'textsDay'] });
  const bundles = choices.caseBundles.nodes.filter(
    ({ id: bundleId, state }) => state === 'ready' || state === 'inReconstruction' || bundleId === values.bundleId,
  );

  async function plan(sent: PlanSent) {
    if (await onPlan(planInput(sent))) draft.forget();
  }

  return (
    <Form form={form} onSubmit={plan} refusal={told} {...(reload && { onReload: reload })}>
      <DraftNotice restoredAt={draft.restoredAt} sensitive={false} onDiscard={draft.discard} />
      <OneChoiceField
        control={control}
        name="bundleId"
        label={t('reconstruction.plan.bundle')}
        hint={t('reconstruction.plan.bundleHint')}
        disabled={session !== undefined}
        choices={bundles.map(({ id: value, title }) => ({ value, label: title }))}
      />
      <TextField
        control={control}
        name="title"
        label={t('reconstruction.plan.title')}
        hint={t('reconstruction.plan.titleHint')}
      />
      <PeopleFields form={form} choices={choices} myId={person.id} bodyFixed={session !== undefined} />
      <TemplateField control={control} />
      <div className="form-grid form-grid--short">
        <DateField control={control} name="day" label={t('reconstruction.plan.day')} />
        <TimeField control={control} name="startsAt" day={day} label={t('reconstruction.plan.startsAt')} />
        <TimeField control={control} name="endsAt" day={day} label={t('reconstruction.plan.endsAt')} />
      </div>
      <TextField control={control} name="place" label={t('reconstruction.facts.place')} optional />
      <div className="form-grid">
        <DateField
          control={control}
          name="textsDay"
          label={t('reconstruction.plan.textsDay')}
          hint={t('reconstruction.plan.textsHint')}
        />
        <TimeField control={control} name="textsOpenFrom" day={textsDay} label={t('reconstruction.plan.textsTime')} />
      </div>
      <SubmitRow
        label={t(session ? 'reconstruction.plan.save' : 'reconstruction.plan.send')}
        running={running}
        runningLabel={t('shared.form.sending')}
      >
        <Button onClick={() => navigate(-1)}>{t('shared.dialog.cancel')}</Button>
      </SubmitRow>
    </Form>
  );
}
