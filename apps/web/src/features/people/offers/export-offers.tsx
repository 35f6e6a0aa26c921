import { offerColumns, type OfferLine } from '@systemblick/documents/people/offers-csv';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import type { ResultOf } from '#shared/graphql.js';
import { saveCsv } from '#shared/list/save-csv.js';
import { useCsvAllowed } from '#shared/list/csv-allowed.js';
import { useText } from '#shared/texts/use-text.js';
import { choiceOf, variablesOf } from './choice.js';
import { OffersDocument, type Offer } from './offers.document.js';
import { Button } from '#shared/widgets/button.js';

type Page = ResultOf<typeof OffersDocument>['offers'];

const toLine = ({ institution, memberMunicipalities, fieldOfAction, ...offer }: Offer): OfferLine => ({
  ...offer,
  field: fieldOfAction,
  institutionName: institution?.name ?? null,
  memberMunicipalityNames: memberMunicipalities.map(({ name }) => name),
});

/** The entries shown, with everything they say, as a file that can be read in again. */
export function ExportOffers() {
  const t = useText();
  const client = useApolloClient();
  const [address] = useSearchParams();
  const [running, setRunning] = useState(false);
  const allowed = useCsvAllowed();

  async function load(after: string | null): Promise<Page> {
    const { data } = await client.query({
      query: OffersDocument,
      variables: { first: 100, after, ...variablesOf(choiceOf(address)) },
      fetchPolicy: 'network-only',
    });
    if (!data) throw new Error('The offers could not be read');
    return data.offers;
  }

  async function save() {
    setRunning(true);
    try {
      const lines: OfferLine[] = [];
      let after: string | null = null;
      do {
        const page: Page = await load(after);
        lines.push(...page.nodes.map(toLine));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      await saveCsv(t('offers.list.title'), offerColumns, lines);
    } finally {
      setRunning(false);
    }
  }

  if (!allowed) return null;
  return (
    <Button running={running} onClick={save}>
      {t('offers.export')}
    </Button>
  );
}
