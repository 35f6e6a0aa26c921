import { Link } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import type { Column } from '#shared/list/column.js';
import { PagedList } from '#shared/list/paged-list.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { Page } from '#shared/page/page.js';
import { serverNow } from '#shared/server/server-clock.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { useMe } from '../../people/me-context.js';
import { sessionStateWords } from '../words/session-states.js';
import { nextFirst } from './next-first.js';
import { SessionsDocument, type ListedSession } from './sessions.document.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** The sessions one plans or takes part in. */
export function SessionsPage() {
  const t = useText();
  const { date, time, inDays } = useFormats();
  const mayPlan = useMe().roles.includes('coordinator');
  const pages = usePages(SessionsDocument, {
    variables: { first: 50 },
    pick: (data) => data.reconstructionSessions,
    live: ['ReconstructionSession'],
  });
  const now = new Date(serverNow());
  const plan = (
    <ButtonLink rank="primary" to="/rekonstruktion/neu">
      {t('reconstruction.list.plan')}
    </ButtonLink>
  );

  const columns: readonly Column<ListedSession>[] = [
    {
      key: 'title',
      header: t('reconstruction.list.session'),
      names: true,
      cell: ({ id, title }) => <Link to={`/rekonstruktion/${id}`}>{title}</Link>,
    },
    {
      key: 'state',
      header: t('reconstruction.list.state'),
      cell: ({ state }) => <StateBadge state={state} states={sessionStateWords(t)} />,
    },
    {
      key: 'when',
      header: t('reconstruction.list.when'),
      cell: ({ startsAt, state }) => (
        <>
          {date(startsAt)}, {time(startsAt)}
          {state === 'planned' && <span className="muted"> ({inDays(startsAt, now)})</span>}
        </>
      ),
    },
    { key: 'place', header: t('reconstruction.list.place'), cell: ({ place }) => place ?? '–' },
    { key: 'bundle', header: t('reconstruction.list.bundle'), cell: ({ bundle }) => bundle?.title ?? '–' },
  ];

  return (
    <Page
      crumbs={[]}
      title={t('reconstruction.list.title')}
      lead={t('reconstruction.list.lead')}
      {...(mayPlan && { actions: plan })}
    >
      <PagedList
        list={pages}
        caption={t('reconstruction.list.title')}
        columns={columns}
        order={nextFirst}
        empty={
          <EmptyState title={t('reconstruction.list.emptyTitle')} {...(mayPlan && { action: plan })}>
            {t(mayPlan ? 'reconstruction.list.emptyPlan' : 'reconstruction.list.empty')}
          </EmptyState>
        }
      />
    </Page>
  );
}
