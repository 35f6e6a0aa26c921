import { useRef, useState } from 'react';

import { announce } from '../../../../shared/announce/announcements.js';
import { ConfirmDialog } from '../../../../shared/dialog/confirm-dialog.js';
import { RefusalMessage } from '../../../../shared/form/refusal-message.js';
import { EmptyState } from '../../../../shared/page/empty-state.js';
import { useText } from '../../../../shared/texts/use-text.js';
import type { Item, Meeting } from '../meeting.document.js';
import { SetAgendaDocument } from '../meeting-moves.document.js';
import { useMeetingMove } from '../use-meeting-move.js';
import { AgendaRow } from './agenda-row.js';
import { ItemDialog, type WrittenItem } from './item-dialog.js';
import { moved } from './moved.js';
import './planning.css';

type Props = { readonly meeting: Meeting; readonly onReload: () => unknown };

/** The agenda as it is made: items added by kind, changed, moved by buttons, taken off. Every step is kept at once. */
export function AgendaEditor({ meeting, onReload }: Props) {
  const t = useText();
  const [removing, setRemoving] = useState<Item>();
  const [writing, setWriting] = useState<Item | 'new'>();
  const [moving, setMoving] = useState('');
  const { move, running, refusal, clear } = useMeetingMove(SetAgendaDocument);
  const adding = useRef<HTMLButtonElement>(null);
  const items = meeting.agenda.map(written);
  const send = (next: readonly WrittenItem[]) =>
    move({ input: { id: meeting.id, expectedVersion: meeting.version, items: [...next] } });

  async function keep(next: readonly WrittenItem[]) {
    if (!(await send(next))) return;
    announce(t('meetings.done.agenda'));
    setWriting(undefined);
  }

  async function remove({ id }: Item) {
    if (!(await send(items.filter((item) => item.id !== id)))) return;
    announce(t('meetings.done.agenda'));
    setRemoving(undefined);
    // After the window has given the focus back to a row that is gone.
    setTimeout(() => adding.current?.focus());
  }

  async function shift(place: number, by: -1 | 1) {
    if (await send(moved(items, place, by)))
      setMoving(t('meetings.agenda.moved', { title: items[place]?.title ?? '', number: place + by + 1 }));
  }

  const add = (
    <button ref={adding} type="button" className="kern-btn kern-btn--secondary" onClick={() => setWriting('new')}>
      {t('meetings.agenda.add')}
    </button>
  );

  return (
    <section className="stack" aria-label={t('meetings.page.agenda')}>
      <h2>{t('meetings.page.agenda')}</h2>
      {refusal && !writing && !removing && <RefusalMessage refusal={refusal} onReload={onReload} />}
      {items.length === 0 ? (
        <EmptyState title={t('meetings.agenda.emptyTitle')} headingLevel={3} action={add}>
          {t('meetings.agenda.empty')}
        </EmptyState>
      ) : (
        <>
          <ol className="agenda-rows">
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
      {removing && (
        <ConfirmDialog
          open
          onClose={() => {
            clear();
            setRemoving(undefined);
          }}
          title={t('meetings.agenda.removeTitle')}
          confirm={t('meetings.agenda.removeConfirm')}
          onConfirm={() => remove(removing)}
          running={running}
          refusal={refusal}
          danger
        >
          {t('meetings.agenda.removeText', { title: removing.title })}
        </ConfirmDialog>
      )}
      {writing && (
        <ItemDialog
          item={writing === 'new' ? undefined : writing}
          meeting={meeting}
          running={running}
          refusal={refusal}
          onClose={() => {
            clear();
            setWriting(undefined);
          }}
          onReload={onReload}
          onKeep={(item) =>
            keep(writing === 'new' ? [...items, item] : items.map((one) => (one.id === item.id ? item : one)))
          }
        />
      )}
    </section>
  );
}

const written = ({ id, title, kind, subjectId, minutes, rapporteur, public: open }: Item): WrittenItem => ({
  id,
  title,
  kind,
  subjectId,
  minutes,
  rapporteurId: rapporteur?.id ?? null,
  public: open,
});
