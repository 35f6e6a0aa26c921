import { useState } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { RefusalMessage } from '#shared/form/refusal-message.js';
import { useMove } from '#shared/move/use-move.js';
import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { GroupDocument, groupTask, type Group, type GroupTask } from './group.document.js';
import { ChangeTaskDialog, NewTaskDialog } from './task-dialog.js';
import { Button } from '#shared/widgets/button.js';

/** What the group has to do: who, until when, whether it is done. */
export function GroupTasks({ group }: { readonly group: Group }) {
  const t = useText();
  const [open, setOpen] = useState<string>();
  const opened = group.tasks.find(({ id }) => id === open);
  const may = isOffered(group.steps, 'projektgruppe:planWork');

  return (
    <section aria-labelledby="tasks">
      <div className="row row--base row--apart section-line">
        <h2 id="tasks">{t('proposals.tasks.title')}</h2>
        {may && (
          <Button small onClick={() => setOpen('new')}>
            {t('proposals.tasks.add')}
          </Button>
        )}
      </div>
      {group.tasks.length === 0 && <p className="muted">{t('proposals.tasks.none')}</p>}
      <ul className="task-list">
        {group.tasks.map((task) => (
          <Task key={task.id} task={task} may={may} onChange={() => setOpen(task.id)} />
        ))}
      </ul>
      {open === 'new' && <NewTaskDialog group={group} onClose={() => setOpen(undefined)} />}
      {opened && <ChangeTaskDialog group={group} task={opened} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

type Props = { readonly task: GroupTask; readonly may: boolean; readonly onChange: () => void };

function Task({ task, may, onChange }: Props) {
  const t = useText();
  const { date } = useFormats();
  const { id, title, doneAt, dueOn, overdue, responsible } = task;
  const tick = useMove('tickGroupTask', groupTask, task, {
    done: 'proposals.done.tick',
    also: [GroupDocument],
    atOnce: true,
  });

  return (
    <>
      {tick.refusal && (
        <li>
          <RefusalMessage refusal={tick.refusal} onReload={tick.reload} />
        </li>
      )}
      <li className={doneAt ? 'task task--done' : 'task'}>
        <span className="kern-form-check">
          <input
            type="checkbox"
            id={`task-${id}`}
            className="kern-form-check__checkbox"
            checked={doneAt !== null}
            disabled={!may}
            onChange={(event) => void tick.send({ done: event.target.checked })}
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
          <button
            type="button"
            className="link-button"
            aria-label={`${t('proposals.tasks.change')}: ${title}`}
            onClick={onChange}
          >
            {t('proposals.tasks.change')}
          </button>
        )}
      </li>
    </>
  );
}
