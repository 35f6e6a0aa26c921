import { useRef, useState } from 'react';

import { RefusalMessage } from '#shared/form/refusal-message.js';
import { useMove } from '#shared/move/use-move.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { useText } from '#shared/texts/use-text.js';
import { meetingPage, type Item, type Meeting } from '../meeting.document.js';
import { AgendaRow } from './agenda-row.js';
import { ItemDialog } from './item-dialog.js';
import { moved } from './moved.js';
import { RemoveItemDialog } from './remove-item-dialog.js';
import { written } from './written-item.js';
import { Button } from '#shared/widgets/button.js';
import './planning.css';

/** The agenda as it is made: items added by kind, changed, moved by buttons, taken off. Every step is kept at once. */
export function AgendaEditor({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const [removing, setRemoving] = useState<Item>();
  const [writing, setWriting] = useState<Item | 'new'>();
  const [moving, setMoving] = useState('');
  const { send, running, refusal, clear, reload } = useMove('setAgenda', meetingPage, meeting, { atOnce: true });
  const adding = useRef<HTMLButtonElement>(null);
  const items = meeting.agenda.map(written);

  function close() {
    clear();
    setWriting(undefined);
    setRemoving(undefined);
  }

  function removed() {
    close();
    // After the window has given the focus back to a row that is gone.
    setTimeout(() => adding.current?.focus());
  }

  async function shift(place: number, by: -1 | 1) {
    if (await send({ items: [...moved(items, place, by)] }))
      setMoving(t('meetings.agenda.moved', { title: items[place]?.title ?? '', number: place + by + 1 }));
  }

  const add = (
    <Button ref={adding} onClick={() => setWriting('new')}>
      {t('meetings.agenda.add')}
    </Button>
  );

  return (
    <section className="stack" aria-label={t('meetings.page.agenda')}>
      <h2>{t('meetings.page.agenda')}</h2>
      {refusal && !writing && !removing && <RefusalMessage refusal={refusal} onReload={reload} />}
      {items.length === 0 ? (
        <EmptyState title={t('meetings.agenda.emptyTitle')} headingLevel={3} action={add}>
          {t('meetings.agenda.empty')}
        </EmptyState>
      ) : (
        <>
          <ol className="stack stack--s">
            {meeting.agenda.map((item, place) => (
              <AgendaRow
                key={item.id}
                item={item}
                place={place}
                last={place === items.length - 1}
                busy={running}
                onChange={() => setWriting(item)}
                onMove={(by) => shift(place, by)}
                onRemove={() => setRemoving(item)}
              />
            ))}
          </ol>
          <p>{add}</p>
          <p role="status" className="kern-sr-only">
            {moving}
          </p>
        </>
      )}
      {removing && <RemoveItemDialog meeting={meeting} item={removing} onClose={close} onRemoved={removed} />}
      {writing && <ItemDialog meeting={meeting} item={writing === 'new' ? undefined : writing} onClose={close} />}
    </section>
  );
}
