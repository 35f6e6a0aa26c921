import { useQuery } from '@apollo/client/react';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { ManyChoicesField } from '#shared/form/many-choices-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { requiredText } from '#shared/form/rules.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { MeDocument } from '../../people/me.document.js';
import type { GroupDialogProps } from './group-dialog-props.js';
import { groupPage, GroupPeopleDocument } from './group.document.js';

const schema = z.object({ memberIds: z.array(z.string()), leaderId: requiredText() });

/** Sets the group to work: in the body that exists, or with members chosen here, one of whom leads. */
export function ActivateDialog(props: GroupDialogProps) {
  return props.group.existingBody ? <InExistingBody {...props} /> : <WithMembers {...props} />;
}

/** Whoever sets it to work may sit in it from then on. */
const useActivate = ({ group, onClose }: GroupDialogProps) =>
  useMove('activateProjektgruppe', groupPage, group, {
    done: 'proposals.done.activate',
    onDone: onClose,
    also: [MeDocument],
  });

function InExistingBody(props: GroupDialogProps) {
  const t = useText();
  const move = useActivate(props);

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({ members: [] })}
      title={t('proposals.group.move.activate')}
      confirm={t('proposals.group.move.activate')}
      onClose={props.onClose}
    >
      <p>{t('proposals.activate.existing', { name: props.group.existingBody?.name ?? '' })}</p>
    </MoveDialog>
  );
}

function WithMembers(props: GroupDialogProps) {
  const t = useText();
  const { group, onClose } = props;
  const { data } = useQuery(GroupPeopleDocument);
  const form = useSchemaForm(schema, { memberIds: [], leaderId: '' });
  const move = useActivate(props);
  const chosen = useWatch({ control: form.control, name: 'memberIds' });
  const wanted = new Set([...group.institutions, ...group.voiceInstitutions].map((one) => one.id));
  const people = data?.persons.nodes ?? [];
  const [nearby, others] = [
    people.filter(({ institutionId }) => institutionId !== null && wanted.has(institutionId)),
    people.filter(({ institutionId }) => institutionId === null || !wanted.has(institutionId)),
  ];
  const institutionOf = (personId: string) => people.find((one) => one.id === personId)?.institutionId ?? null;

  return (
    <FormDialog
      title={t('proposals.group.move.activate')}
      wide
      form={form}
      submit={t('proposals.group.move.activate')}
      move={move}
      onClose={onClose}
      lead={<p>{t('proposals.activate.text')}</p>}
      onSubmit={({ memberIds, leaderId }) =>
        move.send({
          members: memberIds.map((personId) => ({
            personId,
            institutionId: institutionOf(personId),
            leads: personId === leaderId,
          })),
        })
      }
    >
      <ManyChoicesField
        control={form.control}
        name="memberIds"
        label={t('proposals.activate.members')}
        hint={t('proposals.activate.membersHint')}
        choices={[...nearby, ...others].map((one) => ({
          value: one.id,
          label: one.name,
          ...(one.position && { hint: one.position }),
        }))}
      />
      <OneChoiceField
        control={form.control}
        name="leaderId"
        label={t('proposals.activate.leader')}
        choices={people.filter((one) => chosen.includes(one.id)).map((one) => ({ value: one.id, label: one.name }))}
      />
    </FormDialog>
  );
}
