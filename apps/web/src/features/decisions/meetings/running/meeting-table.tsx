import { useState } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { AttendancePanel } from '../attendance/attendance-panel.js';
import type { Meeting } from '../meeting.document.js';
import { AgendaList } from './agenda-list.js';
import { ChairBar } from './chair-bar.js';
import { ItemPanel } from './item-panel.js';
import { MeetingNews } from './meeting-news.js';
import { Button } from '#shared/widgets/button.js';
import './meeting-table.css';

/** The table around which one sits: the agenda, the item, who is there. One follows what is called, or looks elsewhere. */
export function MeetingTable({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const [looking, setLooking] = useState<string>();
  const { agenda, currentItemId, state } = meeting;
  const shownId = looking ?? currentItemId ?? agenda[0]?.id;
  const item = agenda.find(({ id }) => id === shownId) ?? agenda[0];
  const current = agenda.find(({ id }) => id === currentItemId);
  const away = state === 'running' && current !== undefined && item !== undefined && item.id !== current.id;

  return (
    <div className="meeting-table">
      <MeetingNews meeting={meeting} />
      <AgendaList
        meeting={meeting}
        shownId={item?.id}
        onShow={(id) => setLooking(id === currentItemId ? undefined : id)}
      />
      <section className="meeting-table__item stack" aria-label={t('meetings.page.item')}>
        {away && (
          <div className="row row--middle row--apart follow-called" role="status">
            <p>{t('meetings.page.calledElsewhere', { number: current.number, title: current.title })}</p>
            <Button small onClick={() => setLooking(undefined)}>
              {t('meetings.page.toCalled')}
            </Button>
          </div>
        )}
        {item && (
          <>
            <ChairBar meeting={meeting} item={item} onShow={setLooking} />
            <ItemPanel key={item.id} meeting={meeting} item={item} />
          </>
        )}
      </section>
      <AttendancePanel meeting={meeting} />
    </div>
  );
}
