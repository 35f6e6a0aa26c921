import { Link } from 'react-router';

import type { Formats } from '#shared/format/formats.js';
import type { Column } from '#shared/list/column.js';
import type { Translate } from '#shared/texts/text-key.js';
import { Badge } from '#shared/widgets/badge.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { groupStateWords, proposalStateWords } from '../words/states.js';
import type { ListedGroup, ListedProposal } from './groups.document.js';

export const groupColumns = (t: Translate, { date }: Formats): readonly Column<ListedGroup>[] => [
  {
    key: 'name',
    header: t('proposals.list.name'),
    names: true,
    cell: ({ id, name }) => <Link to={`/projektgruppen/${id}`}>{name}</Link>,
  },
  {
    key: 'state',
    header: t('proposals.list.state'),
    cell: ({ state }) => <StateBadge state={state} states={groupStateWords(t)} />,
  },
  {
    key: 'themes',
    header: t('proposals.list.themes'),
    cell: ({ themes }) => themes.map(({ title }) => title).join(' · ') || '–',
  },
  {
    key: 'due',
    header: t('proposals.group.dueOn'),
    cell: ({ dueOn, overdue }) =>
      dueOn === null ? (
        '–'
      ) : (
        <span className="badges">
          {date(dueOn)}
          {overdue && <Badge tone="warning">{t('proposals.overdue')}</Badge>}
        </span>
      ),
  },
];

export const proposalColumns = (t: Translate, { date }: Formats): readonly Column<ListedProposal>[] => [
  {
    key: 'title',
    header: t('proposals.list.title'),
    names: true,
    cell: ({ id, title, kind }) => (
      <>
        <Link to={`/vorschlaege/${id}`}>{title}</Link>
        <span className="proposal-list__kind">{t(`proposals.kind.${kind}`)}</span>
      </>
    ),
  },
  {
    key: 'state',
    header: t('proposals.list.state'),
    cell: ({ state }) => <StateBadge state={state} states={proposalStateWords(t)} />,
  },
  { key: 'body', header: t('proposals.list.writtenBy'), cell: ({ body }) => body?.name ?? '–' },
  {
    key: 'until',
    header: t('proposals.list.answersUntil'),
    cell: ({ state, answersUntil }) => (state === 'consulting' && answersUntil ? date(answersUntil) : '–'),
  },
];
