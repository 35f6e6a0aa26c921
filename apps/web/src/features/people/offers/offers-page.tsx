import { peopleRights } from '@systemblick/domain/people/rights';

import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../actor.js';
import { ExportOffers } from './export-offers.js';
import { OfferFilters } from './offer-filters.js';
import { OfferList } from './offer-list.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** The Angebotsdatenbank. */
export function OffersPage() {
  const t = useText();
  const may = useMay();

  return (
    <Page
      title={t('offers.list.title')}
      lead={t('offers.list.lead')}
      actions={
        <>
          {may(peopleRights['offer:propose']) && (
            <ButtonLink rank="primary" to="/angebote/neu">
              {t('offers.form.new')}
            </ButtonLink>
          )}
          {may(peopleRights['offer:import']) && (
            <ButtonLink to="/angebote/einlesen">{t('offers.import.title')}</ButtonLink>
          )}
          <ExportOffers />
        </>
      }
    >
      <div className="stack">
        <OfferFilters />
        <OfferList />
      </div>
    </Page>
  );
}
