import { Link } from 'react-router';

import type { Formats } from '#shared/format/formats.js';
import type { Column } from '#shared/list/column.js';
import type { Translate } from '#shared/texts/text-key.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { meetingStateWords } from '../words/meeting-states.js';
import type { ListedMeeting } from './meetings.document.js';

export const meetingColumns = (
  t: Translate,
  { date, time, inDays }: Formats,
  now: Date,
): readonly Column<ListedMeeting>[] => [
  {
    key: 'title',
    header: t('meetings.list.meeting'),
    names: true,
    cell: ({ id, title }) => <Link to={`/lenkungsgruppe/sitzungen/${id}`}>{title}</Link>,
  },
  {
    key: 'state',
    header: t('meetings.list.state'),
    cell: ({ state }) => <StateBadge state={state} states={meetingStateWords(t)} />,
  },
  {
    key: 'when',
    header: t('meetings.list.when'),
    cell: ({ startsAt, startedAt, state }) => (
      <>
        {date(startedAt ?? startsAt)}, {time(startedAt ?? startsAt)}
        {(state === 'planned' || state === 'invited') && <span className="muted"> ({inDays(startsAt, now)})</span>}
      </>
    ),
  },
  { key: 'body', header: t('meetings.list.body'), cell: ({ body }) => body?.name ?? '–' },
  { key: 'place', header: t('meetings.list.place'), cell: ({ place }) => place ?? '–' },
  { key: 'items', header: t('meetings.list.items'), align: 'end', cell: ({ itemCount }) => itemCount },
];
