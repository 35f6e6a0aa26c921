import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams } from 'react-router';

import { announce } from '../../../shared/announce/announcements.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { PageFailure } from '../../../shared/page/page-failure.js';
import { PageLoading } from '../../../shared/page/page-loading.js';
import { Page } from '../../../shared/page/page.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { NoOffer } from './no-offer.js';
import { OfferForm } from './offer-form.js';
import { offerInput, offerValues, type OfferValues } from './offer-schema.js';
import { ChangeOfferDocument, OfferDocument, type Offer } from './offers.document.js';

export function ChangeOfferPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(OfferDocument, { variables: { id } });

  if (data?.offer) return <ChangeOffer key={id} offer={data.offer} onReload={refetch} />;
  if (data) return <NoOffer />;
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}

function ChangeOffer({ offer, onReload }: { readonly offer: Offer; readonly onReload: () => unknown }) {
  const t = useText();
  const navigate = useNavigate();
  const { run, running, refusal } = useMutationWithRefusal(ChangeOfferDocument);
  const { id, version, name } = offer;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);

  async function change(values: OfferValues) {
    if (!(await run({ input: { id, expectedVersion, ...offerInput(values) } }))) return false;
    announce(t('offers.done.change'));
    void navigate(`/angebote/${id}`, { replace: true });
    return true;
  }

  return (
    <Page
      crumbs={[
        { label: t('offers.list.title'), to: '/angebote' },
        { label: name, to: `/angebote/${id}` },
      ]}
      title={t('offers.form.change')}
    >
      <OfferForm
        values={offerValues(offer)}
        draftKey={`offer.${id}`}
        submit={t('offers.form.save')}
        running={running}
        refusal={refusal}
        onReload={reload}
        onSubmit={change}
      >
        <Link className="kern-btn kern-btn--secondary" to={`/angebote/${id}`}>
          {t('shared.dialog.cancel')}
        </Link>
      </OfferForm>
    </Page>
  );
}
