import { useQuery } from '@apollo/client/react';
import { agendaItemKinds, type AgendaItemKind } from '@systemblick/domain/decisions/meetings/meeting';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { optionalText, requiredChoice, requiredText } from '#shared/form/rules.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { SelectField } from '#shared/form/select-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { today } from '#shared/format/days.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { membersOf } from '../../../people/members-of.js';
import { countRule } from '../ballots/count-rule.js';
import { meetingPage, type Item, type Meeting } from '../meeting.document.js';
import { newId } from '#shared/form/new-id.js';
import { MeetingBodiesDocument } from './plan.document.js';
import { SubjectField, type Found } from './subject-field.js';
import { withItem, written, type WrittenItem } from './written-item.js';

type Props = {
  /** As it was when the window opened; undefined for a new one. */
  readonly item: Item | undefined;
  readonly meeting: Meeting;
  readonly onClose: () => void;
};

const schema = z.object({
  kind: requiredChoice(agendaItemKinds),
  subjectId: z.string(),
  title: requiredText(300),
  minutes: countRule('optional'),
  rapporteurId: optionalText(),
});

const carriesSubject = (kind: AgendaItemKind): kind is 'beschlussvorlage' | 'proposal' | 'theme' =>
  kind === 'beschlussvorlage' || kind === 'proposal' || kind === 'theme';

/** An item: its kind, what it is about, how it is called, how long it takes, who reports. */
export function ItemDialog({ item: opened, meeting, onClose }: Props) {
  const t = useText();
  const [id] = useState(() => opened?.id ?? newId());
  const item = meeting.agenda.find((one) => one.id === id) ?? opened;
  const move = useMove('setAgenda', meetingPage, meeting, { done: 'meetings.done.agenda', onDone: onClose });
  const { data } = useQuery(MeetingBodiesDocument);
  const form = useSchemaForm(schema, {
    kind: item?.kind ?? 'topic',
    subjectId: item?.subjectId ?? '',
    title: item?.title ?? '',
    minutes: item?.minutes === null || item === undefined ? '' : String(item.minutes),
    rapporteurId: item?.rapporteur?.id ?? '',
  });
  const { control } = form;
  const kind = useWatch({ control, name: 'kind' });
  const members = data ? membersOf(data.bodies.nodes, meeting.body?.id ?? '', today()) : [];
  const others = (data?.persons.nodes ?? []).filter((person) => !members.some((member) => member.id === person.id));

  function call({ title }: Found) {
    if (form.getValues('title') === '') form.setValue('title', title);
  }

  const keep = (kept: WrittenItem) => move.send({ items: withItem(meeting.agenda.map(written), kept) });

  return (
    <FormDialog
      title={t(opened ? 'meetings.agenda.changeTitle' : 'meetings.agenda.add')}
      form={form}
      submit={t('meetings.agenda.keep')}
      move={move}
      onClose={onClose}
      onSubmit={({ minutes, rapporteurId, subjectId, ...values }) =>
        keep({
          ...values,
          id,
          subjectId: carriesSubject(values.kind) ? subjectId || null : null,
          minutes: minutes === '' ? null : Number(minutes),
          rapporteurId: rapporteurId || null,
          public: item?.public ?? false,
        })
      }
      wide
    >
      <SelectField
        control={control}
        name="kind"
        label={t('meetings.agenda.kind')}
        choices={agendaItemKinds.map((value) => ({ value, label: t(`meetings.kind.${value}`) }))}
      />
      {carriesSubject(kind) && (
        <SubjectField
          key={kind}
          control={control}
          name="subjectId"
          kind={kind}
          chosen={item?.kind === kind ? item.subject : null}
          onChoose={call}
        />
      )}
      <TextField control={control} name="title" label={t('meetings.agenda.title')} />
      <div className="form-grid">
        <TextField control={control} name="minutes" type="number" label={t('meetings.agenda.minutes')} optional />
        <OneChoiceField
          control={control}
          name="rapporteurId"
          label={t('meetings.agenda.rapporteur')}
          optional
          choices={[...members, ...others].map(({ id: value, name }) => ({ value, label: name }))}
        />
      </div>
    </FormDialog>
  );
}
