import { useQuery } from '@apollo/client/react';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { ManyChoicesField } from '../../../shared/form/many-choices-field.js';
import { FormDialog } from '../../../shared/form/form-dialog.js';
import { requiredText } from '../../../shared/form/rules.js';
import { OneChoiceField } from '../../../shared/form/one-choice-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useText } from '../../../shared/texts/use-text.js';
import { useMove } from '../use-move.js';
import type { GroupDialogProps } from './group-dialog-props.js';
import { GroupPeopleDocument } from './group.document.js';
import { ActivateProjektgruppeDocument } from './group-moves.document.js';

const schema = z.object({ memberIds: z.array(z.string()), leaderId: requiredText() });

/** Sets the group to work: in the body that exists, or with members chosen here, one of whom leads. */
export function ActivateDialog(props: GroupDialogProps) {
  return props.group.existingBody ? <InExistingBody {...props} /> : <WithMembers {...props} />;
}

function InExistingBody({ group: { id, version, existingBody }, onClose }: GroupDialogProps) {
  const t = useText();
  const { move, running, refusal } = useMove(ActivateProjektgruppeDocument, 'proposals.done.activate', onClose);

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('proposals.group.move.activate')}
      confirm={t('proposals.group.move.activate')}
      running={running}
      refusal={refusal}
      version={version}
      onConfirm={(expectedVersion) => move({ input: { id, expectedVersion, members: [] } })}
    >
      <p>{t('proposals.activate.existing', { name: existingBody?.name ?? '' })}</p>
    </ConfirmDialog>
  );
}

function WithMembers({ group, onClose, onReload }: GroupDialogProps) {
  const t = useText();
  const { id, version } = group;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);
  const { data } = useQuery(GroupPeopleDocument);
  const form = useSchemaForm(schema, { memberIds: [], leaderId: '' });
  const { move, running, refusal } = useMove(ActivateProjektgruppeDocument, 'proposals.done.activate', onClose);
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
      running={running}
      refusal={refusal}
      onClose={onClose}
      onReload={reload}
      lead={<p>{t('proposals.activate.text')}</p>}
      onSubmit={({ memberIds, leaderId }) =>
        move({
          input: {
            id,
            expectedVersion,
            members: memberIds.map((personId) => ({
              personId,
              institutionId: institutionOf(personId),
              leads: personId === leaderId,
            })),
          },
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
