import { useEffect, useRef } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';

import { ManyChoicesField } from '#shared/form/many-choices-field.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { today } from '#shared/format/days.js';
import { useText } from '#shared/texts/use-text.js';
import { membersOf } from '../../people/members-of.js';
import type { PlanChoices } from './plan.document.js';
import type { PlanSent, PlanValues } from './plan-schema.js';

type Props = {
  readonly form: UseFormReturn<PlanValues, unknown, PlanSent>;
  readonly choices: PlanChoices;
  readonly myId: string;
  /** When a plan is changed, its body stays. */
  readonly bodyFixed: boolean;
};

/** The Arbeitsgruppe, who of it takes part (all, to begin with), and who facilitates. */
export function PeopleFields({ form, choices, myId, bodyFixed }: Props) {
  const t = useText();
  const { control, setValue, getValues } = form;
  const bodyId = useWatch({ control, name: 'bodyId' });
  const members = membersOf(choices.bodies.nodes, bodyId, today());
  const known = useRef(bodyId);

  useEffect(() => {
    if (known.current === bodyId) return;
    known.current = bodyId;
    const ids = membersOf(choices.bodies.nodes, bodyId, today()).map(({ id }) => id);
    setValue('participantIds', ids);
    if (!ids.includes(getValues('facilitatorId'))) setValue('facilitatorId', ids.includes(myId) ? myId : '');
  }, [bodyId, choices, myId, setValue, getValues]);

  return (
    <>
      <OneChoiceField
        control={control}
        name="bodyId"
        label={t('reconstruction.plan.body')}
        disabled={bodyFixed}
        choices={choices.bodies.nodes
          .filter(({ id, state }) => state === 'active' || id === bodyId)
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
      {members.length > 0 && (
        <>
          <ManyChoicesField
            control={control}
            name="participantIds"
            label={t('reconstruction.plan.participants')}
            hint={t('reconstruction.plan.participantsHint')}
            choices={members.map(({ id, name, institution }) => ({
              value: id,
              label: institution === null ? name : `${name}, ${institution.shortName}`,
            }))}
          />
          <OneChoiceField
            control={control}
            name="facilitatorId"
            label={t('reconstruction.plan.facilitator')}
            choices={members.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </>
      )}
    </>
  );
}
