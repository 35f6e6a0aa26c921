import { useNavigate } from 'react-router';

import { Page } from '#shared/page/page.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { useNewId } from '#shared/form/new-id.js';
import { OfferForm } from './offer-form.js';
import { offerInput, offerValues } from './offer-schema.js';
import { offerFragment } from './offers.document.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

const empty = offerValues();

export function NewOfferPage() {
  const t = useText();
  const navigate = useNavigate();
  const id = useNewId();
  const proposing = useAct('proposeOffer', offerFragment, {
    done: 'offers.done.propose',
    onDone: () => void navigate(`/angebote/${id}`, { replace: true }),
  });

  return (
    <Page
      crumbs={[{ label: t('offers.list.title'), to: '/angebote' }]}
      title={t('offers.form.new')}
      lead={t('offers.form.lead')}
    >
      <OfferForm
        values={empty}
        draftKey="offer.new"
        submit={t('offers.form.send')}
        running={proposing.running}
        refusal={proposing.refusal}
        onSubmit={(values) => proposing.send({ id, ...offerInput(values) })}
      >
        <ButtonLink to="/angebote">{t('shared.dialog.cancel')}</ButtonLink>
      </OfferForm>
    </Page>
  );
}
