import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { v7 } from 'uuid';

import { announce } from '../../../shared/announce/announcements.js';
import { Page } from '../../../shared/page/page.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { OfferForm } from './offer-form.js';
import { offerInput, offerValues, type OfferValues } from './offer-schema.js';
import { ProposeOfferDocument } from './offers.document.js';

const empty = offerValues();

export function NewOfferPage() {
  const t = useText();
  const navigate = useNavigate();
  const [id] = useState(() => v7());
  const { run, running, refusal } = useMutationWithRefusal(ProposeOfferDocument);

  async function propose(values: OfferValues) {
    if (!(await run({ input: { id, ...offerInput(values) } }))) return false;
    announce(t('offers.done.propose'));
    void navigate(`/angebote/${id}`, { replace: true });
    return true;
  }

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
        running={running}
        refusal={refusal}
        onSubmit={propose}
      >
        <Link className="kern-btn kern-btn--secondary" to="/angebote">
          {t('shared.dialog.cancel')}
        </Link>
      </OfferForm>
    </Page>
  );
}
