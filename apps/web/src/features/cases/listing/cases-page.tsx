import { caseRights } from '@systemblick/domain/cases/rights';
import { useSearchParams } from 'react-router';

import { LinkTabs } from '#shared/page/link-tabs.js';
import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../../people/actor.js';
import { CaseList } from './case-list.js';
import { FindByCode } from './find-by-code.js';
import { scopeOf, scopes } from './scopes.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** The cases this person writes, reviews and has reviewed. */
export function CasesPage() {
  const t = useText();
  const [search] = useSearchParams();
  const writes = useMay()(caseRights['case:create']);
  const scope = scopeOf(search.get('auswahl'), writes);
  const shown = scopes.filter((one) => writes || one.scope !== 'mine');

  return (
    <Page
      title={t('cases.list.title')}
      lead={t('cases.list.lead')}
      actions={
        writes && (
          <ButtonLink rank="primary" to="/faelle/neu">
            {t('cases.list.write')}
          </ButtonLink>
        )
      }
    >
      <div className="stack">
        <LinkTabs
          label={t('cases.list.scopes')}
          links={shown.map((one) => ({
            to: `/faelle?auswahl=${one.word}`,
            label: t(`cases.list.${one.scope}`),
            current: one.scope === scope,
          }))}
        />
        <CaseList key={scope} scope={scope} />
        {writes && <FindByCode />}
      </div>
    </Page>
  );
}
