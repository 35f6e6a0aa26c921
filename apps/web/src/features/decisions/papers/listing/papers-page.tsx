import { useSearchParams } from 'react-router';

import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { useMe } from '../../../people/me-context.js';
import { DecisionTabs } from '../../decision-tabs.js';
import { useDrafts } from '../words/use-drafts.js';
import { choiceOf, type PaperTab } from './choice.js';
import { PaperFilters } from './paper-filters.js';
import { PaperList, PapersElsewhere } from './paper-list.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** All papers: in work, before the Lenkungsgruppe, decided. */
export function PapersPage() {
  const t = useText();
  const [address] = useSearchParams();
  const drafts = useDrafts();
  const choice = choiceOf(address, useFirstTab());

  return (
    <Page
      title={t('papers.list.title')}
      lead={t('papers.list.lead')}
      actions={
        drafts && (
          <ButtonLink rank="primary" to="/lenkungsgruppe/vorlagen/neu">
            {t('papers.list.draft')}
          </ButtonLink>
        )
      }
    >
      <div className="stack">
        <DecisionTabs current="papers" />
        <PaperFilters choice={choice} />
        <PapersElsewhere choice={choice} />
        <PaperList choice={choice} />
      </div>
    </Page>
  );
}

/** Where this person's papers are to be expected. */
function useFirstTab(): PaperTab {
  const { roles, memberships } = useMe();
  if (roles.some((role) => role === 'coordinator' || role === 'head')) return 'inWork';
  return memberships.some(({ kind }) => kind === 'steeringGroup') ? 'tabled' : 'decided';
}
