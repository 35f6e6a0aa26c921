import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { v7 as newId } from 'uuid';

import { announce } from '../../../shared/announce/announcements.js';
import { useDraft } from '../../../shared/draft/use-draft.js';
import { DateField } from '../../../shared/form/date-field.js';
import { DraftNotice } from '../../../shared/form/draft-notice.js';
import { Form } from '../../../shared/form/form.js';
import { OneChoiceField } from '../../../shared/form/one-choice-field.js';
import { SubmitRow } from '../../../shared/form/submit-row.js';
import { TextField } from '../../../shared/form/text-field.js';
import { useToldAtItsDay } from '../../../shared/form/told-at-its-day.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { useMe } from '../../people/me-context.js';
import type { Session } from '../session.document.js';
import { PeopleFields } from './people-fields.js';
import { PlanSessionDocument, type PlanChoices } from './plan.document.js';
import { planSchema, type PlanSent, type PlanValues } from './plan-schema.js';
import { planInput } from './plan-values.js';
import { TemplateField } from './template-field.js';
import { TimeField } from '../../../shared/form/time-field.js';

type Props = {
  readonly choices: PlanChoices;
  readonly values: PlanValues;
  /** Undefined for a new one. */
  readonly session: Session | undefined;
  readonly onReload?: () => unknown;
};

/** Plans a session, or plans it anew. */
export function PlanForm({ choices, values, session, onReload }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { person } = useMe();
  const [id] = useState(() => session?.id ?? newId());
  const form = useSchemaForm(planSchema, values);
  const { run, running, refusal } = useMutationWithRefusal(PlanSessionDocument);
  const { seen, reload } = useSeenVersion(session?.version ?? null, onReload);
  const draft = useDraft(form, `session.${session?.id ?? 'new'}`);
  const told = useToldAtItsDay(refusal, form, 'day', 'startsAt');
  const { control } = form;
  const [day, textsDay] = useWatch({ control, name: ['day', 'textsDay'] });
  const bundles = choices.caseBundles.nodes.filter(
    ({ id: bundleId, state }) => state === 'ready' || state === 'inReconstruction' || bundleId === values.bundleId,
  );

  async function plan(sent: PlanSent) {
    const input = { ...planInput(sent), id, expectedVersion: seen };
    if (!(await run({ input }))) return;
    draft.forget();
    announce(t(session ? 'reconstruction.plan.changed' : 'reconstruction.plan.planned'));
    await navigate(`/rekonstruktion/${id}`);
  }

  return (
    <Form form={form} onSubmit={plan} refusal={told} {...(onReload && { onReload: reload })}>
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
        <button type="button" className="kern-btn kern-btn--secondary" onClick={() => void navigate(-1)}>
          {t('shared.dialog.cancel')}
        </button>
      </SubmitRow>
    </Form>
  );
}
