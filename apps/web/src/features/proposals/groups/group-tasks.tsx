import { useState } from 'react';
import { v7 } from 'uuid';
import * as z from 'zod/mini';

import { useFormats } from '../../../shared/format/use-formats.js';
import { DateField } from '../../../shared/form/date-field.js';
import { FormDialog } from '../../../shared/form/form-dialog.js';
import { RefusalMessage } from '../../../shared/form/refusal-message.js';
import { optionalDate, requiredText } from '../../../shared/form/rules.js';
import { OneChoiceField } from '../../../shared/form/one-choice-field.js';
import { TextField } from '../../../shared/form/text-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { isOffered } from '../../../shared/page/steps.js';
import { useText } from '../../../shared/texts/use-text.js';
import { Badge } from '../../../shared/widgets/badge.js';
import { useMove } from '../use-move.js';
import type { Group, GroupTask } from './group.document.js';
import { ChangeGroupTaskDocument, PlanGroupTaskDocument, TickGroupTaskDocument } from './group-moves.document.js';

type Props = { readonly group: Group; readonly onReload: () => unknown };

/** What the group has to do: who, until when, whether it is done. */
export function GroupTasks({ group, onReload }: Props) {
  const t = useText();
  const { date } = useFormats();
  const [open, setOpen] = useState<string>();
  const tick = useMove(TickGroupTaskDocument, 'proposals.done.tick');
  const may = isOffered(group.steps, 'projektgruppe:planWork');

  return (
    <section aria-labelledby="tasks">
      <div className="section-line">
        <h2 id="tasks">{t('proposals.tasks.title')}</h2>
        {may && (
          <button type="button" className="kern-btn kern-btn--secondary kern-btn--small" onClick={() => setOpen('new')}>
            {t('proposals.tasks.add')}
          </button>
        )}
      </div>
      {tick.refusal && <RefusalMessage refusal={tick.refusal} onReload={onReload} />}
      {group.tasks.length === 0 && <p className="muted">{t('proposals.tasks.none')}</p>}
      <ul className="task-list">
        {group.tasks.map((task) => {
          const { id, version: expectedVersion, title, doneAt, dueOn, overdue, responsible } = task;
          return (
            <li key={id} className={doneAt ? 'task task--done' : 'task'}>
              <span className="kern-form-check">
                <input
                  type="checkbox"
                  id={`task-${id}`}
                  className="kern-form-check__checkbox"
                  checked={doneAt !== null}
                  disabled={!may}
                  onChange={(event) => void tick.move({ input: { id, expectedVersion, done: event.target.checked } })}
                />
                <label className="kern-label task__title" htmlFor={`task-${id}`}>
                  {title}
                </label>
              </span>
              <span className="task__more">
                {responsible?.name ?? t('proposals.tasks.nobody')}
                {dueOn && ` · ${t('proposals.tasks.until', { date: date(dueOn) })}`}
                {overdue && <Badge tone="warning">{t('proposals.overdue')}</Badge>}
              </span>
              {may && (
                <button type="button" className="link-button" onClick={() => setOpen(id)}>
                  {t('proposals.tasks.change')}
                  <span className="kern-sr-only">: {title}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {open && (
        <TaskDialog
          group={group}
          task={group.tasks.find((one) => one.id === open)}
          onClose={() => setOpen(undefined)}
          onReload={onReload}
        />
      )}
    </section>
  );
}

const schema = z.object({ title: requiredText(300), responsibleId: z.string(), dueOn: optionalDate() });

type DialogProps = Props & { readonly task: GroupTask | undefined; readonly onClose: () => void };

function TaskDialog({ group, task, onClose, onReload }: DialogProps) {
  const t = useText();
  const [newId] = useState(() => v7());
  const form = useSchemaForm(schema, {
    title: task?.title ?? '',
    responsibleId: task?.responsible?.id ?? '',
    dueOn: task?.dueOn ?? '',
  });
  const { seen, reload } = useSeenVersion(task?.version ?? null, onReload);
  const plan = useMove(PlanGroupTaskDocument, 'proposals.done.task', onClose);
  const change = useMove(ChangeGroupTaskDocument, 'proposals.done.task', onClose);
  const people = (group.body?.seats ?? []).flatMap(({ memberships }) =>
    memberships.flatMap(({ person }) => (person ? [{ value: person.id, label: person.name }] : [])),
  );

  function send(values: z.infer<typeof schema>) {
    const said = { title: values.title, responsibleId: values.responsibleId || null, dueOn: values.dueOn || null };
    return task
      ? change.move({ input: { id: task.id, expectedVersion: seen ?? 0, ...said } })
      : plan.move({ input: { id: newId, projektgruppeId: group.id, ...said } });
  }

  return (
    <FormDialog
      title={t(task ? 'proposals.tasks.changeTitle' : 'proposals.tasks.add')}
      form={form}
      submit={t('proposals.tasks.save')}
      running={plan.running || change.running}
      refusal={plan.refusal ?? change.refusal}
      onSubmit={send}
      onClose={onClose}
      onReload={reload}
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
