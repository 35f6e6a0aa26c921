import * as z from 'zod/mini';

import { DateField } from '#shared/form/date-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { OneChoiceField } from '#shared/form/one-choice-field.js';
import { optionalDate, requiredText } from '#shared/form/rules.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useAct } from '#shared/move/use-act.js';
import { useMove, type Said, type Sending } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { useNewId } from '#shared/form/new-id.js';
import { GroupDocument, groupTask, type Group, type GroupTask } from './group.document.js';

const schema = z.object({ title: requiredText(300), responsibleId: z.string(), dueOn: optionalDate() });

type NewProps = { readonly group: Group; readonly onClose: () => void };

export function NewTaskDialog({ group, onClose }: NewProps) {
  const t = useText();
  const id = useNewId();
  const planning = useAct('planGroupTask', groupTask, {
    done: 'proposals.done.task',
    onDone: onClose,
    also: [GroupDocument],
  });

  return (
    <TaskDialog
      title={t('proposals.tasks.add')}
      group={group}
      move={planning}
      onSend={(said) => planning.send({ id, projektgruppeId: group.id, ...said })}
      onClose={onClose}
    />
  );
}

export function ChangeTaskDialog({ group, task, onClose }: NewProps & { readonly task: GroupTask }) {
  const t = useText();
  const move = useMove('changeGroupTask', groupTask, task, {
    done: 'proposals.done.task',
    onDone: onClose,
    also: [GroupDocument],
  });

  return (
    <TaskDialog
      title={t('proposals.tasks.changeTitle')}
      group={group}
      task={task}
      move={move}
      onSend={move.send}
      onClose={onClose}
    />
  );
}

type Props = NewProps & {
  readonly title: string;
  readonly task?: GroupTask;
  readonly move: Sending;
  readonly onSend: (said: Said<'changeGroupTask'>) => unknown;
};

function TaskDialog({ title, group, task, move, onSend, onClose }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, {
    title: task?.title ?? '',
    responsibleId: task?.responsible?.id ?? '',
    dueOn: task?.dueOn ?? '',
  });
  const people = (group.body?.seats ?? []).flatMap(({ memberships }) =>
    memberships.flatMap(({ person }) => (person ? [{ value: person.id, label: person.name }] : [])),
  );

  return (
    <FormDialog
      title={title}
      form={form}
      submit={t('proposals.tasks.save')}
      move={move}
      onSubmit={({ title: what, responsibleId, dueOn }) =>
        onSend({ title: what, responsibleId: responsibleId || null, dueOn: dueOn || null })
      }
      onClose={onClose}
    >
      <TextField control={form.control} name="title" label={t('proposals.tasks.what')} />
      <OneChoiceField
        control={form.control}
        name="responsibleId"
        label={t('proposals.tasks.who')}
        choices={people}
        optional
      />
      <DateField control={form.control} name="dueOn" label={t('proposals.tasks.untilWhen')} optional />
    </FormDialog>
  );
}
