import { caseRights } from '@systemblick/domain/cases/rights';
import { Link } from 'react-router';

import { PagedList } from '#shared/list/paged-list.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { Page } from '#shared/page/page.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { useMay } from '../../people/actor.js';
import { CaseBundlesDocument } from './bundle.document.js';
import { bundleStateWords } from './bundle-states.js';
import { NominationsSection } from './nominations-section.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** All bundles this person may see; for the coordination also what is nominated. */
export function BundlesPage() {
  const t = useText();
  const assembles = useMay()(caseRights['bundle:assemble']);
  const list = usePages(CaseBundlesDocument, {
    variables: { first: 25 },
    pick: ({ caseBundles }) => caseBundles,
    live: ['CaseBundle'],
  });
  const create = (
    <ButtonLink rank="primary" to="/buendel/neu">
      {t('bundles.list.new')}
    </ButtonLink>
  );

  return (
    <Page title={t('bundles.list.title')} lead={t('bundles.list.lead')} actions={assembles && create}>
      <div className="stack stack--xxl">
        <PagedList
          list={list}
          caption={t('bundles.list.title')}
          empty={
            <EmptyState title={t('bundles.list.emptyTitle')} action={assembles && create}>
              {t(assembles ? 'bundles.list.emptyCoordinator' : 'bundles.list.emptyOthers')}
            </EmptyState>
          }
          columns={[
            {
              key: 'title',
              header: t('bundles.list.name'),
              names: true,
              cell: ({ id, title }) => <Link to={`/buendel/${id}`}>{title}</Link>,
            },
            {
              key: 'question',
              header: t('bundles.list.question'),
              cell: ({ leadingQuestion }) => leadingQuestion || t('bundles.list.none'),
            },
            {
              key: 'cases',
              header: t('bundles.list.cases'),
              align: 'end',
              cell: ({ cases }) => cases.filter(({ taken }) => taken).length,
            },
            {
              key: 'state',
              header: t('bundles.list.state'),
              cell: ({ state }) => <StateBadge state={state} states={bundleStateWords(t)} />,
            },
          ]}
        />
        {/* Below the list once its length is known: it would be pushed down otherwise. */}
        {assembles && (list.nodes !== undefined || list.error !== undefined) && (
          <NominationsSection bundle={undefined} />
        )}
      </div>
    </Page>
  );
}
