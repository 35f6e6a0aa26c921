import { decisionRights } from '@systemblick/domain/decisions/rights';
import { useSearchParams } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import { PagedList } from '#shared/list/paged-list.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { Page } from '#shared/page/page.js';
import { serverNow } from '#shared/server/server-clock.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { useMe } from '../../../people/me-context.js';
import { DecisionTabs } from '../../decision-tabs.js';
import { MeetingTabs } from './meeting-tabs.js';
import { meetingColumns } from './meeting-columns.js';
import { MeetingsDocument } from './meetings.document.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** What meets next, and what has been. */
export function MeetingsPage() {
  const t = useText();
  const formats = useFormats();
  const [address] = useSearchParams();
  const time = address.get('zeit') === 'vergangen' ? ('past' as const) : ('upcoming' as const);
  const mayPlan = usePlans();
  const list = usePages(MeetingsDocument, {
    variables: { first: 25, time },
    pick: ({ meetings }) => meetings,
    live: ['Meeting'],
  });
  const plan = mayPlan && (
    <ButtonLink rank="primary" to="/lenkungsgruppe/sitzungen/neu">
      {t('meetings.list.plan')}
    </ButtonLink>
  );

  return (
    <Page title={t('meetings.list.title')} lead={t('meetings.list.lead')} actions={plan}>
      <div className="stack">
        <DecisionTabs current="meetings" />
        <MeetingTabs current={time} />
        <PagedList
          list={list}
          caption={t(`meetings.list.${time}`)}
          columns={meetingColumns(t, formats, new Date(serverNow()))}
          empty={
            <EmptyState title={t(`meetings.empty.${time}Title`)} action={time === 'upcoming' && plan}>
              {t(mayPlan ? `meetings.empty.${time}Plan` : `meetings.empty.${time}`)}
            </EmptyState>
          }
        />
      </div>
    </Page>
  );
}

/** By role, or as chair of a body. */
export function usePlans(): boolean {
  const { roles, memberships } = useMe();
  const holders: readonly string[] = decisionRights['meeting:create'].who;
  return roles.some((role) => holders.includes(role)) || memberships.some(({ chairs }) => chairs);
}
