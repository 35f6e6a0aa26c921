import { useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';

import { useDraft } from '#shared/draft/use-draft.js';
import { DateField } from '#shared/form/date-field.js';
import { DraftNotice } from '#shared/form/draft-notice.js';
import { Form } from '#shared/form/form.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { today } from '#shared/format/days.js';
import type { Sending } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { TimeField } from '#shared/form/time-field.js';
import { membersOf } from '../../../people/members-of.js';
import type { MeetingBodies } from './plan.document.js';
import { planSchema, type PlanSent, type PlanValues } from './plan-values.js';
import { Button } from '#shared/widgets/button.js';

type Props = {
  readonly choices: MeetingBodies;
  readonly values: PlanValues;
  readonly draftKey: string;
  /** Planned before: it stays with its body. */
  readonly planned: boolean;
  readonly move: Sending;
  /** Says whether it was accepted; then the draft is let go. */
  readonly onSubmit: (plan: PlanSent) => Promise<boolean>;
};

/** When, where, of which body, and who presides. */
export function PlanForm({ choices, values, draftKey, planned, move, onSubmit }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { running, refusal, reload } = move;
  const form = useSchemaForm(planSchema, values);
  const draft = useDraft(form, draftKey);
  const { control, setValue, getValues } = form;
  const [bodyId, day] = useWatch({ control, name: ['bodyId', 'day'] });
  const known = useRef(bodyId);
  const bodies = choices.bodies.nodes.filter(
    ({ state, concluded, id: one }) => (state === 'active' && !concluded) || one === bodyId,
  );
  const members = membersOf(choices.bodies.nodes, bodyId, today());
  const others = choices.persons.nodes.filter((person) => !members.some((member) => member.id === person.id));

  useEffect(() => {
    if (known.current === bodyId) return;
    known.current = bodyId;
    const chair = choices.bodies.nodes.find((body) => body.id === bodyId)?.chair?.id;
    if (chair && getValues('chairId') === '') setValue('chairId', chair);
  }, [bodyId, choices, getValues, setValue]);

  async function send(plan: PlanSent) {
    if (await onSubmit(plan)) draft.forget();
  }

  return (
    <Form form={form} onSubmit={send} refusal={refusal} {...(reload && { onReload: reload })}>
      <DraftNotice restoredAt={draft.restoredAt} sensitive={false} onDiscard={draft.discard} />
      <OneChoiceField
        control={control}
        name="bodyId"
        label={t('meetings.plan.body')}
        disabled={planned}
        choices={bodies.map(({ id: value, name }) => ({ value, label: name }))}
      />
      <TextField control={control} name="title" label={t('meetings.plan.title')} hint={t('meetings.plan.titleHint')} />
      <TextField control={control} name="number" label={t('meetings.plan.number')} optional />
      <div className="form-grid form-grid--short">
        <DateField control={control} name="day" label={t('meetings.plan.day')} />
        <TimeField control={control} name="startsAt" day={day} label={t('meetings.plan.startsAt')} />
        <TimeField control={control} name="endsAt" day={day} label={t('meetings.plan.endsAt')} />
      </div>
      <TextField
        control={control}
        name="place"
        label={t('meetings.plan.place')}
        hint={t('meetings.plan.placeHint')}
        optional
      />
      <div className="form-grid">
        <OneChoiceField
          control={control}
          name="chairId"
          label={t('meetings.plan.chair')}
          optional={t('meetings.plan.neededInvite')}
          choices={members.map(({ id: value, name }) => ({ value, label: name }))}
        />
        <OneChoiceField
          control={control}
          name="minuteTakerId"
          label={t('meetings.plan.minuteTaker')}
          optional={t('meetings.plan.neededStart')}
          choices={[...members, ...others].map(({ id: value, name }) => ({ value, label: name }))}
        />
      </div>
      <SubmitRow
        label={t(planned ? 'meetings.plan.save' : 'meetings.plan.send')}
        running={running}
        runningLabel={t('shared.form.sending')}
      >
        <Button onClick={() => navigate(-1)}>{t('shared.dialog.cancel')}</Button>
      </SubmitRow>
    </Form>
  );
}
