import { useQuery } from '@apollo/client/react';
import { offerAsks } from '@systemblick/domain/people/asks';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';

import { announce } from '../../../shared/announce/announcements.js';
import { AskFirstButton } from '../../../shared/dialog/ask-first-button.js';
import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { RefusalMessage } from '../../../shared/form/refusal-message.js';
import { today } from '../../../shared/format/days.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { ActionList } from '../../../shared/page/action-list.js';
import { NextOf } from '../../../shared/page/next-step.js';
import { PageFailure } from '../../../shared/page/page-failure.js';
import { PageLoading } from '../../../shared/page/page-loading.js';
import { Page } from '../../../shared/page/page.js';
import { useLive } from '../../../shared/server/use-live.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { Badge } from '../../../shared/widgets/badge.js';
import { NoOffer } from './no-offer.js';
import { OfferFacts } from './offer-facts.js';
import {
  AcceptOfferDocument,
  CheckOfferDocument,
  OfferDocument,
  RetireOfferDocument,
  type OfferWithGaps,
} from './offers.document.js';

export function OfferPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(OfferDocument, { variables: { id } });

  useLive(['Offer', 'OfferGap'], undefined, refetch);

  if (data?.offer) return <OfferView key={id} offer={data.offer} />;
  if (data) return <NoOffer />;
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}

function OfferView({ offer }: { readonly offer: OfferWithGaps }) {
  const t = useText();
  const { date } = useFormats();
  const navigate = useNavigate();
  const [retiring, setRetiring] = useState(false);
  const accept = useMutationWithRefusal(AcceptOfferDocument);
  const check = useMutationWithRefusal(CheckOfferDocument);
  const retire = useMutationWithRefusal(RetireOfferDocument);
  const { id, version, name, provider, state, lastChecked, checkDue, steps, proposer } = offer;

  async function move(run: Promise<unknown>, done: 'accept' | 'check' | 'retire') {
    if (!(await run)) return false;
    announce(t(`offers.done.${done}`));
    setRetiring(false);
    return true;
  }
  const busy = accept.running || check.running;
  const refusal = accept.refusal ?? check.refusal;
  const checkToday = () =>
    busy || move(check.run({ input: { id, expectedVersion: version, checkedOn: today() } }), 'check');

  return (
    <Page
      crumbs={[{ label: t('offers.list.title'), to: '/angebote' }]}
      kicker={provider}
      title={name}
      badge={
        state !== 'listed' && (
          <Badge tone={state === 'proposed' ? 'warning' : 'neutral'}>{t(`offers.state.${state}`)}</Badge>
        )
      }
      next={
        <NextOf
          asks={offerAsks}
          steps={steps}
          say={{
            'offer:accept': {
              text: t('offers.moveText.accept', { name: proposer?.name ?? '' }),
              action: (
                <AskFirstButton
                  look="primary"
                  label={t('offers.move.accept')}
                  title={t('offers.asking.accept')}
                  version={version}
                  onConfirm={(expectedVersion) => move(accept.run({ input: { id, expectedVersion } }), 'accept')}
                  running={busy}
                  refusal={accept.refusal}
                >
                  {t('offers.asking.acceptText')}
                </AskFirstButton>
              ),
            },
            'offer:check': {
              rests: !checkDue,
              text: t('offers.moveText.checkDue', { day: date(lastChecked) }),
              action: (
                <button
                  type="button"
                  className="kern-btn kern-btn--primary"
                  aria-disabled={busy}
                  onClick={() => void checkToday()}
                >
                  {t('offers.move.check')}
                </button>
              ),
            },
          }}
        />
      }
    >
      <div className="stack stack--large">
        {refusal && (checkDue || !check.refusal) && <RefusalMessage refusal={refusal} />}
        <OfferFacts offer={offer} />
        {offer.gaps.length > 0 && (
          <section aria-labelledby="gaps">
            <h2 id="gaps" className="section-title">
              {t('offers.gaps.title')}
            </h2>
            <ul>
              {offer.gaps.map((gap) => (
                <li key={gap.id}>
                  {gap.theme && <Link to={`/themen/${gap.theme.id}`}>{gap.theme.title}</Link>}
                  {gap.note && <p className="muted">{gap.note}</p>}
                </li>
              ))}
            </ul>
          </section>
        )}
        <ActionList
          title={t('offers.more')}
          steps={steps}
          actions={[
            ...(checkDue
              ? []
              : [
                  {
                    action: 'offer:check',
                    label: t('offers.move.check'),
                    text: t('offers.moveText.check'),
                    onAction: checkToday,
                  },
                ]),
            {
              action: 'offer:change',
              label: t('offers.form.change'),
              text: t('offers.moveText.change'),
              onAction: () => navigate(`/angebote/${id}/aendern`),
            },
            {
              action: 'offer:retire',
              label: t('offers.move.retire'),
              text: t('offers.moveText.retire'),
              danger: true,
              onAction: () => setRetiring(true),
            },
          ]}
        >
          {check.refusal && !checkDue && <RefusalMessage refusal={check.refusal} />}
        </ActionList>
      </div>
      <ConfirmDialog
        open={retiring}
        onClose={() => setRetiring(false)}
        title={t('offers.move.retire')}
        confirm={t('offers.move.retire')}
        version={version}
        onConfirm={(expectedVersion) => move(retire.run({ input: { id, expectedVersion } }), 'retire')}
        running={retire.running}
        danger
        refusal={retire.refusal}
      >
        {t('offers.moveText.retire')}
      </ConfirmDialog>
    </Page>
  );
}
