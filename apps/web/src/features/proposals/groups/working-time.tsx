import { useState } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { RefusalMessage } from '#shared/form/refusal-message.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { groupPage, type Group } from './group.document.js';
import { Button } from '#shared/widgets/button.js';

/** Whether the leaders stand by the time their people give. */
export function WorkingTime({ group }: { readonly group: Group }) {
  const t = useText();
  const { date } = useFormats();
  const { workingTime } = group;
  const [asked, setAsked] = useState<NonNullable<Group['workingTime'][number]['institution']>>();
  const move = useMove('confirmWorkingTime', groupPage, group, {
    done: 'proposals.done.confirm',
    onDone: () => setAsked(undefined),
    open: asked !== undefined,
  });

  if (workingTime.length === 0) return null;
  return (
    <section aria-labelledby="working-time">
      <h2 id="working-time" className="section-title" tabIndex={-1}>
        {t('proposals.time.title')}
      </h2>
      {move.refusal && <RefusalMessage refusal={move.refusal} onReload={move.reload} />}
      <ul className="time-list">
        {workingTime.map(({ institution, confirmedAt, confirmedBy, mine }) => (
          <li key={institution?.id}>
            <Icon name={confirmedAt ? 'success' : 'clock'} className={confirmedAt ? 'time-list__given' : ''} />
            <span className="time-list__name">{institution?.name}</span>
            <span className="muted">
              {confirmedAt
                ? t('proposals.time.given', { name: confirmedBy?.name ?? '', date: date(confirmedAt) })
                : t('proposals.time.open')}
            </span>
            {mine && institution && (
              <Button
                small
                aria-label={`${t('proposals.time.confirm')}: ${institution.name}`}
                running={move.running}
                onClick={() => setAsked(institution)}
              >
                {t('proposals.time.confirm')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <MoveDialog
          move={move}
          onConfirm={() => move.send({ institutionId: asked.id })}
          title={t('proposals.time.askTitle', { institution: asked.name })}
          confirm={t('proposals.time.confirm')}
          onClose={() => setAsked(undefined)}
        >
          <p>{t('proposals.time.askText')}</p>
        </MoveDialog>
      )}
    </section>
  );
}
