import { useQuery } from '@apollo/client/react';
import { proposalRights } from '@systemblick/domain/proposals/rights';

import { useFormats } from '#shared/format/use-formats.js';
import { PagedList } from '#shared/list/paged-list.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { Loading } from '#shared/page/loading.js';
import { Page } from '#shared/page/page.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../../people/actor.js';
import { groupColumns, proposalColumns } from './columns.js';
import { GroupsDocument, ProposalsDocument } from './groups.document.js';
import { OpenThemesDocument } from './open-themes.document.js';
import { OpenThemes } from './open-themes.js';
import { ButtonLink } from '#shared/widgets/button-link.js';
import '../proposals.css';

/** Projektgruppen, and what they and the Arbeitsgruppe propose: all at once, as what came later would push the rest aside. */
export function GroupsPage() {
  const t = useText();
  const proposes = useMay()(proposalRights['projektgruppe:propose']);
  const open = useQuery(OpenThemesDocument);
  const groups = useGroups();
  const proposals = useProposals();
  const arrived = [open.data ?? open.error, groups.nodes ?? groups.error, proposals.nodes ?? proposals.error];

  return (
    <Page
      title={t('proposals.place')}
      lead={t('proposals.list.lead')}
      actions={
        proposes && (
          <ButtonLink rank="primary" to="/projektgruppen/neu">
            {t('proposals.group.new')}
          </ButtonLink>
        )
      }
    >
      {arrived.every(Boolean) ? (
        <div className="stack stack--xxl">
          <OpenThemes found={open.data} />
          <Groups list={groups} />
          <Proposals list={proposals} />
        </div>
      ) : (
        <Loading lines={8} />
      )}
    </Page>
  );
}

function useGroups() {
  const list = usePages(GroupsDocument, {
    variables: { first: 25 },
    pick: ({ projektgruppen }) => projektgruppen,
    live: ['Projektgruppe'],
  });
  return list;
}

function useProposals() {
  const list = usePages(ProposalsDocument, {
    variables: { first: 25 },
    pick: ({ proposals }) => proposals,
    live: ['Proposal'],
  });
  return list;
}

function Groups({ list }: { readonly list: ReturnType<typeof useGroups> }) {
  const t = useText();
  const formats = useFormats();

  return (
    <section aria-labelledby="groups">
      <h2 id="groups" className="section-title">
        {t('proposals.list.groups')}
      </h2>
      <PagedList
        list={list}
        caption={t('proposals.list.groups')}
        empty={
          <EmptyState title={t('proposals.list.noGroupsTitle')} headingLevel={3}>
            {t('proposals.list.noGroups')}
          </EmptyState>
        }
        columns={groupColumns(t, formats)}
      />
    </section>
  );
}

function Proposals({ list }: { readonly list: ReturnType<typeof useProposals> }) {
  const t = useText();
  const formats = useFormats();

  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals" className="section-title">
        {t('proposals.list.proposals')}
      </h2>
      <PagedList
        list={list}
        caption={t('proposals.list.proposals')}
        empty={
          <EmptyState title={t('proposals.list.noProposalsTitle')} headingLevel={3}>
            {t('proposals.list.noProposals')}
          </EmptyState>
        }
        columns={proposalColumns(t, formats)}
      />
    </section>
  );
}
