import { peopleRights } from '@systemblick/domain/people/rights';
import { Link } from 'react-router';

import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../actor.js';
import { ExportOffers } from './export-offers.js';
import { OfferFilters } from './offer-filters.js';
import { OfferList } from './offer-list.js';

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
            <Link className="kern-btn kern-btn--primary" to="/angebote/neu">
              {t('offers.form.new')}
            </Link>
          )}
          {may(peopleRights['offer:import']) && (
            <Link className="kern-btn kern-btn--secondary" to="/angebote/einlesen">
              {t('offers.import.title')}
            </Link>
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
