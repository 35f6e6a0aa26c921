import { peopleRights } from '@systemblick/domain/people/rights';
import { useId, useState } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { DataList } from '#shared/list/data-list.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { useMay } from '../actor.js';
import { AddSeatDialog } from './add-seat-dialog.js';
import type { Body, Seat } from './bodies.document.js';
import { SeatMembers } from './seat-members.js';
import { SeatMenu } from './seat-menu.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly body: Body; readonly onChanged: () => unknown };

/** The seats of a body, and who is on them. */
export function SeatsSection({ body, onChanged }: Props) {
  const t = useText();
  const heading = useId();
  const { date } = useFormats();
  const [adding, setAdding] = useState(false);
  const may = useMay();
  const active = body.state === 'active';
  const writes = active && may(peopleRights['seat:write']);
  const seatsPeople = active && may(peopleRights['membership:write']);
  const action = {
    key: 'action',
    header: t('administration.action'),
    cell: (seat: Seat) => seat.endedOn === null && <SeatMenu seat={seat} onChanged={onChanged} />,
  };

  return (
    <section className="stack" aria-labelledby={heading}>
      <div>
        <h2 id={heading}>{t('administration.seats.title')}</h2>
        <p className="muted">{t('administration.seats.lead')}</p>
      </div>
      <DataList<Seat>
        caption={t('administration.seats.title')}
        rows={body.seats}
        rowKey={({ id }) => id}
        empty={<p className="muted">{t('administration.seats.empty')}</p>}
        columns={[
          {
            key: 'seat',
            header: t('administration.seats.seat'),
            names: true,
            cell: ({ institution, voting, endedOn }) => (
              <span className="badges">
                {institution?.name ?? t('administration.seats.personal')}
                <Badge tone={voting ? 'info' : 'neutral'}>
                  {t(voting ? 'administration.seats.votes' : 'administration.seats.advises')}
                </Badge>
                {endedOn && <Badge tone="warning">{t('administration.seats.endedOn', { date: date(endedOn) })}</Badge>}
              </span>
            ),
          },
          {
            key: 'members',
            header: t('administration.seats.members'),
            cell: (seat) => <SeatMembers seat={seat} writes={seatsPeople} onChanged={onChanged} />,
          },
          ...(writes ? [action] : []),
        ]}
      />
      {writes && (
        <div>
          <Button onClick={() => setAdding(true)}>{t('administration.seats.add')}</Button>
        </div>
      )}
      {adding && <AddSeatDialog bodyId={body.id} onClose={() => setAdding(false)} onChanged={onChanged} />}
    </section>
  );
}
