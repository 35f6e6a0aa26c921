import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';

import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { Page } from '#shared/page/page.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { NoOffer } from './no-offer.js';
import { OfferForm } from './offer-form.js';
import { offerInput, offerValues } from './offer-schema.js';
import { OfferDocument, offerFragment, type Offer } from './offers.document.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

export function ChangeOfferPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(OfferDocument, { variables: { id } });

  if (data?.offer) return <ChangeOffer key={id} offer={data.offer} />;
  if (data) return <NoOffer />;
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}

function ChangeOffer({ offer }: { readonly offer: Offer }) {
  const t = useText();
  const navigate = useNavigate();
  const { id, name } = offer;
  const move = useMove('changeOffer', offerFragment, offer, {
    done: 'offers.done.change',
    onDone: () => void navigate(`/angebote/${id}`, { replace: true }),
  });

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
        running={move.running}
        refusal={move.refusal}
        onReload={move.reload}
        onSubmit={(values) => move.send(offerInput(values))}
      >
        <ButtonLink to={`/angebote/${id}`}>{t('shared.dialog.cancel')}</ButtonLink>
      </OfferForm>
    </Page>
  );
}
