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
  const answered = useRef<Meeting>(null);
  const { send, running, refusal, clear, reload } = useMove('setAgenda', meetingPage, meeting, {
    atOnce: true,
    onDone: (after) => void (answered.current = after),
  });
  // However quickly one presses, each move waits for the one before and starts from what that left.
  const before = useRef(Promise.resolve());
  const adding = useRef<HTMLButtonElement>(null);

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

  async function shift({ id, title }: Item, by: -1 | 1) {
    const { agenda } = (answered.current?.version ?? 0) > meeting.version ? (answered.current ?? meeting) : meeting;
    const order = moved(agenda, id, by);
    if (order !== agenda && (await send({ items: order.map(written) })))
      setMoving(t('meetings.agenda.moved', { title, number: order.findIndex((one) => one.id === id) + 1 }));
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
      {meeting.agenda.length === 0 ? (
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
                last={place === meeting.agenda.length - 1}
                busy={running}
                onChange={() => setWriting(item)}
                onMove={(by) => (before.current = before.current.then(() => shift(item, by)))}
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
